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
class WhoGetsItView;

/// Beside the editor: what a device shows of the message, who gets it, and the request as it
/// will go out.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    enum Tab { PreviewTab, WhoTab, AsSentTab };

    explicit Inspector(QWidget *parent = nullptr);

    void setNotification(const base::Result<hub::Notification> &notification);
    void showRequest(const hub::HttpRequest &request);
    /// In place of the request: why there is none yet.
    void showRequestFault(const QString &message);

    void setCurrentTab(Tab tab);
    Tab currentTab() const;
    PreviewView &preview() { return *m_preview; }
    WhoGetsItView &who() { return *m_who; }

Q_SIGNALS:
    void whoShown(); ///< Its tab is looked at.

private:
    void refreshSurfaces(const hub::Notification &notification);
    QString surface() const;
    void refreshPreview();
    void refreshCount();
    void onTabChanged(int tab);

    QTabBar *m_tabs;
    QComboBox *m_surfaces;
    QWidget *m_surfaceRow = nullptr;
    QStackedWidget *m_pages;
    PreviewView *m_preview;
    WhoGetsItView *m_who;
    AsSentView *m_asSent;
    hub::Notification m_notification;
    QList<payload::PreviewSurface> m_known;
    QHash<hub::Platform, QString> m_chosen; ///< The surface last chosen on a platform.
};

} // namespace console
