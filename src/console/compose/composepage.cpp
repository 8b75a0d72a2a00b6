// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/composepage.h"

#include "base/then.h"
#include "console/drafts/draftstore.h"
#include "console/hubs/hublogin.h"
#include "console/preview/picturedecoder.h"
#include "console/preview/previewview.h"
#include "console/style/inkicon.h"
#include "console/style/setting.h"
#include "console/text/editorlexers.h"
#include "console/whogetsit/whogetsitview.h"
#include "session/pictureclient.h"

#include "ui_composepage.h"

#include <QFile>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int FoldBelow = 860; ///< Of the page, interface.md 2.4.

} // namespace

ComposePage::ComposePage(HubLogin &login, session::HubClient &client, DraftStore &drafts,
                         QWidget *parent)
    : QWidget(parent)
    , m_login(login)
    , m_client(client)
    , m_store(drafts)
    , m_ui(std::make_unique<Ui::ComposePage>())
    , m_drafts(drafts.drafts())
    , m_closed(drafts.closed())
    , m_current(drafts.current())
    , m_registrations(login)
{
    setObjectName(u"composePage"_s);
    m_ui->setupUi(this);
    m_ui->newDraftButton->setIcon(inkIcon(u"plus"_s));
    m_ui->draftTabs->setExpanding(false);
    m_ui->draftTabs->setDrawBase(false);
    m_ui->draftTabs->setElideMode(Qt::ElideRight);
    m_ui->draftTabs->setTabsClosable(true);
    m_ui->composeSplitter->setStretchFactor(0, 1);
    m_ui->composeSplitter->setStretchFactor(1, 0);
    m_ui->composeSplitter->setSizes({ 900, 344 });
    m_holdClock.setInterval(250);
    connectParts();
    connectWho();
    m_clock.setObjectName(u"builtInClock"_s);
    connect(&m_clock, &QTimer::timeout, this, &ComposePage::onClock);
    for (const Draft &draft : std::as_const(m_drafts)) {
        QFile file(draft.file);
        if (draft.file.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        m_onDisk.insert(draft.file, file.readAll());
        m_watcher.addPath(draft.file);
    }
    connect(m_ui->diskNotice, &NoticeBar::answered, this, &ComposePage::onDiskAnswer);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ComposePage::readFromDisk);
    refreshTabs();
    renewBuiltIns();
    showDraft();
}

ComposePage::~ComposePage() = default;

void ComposePage::connectParts()
{
    connect(m_ui->newDraftButton, &QToolButton::clicked, this, &ComposePage::newDraft);
    connect(m_ui->draftTabs, &QTabBar::currentChanged, this, &ComposePage::switchTo);
    connect(m_ui->draftTabs, &QTabBar::tabCloseRequested, this, [this](int index) {
        m_ui->draftTabs->setCurrentIndex(index);
        closeDraft();
    });
    connect(m_ui->draftTabs, &QTabBar::tabBarDoubleClicked, this, &ComposePage::renameDraft);
    connect(m_ui->platforms, &PlatformBar::oneMessageRequested, this, &ComposePage::openOneMessage);
    connect(m_ui->platforms, &PlatformBar::platformChanged, this, [this](hub::Platform platform) {
        storeContent();
        m_drafts[m_current].platform = platform;
        showContent();
    });
    connect(m_ui->editorSide, &PayloadSide::kindChosen, this, [this](hub::PayloadKind kind) {
        storeContent();
        Draft &draft = m_drafts[m_current];
        draft.kinds.insert(hub::traits(draft.platform).format, hub::kindName(kind));
        showContent();
    });
    connect(m_ui->editorSide, &PayloadSide::convertRequested, this, &ComposePage::openConverter);
    connect(m_ui->editorSide, &PayloadSide::secretRefused, this, [this] {
        Q_EMIT statusMessage(tr("This is a connection string with a key. It was not put into the "
                                "payload; Ctrl+Shift+V adds it as a hub."));
    });
    connect(m_ui->editorSide, &PayloadSide::galleryRequested, this, &ComposePage::openGallery);
    connect(m_ui->editorSide, &PayloadSide::changed, this, &ComposePage::onChanged);
    connect(m_ui->editorSide, &PayloadSide::caretMoved, this, &ComposePage::caretMoved);
    connect(m_ui->editorSide, &PayloadSide::statusMessage, this, &ComposePage::statusMessage);
    connect(m_ui->targetRow, &TargetRow::changed, this, &ComposePage::onChanged);
    connect(m_ui->targetRow, &TargetRow::changed, this, [this] {
        if (m_ui->tagDrawer->isVisible())
            m_ui->tagDrawer->setExpression(m_ui->targetRow->draft().tags);
    });
    connect(m_ui->tagDrawer, &TagDrawer::edited, this, [this](const QString &expression) {
        TargetDraft target = m_ui->targetRow->draft();
        target.kind = u"tags"_s;
        target.tags = expression;
        m_ui->targetRow->setDraft(target);
    });
    connect(m_ui->tagDrawer, &TagDrawer::closeRequested, this, &ComposePage::toggleTagDrawer);
    m_ui->tagDrawer->hide();
    connect(m_ui->sendBar, &SendBar::testSendToggled, this, [this](bool on) {
        m_drafts[m_current].testSend = on;
        onChanged();
    });
    connect(&m_holdClock, &QTimer::timeout, this, &ComposePage::onHoldTick);
    connect(m_ui->sendBar, &SendBar::scheduleRequested, this, &ComposePage::askSchedule);
    connect(m_ui->sendBar, &SendBar::sendRequested, this, &ComposePage::send);
    connect(m_ui->sendBar, &SendBar::sendAnywayRequested, this, &ComposePage::sendAnyway);
    connect(m_ui->sendBar, &SendBar::cancelRequested, this, &ComposePage::cancel);
    connect(m_ui->sendBar, &SendBar::sendConfirmed, this, &ComposePage::dispatch);
    connect(m_ui->sendBar, &SendBar::keyActionRequested, this, &ComposePage::keyActionRequested);
    connect(&m_login, &HubLogin::changed, this, [this] {
        // A question that was asked about one hub must not be answered for another.
        if (m_ui->sendBar->isAsking())
            cancel();
        endHold();
        refreshKnownTags();
        refreshWho();
        refreshVariables();
        refreshFromForm();
    });
}

