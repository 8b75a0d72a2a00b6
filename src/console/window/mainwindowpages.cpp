// SPDX-License-Identifier: GPL-3.0-or-later
// The pages between sidebar and result.
#include "base/background.h"
#include "base/redact.h"
#include "base/then.h"
#include "console/compose/composepage.h"
#include "console/drafts/collectionspage.h"
#include "console/history/historypage.h"
#include "console/history/retentiondialog.h"
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "console/registrations/registrationspage.h"
#include "console/result/exchangepane.h"
#include "console/window/mainwindow.h"
#include "session/profilestore.h"
#include "sharing/bundle.h"

#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

namespace console {

namespace {

constexpr std::chrono::milliseconds SandboxInterval{ 1000 };

Origin originOf(const history::HubRef &hub)
{
    return { hub.id, hub.name, hub.id == SandboxId };
}

/// What stood in \a bundle beside the exchange: a newer program may see it otherwise, and the
/// payload is not checked again where it is shown.
QStringList remarksOf(const sharing::Bundle &bundle)
{
    QStringList remarks;
    for (const payload::Finding &finding : bundle.findings)
        remarks.append(finding.message);
    const QString then = bundle.diagnoses.isEmpty() ? QString() : bundle.diagnoses.first().message;
    if (!then.isEmpty() && then != hub::diagnose(bundle.exchange).first().message)
        remarks.append(MainWindow::tr("It was read then as: %1").arg(then));
    return remarks;
}

} // namespace

Page MainWindow::currentPage() const
{
    return m_made.key(m_pages->currentWidget(), Page::Compose);
}

void MainWindow::showPage(Page page)
{
    const auto needsRoom = [](Page which) {
        return which == Page::Registrations || which == Page::Devices;
    };
    if (needsRoom(page) != needsRoom(currentPage()))
        foldResult(needsRoom(page));
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
    case Page::History:
        return makeHistoryPage();
    case Page::Devices:
        return makeDevicesPage();
    case Page::Registrations:
        return makeRegistrationsPage();
    case Page::Compose:
        break;
    }
    return m_page;
}

QWidget *MainWindow::makeCollectionsPage()
{
    m_collections = new CollectionsPage(m_parts.settings, this);
    connect(m_collections, &CollectionsPage::openRequested, this,
            [this](const QString &path) { showCompose().openFile(path); });
    connect(m_collections, &CollectionsPage::sendRequested, this, [this](const QString &path) {
        showCompose().openFile(path);
        m_page->send();
    });
    connect(m_collections, &CollectionsPage::saveRequested, this,
            [this](const QString &folder) { m_page->saveDraftInto(folder); });
    connect(m_collections, &CollectionsPage::moved, m_page, &ComposePage::onFileMoved);
    connect(m_collections, &CollectionsPage::statusMessage, this, &MainWindow::announce);
    return m_collections;
}

QWidget *MainWindow::makeHistoryPage()
{
    m_history = new HistoryPage(*m_parts.history, m_parts.profiles, m_parts.settings, this);
    connect(m_history, &HistoryPage::exchangeChosen, this,
            [this](const hub::Exchange &exchange, const history::HistoryRow &row) {
                m_follower.stop();
                m_result->showExchange(exchange, originOf(row.hub));
            });
    connect(m_history, &HistoryPage::comparing, this, &MainWindow::foldResult);
    connect(m_history, &HistoryPage::openRequested, this,
            [this](const hub::Exchange &exchange, const QString &name) {
                if (exchange.meant)
                    showCompose().openRequest(*exchange.meant, name);
            });
    connect(m_history, &HistoryPage::resendRequested, this,
            [this](const hub::Exchange &exchange, const history::HistoryRow &row) {
                resend(exchange, row.hub.id, row.hub.name);
            });
    connect(m_history, &HistoryPage::composeRequested, this, [this] { showPage(Page::Compose); });
    connect(m_history, &HistoryPage::statusMessage, this, &MainWindow::announce);
    return m_history;
}

