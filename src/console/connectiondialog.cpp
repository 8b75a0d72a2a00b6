// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connectiondialog.h"

#include "base/then.h"
#include "console/drawnicon.h"
#include "console/exchangereading.h"
#include "console/strokes.h"
#include "console/tones.h"
#include "console/verdict.h"
#include "hub/diagnosis.h"
#include "hub/hubaddress.h"
#include "session/connections.h"
#include "session/hubsession.h"
#include "session/profilestore.h"

#include "ui_connectiondialog.h"

#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

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
    QString name = m_keychain.name();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    m_ui->keychainRadio->setText(name);
    m_ui->keychainRadio->setAccessibleName(tr("Keep the key in %1").arg(m_keychain.name()));
    m_ui->keychainMessage->hide();
    m_ui->replaceButton->hide();
    fillColours();
    m_checkLater.setSingleShot(true);
    m_checkLater.setInterval(CheckDelayMs);
    connect(&m_checkLater, &QTimer::timeout, this, &ConnectionDialog::check);
    connect(m_ui->connectionStringEdit, &QPlainTextEdit::textChanged, this,
            &ConnectionDialog::read);
    connect(m_ui->hubEdit, &QLineEdit::textChanged, this, &ConnectionDialog::showParts);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, [this] { m_isNameTyped = true; });
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ConnectionDialog::showParts);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &ConnectionDialog::check);
    connect(m_ui->replaceButton, &QPushButton::clicked, m_ui->connectionStringEdit,
            &ConnectionStringEdit::replaceKey);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    askKeychain();
    read();
    m_ui->connectionStringEdit->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::fillColours()
{
    const char *const titles[]{ QT_TR_NOOP("Blue"),   QT_TR_NOOP("Green"),  QT_TR_NOOP("Violet"),
                                QT_TR_NOOP("Orange"), QT_TR_NOOP("Yellow"), QT_TR_NOOP("Rose"),
                                QT_TR_NOOP("Grey") };
    for (std::size_t i = 0; i < session::ProfileColours.size(); ++i) {
        const QIcon swatch(new DrawnIcon([i](QPainter &painter, const QRect &rect) {
            drawBox(painter, rect.adjusted(1, 1, -1, -1),
                    { .ground = tones().hubs.at(i), .radius = 3 });
        }));
        m_ui->colourCombo->addItem(swatch, tr(titles[i]), session::ProfileColours.at(i));
    }
}

/// What the keychain says decides what can be chosen; a slow one holds nothing up.
void ConnectionDialog::askKeychain()
{
    base::then(m_keychain.check(), this, [this](const vault::VaultAnswer &answer) {
        if (answer.status == vault::VaultStatus::Ok)
            return;
        m_ui->keychainMessage->setText(answer.message);
        m_ui->keychainMessage->show();
        if (answer.status == vault::VaultStatus::NoKeychain) {
            m_ui->keychainRadio->setEnabled(false);
            m_ui->sessionRadio->setChecked(true);
        }
    });
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
    m_ui->colourCombo->setCurrentIndex(std::max(0, m_ui->colourCombo->findData(profile.colour)));
    m_ui->productionCheck->setChecked(profile.production);
    m_ui->noteEdit->setText(profile.note);
    const bool isSession = profile.keyPlace == session::KeyPlace::Session;
    (isSession ? m_ui->sessionRadio : m_ui->keychainRadio)->setChecked(true);
    base::then(m_connections.connectionString(profile.id), this,
               [this](const vault::VaultAnswer &answer) { takeKey(answer); });
}

void ConnectionDialog::takeKey(const vault::VaultAnswer &answer)
{
    if (answer.status != vault::VaultStatus::Ok)
        return say(answer.message, true);
    m_ui->connectionStringEdit->setConnectionString(QString::fromUtf8(answer.secret.reveal()));
    m_ui->replaceButton->show();
}

void ConnectionDialog::read()
{
    const base::Secret text = m_ui->connectionStringEdit->reveal();
    const auto connection = hub::ConnectionString::parse(QString::fromUtf8(text.reveal()));
    m_connection = connection ? std::optional(*connection) : std::nullopt;
    if (m_connection && !m_connection->hubName().isEmpty())
        m_ui->hubEdit->setText(m_connection->hubName());
    if (!connection && !text.reveal().trimmed().isEmpty())
        say(connection.error().message, true);
    else if (!connection)
        say(tr("Paste the connection string from the portal, under Access policies."), false);
    showParts();
}

