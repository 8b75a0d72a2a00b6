// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/httpmessage.h"
#include "hub/notification.h"
#include "payload/preview.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace console {

class AsSentView;
class PreviewView;

/// Beside the editor: what a device shows of the message, and the request as it will go out.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    enum Tab { PreviewTab, AsSentTab };

    explicit Inspector(QWidget *parent = nullptr);

    void setNotification(const base::Result<hub::Notification> &notification);
    void showRequest(const hub::HttpRequest &request);
    /// In place of the request: why there is none yet.
    void showRequestFault(const QString &message);

    void setCurrentTab(Tab tab);
    PreviewView &preview() { return *m_preview; }

private:
    void refreshSurfaces(const hub::Notification &notification);
    QString surface() const;
    void refreshPreview();

    QTabBar *m_tabs;
    QComboBox *m_surfaces;
    QStackedWidget *m_pages;
    PreviewView *m_preview;
    AsSentView *m_asSent;
    hub::Notification m_notification;
    QList<payload::PreviewSurface> m_known;
    QHash<hub::Platform, QString> m_chosen; ///< The surface last chosen on a platform.
};

} // namespace console
