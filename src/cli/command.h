// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/environment.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>

namespace cli {

/// Takes the future of the command that was chosen.
using Start = std::function<void(QFuture<int>)>;

/// One run of a command that waits. Belongs to the interrupt and goes once its exit code is there.
class CommandRun : public QObject
{
protected:
    CommandRun(Environment &environment, Interrupt &interrupt)
        : QObject(&interrupt)
        , m_environment(environment)
    {
        m_exitCode.start();
    }

    QFuture<int> exitCode() { return m_exitCode.future(); }
    /// Ends the run; the first call counts.
    void end(int code);

    Environment &m_environment;

private:
    QPromise<int> m_exitCode;
};

/// Writes `error: <part>: <message>` to the error stream; gives the exit code for it.
int reportInputError(Environment &environment, const base::Error &error);

} // namespace cli
