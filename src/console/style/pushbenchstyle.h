// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace console {

/// The one look of all windows on all systems: Fusion, drawn flat, in palette and tones only
/// (interface.md 4.7). The drawing itself is in buttonpainting, fieldpainting, tabpainting,
/// viewpainting and menupainting; this class says which is for what, and holds the measures.
///
/// Dynamic properties that it reads; set them in the form or before the widget is shown:
/// - QPushButton, QToolButton: `production` (the fill for production hubs), `segment` = `first`,
///   `middle` or `last` (joined in a row without spacing). QToolButton: `framed` (an edge, as a
///   push button has), `accent` (filled, beside a default button).
/// - QCheckBox: `switch`. Fields: `error` (edge in danger; call update() after a change).
/// - QTabBar: `drafts` (sheets between hairlines); the text in tabData() is a count beside the
///   label, which belongs into the accessible name too.
/// - QLabel: `look` = `caption`, `small`, `subject`, `title`, `page` or `mono`; `dim` (secondary
///   text).
///
/// Fonts are factors of the application's font. After a change of that, set a new style object,
/// which polishes all widgets again.
class PushbenchStyle : public QProxyStyle
{
    Q_OBJECT

public:
    PushbenchStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

private:
    bool drawOwnPrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                          const QWidget *widget) const;
    bool drawOwnControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                        const QWidget *widget) const;
    void drawHeader(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOption &option, QPainter &painter,
                         const QWidget *widget) const;
};

} // namespace console