void ConnectionDialog::showParts()
{
    const QString none = u"–"_s;
    m_ui->namespaceValue->setText(m_connection ? m_connection->endpoint().host() : none);
    m_ui->ruleValue->setText(m_connection ? m_connection->keyName() : none);
    m_ui->keyValue->setText(
        m_connection ? tr("%n character(s), not shown", nullptr, int(m_connection->key().size()))
                     : none);
    bool isComplete = false;
    if (m_connection) {
        const auto address = hub::HubAddress::make(m_connection->endpoint(), m_ui->hubEdit->text());
        if (!m_isNameTyped) {
            const QString proposed = m_store.freeName(m_ui->hubEdit->text().trimmed(), m_edited.id);
            m_ui->nameEdit->setText(proposed);
        }
        const auto nameFault = m_store.check(profile());
        if (!address)
            say(address.error().message, true);
        else if (nameFault)
            say(nameFault->message, true);
        else
            say(m_connection->hubNameFromAddress() ? tr("The hub's name was inside the address.")
                                                   : m_connection->warnings().join(u' '),
                false);
        isComplete = address && !nameFault;
    }
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(isComplete && !m_isSaving);
    m_ui->checkButton->setEnabled(isComplete);
    ++m_turn; // what is under way is about other parts
    m_checkLater.stop();
    m_ui->checkMark->setMark(Mark::NotYet);
    m_ui->checkLabel->setText(tr("The check lists one registration. It never sends."));
    if (isComplete)
        m_checkLater.start();
}

void ConnectionDialog::say(const QString &message, bool isError)
{
    m_ui->messageLabel->setText(message);
    m_ui->messageMark->setMark(isError                                  ? Mark::Refused
                                   : m_connection && !message.isEmpty() ? Mark::Look
                                                                        : Mark::Note);
    m_ui->messageMark->setVisible(!message.isEmpty());
}

void ConnectionDialog::check()
{
    m_checkLater.stop();
    if (!m_connection)
        return;
    const auto address = hub::HubAddress::make(m_connection->endpoint(), m_ui->hubEdit->text());
    if (!address)
        return;
    session::SendOptions options;
    options.timeout = std::chrono::seconds(15);
    m_session = std::make_unique<session::HubSession>(m_client, *address, *m_connection, options);
    m_ui->checkMark->setMark(Mark::Running);
    m_ui->checkLabel->setText(tr("Asking the hub …"));
    base::then(m_session->check(), this, [this, turn = ++m_turn](const hub::Exchange &exchange) {
        if (turn == m_turn)
            showCheck(exchange);
    });
}

void ConnectionDialog::showCheck(const hub::Exchange &exchange)
{
    const hub::Diagnosis diagnosis = hub::diagnose(exchange).first();
    if (hub::isAccepted(exchange)) {
        m_ui->checkMark->setMark(Mark::Done);
        m_ui->checkLabel->setText(
            tr("Host found, key accepted, hub exists, registrations may be listed (%1). Send was "
               "not tried: a check never sends.")
                .arg(durationText(exchange.timings.total)));
        return;
    }
    const bool mayOnlySend = diagnosis.code == u"forbidden" || diagnosis.code == u"right-missing";
    m_ui->checkMark->setMark(mayOnlySend ? Mark::Note : markOf(diagnosis.severity));
    m_ui->checkLabel->setText(
        mayOnlySend ? tr("Host found, key accepted. This rule may not list registrations; sending "
                         "may still work.")
                    : u"%1. %2"_s.arg(diagnosis.message, diagnosis.hint));
}

session::Profile ConnectionDialog::profile() const
{
    session::Profile profile = m_edited;
    profile.name = m_ui->nameEdit->text().trimmed();
    profile.hub = m_ui->hubEdit->text().trimmed();
    profile.colour = m_ui->colourCombo->currentData().toString();
    profile.production = m_ui->productionCheck->isChecked();
    profile.note = m_ui->noteEdit->text();
    profile.keyPlace =
        m_ui->sessionRadio->isChecked() ? session::KeyPlace::Session : session::KeyPlace::Keychain;
    return profile;
}

void ConnectionDialog::accept()
{
    if (!m_connection || m_isSaving || !m_ui->buttons->button(QDialogButtonBox::Save)->isEnabled())
        return;
    m_isSaving = true;
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    say(tr("Waiting for the keychain."), false);
    base::then(m_connections.save(profile(), *m_connection), this,
               [this](const session::SaveAnswer &answer) {
                   m_isSaving = false;
                   m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(true);
                   if (!answer.isSaved())
                       return say(answer.error->message, true);
                   QDialog::accept();
                   Q_EMIT saved(answer.profile.id);
               });
}

} // namespace console
