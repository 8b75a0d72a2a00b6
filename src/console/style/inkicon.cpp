// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/inkicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE declares a function, which must not land in a namespace.
static void initAppResource()
{
    Q_INIT_RESOURCE(app);
}

namespace console {

using namespace Qt::StringLiterals;

namespace {

QColor inkOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return palette.color(QPalette::Active,
                         mode == QIcon::Selected ? QPalette::HighlightedText
                                                 : QPalette::ButtonText);
}

/// Whether the drawing means a direction of reading. Clocks, ticks and the flag do not.
bool pointsForward(const QString &name)
{
    static const std::array names{ u"send"_s, u"external"_s, u"resend"_s, u"chevron"_s };
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

void initResources()
{
    initAppResource();
}

QIcon inkIcon(const QString &name)
{
    initResources();
    return QIcon(new InkIcon(name));
}

InkIcon::InkIcon(const QString &name)
    : m_name(name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
}

void InkIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect,
                        scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
}

QPixmap InkIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap InkIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    if (isNull() || size.isEmpty())
        return {};
    const QColor colour = inkOf(mode);
    const bool mirrored = QGuiApplication::isRightToLeft() && pointsForward(m_name);
    const QString cacheKey = u"ink %1 %2x%3 %4 %5 %6"_s.arg(m_name)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(scale)
                                 .arg(colour.rgba())
                                 .arg(int(mirrored));
    QPixmap pixmap;
    if (!QPixmapCache::find(cacheKey, &pixmap)) {
        pixmap = rendered(size, colour, mirrored);
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(cacheKey, pixmap);
    }
    return pixmap;
}

QPixmap InkIcon::rendered(const QSize &size, const QColor &colour, bool mirrored) const
{
    QByteArray svg = m_svg;
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int side = std::min(size.width(), size.height());
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter,
                    QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    return pixmap;
}

QIconEngine *InkIcon::clone() const
{
    return new InkIcon(*this);
}

QString InkIcon::key() const
{
    return u"InkIcon"_s;
}

QPixmap inkedPixmap(const QPixmap &pixmap, const QColor &colour)
{
    QPixmap result = pixmap;
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF({}, pixmap.deviceIndependentSize()), colour);
    return result;
}

} // namespace console
