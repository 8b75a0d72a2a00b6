// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace app {

/// Installs the catalogue for the user's language, ours and Qt's own; English needs none but for
/// its plurals. `PUSHBENCH_LANGUAGE=nl` overrides the system.
void installTranslation(QCoreApplication &application);

} // namespace app
