// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/bytemeter.h"

#include "console/style/fonts.h"
#include "console/style/tones.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace console {

namespace {

constexpr int BarWidth = 72;
constexpr int BarHeight = 4;
constexpr int Gap = 8;
constexpr int AmberPercent = 90;

} // namespace

ByteMeter::ByteMeter(QWidget *parent)
    : QProgressBar(parent)
{
    setObjectName(QStringLiteral("byteMeter"));
    setAccessibleName(tr("Size"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBytes(0, 1);
}

void ByteMeter::setBytes(qsizetype size, qsizetype limit)
{
    const bool isOtherLimit = limit != m_limit;
    m_size = size;
    m_limit = limit;
    setRange(0, int(limit));
    setValue(int(std::min(size, limit)));
    if (m_isCompact)
        setToolTip(text());
    if (isOtherLimit)
        updateGeometry();
    update();
}

void ByteMeter::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QString ByteMeter::text() const
{
    return sizeText() + u' ' + restText();
}

QString ByteMeter::sizeText() const
{
    return locale().toString(m_size);
}

QString ByteMeter::restText() const
{
    const QString limit = locale().toString(m_limit);
    return over() > 0
        ? tr("of %1 bytes, %2 over", "stands after the size").arg(limit, locale().toString(over()))
        : tr("of %1 bytes", "stands after the size").arg(limit);
}

QSize ByteMeter::sizeHint() const
{
    if (m_isCompact)
        return { BarWidth, 28 };
    const QFontMetrics bold(scaled(font(), textsize::Body, true));
    const QString limit = locale().toString(m_limit);
    const QString widest =
        tr("of %1 bytes, %2 over", "stands after the size").arg(limit, QStringLiteral("999"));
    return { BarWidth + Gap + bold.horizontalAdvance(limit + u' ')
                 + fontMetrics().horizontalAdvance(widest),
             28 };
}

void ByteMeter::paintEvent(QPaintEvent *)
{
    const bool isOver = over() > 0;
    const bool isNear = m_size * 100 >= m_limit * AmberPercent;
    const QColor colour = isOver ? tones().danger
        : isNear                 ? tones().warning
                                 : palette().color(QPalette::Link);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isMirrored = isRightToLeft();
    const QRectF bar = QStyle::visualRect(layoutDirection(), rect(),
                                          { 0, (height() - BarHeight) / 2, BarWidth, BarHeight });
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    const qreal share = m_limit > 0 ? std::min(1.0, qreal(m_size) / qreal(m_limit)) : 0;
    const qreal filled = m_size > 0 ? std::max<qreal>(BarHeight, BarWidth * share) : 0;
    painter.setBrush(colour);
    painter.drawRoundedRect(
        QRectF(isMirrored ? bar.right() - filled : bar.left(), bar.top(), filled, BarHeight),
        BarHeight / 2.0, BarHeight / 2.0);

    if (m_isCompact)
        return;
    const QFont bold = scaled(font(), textsize::Body, true);
    const int sizeWidth = QFontMetrics(bold).horizontalAdvance(sizeText() + u' ');
    const auto drawText = [&](int x, int width, const QFont &textFont, const QColor &ink,
                              const QString &text) {
        painter.setFont(textFont);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), { x, 0, width, height() }),
                         int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), text);
    };
    const int textStart = BarWidth + Gap;
    drawText(textStart, sizeWidth, bold, isOver ? colour : palette().color(QPalette::WindowText),
             sizeText());
    drawText(textStart + sizeWidth, width() - textStart - sizeWidth, font(),
             isOver ? colour : palette().color(QPalette::PlaceholderText), restText());
}

} // namespace console
