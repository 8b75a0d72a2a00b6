// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/elidedlabel.h"

#include "console/style/strokes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace console {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return { metrics.horizontalAdvance(text()) + 2, metrics.height() + 2 };
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { 48, sizeHint().height() };
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.setFont(font());
    const QString shown = QFontMetrics(font()).elidedText(text(), m_mode, width());
    painter.drawText(rect(), int(alignment() | Qt::TextSingleLine), shown);
    if (hasFocus())
        drawFocusRing(painter, rect(), 3);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    update();
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (QFontMetrics(font()).horizontalAdvance(text()) > width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QLabel::event(event);
}

} // namespace console
