// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/inspector.h"

#include "console/preview/previewview.h"
#include "console/result/assentview.h"
#include "console/style/hairline.h"
#include "console/whogetsit/whogetsitview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_surfaces(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_preview(new PreviewView(this))
    , m_who(new WhoGetsItView(this))
    , m_asSent(new AsSentView(this))
{
    setMinimumWidth(300);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFixedHeight(40);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Who gets it"));
    m_tabs->addTab(tr("As sent"));
    m_surfaces->setObjectName(u"previewSurface"_s);
    m_surfaces->setAccessibleName(tr("Where it is seen"));
    m_surfaces->setToolTip(tr("Where it is seen"));
    m_pages->addWidget(m_preview);
    m_pages->addWidget(m_who);
    m_pages->addWidget(m_asSent);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    // In a row of its own: beside the tabs there is no room for the words of either.
    m_surfaceRow = new QWidget(this);
    auto *surfaces = new QHBoxLayout(m_surfaceRow);
    surfaces->setContentsMargins(12, 8, 12, 0);
    surfaces->addStretch(1);
    surfaces->addWidget(m_surfaces);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(this));
    column->addWidget(m_surfaceRow);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::onTabChanged);
    connect(m_who, &WhoGetsItView::audienceChanged, this, &Inspector::refreshCount);
    connect(m_surfaces, &QComboBox::activated, this, [this] {
        m_chosen.insert(m_notification.platform, surface());
        refreshPreview();
    });
}

void Inspector::onTabChanged(int tab)
{
    m_pages->setCurrentIndex(tab);
    m_surfaceRow->setVisible(tab == PreviewTab && m_surfaces->count() > 1);
    refreshPreview();
    if (tab == WhoTab)
        Q_EMIT whoShown();
}

void Inspector::refreshCount()
{
    const auto &audience = m_who->audience();
    const QString count = audience
        ? QLocale().toString(audience->isDirect ? audience->handles : audience->matched)
        : QString();
    if (m_tabs->tabData(WhoTab).toString() == count)
        return;
    m_tabs->setTabData(WhoTab, count);
    m_tabs->setTabText(WhoTab, m_tabs->tabText(WhoTab)); // lays the tabs out anew
}

void Inspector::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

Inspector::Tab Inspector::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void Inspector::setNotification(const base::Result<hub::Notification> &notification)
{
    if (!notification)
        return m_preview->showFault(notification.error().message);
    m_notification = *notification;
    refreshSurfaces(*notification);
    refreshPreview();
}

void Inspector::refreshSurfaces(const hub::Notification &notification)
{
    const QList<payload::PreviewSurface> known = payload::previewSurfaces(notification);
    if (known == m_known)
        return;
    m_known = known;
    const QSignalBlocker blocker(m_surfaces);
    m_surfaces->clear();
    for (const payload::PreviewSurface &one : known)
        m_surfaces->addItem(one.title, one.name);
    const int chosen = m_surfaces->findData(m_chosen.value(notification.platform));
    m_surfaces->setCurrentIndex(std::max(0, chosen));
    m_surfaceRow->setVisible(known.size() > 1 && m_tabs->currentIndex() == PreviewTab);
}

QString Inspector::surface() const
{
    return m_surfaces->count() > 0 ? m_surfaces->currentData().toString() : u""_s;
}

/// Only what is looked at is worked out.
void Inspector::refreshPreview()
{
    if (m_tabs->currentIndex() == PreviewTab)
        m_preview->setNotification(m_notification, surface());
}

void Inspector::showRequest(const hub::HttpRequest &request)
{
    m_asSent->showRequest(request);
}

void Inspector::showRequestFault(const QString &message)
{
    m_asSent->showFault(message);
}

} // namespace console
