// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/pushbenchstyle.h"

#include "console/style/buttonpainting.h"
#include "console/style/fieldpainting.h"
#include "console/style/measures.h"
#include "console/style/menupainting.h"
#include "console/style/polishing.h"
#include "console/style/strokes.h"
#include "console/style/tabpainting.h"
#include "console/style/viewpainting.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int ControlHeight = 28;
constexpr int LabelRingSpace = 4;

QSize atLeastHigh(QSize size, int height)
{
    return { size.width(), std::max(size.height(), height) };
}

int rowHeight(const QWidget *view, const QFontMetrics &metrics)
{
    const bool table =
        qobject_cast<const QTableView *>(view) || qobject_cast<const QTreeView *>(view);
    return std::max(table ? 32 : ControlHeight, metrics.height() + 10);
}

void drawFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        if (showsRowRing(view))
            drawFocusRing(painter, option.rect, 0, Corners::None);
        return;
    }
    drawFocusRing(painter, option.rect);
}

void drawShapedFrame(QPainter &painter, const QStyleOptionFrame &option)
{
    const QColor colour = option.palette.color(QPalette::Mid);
    const QRect rect = option.rect;
    if (option.frameShape == QFrame::HLine)
        drawHairline(painter, QRect(rect.left(), rect.center().y(), rect.width(), 1), Qt::TopEdge,
                     colour);
    else
        drawHairline(painter, QRect(rect.center().x(), rect.top(), 1, rect.height()), Qt::LeftEdge,
                     colour);
}

/// The focus ring of a check box: round the label, since the box's fill has the colour of the ring.
QRect labelRing(const QStyleOptionButton &option, const QRect &indicator)
{
    if (option.text.isEmpty() && option.icon.isNull())
        return indicator;
    const int start = indicator.width() + LabelRingSpace;
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + 4;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const QSize size(std::min(option.rect.width() - start, text + icon + 2 * LabelRingSpace),
                     std::min(option.rect.height(), option.fontMetrics.height() + 6));
    const QPoint corner(option.rect.left() + start,
                        option.rect.top() + (option.rect.height() - size.height()) / 2);
    return QStyle::visualRect(option.direction, option.rect, QRect(corner, size));
}

bool isLine(const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine);
}

} // namespace

PushbenchStyle::PushbenchStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void PushbenchStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    polishWidget(widget);
}

void PushbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (!drawOwnPrimitive(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool PushbenchStyle::drawOwnPrimitive(PrimitiveElement element, const QStyleOption &option,
                                      QPainter &painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
            drawPushButtonBox(painter, *button, widget);
        return true;
    case PE_PanelButtonTool:
        drawToolButtonBox(painter, option, widget);
        return true;
    case PE_IndicatorCheckBox:
        hasProperty(widget, "switch") ? drawSwitch(painter, option)
                                      : drawCheckIndicator(painter, option);
        return true;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(painter, option);
        return true;
    case PE_FrameFocusRect:
        drawFocus(painter, option, widget);
        return true;
    case PE_PanelLineEdit:
        // Without a frame it lies in a combo box or a spin box, which has drawn everything.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
            frame && frame->lineWidth > 0)
            drawField(painter, option, widget);
        return true;
    case PE_FrameLineEdit:
        drawField(painter, option, widget);
        return true;
    case PE_Frame:
        drawFrame(painter, option, widget);
        return true;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            drawRow(painter, *item);
        return true;
    case PE_IndicatorBranch:
        drawBranch(painter, option);
        return true;
    case PE_FrameTabBarBase:
        drawTabBarBase(painter, option);
        return true;
    case PE_IndicatorTabClose:
        drawTabClose(painter, option);
        return true;
    case PE_IndicatorDockWidgetResizeHandle:
        drawSeparator(painter, option);
        return true;
    case PE_PanelMenu:
        drawMenuPanel(painter, option);
        return true;
    case PE_PanelTipLabel:
        drawTip(painter, option);
        return true;
    case PE_PanelStatusBar:
        painter.fillRect(option.rect, option.palette.color(QPalette::Window));
        drawHairline(painter, option.rect, Qt::TopEdge, option.palette.color(QPalette::Mid));
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Qt::ArrowType type = element == PE_IndicatorArrowDown ? Qt::DownArrow
            : element == PE_IndicatorArrowUp                        ? Qt::UpArrow
            : element == PE_IndicatorArrowLeft                      ? Qt::LeftArrow
                                                                    : Qt::RightArrow;
        drawChevron(painter, option.rect, type, option.palette.color(QPalette::ButtonText));
        return true;
    }
    case PE_PanelMenuBar:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_FrameDockWidget:
        return true;
    default:
        return false;
    }
}

void PushbenchStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    if (!drawOwnControl(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool PushbenchStyle::drawOwnControl(ControlElement element, const QStyleOption &option,
                                    QPainter &painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option)) {
            drawPushButtonBox(painter, *button, widget);
            drawPushButtonLabel(painter, *button, widget);
        }
        return true;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
            drawPushButtonLabel(painter, *button, widget);
        return true;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option))
            drawTabShape(painter, *tab, widget);
        return true;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option))
            drawTabLabel(painter, *tab, proxy()->subElementRect(SE_TabBarTabText, &option, widget),
                         widget);
        return true;
    case CE_Header:
        drawHeader(option, painter, widget);
        return true;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(painter, option);
        return true;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return true;
    case CE_Splitter:
        drawSeparator(painter, option);
        return true;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option))
            drawMenuItem(painter, *item);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option))
            drawMenuBarItem(painter, *item);
        return true;
    case CE_MenuBarEmptyArea:
        drawMenuBarGround(painter, option);
        return true;
    case CE_ProgressBarGroove:
        drawProgressGroove(painter, option);
        return true;
    case CE_ProgressBarContents:
        drawProgress(painter, option);
        return true;
    case CE_ShapedFrame:
        if (!isLine(option))
            return false;
        drawShapedFrame(painter, *qstyleoption_cast<const QStyleOptionFrame *>(&option));
        return true;
    default:
        return false;
    }
}

void PushbenchStyle::drawHeader(const QStyleOption &option, QPainter &painter,
                                const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header)
        return;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const auto placed = [&](const QRect &rect) {
        return visualRect(option.direction, option.rect, rect);
    };
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    drawHeaderSection(painter, option);
    const auto label = [&](auto part) {
        const int margin = pixelMetric(PM_HeaderMargin, &option, widget);
        part.rect = placed(option.rect.adjusted(margin, 0, -margin - (sorted ? 16 : 0), 0));
        drawHeaderLabel(part, painter, widget);
    };
    if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option))
        label(*newer);
    else
        label(*header);
    if (sorted)
        drawChevron(painter, placed(option.rect.adjusted(option.rect.width() - 20, 0, -4, 0)),
                    header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow
                                                                        : Qt::DownArrow,
                    option.palette.color(QPalette::PlaceholderText));
    painter.restore();
}

void PushbenchStyle::drawHeaderLabel(const QStyleOption &option, QPainter &painter,
                                     const QWidget *widget) const
{
    const auto dimmed = [&](auto header) {
        for (const auto role : { QPalette::ButtonText, QPalette::WindowText, QPalette::Text })
            header.palette.setColor(role, option.palette.color(QPalette::PlaceholderText));
        QProxyStyle::drawControl(CE_HeaderLabel, &header, &painter, widget);
    };
    if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option))
        dimmed(*newer);
    else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option))
        dimmed(*header);
}

void PushbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return drawComboBox(*painter, *combo, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return drawSpinBox(*painter, *spin, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return drawScrollBar(*painter, *bar, widget);
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton && tool->toolButtonStyle != Qt::ToolButtonTextUnderIcon)
        return drawToolButton(*painter, *tool, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PushbenchStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl part, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return comboBoxPart(*combo, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return spinBoxPart(*spin, part);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect PushbenchStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return option->rect.adjusted(FieldPadding, 2, -FieldPadding, -2);
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const QRect indicator = QProxyStyle::subElementRect(
            element == SE_CheckBoxFocusRect ? SE_CheckBoxIndicator : SE_RadioButtonIndicator,
            option, widget);
        return button ? labelRing(*button, indicator) : indicator;
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize PushbenchStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && tool->toolButtonStyle != Qt::ToolButtonTextUnderIcon)
            return toolButtonSize(*tool, widget);
        break;
    case CT_LineEdit:
        return { contents.width() + 2 * FieldPadding,
                 std::max(ControlHeight, contents.height() + 8) };
    case CT_ComboBox:
        return { contents.width() + FieldPadding + 4 + ArrowRoom,
                 std::max(ControlHeight, contents.height() + 8) };
    case CT_SpinBox:
        // The contents are as high as a whole line edit already.
        return { contents.width() + FieldPadding + 4 + ArrowRoom,
                 std::max(ControlHeight, contents.height()) };
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeastHigh(QProxyStyle::sizeFromContents(type, option, contents, widget)
                               + QSize(2 * LabelRingSpace, 0),
                           24);
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(*tab, contents, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, contents);
        break;
    case CT_MenuBarItem:
        return { contents.width() + 16, std::max(ControlHeight, contents.height() + 8) };
    case CT_HeaderSection:
        return atLeastHigh(QProxyStyle::sizeFromContents(type, option, contents, widget),
                           ControlHeight);
    case CT_ItemViewItem:
        return atLeastHigh(QProxyStyle::sizeFromContents(type, option, contents, widget),
                           rowHeight(widget, option->fontMetrics));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int PushbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    const auto own = measure(metric, widget);
    return own ? *own : QProxyStyle::pixelMetric(metric, option, widget);
}

int PushbenchStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *answer) const
{
    if (hint == SH_Table_GridLineColor && option)
        return int(option->palette.color(QPalette::Mid).rgba());
    const auto own = behaviour(hint);
    return own ? *own : QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace console
