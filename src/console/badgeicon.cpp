// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/badgeicon.h"

#include "console/marks.h"

#include <QIconEngine>
#include <QPainter>

namespace console {

namespace {

class BadgeEngine : public QIconEngine
{
public:
    explicit BadgeEngine(const QString &code)
        : m_code(code)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        drawBadge(*painter, rect, m_code);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        QPixmap pixmap(size);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), (QSizeF(size) / scale).toSize()), mode, state);
        return pixmap;
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QIconEngine *clone() const override { return new BadgeEngine(*this); }

private:
    QString m_code;
};

} // namespace

QIcon badgeIcon(const QString &code)
{
    return QIcon(new BadgeEngine(code));
}

} // namespace console
