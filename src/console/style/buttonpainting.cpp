// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/buttonpainting.h"

#include "console/style/fonts.h"
#include "console/style/inkicon.h"
#include "console/style/tones.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconGap = 7;
constexpr int ChevronRoom = 18;

/// How loud a button is; the filled ones have a label in a colour of their own.
enum class Fill { None, Accent, Production };

Fill fillOf(const QWidget *widget, bool isDefault)
{
    if (hasProperty(widget, "production"))
        return Fill::Production;
    return isDefault || hasProperty(widget, "accent") ? Fill::Accent : Fill::None;
}

Fill fillOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool isDefault = option.features.testFlag(QStyleOptionButton::DefaultButton)
        && !option.features.testFlag(QStyleOptionButton::Flat);
    return fillOf(widget, isDefault);
}

QColor groundOf(Fill fill, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return option.palette.color(QPalette::Midlight);
    const QColor ground = fill == Fill::Accent ? tones().accentFill : tones().production;
    if (option.state.testFlag(QStyle::State_Sunken))
        return ground.darker(120);
    return option.state.testFlag(QStyle::State_MouseOver) ? ground.darker(109) : ground;
}

QColor inkOn(Fill fill, const QStyleOption &option)
{
    if (fill == Fill::None || !option.state.testFlag(QStyle::State_Enabled))
        return option.palette.color(QPalette::ButtonText);
    return fill == Fill::Accent ? tones().onAccent : tones().onProduction;
}

/// The ground under the pointer or the finger; invalid where there is none.
QColor touchedGround(const QStyleOption &option)
{
    const QStyle::State state = option.state;
    if (!state.testFlag(QStyle::State_Enabled))
        return {};
    if (state.testFlag(QStyle::State_Sunken))
        return option.palette.color(QPalette::Mid);
    if (state.testFlag(QStyle::State_On))
        return option.palette.color(QPalette::Highlight);
    return state.testFlag(QStyle::State_MouseOver) ? option.palette.color(QPalette::Midlight)
                                                   : QColor();
}

QColor edgeOf(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return option.palette.color(enabled ? QPalette::Dark : QPalette::Mid);
}

struct Segment
{
    Corners corners = Corners::All;
    bool joinedLeft = false;
    bool joinedRight = false;
};

Segment segmentOf(const QWidget *widget, Qt::LayoutDirection direction)
{
    const QString name = widget ? widget->property("segment").toString() : QString();
    if (name.isEmpty())
        return {};
    if (name == u"middle"_s)
        return { Corners::None, true, true };
    const bool isLeft = (name == u"first"_s) == (direction != Qt::RightToLeft);
    return isLeft ? Segment{ Corners::Left, false, true } : Segment{ Corners::Right, true, false };
}

/// A box in a row of joined ones: the edge runs on into the neighbours, with a thin line between.
void drawSegment(QPainter &painter, const QRectF &rect, const Segment &segment, Box box,
                 const QColor &line)
{
    constexpr int Overlap = 4;
    painter.save();
    painter.setClipRect(onGrid(painter, rect), Qt::IntersectClip);
    box.corners = segment.corners;
    drawBox(
        painter,
        rect.adjusted(segment.joinedLeft ? -Overlap : 0, 0, segment.joinedRight ? Overlap : 0, 0),
        box);
    if (segment.joinedRight)
        drawHairline(painter, rect.adjusted(0, box.width, 0, -box.width), Qt::RightEdge, line);
    painter.restore();
}

void drawFilled(QPainter &painter, const QStyleOption &option, const QWidget *widget, Fill fill)
{
    const Segment segment = segmentOf(widget, option.direction);
    const QColor ink = inkOn(fill, option);
    const QColor ground = groundOf(fill, option);
    drawSegment(painter, option.rect, segment, { .ground = ground }, mixed(ground, ink, 0.4));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                { .edge = ink, .width = 2, .radius = 2.5, .corners = segment.corners });
}

QFont labelFont(const QWidget *widget, const QFont &font, bool semibold)
{
    return semibold ? scaled(widget ? widget->font() : font, textsize::Body, true)
                    : (widget ? widget->font() : font);
}

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
}

