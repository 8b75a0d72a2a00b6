// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace app {

/// Takes the places of standard streams that were closed, so that no file or socket gets their
/// numbers and the program's output with it. Reading and writing them fails as before.
void holdStandardStreams();

/// Turns SIGINT and SIGTERM into a Qt signal. One per program.
///
/// Until the event loop runs a signal ends the program at once, with 130: what is read from
/// standard input or a pipe by then cannot be broken off in another way, and nothing is under way
/// that would have to be ended in order.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace app
