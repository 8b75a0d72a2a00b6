// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;

QString profilesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/pushbench/profiles.json"_s;
}

QString sandboxFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/pushbench/sandbox"_s;
}

QString templatesFolder()
{
    return stateFolder() + u"/templates"_s;
}

QString historyPath()
{
    return stateFolder() + u"/history.db"_s;
}

QString windowProgram()
{
    const QString beside = QCoreApplication::applicationDirPath();
    const QString found = QStandardPaths::findExecutable(u"pushbench"_s, { beside });
    return found.isEmpty() ? QStandardPaths::findExecutable(u"pushbench"_s) : found;
}

QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pushbench"_s;
}

} // namespace app