void ComposePage::setTemplates(const QString &folder, QSettings &settings)
{
    m_templatesFolder = folder;
    m_settings = &settings;
    renewBuiltIns(); // the sends are counted there
    m_ui->editorSide->setTemplatesFolder(folder);
    m_ui->tagDrawer->setSettings(&settings);
}

void ComposePage::setPictureClient(session::PictureClient &client)
{
    PreviewView &preview = m_ui->inspector->preview();
    connect(&preview, &PreviewView::picturesRequested, &client,
            [this, &client, &preview](const QStringList &addresses) {
                for (const QString &address : addresses) {
                    base::then(client.fetch(QUrl(address)), &preview,
                               [this, address](const base::Result<QByteArray> &bytes) {
                                   showPicture(address, bytes);
                               });
                }
            });
}

void ComposePage::showPicture(const QString &address, const base::Result<QByteArray> &bytes)
{
    PreviewView &preview = m_ui->inspector->preview();
    if (!bytes) {
        preview.setPicture(address, QImage());
        return Q_EMIT statusMessage(bytes.error().message);
    }
    base::then(decodePicture(*bytes), &preview, [this, address, &preview](const QImage &picture) {
        preview.setPicture(address, picture);
        if (picture.isNull())
            Q_EMIT statusMessage(tr("%1 is no picture that a notification can show.").arg(address));
    });
}

void ComposePage::setSandboxTags(const QStringList &tags)
{
    m_sandboxTags = tags;
    refreshKnownTags();
}

void ComposePage::refreshKnownTags()
{
    QStringList tags = m_login.isSandbox() ? m_sandboxTags : QStringList();
    if (m_settings)
        tags += setting::tagsOf(m_login.id()).in(*m_settings);
    tags.removeDuplicates();
    m_ui->targetRow->setKnownTags(tags);
    m_ui->tagDrawer->setKnownTags(tags);
}

/// A tag that a hub took is worth being offered again.
void ComposePage::rememberTags(const hub::Exchange &exchange)
{
    constexpr qsizetype MaxTags = 200;
    const auto *expression =
        exchange.meant ? std::get_if<hub::TagExpression>(&exchange.meant->target) : nullptr;
    if (!expression || !m_settings || !hub::isAccepted(exchange))
        return;
    QStringList tags = expression->tags() + setting::tagsOf(m_login.id()).in(*m_settings);
    tags.removeDuplicates();
    setting::tagsOf(m_login.id()).set(*m_settings, tags.mid(0, MaxTags));
    refreshKnownTags();
}

// What follows from the form

void ComposePage::onChanged()
{
    if (m_isLoading)
        return;
    storeContent();
    m_store.set(m_drafts, m_current, m_closed);
    markWritten();
    refreshTabDots();
    refreshFromForm();
    Q_EMIT draftChanged();
}

base::Result<hub::Request> ComposePage::request() const
{
    const auto notification = m_ui->editorSide->notification();
    if (!notification)
        return notification.error();
    const auto target = m_ui->targetRow->target();
    if (!target)
        return target.error();
    hub::Request request;
    request.notification = *notification;
    request.target = *target;
    const Draft &draft = m_drafts.at(m_current);
    if (!hub::isDirect(*target))
        request.scheduleAt = draft.scheduleAt;
    if (request.scheduleAt) {
        if (auto fault = hub::scheduleFault(*request.scheduleAt, QDateTime::currentDateTimeUtc()))
            return *fault;
    }
    request.secrets = secretValues();
    request.testSend = draft.testSend && !request.scheduleAt && !hub::isDirect(*target);
    return request;
}

/// The form is read once for all that follows from it: a payload can be large.
void ComposePage::refreshFromForm()
{
    const auto read = request();
    m_ui->inspector->setNotification(m_ui->editorSide->notification());
    m_ui->inspector->who().setRequest(read);
    refreshSendBar(read);
    refreshAsSent(read);
}