QWidget *MainWindow::makeRegistrationsPage()
{
    m_registrations = new RegistrationsPage(m_parts.login, m_parts.settings, this);
    connect(m_registrations, &RegistrationsPage::exchangeArrived, this,
            [this](const hub::Exchange &exchange, const QString &what) {
                m_follower.stop();
                const session::Profile &profile = m_parts.login.profile();
                m_result->showExchange(
                    exchange, { m_parts.login.id(), profile.name, m_parts.login.isSandbox() });
                if (m_parts.history)
                    m_parts.history->record(exchange, { m_parts.login.id(), profile.name }, what);
            });
    connect(m_registrations, &RegistrationsPage::sendRequested, this, &MainWindow::sendTo);
    connect(m_registrations, &RegistrationsPage::sandboxRequested, this,
            [this] { m_sidebar->select(SandboxId); });
    connect(m_registrations, &RegistrationsPage::countChanged, this,
            [this](qint64 count) { m_sidebar->setPageCount(Page::Registrations, count); });
    connect(m_registrations, &RegistrationsPage::statusMessage, this, &MainWindow::announce);
    m_registrations->setNames(m_deviceNames);
    m_registrations->setDraftSource([this] {
        return MarkedDraft{ m_page->draftName(), m_page->request() };
    });
    connect(m_registrations, &RegistrationsPage::restoreRequested, &m_page->guard(),
            qOverload<const QString &>(&SendGuard::restore));
    connect(&m_page->guard(), &SendGuard::restored, m_registrations, &RegistrationsPage::outdate);
    connect(&m_page->guard(), &SendGuard::removed, m_registrations,
            [page = m_registrations](const QList<audience::Vanished> &vanished) {
                QHash<QString, QDateTime> removed;
                for (const audience::Vanished &each : vanished)
                    removed.insert(each.before.id, QDateTime::currentDateTimeUtc());
                page->setRemoved(removed);
            });
    return m_registrations;
}

/// A draft that is addressed to the device of \a registration.
void MainWindow::sendTo(const hub::Registration &registration)
{
    hub::Request request;
    request.notification.platform = registration.platform;
    request.target = hub::OneDevice{ registration.handle.text, registration.handle.p256dh,
                                     registration.handle.auth };
    showCompose().openRequest(request, tr("To one device"));
}

/// The page needs the room; the result comes back as it was.
void MainWindow::foldResult(bool isFolded)
{
    if (isFolded && !m_result->isFolded() && !m_resultDock->isFloating()) {
        m_result->setFolded(true);
        m_isFoldedByUs = true;
    } else if (!isFolded && std::exchange(m_isFoldedByUs, false)) {
        m_result->setFolded(false);
    }
}

void MainWindow::connectDelivery()
{
    connect(m_result, &ExchangePane::followRequested, this,
            [this](const QString &id, const Origin &origin) {
                if (!isChosen(origin.hubId, origin.hubName))
                    return;
                session::HubSession *session = m_parts.login.session();
                if (!session)
                    return announce(m_parts.login.message());
                // A hub on this machine answers in seconds, and nobody counts its calls.
                if (m_parts.login.isSandbox())
                    m_follower.setWaits(SandboxInterval, session::DeliveryFollower::Patience);
                else
                    m_follower.setWaits(session::DeliveryFollower::Interval,
                                        session::DeliveryFollower::Patience);
                m_followedHub = { origin.hubId, origin.hubName };
                m_followedTitle = tr("Delivery of %1").arg(id);
                m_follower.start(*session, id);
            });
    connect(m_result, &ExchangePane::followStopRequested, &m_follower,
            &session::DeliveryFollower::stop);
    connect(&m_follower, &session::DeliveryFollower::progressed, this,
            [this](const session::DeliveryProgress &progress) {
                using Phase = session::DeliveryProgress::Phase;
                if (progress.phase != Phase::Stopped || m_result->isVisible())
                    m_result->showDelivery(progress);
                const bool isTold = progress.phase == Phase::Final
                    || progress.phase == Phase::Forbidden || progress.phase == Phase::Refused;
                // The questions in between say nothing that the last one does not.
                if (isTold && m_parts.history && progress.exchange)
                    m_parts.history->record(*progress.exchange, m_followedHub, m_followedTitle);
            });
}

/// Every send is kept, whoever asks for it.
void MainWindow::connectHistory()
{
    if (!m_parts.history)
        return;
    m_sidebar->addHistory();
    m_parts.history->setRetention(retentionOf(m_parts.settings));
    connect(m_parts.history, &history::HistoryStore::appended, this,
            &MainWindow::refreshHistoryCount);
    connect(m_parts.history, &history::HistoryStore::changed, this,
            &MainWindow::refreshHistoryCount);
    connect(m_parts.history, &history::HistoryStore::stateChanged, this,
            [this](const history::StoreState &state) {
                if (!state.message.isEmpty())
                    announce(state.message);
                refreshHistoryCount();
            });
    refreshHistoryCount();
}

