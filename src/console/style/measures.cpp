// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/measures.h"

#include "console/style/buttonpainting.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace console {

namespace {

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Containers have no margins, so that nested ones do not add up; only a dialog has.
int layoutMargin(const QWidget *widget)
{
    return qobject_cast<const QDialog *>(widget) ? 24 : 0;
}

} // namespace

std::optional<int> measure(QStyle::PixelMetric metric, const QWidget *widget)
{
    switch (metric) {
    case QStyle::PM_SplitterWidth:
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_DockWidgetSeparatorExtent:
        return 5;
    case QStyle::PM_DefaultFrameWidth:
        return isEditor(widget) ? 2 : 1; // room for the ring, which the viewport would cover
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_TabCloseIndicatorWidth:
    case QStyle::PM_TabCloseIndicatorHeight:
        return 16;
    case QStyle::PM_IndicatorWidth:
        return hasProperty(widget, "switch") ? 30 : 16;
    case QStyle::PM_IndicatorHeight:
        return hasProperty(widget, "switch") ? 18 : 16;
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return 16;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return 8;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return layoutMargin(widget);
    case QStyle::PM_ScrollBarExtent:
        return 10;
    case QStyle::PM_ScrollBarSliderMin:
        return 28;
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarBaseHeight:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_MenuBarVMargin:
    case QStyle::PM_MenuBarItemSpacing:
        return 0;
    case QStyle::PM_TabBarTabHSpace:
        return 24;
    case QStyle::PM_TabBarTabVSpace:
        return 14;
    case QStyle::PM_MenuVMargin:
        return 4;
    case QStyle::PM_FocusFrameHMargin: // one less than PM_HeaderMargin: Qt adds one, and the texts
                                       // line up
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 5;
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_MenuBarHMargin:
        return 6;
    case QStyle::PM_MenuButtonIndicator:
        return 20;
    default:
        return std::nullopt;
    }
}

std::optional<int> behaviour(QStyle::StyleHint hint)
{
    switch (hint) {
    case QStyle::SH_EtchDisabledText:
    case QStyle::SH_DitherDisabledText:
    case QStyle::SH_ScrollBar_Transient:
    case QStyle::SH_ComboBox_Popup:
    case QStyle::SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case QStyle::SH_ItemView_ShowDecorationSelected:
    case QStyle::SH_MenuBar_MouseTracking:
    case QStyle::SH_Menu_MouseTracking:
        return 1;
    case QStyle::SH_ToolTip_WakeUpDelay:
        return 500;
    case QStyle::SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return std::nullopt;
    }
}

} // namespace console
