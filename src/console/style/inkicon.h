// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIcon>
#include <QIconEngine>
#include <QString>

namespace console {

/// Makes `:/icons/…` known. A static library's resources are dropped by the linker unless
/// something asks for them; inkIcon() does.
void initResources();

/// The icon `:/icons/<name>.svg` in the colours of the palette, interface.md 4.5. An unknown name
/// gives a null icon.
QIcon inkIcon(const QString &name);

/// Draws one SVG text whose `currentColor` becomes the colour of the moment: ButtonText of the
/// application's palette, HighlightedText when selected. So icons follow a switch of the theme
/// without being made again, and are sharp at every device pixel ratio. Icons of a direction are
/// mirrored in right-to-left layouts.
class InkIcon : public QIconEngine
{
public:
    explicit InkIcon(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    /// \a size is in device pixels, as QIcon hands it over.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QPixmap rendered(const QSize &size, const QColor &colour, bool mirrored) const;

    QString m_name;
    QByteArray m_svg;
};

/// \a pixmap with all its ink in \a colour, for the label of a filled button.
QPixmap inkedPixmap(const QPixmap &pixmap, const QColor &colour);

} // namespace console