void MainWindow::refreshHistoryCount()
{
    base::then(m_parts.history->count({}), this, [this](const history::HistoryCount &count) {
        m_sidebar->setPageCount(Page::History, count.rows);
        m_result->setHasLast(count.rows > 0);
    });
}

void MainWindow::openLast()
{
    base::then(m_parts.history->page({}, {}, 1), this, [this](const history::HistoryPage &page) {
        if (page.rows.isEmpty())
            return announce(tr("The history is empty."));
        const history::HistoryRow row = page.rows.first();
        base::then(m_parts.history->exchange(row.id), this,
                   [this, row](const base::Result<hub::Exchange> &exchange) {
                       if (!exchange)
                           return announce(exchange.error().message);
                       m_result->showExchange(*exchange, originOf(row.hub));
                   });
    });
}

void MainWindow::record(const hub::Exchange &exchange, const QString &title)
{
    m_last = exchange;
    m_lastHub = { m_sentToId, m_sentTo };
    if (m_parts.history)
        m_parts.history->record(exchange, m_lastHub, title);
}

/// Shows what somebody shared; it is not put among the sends of this machine.
void MainWindow::openBundle(const QString &path)
{
    const auto read = [path]() -> base::Result<sharing::Bundle> {
        constexpr qint64 Largest = 64 * 1024 * 1024;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{ tr("%1 cannot be read: %2.").arg(path, file.errorString()) };
        if (file.size() > Largest)
            return base::Error{
                tr("%1 is larger than 64 MB, which no share bundle is.").arg(path)
            };
        return sharing::readBundle(file.readAll());
    };
    base::then(
        base::inBackground(read), this, [this, path](const base::Result<sharing::Bundle> &bundle) {
            const QString name = QFileInfo(path).fileName();
            if (!bundle)
                return announce(tr("%1: %2").arg(name, bundle.error().message));
            m_follower.stop();
            m_result->setFolded(false);
            m_result->showExchange(bundle->exchange,
                                   { .hubName = name, .remarks = remarksOf(*bundle) });
            announce(
                tr("%1 was recorded by Pushbench %2 on %3.")
                    .arg(name, bundle->versions.pushbench,
                         QLocale().toString(bundle->madeAt.toLocalTime(), QLocale::ShortFormat)));
        });
}

/// Whether the hub \a id is the one that is worked with; else says what to do about it.
bool MainWindow::isChosen(const QString &id, const QString &name)
{
    if (id == m_parts.login.id())
        return true;
    const bool isKnown = id == SandboxId || m_parts.profiles.byId(id);
    announce(isKnown
                 ? tr("This went to %1. Choose that hub at the left first.").arg(name)
                 : tr("This went to %1, which is not among your hubs. Add it first.").arg(name));
    return false;
}

/// The same once more, to the hub it went to: another one must not get it by accident.
void MainWindow::resend(const hub::Exchange &exchange, const QString &hubId, const QString &hubName)
{
    if (!exchange.meant)
        return announce(tr("This was no send, so there is nothing to send again."));
    if (!isChosen(hubId, hubName))
        return;
    if (exchange.meant->notification.payload.contains(base::RedactedMark)) {
        return announce(tr("The history keeps no secrets, so the payload is not whole. Open it in "
                           "the composer, put the secret back for %1 and send it.")
                            .arg(QLatin1String(base::RedactedMark)));
    }
    m_page->resend(*exchange.meant);
}

void MainWindow::resendLast()
{
    if (currentPage() == Page::History)
        return m_history->resend();
    if (!m_last || !m_last->meant)
        return announce(tr("Nothing was sent yet."));
    resend(*m_last, m_lastHub.id, m_lastHub.name);
}

void MainWindow::mainAction()
{
    if (currentPage() == Page::Collections)
        m_collections->send();
    else if (currentPage() == Page::Registrations)
        m_registrations->save();
    else
        showCompose().send();
}

/// The composer, in front.
ComposePage &MainWindow::showCompose()
{
    if (currentPage() != Page::Compose)
        showPage(Page::Compose);
    return *m_page;
}

} // namespace console
