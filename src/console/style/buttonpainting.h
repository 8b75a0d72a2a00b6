// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/style/strokes.h"

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

// What PushbenchStyle draws for everything that is pressed or switched. The dynamic properties
// that are read here are described at PushbenchStyle.
namespace console {

/// Whether \a widget has the dynamic property \a name, set to true.
bool hasProperty(const QWidget *widget, const char *name);

void drawPushButtonBox(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void drawPushButtonLabel(QPainter &painter, const QStyleOptionButton &option,
                         const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);

/// The ground and edge of a tool button; with the property `segment` one part of a joined row.
void drawToolButtonBox(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);

void drawCheckIndicator(QPainter &painter, const QStyleOption &option);
void drawRadioIndicator(QPainter &painter, const QStyleOption &option);
void drawSwitch(QPainter &painter, const QStyleOption &option);

} // namespace console
