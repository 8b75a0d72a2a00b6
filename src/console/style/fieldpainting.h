// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

// What PushbenchStyle draws for fields and frames: one edge, two pixels of accent with the focus.
namespace console {

/// The side padding of text in a field, without the 2 px that QLineEdit adds by itself.
inline constexpr int FieldPadding = 7;

/// The room for the arrow of a combo box or the two of a spin box.
inline constexpr int ArrowRoom = 24;

/// A field that is typed into. The dynamic property `error` gives it an edge in danger.
void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget);

/// The frame of a view, which is a line, or of a text editor, which is a field.
void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);
QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace console