void drawIcon(QPainter &painter, const QRect &rect, const QIcon &icon, const QStyleOption &option,
              const QColor &ink)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QPixmap pixmap =
        icon.pixmap(rect.size(), painter.device()->devicePixelRatioF(),
                    enabled ? QIcon::Normal : QIcon::Disabled,
                    option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    const bool own = ink == option.palette.color(QPalette::ButtonText);
    painter.drawPixmap(onGrid(painter, rect).topLeft(), own ? pixmap : inkedPixmap(pixmap, ink));
}

struct Label
{
    QIcon icon;
    QSize iconSize;
    QString text;
    bool menu = false;
};

/// Icon, text and the chevron of a menu, as one group in the middle of \a rect.
void drawLabel(QPainter &painter, const QRect &rect, const Label &label, const QStyleOption &option,
               const QColor &ink, const QFont &font)
{
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const int gap = iconWidth && !label.text.isEmpty() ? IconGap : 0;
    const int menuWidth = label.menu && !label.text.isEmpty() ? ChevronRoom : 0;
    const int text = label.text.isEmpty() ? 0 : textWidth(font, label.text);
    const int room = std::min(rect.width(), iconWidth + gap + text + menuWidth);
    QRect group(rect.left() + (rect.width() - room) / 2, rect.top(), room, rect.height());
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, rect, part);
    };
    if (iconWidth) {
        const QRect spot(group.left(), group.top() + (group.height() - label.iconSize.height()) / 2,
                         iconWidth, label.iconSize.height());
        drawIcon(painter, placed(spot), label.icon, option, ink);
        group.setLeft(spot.right() + 1 + gap);
    }
    if (menuWidth) {
        drawChevron(painter, placed(group.adjusted(group.width() - 10, 0, 0, 0)), Qt::DownArrow,
                    ink);
        group.setRight(group.right() - menuWidth);
    }
    if (label.text.isEmpty())
        return;
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(placed(group), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     label.text);
    painter.restore();
}

bool showsText(const QStyleOptionToolButton &option)
{
    return !option.text.isEmpty()
        && (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull());
}

bool isInstantMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/// A joined or toggled text is semibold while it is on; its width is kept free all the time.
bool growsBold(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return showsText(option) && button && button->isCheckable();
}

QColor markInk(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return enabled ? tones().onAccent : option.palette.color(QPalette::Base);
}

/// A box or disc that is off, and the ring when it has the focus.
Box indicatorBox(const QStyleOption &option, bool on, qreal radius)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (on)
        return { .ground = enabled ? tones().accentFill : option.palette.color(QPalette::Dark),
                 .radius = radius };
    const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);
    return { .ground = option.palette.color(hover ? QPalette::Midlight : QPalette::Base),
             .edge = edgeOf(option),
             .radius = radius };
}

} // namespace

bool hasProperty(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

void drawPushButtonBox(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Fill fill = fillOf(option, widget);
    if (fill != Fill::None)
        return drawFilled(painter, option, widget, fill);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const QColor touched = touchedGround(option);
    Box box;
    box.ground = touched.isValid() || flat ? touched : option.palette.color(QPalette::Button);
    if (!flat)
        box.edge = edgeOf(option);
    const Segment segment = segmentOf(widget, option.direction);
    drawSegment(painter, option.rect, segment, box, option.palette.color(QPalette::Mid));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, 4, segment.corners);
}

void drawPushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Fill fill = fillOf(option, widget);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    drawLabel(painter, option.rect.adjusted(4, 0, -4, 0),
              { option.icon, option.iconSize, option.text, menu }, option, inkOn(fill, option),
              labelFont(widget, painter.font(), fill != Fill::None));
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Fill fill = fillOf(option, widget);
    // Room for the semibold label always, so that a button may become the default one in place.
    const QFont font = labelFont(widget, QFont(), true);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int menu = option.features.testFlag(QStyleOptionButton::HasMenu) ? ChevronRoom : 0;
    const int gap = icon && !option.text.isEmpty() ? IconGap : 0;
    const int text = option.text.isEmpty() ? 0 : textWidth(font, option.text);
    const int least = fill == Fill::None ? 28 : 32;
    const int padding = option.text.isEmpty() ? 6 : (fill == Fill::None ? 12 : 16);
    return { icon + gap + text + menu + 2 * padding,
             std::max(least, QFontMetrics(font).height() + 10) };
}

