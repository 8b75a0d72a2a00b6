// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/compareheader.h"

#include "compare/markdown.h"
#include "console/history/comparemodel.h"
#include "console/result/verdict.h"
#include "console/style/fonts.h"
#include "console/style/marks.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace console {

namespace {

constexpr int Padding = 10;
constexpr int Plate = 20;
constexpr int MarkSize = 14;

QFont subject()
{
    return scaled(QApplication::font(), textsize::Body, true);
}

/// The two lines of a head, in its middle.
struct Lines
{
    explicit Lines(const QRect &rect)
    {
        const int height = std::max(Plate, QFontMetrics(subject()).height());
        const int top = rect.top() + (rect.height() - 2 * height - 4) / 2;
        first = QRect(rect.left() + Padding, top, rect.width() - 2 * Padding, height);
        second = first.translated(0, height + 4);
    }

    QRect first;
    QRect second;
};

void drawText(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
              const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

CompareHeader::CompareHeader(const CompareModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("compareHeader"));
    setAccessibleName(tr("Exchanges that are compared"));
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
}

QSize CompareHeader::sizeHint() const
{
    const int height = std::max(Plate, QFontMetrics(subject()).height());
    return { QHeaderView::sizeHint().width(), 2 * height + 4 + 18 };
}

void CompareHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, palette().color(QPalette::Base));
    if (logicalIndex == 0)
        paintTotal(*painter, rect);
    else if (logicalIndex <= m_model.comparison().columns.size())
        paintColumn(*painter, rect, logicalIndex - 1);
    drawHairline(*painter, rect, Qt::BottomEdge, palette().color(QPalette::Mid));
    if (logicalIndex + 1 < count())
        drawHairline(*painter, rect, Qt::RightEdge, palette().color(QPalette::Mid));
    painter->restore();
}

void CompareHeader::paintTotal(QPainter &painter, const QRect &rect) const
{
    const Lines lines(rect.adjusted(4, 0, 0, 0));
    drawText(painter, lines.first, subject(), palette().color(QPalette::Text), m_model.totalText());
    drawText(painter, lines.second, scaled(QApplication::font(), textsize::Small),
             palette().color(QPalette::PlaceholderText), m_model.hiddenText());
}

void CompareHeader::paintColumn(QPainter &painter, const QRect &rect, int column) const
{
    const compare::Column &head = m_model.comparison().columns.at(column);
    const Lines lines(rect);
    QRect plate(lines.first.left(), lines.first.top(), Plate, Plate);
    plate.moveTop(lines.first.center().y() - Plate / 2 + 1);
    drawBox(painter, plate, { .ground = tones().accentFill, .radius = 3 });
    painter.setFont(scaled(QApplication::font(), textsize::Caption, true));
    painter.setPen(tones().onAccent);
    painter.drawText(plate, Qt::AlignCenter, compare::columnLetter(column));
    const QString time = CompareModel::timeText(head.startedAt);
    QRect text = lines.first.adjusted(Plate + 8, 0, 0, 0);
    const QString title = head.name.isEmpty() ? time : head.name;
    drawText(painter, text, subject(), palette().color(QPalette::Text), title);
    if (!head.name.isEmpty()) {
        text.setLeft(text.left() + QFontMetrics(subject()).horizontalAdvance(title) + 8);
        drawText(painter, text, scaled(QApplication::font(), textsize::Small),
                 palette().color(QPalette::PlaceholderText), time);
    }
    const QRect mark(lines.second.left() + (Plate - MarkSize) / 2,
                     lines.second.center().y() - MarkSize / 2 + 1, MarkSize, MarkSize);
    drawMark(painter, mark, markOf(head.severity));
    drawText(painter, lines.second.adjusted(Plate + 8, 0, 0, 0), QApplication::font(),
             palette().color(QPalette::Text), head.headline);
}

} // namespace console
