// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;

// What PushbenchStyle draws for menus, the menu bar and tooltips.
namespace console {

/// The sheet of a popup: Base, a hairline round it, corners of 6 px.
void drawMenuPanel(QPainter &painter, const QStyleOption &option);

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);

/// \a contents is what QMenu measured: the text without its keys.
QSize menuItemSize(const QStyleOptionMenuItem &option, QSize contents);

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void drawMenuBarGround(QPainter &painter, const QStyleOption &option);
void drawTip(QPainter &painter, const QStyleOption &option);

} // namespace console
