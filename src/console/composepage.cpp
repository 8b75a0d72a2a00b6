// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/composepage.h"

#include "base/then.h"
#include "console/draftstore.h"
#include "console/editorlexers.h"
#include "console/hublogin.h"
#include "console/inkicon.h"
#include "payload/template.h"

#include "ui_composepage.h"

#include <QInputDialog>
#include <QSignalBlocker>

namespace console {

using namespace Qt::StringLiterals;

ComposePage::ComposePage(HubLogin &login, session::HubClient &client, DraftStore &drafts,
                         QWidget *parent)
    : QWidget(parent)
    , m_login(login)
    , m_client(client)
    , m_store(drafts)
    , m_ui(std::make_unique<Ui::ComposePage>())
    , m_drafts(drafts.drafts())
    , m_current(drafts.current())
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
    connectParts();
    refreshTabs();
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
    connect(m_ui->editorSide, &PayloadSide::changed, this, &ComposePage::onChanged);
    connect(m_ui->editorSide, &PayloadSide::caretMoved, this, &ComposePage::caretMoved);
    connect(m_ui->editorSide, &PayloadSide::statusMessage, this, &ComposePage::statusMessage);
    connect(m_ui->targetRow, &TargetRow::changed, this, &ComposePage::onChanged);
    connect(m_ui->sendBar, &SendBar::testSendToggled, this, [this](bool on) {
        m_drafts[m_current].testSend = on;
        onChanged();
    });
    connect(m_ui->sendBar, &SendBar::sendRequested, this, &ComposePage::send);
    connect(m_ui->sendBar, &SendBar::sendAnywayRequested, this, &ComposePage::sendAnyway);
    connect(m_ui->sendBar, &SendBar::cancelRequested, this, &ComposePage::cancel);
    connect(m_ui->sendBar, &SendBar::sendConfirmed, this, &ComposePage::dispatch);
    connect(m_ui->sendBar, &SendBar::keyActionRequested, this, &ComposePage::keyActionRequested);
    connect(&m_login, &HubLogin::changed, this, [this] {
        // A question that was asked about one hub must not be answered for another.
        if (m_ui->sendBar->isAsking())
            cancel();
        refreshFromForm();
    });
}

// Drafts

void ComposePage::refreshTabs()
{
    const QSignalBlocker blocker(m_ui->draftTabs);
    while (m_ui->draftTabs->count() > 0)
        m_ui->draftTabs->removeTab(0);
    for (const Draft &draft : m_drafts)
        m_ui->draftTabs->addTab(draft.name);
    m_ui->draftTabs->setTabsClosable(m_drafts.size() > 1);
    m_ui->draftTabs->setCurrentIndex(m_current);
}

void ComposePage::switchTo(int index)
{
    if (index < 0 || index == m_current)
        return;
    storeContent();
    m_current = index;
    showDraft();
    Q_EMIT draftSwitched();
}

void ComposePage::showDraft()
{
    const Draft &draft = m_drafts.at(m_current);
    m_isLoading = true;
    {
        const QSignalBlocker blocker(m_ui->platforms);
        m_ui->platforms->setPlatform(draft.platform);
    }
    m_ui->targetRow->setDraft(draft.target);
    m_isLoading = false;
    showContent();
}

/// Puts the content of the draft's platform and kind into the form; an untouched one begins with
/// the first template.
void ComposePage::showContent()
{
    Draft &draft = m_drafts[m_current];
    const auto kind = draft.kindOn(draft.platform);
    const QString key = contentKey(draft.platform, kind);
    if (!draft.contents.contains(key)) {
        DraftContent content;
        const QList<payload::Template> templates = payload::templatesFor(draft.platform, kind);
        if (!templates.isEmpty()) {
            content.payload = QString::fromUtf8(templates.first().payload);
            for (const hub::Header &header : templates.first().headers) {
                content.headers.append(
                    { true, QString::fromUtf8(header.name), QString::fromUtf8(header.value) });
            }
        }
        draft.contents.insert(key, content);
    }
    m_isLoading = true;
    m_ui->targetRow->setPlatform(draft.platform);
    m_ui->editorSide->setContent(draft.platform, kind, draft.contents.value(key));
    m_isLoading = false;
    onChanged();
}

void ComposePage::storeContent()
{
    Draft &draft = m_drafts[m_current];
    draft.contents.insert(contentKey(draft.platform, draft.kindOn(draft.platform)),
                          m_ui->editorSide->content());
    draft.target = m_ui->targetRow->draft();
}

void ComposePage::newDraft()
{
    storeContent();
    Draft draft = console::newDraft(tr("Draft %1").arg(m_drafts.size() + 1));
    draft.platform = m_drafts.at(m_current).platform;
    m_drafts.append(draft);
    m_current = int(m_drafts.size()) - 1;
    refreshTabs();
    showDraft();
    Q_EMIT draftSwitched();
}

