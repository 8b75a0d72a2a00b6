// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QWidget;

// What PushbenchStyle draws for lists, tables, trees, and for what lies between and beside them.
namespace console {

/// The ground of a whole row, or of one cell of it.
void drawRow(QPainter &painter, const QStyleOptionViewItem &option);

/// Whether a row with the focus shows a ring: only when the keyboard brought the focus there.
bool showsRowRing(const QWidget *view);

void drawHeaderSection(QPainter &painter, const QStyleOption &option);

/// The triangle of a branch, as a chevron.
void drawBranch(QPainter &painter, const QStyleOption &option);

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

/// A line of 1 px in the middle of \a option's rectangle, along it.
void drawSeparator(QPainter &painter, const QStyleOption &option);

void drawProgressGroove(QPainter &painter, const QStyleOption &option);
void drawProgress(QPainter &painter, const QStyleOption &option);

} // namespace console
