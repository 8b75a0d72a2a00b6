// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/preview/previewscene.h"
#include "hub/notification.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

class QPushButton;

namespace console {

/// What a device shows of a payload: in light and in dark above one another, and in words under
/// them what is not visible.
///
/// Pictures are placeholders unless their address is a local file. It fetches nothing itself; a
/// button asks for those that have an address in the net.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    /// \a surface is a name of payload::previewSurfaces(); empty: there is none.
    void setNotification(const hub::Notification &notification, const QString &surface);
    /// In place of a preview: why there is none.
    void showFault(const QString &message);

    const payload::Preview &preview() const { return m_preview; }
    /// What was fetched for \a address; a null image marks one that cannot be had.
    void setPicture(const QString &address, const QImage &picture);

    /// All that is said under the pictures.
    QString words() const;

Q_SIGNALS:
    /// The user wants these pictures from the net.
    void picturesRequested(const QStringList &addresses);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Placed
    {
        PreviewScene scene;
        QRectF rect; ///< In the coordinates of the content.
    };

    void arrange();
    QImage pictureAt(const QString &address);
    QStringList missingPictures() const;
    qreal placeButton(qreal y);
    void scrollContentsBy(int dx, int dy) override;

    payload::Preview m_preview;
    QString m_surface;
    QString m_fault;
    std::vector<Placed> m_scenes;
    std::vector<PreviewLoss> m_losses;
    QRectF m_wordsRect;
    qreal m_buttonTop = 0;
    QPushButton *m_load;
    QHash<QString, QImage> m_pictures;
};

} // namespace console
