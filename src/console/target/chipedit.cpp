// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/chipedit.h"

#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace console {

namespace {

constexpr qreal WaveStep = 3;
constexpr qreal WaveHeight = 2;
constexpr qreal LeastSquiggle = 9; // for a fault behind the last character

void drawSquiggle(QPainter &painter, qreal from, qreal to, qreal bottom)
{
    QPainterPath wave({ from, bottom });
    bool up = true;
    const int steps = qRound((to - from) / WaveStep);
    for (int i = 1; i <= steps; ++i, up = !up)
        wave.lineTo(from + i * WaveStep, up ? bottom - WaveHeight : bottom);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(wave, QPen(tones().danger, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

/// Where the word that begins at \a start ends: at least one character further.
qsizetype endOfWord(const QString &text, qsizetype start)
{
    qsizetype end = std::min(start + 1, text.size());
    while (end < text.size() && text.at(end - 1).isLetterOrNumber()
           && text.at(end).isLetterOrNumber())
        ++end;
    return end;
}

} // namespace

ChipEdit::ChipEdit(std::function<bool(const QKeyEvent &)> takeKey, QWidget *parent)
    : QLineEdit(parent)
    , m_takeKey(std::move(takeKey))
{
    setFrame(false);
}

void ChipEdit::setFaultAt(qsizetype offset)
{
    m_fault = offset;
    update();
}

bool ChipEdit::event(QEvent *event)
{
    // Here and not in keyPressEvent(): Tab never gets there.
    if (event->type() == QEvent::KeyPress) {
        if (m_takeKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ChipEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_fault < 0)
        return;
    // The caret's place is the only one that QLineEdit tells, scrolled as the text is.
    const QFontMetricsF metrics(font());
    const QRectF caret = cursorRect();
    const qreal origin =
        caret.center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const qsizetype start = std::min(m_fault, text().size());
    const qreal from = origin + metrics.horizontalAdvance(text().left(start));
    const qreal to = origin + metrics.horizontalAdvance(text().left(endOfWord(text(), start)));
    QPainter painter(this);
    drawSquiggle(painter, from, std::max(to, from + LeastSquiggle), caret.bottom());
}

void ChipEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

void ChipEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace console
