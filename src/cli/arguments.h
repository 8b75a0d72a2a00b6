// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cli {

/// Makes each option and argument of \a app and its commands refuse an empty value, but for those
/// that mean something by it. A variable of a script that was never set would otherwise change what
/// is sent, or to whom.
void refuseEmptyValues(CLI::App &app);

/// \a arguments as CLI11 takes them: the last first. `--name=` gives the option an empty value;
/// CLI11 would take the next word for it.
std::vector<std::string> toWords(const QStringList &arguments);

/// The word that stands where \a app, once it has parsed, wanted a command; empty when there is
/// none.
QString unknownCommand(const CLI::App &app);

} // namespace cli
