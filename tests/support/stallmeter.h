// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTimerEvent>

#include <algorithm>

namespace support {

/// Measures how long the event loop of its thread was held up: the longest time between two ticks
/// of a timer of 5 ms.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
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
    void tick() { m_longest = std::max(m_longest, m_clock.restart()); }

    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace support
