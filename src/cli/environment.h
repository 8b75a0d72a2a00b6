// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfilter.h"

#include <QObject>
#include <QString>

#include <functional>
#include <iosfwd>

namespace vault {
class SecretVault;
}

namespace cli {

/// The world as the commands see it: passed in, so that a test runs a command in its own process.
struct Environment
{
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    vault::SecretVault &keychain;
    vault::SecretVault &session; ///< Keys that live as long as the process.
    QString profilesPath; ///< The window's list of hubs.
    QString sandboxFolder; ///< Where the sandbox keeps its certificate.
    QString templatesFolder; ///< The user's own templates.
    QString historyPath; ///< What was sent, shared with the window.
    QString drawingProgram; ///< The window's program, which draws previews; empty: not installed.
    std::function<QString(const char *)> variable; ///< An environment variable; empty: not set.
    history::Retention retention = {}; ///< How much of the history stays.
};

/// Says when the user wants to stop: SIGINT or SIGTERM.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void interrupted();
};

/// What a program ends with; fixed, since scripts rely on it.
enum ExitCode {
    Accepted = 0,
    Refused = 1, ///< By the hub.
    WrongInput = 2, ///< Wrong usage or invalid input; nothing was sent.
    NoAnswer = 3, ///< Network, TLS or time-out.
    NoKeychain = 4,
    NotWritten = 5, ///< All went well, but what was to be printed could not be written.
    Interrupted = 130,
};

} // namespace cli
