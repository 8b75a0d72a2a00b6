// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/marklabel.h"

#include <QDateTime>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace console {

MarkLabel::MarkLabel(Mark mark, int extent, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_extent(extent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(markName(mark));
}

void MarkLabel::setMark(Mark mark)
{
    if (mark == m_mark)
        return;
    if (accessibleName() == markName(m_mark))
        setAccessibleName(markName(mark));
    m_mark = mark;
    turnOrRest();
    update();
}

void MarkLabel::setExtent(int extent)
{
    m_extent = extent;
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    return { m_extent, m_extent };
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The step comes from the clock, so that all rings of a window turn together.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const int step =
        motionReduced() ? -1 - int(now / 1000 % 3) : int(now * RunningSteps / 1000 % RunningSteps);
    drawMark(painter, rect(), m_mark, step);
}

void MarkLabel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void MarkLabel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    turnOrRest();
}

void MarkLabel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    turnOrRest();
}

bool MarkLabel::motionReduced() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

void MarkLabel::turnOrRest()
{
    if (m_mark != Mark::Running || !isVisible())
        m_timer.stop();
    else
        m_timer.start(motionReduced() ? 1000 : 1000 / RunningSteps, this);
}

} // namespace console
