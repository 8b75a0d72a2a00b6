// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/fieldpainting.h"

#include "console/style/buttonpainting.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace console {

namespace {

void drawEdgedBox(QPainter &painter, const QStyleOption &option, const QWidget *widget,
                  const QColor &ground)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = enabled && option.state.testFlag(QStyle::State_HasFocus);
    Box box{ .ground = enabled ? ground : option.palette.color(QPalette::Window),
             .edge = option.palette.color(enabled ? QPalette::Dark : QPalette::Mid) };
    if (focus)
        box.edge = option.palette.color(QPalette::Link);
    if (hasProperty(widget, "error"))
        box.edge = tones().danger;
    box.width = focus ? 2 : 1;
    drawBox(painter, option.rect, box);
}

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    drawEdgedBox(painter, option, widget, option.palette.color(QPalette::Base));
}

void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isEditor(widget))
        return drawField(painter, option, widget);
    drawBox(painter, option.rect, { .edge = option.palette.color(QPalette::Mid), .radius = 0 });
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const bool touched = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled) && !option.editable;
    const auto role = option.editable ? QPalette::Base
        : touched                     ? QPalette::Midlight
                                      : QPalette::Button;
    if (option.frame)
        drawEdgedBox(painter, option, widget, option.palette.color(role));
    else if (touched)
        drawBox(painter, option.rect, { .ground = option.palette.color(role) });
    drawChevron(painter, comboBoxPart(option, QStyle::SC_ComboBoxArrow), Qt::DownArrow,
                option.palette.color(QPalette::ButtonText));
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() + 1 - ArrowRoom);
    else if (part == QStyle::SC_ComboBoxEditField)
        // Two pixels less in an editable one, whose line edit adds them.
        rect.adjust(option.editable ? FieldPadding : FieldPadding + 2, 2, -ArrowRoom, -2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    if (option.frame)
        drawField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                           Qt::ArrowType type) {
        const QRect rect = spinBoxPart(option, part);
        const bool enabled =
            option.stepEnabled.testFlag(step) && option.state.testFlag(QStyle::State_Enabled);
        if (enabled && option.activeSubControls == part
            && option.state.testFlag(QStyle::State_MouseOver))
            drawBox(painter, rect.adjusted(2, 0, -2, 0),
                    { .ground = option.palette.color(QPalette::Midlight), .radius = 2 });
        drawChevron(painter, rect, type,
                    option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                         QPalette::ButtonText));
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const bool arrows = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    QRect rect = option.rect.adjusted(2, 2, -2, -2);
    const int middle = rect.top() + rect.height() / 2;
    if (part == QStyle::SC_SpinBoxEditField) {
        rect.adjust(FieldPadding - 2, 0, arrows ? -ArrowRoom : 2 - FieldPadding, 0);
    } else if (part == QStyle::SC_SpinBoxUp || part == QStyle::SC_SpinBoxDown) {
        if (!arrows)
            return {};
        rect.setLeft(rect.right() + 1 - ArrowRoom);
        if (part == QStyle::SC_SpinBoxUp)
            rect.setBottom(middle - 1);
        else
            rect.setTop(middle);
    } else {
        return option.rect;
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace console
