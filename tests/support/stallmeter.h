// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimerEvent>

#include <algorithm>

namespace support {

/// Measures how long the event loop of its thread was held up: the longest time between two ticks
/// of a timer of 5 ms. Time in which the thread could have run but other programs had all cores is
/// not counted, so that a busy machine does not fail a test.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        // Linux: nanoseconds run, nanoseconds waited for a core, and how often.
        m_scheduling.setFileName(QStringLiteral("/proc/thread-self/schedstat"));
        (void)m_scheduling.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_waited = waitedMs();
        m_timer.start(5, Qt::PreciseTimer, this);
        m_clock.start();
    }

    qint64 longestMs()
    {
        tick(); // what runs at this moment counts as well
        return m_longest;
    }

protected:
    void timerEvent(QTimerEvent *) override { tick(); }

private:
    void tick()
    {
        const double waited = waitedMs();
        const double held = double(m_clock.nsecsElapsed()) / 1e6 - (waited - m_waited);
        m_waited = waited;
        m_clock.start();
        m_longest = std::max(m_longest, qint64(held));
    }

    double waitedMs()
    {
        if (!m_scheduling.isOpen() || !m_scheduling.seek(0))
            return 0;
        return m_scheduling.read(100).split(' ').value(1).toDouble() / 1e6;
    }

    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    QFile m_scheduling;
    double m_waited = 0;
    qint64 m_longest = 0;
};

} // namespace support
