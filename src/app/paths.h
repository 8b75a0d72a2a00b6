// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

// Where both programs keep their files; the window and the command line share them.

/// The list of saved hubs, without keys.
QString profilesPath();

/// The certificate of the sandbox.
QString sandboxFolder();

/// Templates of the user, docs/payload-data.md.
QString templatesFolder();

/// Every exchange there was, without keys.
QString historyPath();

/// The program with the window, beside this one or in PATH; empty when it is not installed.
QString windowProgram();

/// Drafts and the state of the window.
QString stateFolder();

} // namespace app