void ComposePage::closeDraft()
{
    if (m_drafts.size() == 1)
        return;
    storeContent();
    m_closed.append(m_drafts.takeAt(m_current));
    m_current = std::min(m_current, int(m_drafts.size()) - 1);
    refreshTabs();
    showDraft();
    Q_EMIT statusMessage(tr("Closed “%1”. Ctrl+Shift+T opens it again.").arg(m_closed.last().name));
    Q_EMIT draftSwitched();
}

void ComposePage::reopenDraft()
{
    if (m_closed.isEmpty())
        return;
    storeContent();
    m_drafts.append(m_closed.takeLast());
    m_current = int(m_drafts.size()) - 1;
    refreshTabs();
    showDraft();
    Q_EMIT draftSwitched();
}

void ComposePage::renameDraft()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the draft"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(m_drafts.at(m_current).name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_drafts[m_current].name = name.trimmed();
        refreshTabs();
        onChanged();
        Q_EMIT draftSwitched();
    });
    dialog->open();
}

void ComposePage::stepDraft(int step)
{
    const int count = int(m_drafts.size());
    m_ui->draftTabs->setCurrentIndex((m_current + step + count) % count);
}

QString ComposePage::draftName() const
{
    return m_drafts.at(m_current).name;
}

// What follows from the form

void ComposePage::onChanged()
{
    if (m_isLoading)
        return;
    storeContent();
    m_store.set(m_drafts, m_current);
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
    request.testSend = m_drafts.at(m_current).testSend && !hub::isDirect(*target);
    return request;
}

/// The form is read once for all that follows from it: a payload can be large.
void ComposePage::refreshFromForm()
{
    const auto read = request();
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
    situation.testPossible = !target || !hub::isDirect(*target);
    situation.testNote = tr("A test send names no devices when a handle is addressed; it is off "
                            "for this send.");
    situation.blockedBy = blockedBy(read);
    situation.mayOverride = read && payload::hasErrors(m_ui->editorSide->findings());
    if (m_login.state() != HubLogin::State::Ready)
        situation.keyFault = m_login.message();
    if (m_login.state() == HubLogin::State::KeyMissing)
        situation.keyAction = tr("Enter it again");
    if (m_login.state() == HubLogin::State::KeychainUnusable)
        situation.keyAction = tr("Try again");
    if (m_login.profile().production)
        situation.productionHub = m_login.profile().name;
    m_ui->sendBar->setSituation(situation);
}

void ComposePage::refreshAsSent(const base::Result<hub::Request> &read)
{
    if (!m_login.session())
        return m_ui->inspector->showFault(m_login.message());
    if (!read)
        return m_ui->inspector->showFault(read.error().message);
    const auto http = m_login.session()->prepare(*read);
    if (!http)
        return m_ui->inspector->showFault(http.error().message);
    m_ui->inspector->showRequest(*http);
}

// Sending

void ComposePage::send()
{
    trySend(Checks::All);
}

void ComposePage::sendAnyway()
{
    trySend(Checks::Overridden);
}

void ComposePage::trySend(Checks checks)
{
    if (m_isSending || m_ui->sendBar->isAsking() || !m_login.session())
        return;
    const auto read = request();
    const QString fault = checks == Checks::All ? blockedBy(read)
        : read                                  ? QString()
                                                : read.error().message;
    if (!fault.isEmpty()) {
        Q_EMIT statusMessage(fault);
        return;
    }
    m_asked = *read;
    const bool isEveryone = std::holds_alternative<hub::Everyone>(read->target);
    if (m_login.profile().production && isEveryone)
        m_ui->sendBar->ask(m_login.profile().name, m_login.profile().hub, whoText());
    else
        dispatch();
}

QString ComposePage::whoText() const
{
    return tr("Every %1 device registered on it.")
        .arg(hub::traits(m_drafts.at(m_current).platform).name);
}

void ComposePage::dispatch()
{
    if (!m_asked || !m_login.session())
        return;
    const auto future = m_login.session()->send(*m_asked);
    m_asked.reset();
    if (!future) {
        Q_EMIT statusMessage(future.error().message);
        return;
    }
    m_isSending = true;
    m_ui->sendBar->setSending();
    Q_EMIT sendStarted();
    base::then(*future, this, [this, turn = ++m_turn](const hub::Exchange &exchange) {
        if (turn != m_turn)
            return;
        m_isSending = false;
        m_ui->sendBar->setIdle();
        Q_EMIT exchangeArrived(exchange);
    });
}

void ComposePage::cancel()
{
    if (m_ui->sendBar->isAsking()) {
        m_asked.reset();
        m_ui->sendBar->dismiss();
    } else if (m_isSending) {
        m_client.cancel();
    }
}

void ComposePage::toggleTestSend()
{
    Draft &draft = m_drafts[m_current];
    draft.testSend = !draft.testSend;
    onChanged();
}

// Focus and shape

void ComposePage::setPlatform(hub::Platform platform)
{
    m_ui->platforms->setPlatform(platform);
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
    m_ui->targetRow->setCompact(compact);
    m_ui->inspector->setVisible(!compact);
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
