// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/connectiondialog.h"

#include "base/then.h"
#include "console/hubs/connectioncheck.h"
#include "console/style/inkicon.h"
#include "session/certificatefile.h"
#include "session/connections.h"
#include "session/hubsession.h"
#include "session/profilestore.h"

#include "ui_connectiondialog.h"

#include <QFileDialog>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString NoValue = u"–"_s;

} // namespace

ConnectionDialog::ConnectionDialog(session::Connections &connections, session::ProfileStore &store,
                                   vault::SecretVault &keychain, session::HubClient &client,
                                   QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_store(store)
    , m_keychain(keychain)
    , m_client(client)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
{
    setObjectName(u"connectionDialog"_s);
    m_ui->setupUi(this);
    for (QLabel *label : { m_ui->namespaceValue, m_ui->ruleValue, m_ui->keyValue })
        label->setProperty("look", u"mono"_s);
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Save hub"));
    m_ui->checkButton->setIcon(inkIcon(u"refresh"_s));
    QString name = m_keychain.name();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    m_ui->keychainRadio->setText(name);
    m_ui->keychainRadio->setAccessibleName(tr("Keep the key in %1").arg(m_keychain.name()));
    sayOfKeychain({ vault::VaultStatus::Ok, {}, {} });
    m_ui->replaceButton->hide();
    m_checkLater.setSingleShot(true);
    m_checkLater.setInterval(CheckDelayMs);
    connectParts();
    askKeychain();
    read();
    m_ui->connectionStringEdit->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::connectParts()
{
    connect(&m_checkLater, &QTimer::timeout, this, &ConnectionDialog::check);
    connect(m_ui->connectionStringEdit, &QPlainTextEdit::textChanged, this,
            &ConnectionDialog::read);
    connect(m_ui->hubEdit, &QLineEdit::textChanged, this, &ConnectionDialog::showParts);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, [this] { m_isNameTyped = true; });
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ConnectionDialog::showParts);
    connect(m_ui->caFileEdit, &QLineEdit::textChanged, this, &ConnectionDialog::showParts);
    connect(m_ui->caFileButton, &QPushButton::clicked, this, &ConnectionDialog::chooseCaFile);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &ConnectionDialog::unlock);
    connect(m_ui->keepForSessionButton, &QPushButton::clicked, this, [this] {
        m_ui->sessionRadio->setChecked(true);
        sayOfKeychain({ vault::VaultStatus::Ok, {}, {} });
    });
    connect(m_ui->checkButton, &QPushButton::clicked, this,
            [this] { m_session ? stopCheck() : check(); });
    connect(m_ui->replaceButton, &QPushButton::clicked, m_ui->connectionStringEdit,
            &ConnectionStringEdit::replaceKey);
    connect(m_ui->messageLabel, &QLabel::linkActivated, this, [this] {
        if (const auto other = twin())
            takeOver(*other);
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConnectionDialog::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authority"), m_ui->caFileEdit->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_ui->caFileEdit, &QLineEdit::setText);
    dialog->open();
}

void ConnectionDialog::setConnectionString(const QString &text)
{
    m_ui->connectionStringEdit->setConnectionString(text);
}

void ConnectionDialog::edit(const session::Profile &profile)
{
    m_edited = profile;
    m_isNameTyped = true;
    setWindowTitle(tr("Edit %1").arg(profile.name));
    m_ui->nameEdit->setText(profile.name);
    m_ui->hubEdit->setText(profile.hub);
    m_ui->colourBar->setColour(profile.colour);
    m_ui->productionCheck->setChecked(profile.production);
    m_ui->noteEdit->setText(profile.note);
    m_ui->caFileEdit->setText(profile.caFile);
    const bool isSession = profile.keyPlace == session::KeyPlace::Session;
    (isSession ? m_ui->sessionRadio : m_ui->keychainRadio)->setChecked(true);
    m_ui->replaceButton->show();
    showString();
    base::then(m_connections.connectionString(profile.id), this,
               [this](const vault::VaultAnswer &answer) { takeKey(answer); });
}

void ConnectionDialog::read()
{
    const base::Secret text = m_ui->connectionStringEdit->reveal();
    const auto connection = hub::ConnectionString::parse(QString::fromUtf8(text.reveal()));
    const bool isEmpty = text.reveal().trimmed().isEmpty();
    m_connection = connection ? std::optional(*connection) : std::nullopt;
    m_fault =
        connection || isEmpty || keepsKey() ? std::nullopt : std::optional(connection.error());
    if (m_connection && !m_connection->hubName().isEmpty())
        m_ui->hubEdit->setText(m_connection->hubName());
    showParts();
}

base::Result<hub::HubAddress> ConnectionDialog::address() const
{
    return hub::HubAddress::make(m_connection ? m_connection->endpoint() : m_edited.endpoint,
                                 m_ui->hubEdit->text());
}

/// Another profile of the same hub and rule: its key has perhaps been renewed.
std::optional<session::Profile> ConnectionDialog::twin() const
{
    if (!m_connection)
        return std::nullopt;
    const QList<session::Profile> &all = m_store.profiles();
    const auto found = std::find_if(all.begin(), all.end(), [&](const session::Profile &other) {
        return other.id != m_edited.id && other.endpoint == m_connection->endpoint()
            && other.keyName == m_connection->keyName()
            && other.hub.compare(m_ui->hubEdit->text().trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// From here on the dialog edits \a profile, with the key that was entered.
void ConnectionDialog::takeOver(const session::Profile &profile)
{
    m_edited = profile;
    m_isNameTyped = true;
    setWindowTitle(tr("Edit %1").arg(profile.name));
    m_ui->colourBar->setColour(profile.colour);
    m_ui->productionCheck->setChecked(profile.production);
    m_ui->noteEdit->setText(profile.note);
    m_ui->caFileEdit->setText(profile.caFile);
    m_ui->nameEdit->setText(profile.name);
    showParts();
}

bool ConnectionDialog::isShown() const
{
    return m_connection || keepsKey();
}

/// The mark of a part of the string; \a isOdd: right, but worth a look.
Mark ConnectionDialog::markOfPart(const QString &part, bool isOdd) const
{
    if (m_fault && m_fault->part == part)
        return Mark::Refused;
    if (!isShown())
        return Mark::NotYet;
    return isOdd ? Mark::Look : Mark::Done;
}

void ConnectionDialog::showParts()
{
    if (m_connection && !m_isNameTyped)
        m_ui->nameEdit->setText(m_store.freeName(m_ui->hubEdit->text().trimmed(), m_edited.id));
    showAddress();
    showRule();
    showKey();
    showHub();
    const bool isComplete = isShown() && address() && !m_store.check(profile())
        && session::readCertificates(profile().caFile);
    showMessage();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(isComplete && !m_isSaving);
    stopCheck();
    m_ui->checkButton->setEnabled(isComplete && m_connection);
    if (isComplete && m_connection)
        m_checkLater.start();
}

void ConnectionDialog::showAddress()
{
    const QUrl endpoint = m_connection ? m_connection->endpoint() : m_edited.endpoint;
    m_ui->namespaceValue->setText(isShown() ? endpoint.host() : NoValue);
    m_ui->namespaceMark->setMark(markOfPart(u"Endpoint"_s, false));
}

void ConnectionDialog::showRule()
{
    const QString rule = m_connection ? m_connection->keyName() : m_edited.keyName;
    const QStringList rights = hub::rightsByName(rule);
    m_ui->ruleValue->setText(isShown() ? rule : NoValue);
    m_ui->ruleNote->setText(isShown() && !rights.isEmpty()
                                ? tr("by its name: %1").arg(QLocale().createSeparatedList(rights))
                                : QString());
    m_ui->ruleMark->setMark(
        markOfPart(u"SharedAccessKeyName"_s, rights == QStringList{ u"Listen"_s }));
}

void ConnectionDialog::showKey()
{
    if (m_connection) {
        m_ui->keyValue->setText(tr("%n character(s)", nullptr, int(m_connection->key().size())));
        m_ui->keyNote->setText(m_connection->isKeyUnusual()
                                   ? tr("unusual for Azure, fine for an emulator")
                                   : tr("complete; it is not shown again"));
        m_ui->keyMark->setMark(markOfPart(u"SharedAccessKey"_s, m_connection->isKeyUnusual()));
        return;
    }
    const bool isAwaited = m_isKeyAwaited && keepsKey();
    m_ui->keyValue->setText(NoValue);
    m_ui->keyNote->setText(isAwaited        ? tr("waiting for the keychain")
                               : keepsKey() ? tr("not at hand; it stays as it is unless replaced")
                                            : QString());
    m_ui->keyMark->setMark(isAwaited ? Mark::Running : markOfPart(u"SharedAccessKey"_s, true));
}

void ConnectionDialog::showHub()
{
    const bool isFromString = m_connection && !m_connection->hubName().isEmpty();
    QString note;
    if (isFromString)
        note = m_connection->hubNameFromAddress() ? tr("taken from the address")
                                                  : tr("from EntityPath");
    else if (isShown())
        note = tr("not part of the string, typed by you");
    m_ui->hubNote->setText(note);
    const bool isEmpty = m_ui->hubEdit->text().trimmed().isEmpty();
    m_ui->hubMark->setMark(!isShown() || isEmpty ? Mark::NotYet
                               : address()       ? Mark::Done
                                                 : Mark::Refused);
}

/// The one sentence under the parts: the first thing that is wrong, else what is worth knowing.
void ConnectionDialog::showMessage()
{
    if (m_fault)
        return say(Mark::Refused, m_fault->message);
    if (!isShown()) {
        return say(Mark::Note,
                   tr("Paste the connection string from the portal, under Access policies."));
    }
    if (const auto hub = address(); !hub) {
        const bool isEmpty = m_ui->hubEdit->text().trimmed().isEmpty();
        return say(isEmpty ? Mark::Note : Mark::Refused, hub.error().message);
    }
    if (const auto fault = m_store.check(profile()))
        return say(Mark::Refused, fault->message);
    if (const auto authority = session::readCertificates(profile().caFile); !authority)
        return say(Mark::Refused, authority.error().message);
    if (const auto other = twin()) {
        return say(Mark::Note,
                   tr("%1 uses this hub and rule too. <a href=\"replace\">Replace its key</a> "
                      "instead, or save a second one.")
                       .arg(other->name.toHtmlEscaped()));
    }
    say(Mark::Look, m_connection ? m_connection->warnings().join(u' ') : QString());
}

void ConnectionDialog::say(Mark mark, const QString &message)
{
    m_ui->messageLabel->setText(message);
    m_ui->messageMark->setMark(mark);
    m_ui->messageMark->setVisible(!message.isEmpty());
}

void ConnectionDialog::check()
{
    m_checkLater.stop();
    const auto hubAddress = address();
    if (!m_connection || !hubAddress)
        return;
    session::SendOptions options;
    options.timeout = std::chrono::seconds(15);
    if (const auto authority = session::readCertificates(profile().caFile))
        options.extraCaPem = *authority;
    m_session =
        std::make_unique<session::HubSession>(m_client, *hubAddress, *m_connection, options);
    m_ui->checkPanel->setCheck(checkRunning());
    m_ui->checkButton->setText(tr("Stop"));
    base::then(m_session->check(), this, [this, turn = ++m_turn](const hub::Exchange &exchange) {
        if (turn != m_turn)
            return;
        stopCheck();
        m_ui->checkPanel->setCheck(checkOf(exchange));
    });
}

/// What is under way is about other parts by now, or not wanted.
void ConnectionDialog::stopCheck()
{
    ++m_turn;
    m_checkLater.stop();
    m_session.reset();
    m_ui->checkButton->setText(tr("Check again"));
    m_ui->checkPanel->setCheck(checkNotYet());
}

session::Profile ConnectionDialog::profile() const
{
    session::Profile profile = m_edited;
    profile.name = m_ui->nameEdit->text().trimmed();
    profile.hub = m_ui->hubEdit->text().trimmed();
    profile.colour = m_ui->colourBar->colour();
    profile.production = m_ui->productionCheck->isChecked();
    profile.note = m_ui->noteEdit->text();
    profile.caFile = m_ui->caFileEdit->text().trimmed();
    profile.keyPlace =
        m_ui->sessionRadio->isChecked() ? session::KeyPlace::Session : session::KeyPlace::Keychain;
    return profile;
}

void ConnectionDialog::accept()
{
    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    if (m_isSaving || !save->isEnabled())
        return;
    if (!m_connection) { // the key stays as it is
        if (const auto fault = m_store.update(profile()))
            return say(Mark::Refused, fault->message);
        QDialog::accept();
        Q_EMIT saved(m_edited.id);
        return;
    }
    m_isSaving = true;
    save->setEnabled(false);
    say(Mark::Running, tr("Waiting for the keychain."));
    base::then(m_connections.save(profile(), *m_connection), this,
               [this, save](const session::SaveAnswer &answer) {
                   m_isSaving = false;
                   save->setEnabled(true);
                   if (!answer.isSaved())
                       return say(Mark::Refused, answer.error->message);
                   QDialog::accept();
                   Q_EMIT saved(answer.profile.id);
               });
}

} // namespace console
