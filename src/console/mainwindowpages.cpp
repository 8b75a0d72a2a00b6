// SPDX-License-Identifier: GPL-3.0-or-later
// The pages between sidebar and result.
#include "console/collectionspage.h"
#include "console/composepage.h"
#include "console/mainwindow.h"
#include "console/sidebar.h"

#include <QStackedWidget>

namespace console {

Page MainWindow::currentPage() const
{
    return m_made.key(m_pages->currentWidget(), Page::Compose);
}

void MainWindow::showPage(Page page)
{
    QWidget *&widget = m_made[page];
    if (!widget) {
        widget = makePage(page);
        m_pages->addWidget(widget);
    }
    m_pages->setCurrentWidget(widget);
    m_sidebar->setCurrentPage(page);
    refreshTitle();
    refreshStatus();
    if (page == Page::Compose)
        m_page->focusPayload();
    else
        widget->setFocus(Qt::ShortcutFocusReason); // its proxy: what one works with there
}

QWidget *MainWindow::makePage(Page page)
{
    switch (page) {
    case Page::Collections:
        return makeCollectionsPage();
    case Page::Compose:
    case Page::History:
        break;
    }
    return m_page;
}

QWidget *MainWindow::makeCollectionsPage()
{
    m_collections = new CollectionsPage(m_parts.settings, this);
    connect(m_collections, &CollectionsPage::openRequested, this,
            [this](const QString &path) { compose().openFile(path); });
    connect(m_collections, &CollectionsPage::sendRequested, this, [this](const QString &path) {
        compose().openFile(path);
        m_page->send();
    });
    connect(m_collections, &CollectionsPage::saveRequested, this,
            [this](const QString &folder) { m_page->saveDraftInto(folder); });
    connect(m_collections, &CollectionsPage::moved, m_page, &ComposePage::onFileMoved);
    connect(m_collections, &CollectionsPage::statusMessage, this, &MainWindow::announce);
    return m_collections;
}

void MainWindow::mainAction()
{
    if (currentPage() == Page::Collections)
        m_collections->send();
    else
        compose().send();
}

/// The composer, in front.
ComposePage &MainWindow::compose()
{
    if (currentPage() != Page::Compose)
        showPage(Page::Compose);
    return *m_page;
}

} // namespace console
