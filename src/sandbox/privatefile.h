// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

/// Writes \a content to \a path in place of what is there, where nobody else may read it, not even
/// for a moment. Whoever shares the file with other processes holds a lock meanwhile.
bool writePrivately(const QString &path, const QByteArray &content);

} // namespace sandbox
