// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/timelineview.h"

#include "console/exchangereading.h"
#include "console/fonts.h"
#include "console/strokes.h"
#include "console/tones.h"

#include <QPainter>

#include <algorithm>

namespace console {

namespace {

constexpr int LeastWidth = 2; ///< Of a phase, so that none vanishes.
constexpr int Swatch = 8;
constexpr int Gap = 10; ///< Between bar and labels.

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineView"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setTimings(const hub::Timings &timings)
{
    m_phases.clear();
    const auto add = [this](const QString &name, const std::optional<double> &time,
                            qreal strength) {
        if (time)
            m_phases.append({ name, *time, strength });
    };
    add(tr("Connect"), timings.connect, 1.0);
    add(tr("Send"), timings.send, 0.72);
    add(tr("Wait"), timings.wait, 0.46);
    add(tr("Receive"), timings.receive, 0.24);
    m_total = durationText(timings.total);
    QStringList words;
    for (const Phase &phase : std::as_const(m_phases))
        words.append(phase.name + u' ' + durationText(phase.milliseconds));
    setAccessibleName(words.isEmpty() ? m_total
                                      : tr("%1: %2", "total time, its phases")
                                            .arg(m_total, words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize TimelineView::sizeHint() const
{
    return { 480, BarHeight + Gap + 2 * fontMetrics().height() + 2 };
}

QSize TimelineView::minimumSizeHint() const
{
    return { 240, sizeHint().height() };
}

QRectF TimelineView::labelRect(int number) const
{
    const qreal width = qreal(this->width()) / std::max(5, int(m_phases.size()) + 1);
    return { number * width, qreal(BarHeight + Gap), width, qreal(height() - BarHeight - Gap) };
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Link);
    drawBox(painter, QRectF(0, 0, width(), BarHeight),
            { .ground = palette().color(QPalette::Mid), .radius = 2 });
    double sum = 0;
    for (const Phase &phase : m_phases)
        sum += phase.milliseconds;
    const qreal room = width() - LeastWidth * qreal(m_phases.size());
    const auto row = [&](int number, const QString &name, const QString &value, const QColor &key) {
        QRectF rect = labelRect(number);
        const qreal line = fontMetrics().height() + 1;
        if (key.isValid()) {
            drawBox(painter,
                    { rect.left(), rect.top() + (line - Swatch) / 2, qreal(Swatch), qreal(Swatch) },
                    { .ground = key, .radius = 2 });
        }
        if (key.isValid())
            rect.setLeft(rect.left() + Swatch + 7);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), line),
                         int(Qt::AlignLeft | Qt::AlignVCenter), name);
        painter.setFont(scaled(font(), textsize::Body, true));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(rect.left(), rect.top() + line, rect.width(), line),
                         int(Qt::AlignLeft | Qt::AlignVCenter), value);
    };
    qreal at = 0;
    for (int i = 0; i < int(m_phases.size()); ++i) {
        const Phase &phase = m_phases[i];
        const QColor colour = mixed(ground, accent, phase.strength);
        const qreal width = LeastWidth + (sum > 0 ? room * phase.milliseconds / sum : 0);
        painter.fillRect(onGrid(painter, QRectF(at, 0, width, BarHeight)), colour);
        at += width;
        row(i, phase.name, durationText(phase.milliseconds), colour);
    }
    row(int(m_phases.size()), tr("Total"), m_total, {});
}

} // namespace console