QString ComposePage::blockedBy(const base::Result<hub::Request> &read) const
{
    if (!read)
        return read.error().message;
    for (const payload::Finding &finding : m_ui->editorSide->findings()) {
        if (finding.severity == payload::Finding::Severity::Error)
            return finding.message;
    }
    return {};
}

void ComposePage::refreshSendBar(const base::Result<hub::Request> &read)
{
    SendBar::Situation situation;
    situation.testSend = m_drafts.at(m_current).testSend;
    const auto target = m_ui->targetRow->target();
    const bool isDirect = target && hub::isDirect(*target);
    if (isDirect)
        situation.scheduleNote = tr("A send to handles cannot be scheduled. Address tags instead.");
    else
        situation.scheduleAt = m_drafts.at(m_current).scheduleAt;
    situation.testPossible = !isDirect && !situation.scheduleAt;
    situation.testNote = tr("A test send names no devices when a handle is addressed; it is off "
                            "for this send.");
    situation.blockedBy = blockedBy(read);
    situation.mayOverride = read && payload::hasErrors(m_ui->editorSide->findings());
    if (m_login.state() != HubLogin::State::Ready)
        situation.keyFault = m_login.message();
    if (m_login.state() == HubLogin::State::KeyMissing)
        situation.keyAction = tr("Enter it again");
    if (m_login.state() == HubLogin::State::KeychainUnusable)
        situation.keyAction = m_login.isLocked() ? tr("Unlock") : tr("Try again");
    if (m_login.profile().production)
        situation.productionHub = m_login.profile().name;
    m_ui->sendBar->setSituation(situation);
}

void ComposePage::refreshAsSent(const base::Result<hub::Request> &read)
{
    if (!m_login.session())
        return m_ui->inspector->showRequestFault(m_login.message());
    if (!read)
        return m_ui->inspector->showRequestFault(read.error().message);
    const auto http = m_login.session()->prepare(*read);
    if (!http)
        return m_ui->inspector->showRequestFault(http.error().message);
    m_ui->inspector->showRequest(*http);
}

// Focus and shape

void ComposePage::setPlatform(hub::Platform platform)
{
    m_ui->platforms->setPlatform(platform);
}

void ComposePage::showInspector(Inspector::Tab tab)
{
    // A narrow window has no room for it all the time: the same key shows and hides it.
    const bool isAgain = m_ui->inspector->isVisible() && m_ui->inspector->currentTab() == tab;
    m_ui->inspector->setVisible(!m_isFolded || !isAgain);
    m_ui->inspector->setCurrentTab(tab);
}

void ComposePage::toggleTagDrawer()
{
    const bool isOpening = m_ui->tagDrawer->isHidden();
    m_ui->tagDrawer->setVisible(isOpening);
    if (isOpening) {
        m_ui->tagDrawer->setExpression({}); // no groups of another draft
        m_ui->tagDrawer->setExpression(m_ui->targetRow->draft().tags);
        m_ui->tagDrawer->focusTree();
    } else {
        m_ui->targetRow->focusField();
    }
}

void ComposePage::focusSend()
{
    m_ui->sendBar->focusSend();
}

void ComposePage::focusTarget()
{
    m_ui->targetRow->focusField();
}

void ComposePage::focusPayload()
{
    m_ui->editorSide->focusPayload();
}

void ComposePage::mend()
{
    m_ui->editorSide->mend();
}

void ComposePage::goToFinding(int step)
{
    m_ui->editorSide->goToFinding(step);
}

QString ComposePage::caretText() const
{
    return m_ui->editorSide->caretText();
}

QString ComposePage::language() const
{
    const auto language = hub::traits(m_drafts.at(m_current).platform).language;
    return languageName(language == hub::PayloadLanguage::Xml ? EditorLanguage::Xml
                                                              : EditorLanguage::Json);
}

QWidget *ComposePage::area(Area which) const
{
    switch (which) {
    case Area::Target:
        return m_ui->targetRow;
    case Area::Payload:
        return m_ui->editorSide;
    case Area::Inspector:
        return m_ui->inspector;
    case Area::SendBar:
        return m_ui->sendBar;
    }
    Q_UNREACHABLE();
}

void ComposePage::setCompact(bool compact)
{
    m_isCompact = compact;
    m_ui->targetRow->setCompact(compact);
    m_ui->sendBar->setCompact(compact);
    fold();
}

/// A wide window may have a narrow page, with the wall beside it.
void ComposePage::fold()
{
    const bool isFolded = m_isCompact || width() < FoldBelow;
    if (std::exchange(m_isFolded, isFolded) != isFolded)
        m_ui->inspector->setVisible(!isFolded);
}

void ComposePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

QByteArray ComposePage::saveLayout() const
{
    return m_ui->composeSplitter->saveState();
}

void ComposePage::restoreLayout(const QByteArray &state)
{
    m_ui->composeSplitter->restoreState(state);
}

} // namespace console