void drawToolButtonBox(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Fill fill = fillOf(widget, false);
    if (fill != Fill::None)
        return drawFilled(painter, option, widget, fill);
    const Segment segment = segmentOf(widget, option.direction);
    const bool framed = hasProperty(widget, "framed") || segment.corners != Corners::All;
    Box box{ .ground = touchedGround(option) };
    if (framed) {
        box.edge = edgeOf(option);
        if (!box.ground.isValid())
            box.ground = option.palette.color(QPalette::Button);
    }
    drawSegment(painter, option.rect, segment, box, option.palette.color(QPalette::Mid));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, 4, segment.corners);
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    drawToolButtonBox(painter, option, widget);
    const Fill fill = fillOf(widget, false);
    const QColor ink = inkOn(fill, option);
    const bool bold = fill != Fill::None
        || (growsBold(option, widget) && option.state.testFlag(QStyle::State_On));
    QRect rect = option.rect;
    if (option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        const QRect menu = widget->style()->subControlRect(QStyle::CC_ToolButton, &option,
                                                           QStyle::SC_ToolButtonMenu, widget);
        drawChevron(painter, menu, Qt::DownArrow, ink);
        rect = widget->style()->subControlRect(QStyle::CC_ToolButton, &option,
                                               QStyle::SC_ToolButton, widget);
    }
    if (option.features.testFlag(QStyleOptionToolButton::Arrow))
        return drawChevron(painter, rect, option.arrowType, ink);
    Label label{ option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon,
                 option.iconSize, showsText(option) ? option.text : QString(),
                 isInstantMenu(option) };
    drawLabel(painter, rect, label, option, ink, labelFont(widget, painter.font(), bold));
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const int least = segmentOf(widget, option.direction).corners != Corners::All
            || hasProperty(widget, "framed") || showsText(option)
        ? 28
        : 24;
    const QFont font = labelFont(widget, option.font, growsBold(option, widget));
    const bool icon = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    int width = icon ? option.iconSize.width() : 0;
    if (showsText(option))
        width += textWidth(font, option.text) + (icon ? IconGap : 0)
            + (isInstantMenu(option) ? ChevronRoom : 0) + 2 * 10;
    else
        width += 2 * 6;
    if (option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        width += ChevronRoom;
    const int high = std::max(showsText(option) ? QFontMetrics(font).height() + 8 : 0,
                              icon ? option.iconSize.height() + 8 : 0);
    return { std::max(width, least), std::max(high, least) };
}

void drawCheckIndicator(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF rect = onGrid(painter, option.rect);
    drawBox(painter, rect, indicatorBox(option, on || partly, 3));
    const qreal unit = rect.width() / 16;
    const QRectF inner = rect.adjusted(4 * unit, 4 * unit, -4 * unit, -4 * unit);
    if (on)
        drawTick(painter, inner, markInk(option), 1.7 * unit);
    else if (partly)
        painter.fillRect(onGrid(painter, inner.adjusted(0, 3 * unit, 0, -3 * unit)),
                         markInk(option));
}

void drawRadioIndicator(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF rect = onGrid(painter, option.rect);
    drawBox(painter, rect, indicatorBox(option, on, rect.width() / 2));
    if (!on)
        return;
    const qreal inset = rect.width() * 0.31;
    drawBox(painter, rect.adjusted(inset, inset, -inset, -inset),
            { .ground = markInk(option), .radius = rect.width() / 2 - inset });
}

void drawSwitch(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF rect = onGrid(painter, option.rect);
    drawBox(painter, rect, indicatorBox(option, on, rect.height() / 2));
    const qreal inset = on ? 2.5 : 4;
    const qreal side = rect.height() - 2 * inset;
    // A switch that is on has its knob at the end of the line of reading.
    const bool right = on != (option.direction == Qt::RightToLeft);
    const qreal left = right ? rect.right() - inset - side : rect.left() + inset;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? markInk(option) : edgeOf(option));
    painter.drawEllipse(QRectF(left, rect.top() + inset, side, side));
    painter.restore();
}

} // namespace console
