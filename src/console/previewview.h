// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/previewscene.h"
#include "hub/notification.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace console {

/// What a device shows of a payload: in light and in dark above one another, and in words under
/// them what is not visible. Pictures are placeholders unless their address is a local file;
/// nothing is ever fetched.
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
    /// All that is said under the pictures.
    QString words() const;

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
    QImage localPicture(const QString &address);

    payload::Preview m_preview;
    QString m_surface;
    QString m_fault;
    std::vector<Placed> m_scenes;
    QRectF m_wordsRect;
    QHash<QString, QImage> m_pictures;
};

} // namespace console
