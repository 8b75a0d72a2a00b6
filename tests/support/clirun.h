// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"
#include "vault/sessionvault.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

namespace support {

/// What a command of pushbench-cli left behind.
struct CliResult
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs pushbench-cli in this process, with a vault in memory and a folder of its own.
class CliRun
{
public:
    QHash<QByteArray, QString> variables;
    QByteArray input;
    QString drawingProgram;
    history::Retention retention;
    bool isOutputBroken = false; ///< As when the disk is full.
    vault::SessionVault keychain;
    vault::SessionVault sessionKeys;
    cli::Interrupt interrupt;

    QString folder() const { return m_folder.path(); }

    CliResult operator()(const QStringList &arguments)
    {
        std::istringstream in(input.toStdString());
        std::ostringstream out;
        std::ostringstream err;
        if (isOutputBroken)
            out.setstate(std::ios::badbit);
        cli::Environment environment{ in,
                                      out,
                                      err,
                                      keychain,
                                      sessionKeys,
                                      m_folder.filePath(QStringLiteral("profiles.json")),
                                      m_folder.filePath(QStringLiteral("sandbox")),
                                      m_folder.filePath(QStringLiteral("templates")),
                                      m_folder.filePath(QStringLiteral("history.db")),
                                      drawingProgram,
                                      [this](const char *name) { return variables.value(name); },
                                      retention };
        const QFuture<int> code = cli::run(arguments, environment, interrupt);
        const bool ended = QTest::qWaitFor([&] { return code.isFinished(); }, 30000);
        return { ended ? code.result() : -1, QByteArray::fromStdString(out.str()),
                 QByteArray::fromStdString(err.str()) };
    }

private:
    QTemporaryDir m_folder;
};

} // namespace support
