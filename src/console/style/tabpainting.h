// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QRect>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionTab;
class QWidget;

// What PushbenchStyle draws for tab bars: flat tabs, a line of 2 px under the current one.
namespace console {

/// As a tab's data: a dot after the text, where others have a count.
inline constexpr QChar TabDot = u'\u2022';

/// The ground and the lines of a tab. In a bar with the dynamic property `drafts` the current tab
/// is a sheet of Base between hairlines instead of a line.
void drawTabShape(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);

/// Icon, text and the plate with the count, which is the text in QTabBar::tabData(). \a textRect is
/// QStyle::SE_TabBarTabText.
void drawTabLabel(QPainter &painter, const QStyleOptionTab &option, const QRect &textRect,
                  const QWidget *widget);

/// \a contents grown by what the semibold text and the plate need, so that no tab shifts when
/// another one becomes the current one.
QSize tabSize(const QStyleOptionTab &option, QSize contents, const QWidget *widget);

/// The hairline under the whole bar.
void drawTabBarBase(QPainter &painter, const QStyleOption &option);

/// The cross that closes a tab.
void drawTabClose(QPainter &painter, const QStyleOption &option);

} // namespace console
