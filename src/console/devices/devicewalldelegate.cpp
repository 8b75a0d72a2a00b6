// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/devicewalldelegate.h"

#include "console/devices/devicewallmodel.h"
#include "console/devices/walldrawing.h"
#include "console/style/fonts.h"
#include "console/style/inkicon.h"
#include "console/style/marks.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int WordsHeight = 54;

const WallDevice *deviceOf(const QModelIndex &index)
{
    if (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        return deviceOf(proxy->mapToSource(index));
    const auto *model = qobject_cast<const DeviceWallModel *>(index.model());
    return model && index.isValid() ? &model->device(index.row()) : nullptr;
}

/// The count of what is new; the width it took.
int drawPlate(QPainter &painter, const QRect &line, int count, const QStyleOptionViewItem &option)
{
    const QString number = QLocale().toString(count);
    painter.setFont(scaled(option.font, textsize::Caption, true));
    const int width = std::max(20, painter.fontMetrics().horizontalAdvance(number) + 12);
    const QRect plate(line.right() - width + 1, line.center().y() - 8, width, 17);
    drawBox(painter, plate, { .ground = tones().accentFill, .radius = 8.5 });
    painter.setPen(tones().onAccent);
    painter.drawText(plate, Qt::AlignCenter, number);
    return width + 6;
}

/// The fault that is on for this device alone; the width it took.
int drawFault(QPainter &painter, const QRect &line, const QString &fault,
              const QStyleOptionViewItem &option)
{
    painter.setFont(scaled(option.font, textsize::Caption));
    painter.setPen(tones().warning);
    const QString words = painter.fontMetrics().elidedText(fault, Qt::ElideRight, 80);
    const int width = painter.fontMetrics().horizontalAdvance(words) + 18;
    const QRect icon(line.right() - width, line.center().y() - 7, 14, 14);
    painter.drawPixmap(
        icon.topLeft(),
        inkedPixmap(inkIcon(u"fault"_s).pixmap(icon.size(), painter.device()->devicePixelRatioF()),
                    tones().warning));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    return width + 6;
}

void drawName(QPainter &painter, QRect line, const WallDevice &one,
              const QStyleOptionViewItem &option)
{
    if (one.unread > 0)
        line.setRight(line.right() - drawPlate(painter, line, one.unread, option));
    if (!one.fault.isEmpty())
        line.setRight(line.right() - drawFault(painter, line, one.fault, option));
    painter.setFont(scaled(option.font, textsize::Body, true));
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(one.device.name, Qt::ElideRight, line.width()));
}

void drawTags(QPainter &painter, const QRect &line, const WallDevice &one,
              const QStyleOptionViewItem &option)
{
    drawBadge(painter, QRect(QPoint(line.left(), line.center().y() - 8), BadgeSize),
              hub::traits(one.device.platform).badge);
    const QRect rest = line.adjusted(BadgeSize.width() + 8, 0, 0, 0);
    painter.setFont(scaled(monoFont(), textsize::Small));
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(one.device.tags.join(u", "_s), Qt::ElideRight,
                                                      rest.width()));
}

} // namespace

void DeviceWallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const WallDevice *one = deviceOf(index);
    if (!one)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(Gap / 2, Gap / 2, -Gap / 2, -Gap / 2);
    const bool isSelected = option.state & QStyle::State_Selected;
    drawBox(*painter, card,
            { .ground = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Window),
              .edge = option.palette.color(QPalette::Mid),
              .radius = 6 });
    const QRect screen = card.adjusted(1, 1, -1, -WordsHeight);
    drawBox(*painter, screen,
            { .ground = option.palette.color(QPalette::AlternateBase), .radius = 5 });
    drawWallDevice(*painter, screen, *one, option);
    drawHairline(*painter, screen, Qt::BottomEdge, option.palette.color(QPalette::Mid));
    const QRect words = card.adjusted(10, card.height() - WordsHeight + 5, -8, -4);
    drawName(*painter, QRect(words.left(), words.top(), words.width(), 22), *one, option);
    drawTags(*painter, QRect(words.left(), words.top() + 22, words.width(), 20), *one, option);
    if (one->isFresh || (isSelected && option.widget && option.widget->hasFocus())) {
        drawBox(*painter, card,
                { .edge = option.palette.color(QPalette::Link), .width = 2, .radius = 6 });
    }
    painter->restore();
}

} // namespace console
