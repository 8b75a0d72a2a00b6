// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devicedelegate.h"

#include "console/devicemodel.h"
#include "console/fonts.h"
#include "console/marks.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 32; ///< interface.md 4.1
constexpr int Padding = 10;
constexpr int MarkSize = 16;

Mark markOfVerdict(hub::DeviceVerdict verdict)
{
    switch (verdict) {
    case hub::DeviceVerdict::Accepted:
        return Mark::Done;
    case hub::DeviceVerdict::Unreachable:
    case hub::DeviceVerdict::Unknown:
        return Mark::Unknown;
    case hub::DeviceVerdict::Throttled:
        return Mark::Wait;
    case hub::DeviceVerdict::Skipped:
        return Mark::Note;
    default:
        return Mark::Refused;
    }
}

} // namespace

void DeviceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const auto verdict = hub::DeviceVerdict(index.data(DeviceModel::VerdictRole).toInt());
    const QString badge = index.data(DeviceModel::BadgeRole).toString();
    QRect rect = option.rect.adjusted(Padding, 0, -Padding, 0);
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (index.column() == DeviceModel::Device) {
        const QRect mark(rect.left(), rect.center().y() - MarkSize / 2 + 1, MarkSize, MarkSize);
        drawMark(*painter, place(mark), markOfVerdict(verdict));
        rect.setLeft(mark.right() + 8);
    } else if (index.column() == DeviceModel::PlatformColumn && !badge.isEmpty()) {
        drawBadge(*painter, place(QRect(rect.left(), rect.top(), BadgeSize.width(), rect.height())),
                  badge);
        return;
    }
    const bool isRefused = verdict != hub::DeviceVerdict::Accepted;
    const bool isCode = index.column() >= DeviceModel::Handle;
    const bool isBold = isRefused && !isCode;
    const QFont font = isCode ? monoFont() : scaled(option.font, textsize::Body, isBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(isCode && !option.state.testFlag(QStyle::State_Selected)
                                             ? QPalette::PlaceholderText
                                             : QPalette::Text));
    painter->drawText(
        place(rect),
        int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
        QFontMetrics(font).elidedText(text, isCode ? Qt::ElideMiddle : Qt::ElideRight,
                                      rect.width()));
}

QSize DeviceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 80, std::max(RowHeight, option.fontMetrics.height() + 12) };
}

} // namespace console
