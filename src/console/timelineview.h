// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QList>
#include <QWidget>

namespace console {

/// The phases of an exchange as one bar in strengths of the accent colour, each with its number
/// under it. Phases that Qt did not report are absent.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int BarHeight = 8; ///< interface.md 2.3

    explicit TimelineView(QWidget *parent = nullptr);

    void setTimings(const hub::Timings &timings);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Phase
    {
        QString name;
        double milliseconds = 0;
        qreal strength = 1; ///< Of the accent over the ground.
    };

    QRectF labelRect(int number) const;

    QList<Phase> m_phases;
    QString m_total;
};

} // namespace console
