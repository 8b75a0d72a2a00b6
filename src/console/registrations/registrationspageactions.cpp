// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to registrations: one, many, and files of them.
#include "base/then.h"
#include "console/hubs/hublogin.h"
#include "console/registrations/registrationdetail.h"
#include "console/registrations/registrationmodel.h"
#include "console/registrations/registrationspage.h"
#include "console/result/exchangereading.h"
#include "console/result/tokeninspector.h"
#include "console/style/noticebar.h"
#include "fleet/registrationlines.h"
#include "hub/diagnosis.h"
#include "hub/registrationxml.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using hub::Registration;

namespace {

constexpr size_t MostCopied = 10'000;
constexpr int PreconditionFailed = 412;

int statusOf(const hub::Exchange &exchange)
{
    return exchange.response ? exchange.response->status : 0;
}

/// Why the hub has refused, in a sentence.
QString refusalText(const hub::Exchange &exchange)
{
    const hub::Diagnosis diagnosis = hub::diagnose(exchange).first();
    return diagnosis.hint.isEmpty() ? diagnosis.message
                                    : QString(diagnosis.message + u". "_s + diagnosis.hint);
}

} // namespace

void RegistrationsPage::connectDetail()
{
    connect(m_detail, &RegistrationDetail::saveRequested, this, &RegistrationsPage::saveOne);
    connect(m_detail, &RegistrationDetail::removeRequested, this, &RegistrationsPage::remove);
    connect(m_detail, &RegistrationDetail::sendRequested, this, &RegistrationsPage::sendRequested);
    connect(m_detail, &RegistrationDetail::twinsRequested, this, &RegistrationsPage::showOnly);
    connect(m_detail, &RegistrationDetail::closed, this, [this] {
        m_lower->hide();
        m_table->setFocus();
        onSelected();
    });
}

/// From the ranges: a list of all cells of a million rows would take seconds.
std::vector<quint32> RegistrationsPage::chosenRows() const
{
    std::vector<quint32> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const auto number = m_model->tableRow(m_model->index(row, 0)))
                rows.push_back(*number);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RegistrationsPage::onSelected()
{
    refreshFoot();
    if (m_batch.isRunning() || m_lower->currentWidget() == m_bulk)
        return;
    const std::vector<quint32> rows = chosenRows();
    if (rows.size() != 1) {
        m_shownRow.reset();
        m_lower->hide();
        return;
    }
    const quint32 row = rows.front();
    const bool isTwice = m_model->findings().has(row, fleet::Finder::Twice);
    // What is being written stays when the list is only made anew.
    if (m_shownRow != row || !m_lower->isVisible() || !m_detail->isChanged())
        m_detail->showRegistration(m_model->table().at(row), isTwice);
    m_shownRow = row;
    m_lower->setCurrentWidget(m_detail);
    m_lower->show();
}

void RegistrationsPage::createNew(const Registration &draft)
{
    if (!m_login.session())
        return;
    m_table->clearSelection();
    m_shownRow.reset();
    m_detail->create(draft);
    m_lower->setCurrentWidget(m_detail);
    m_lower->show();
    m_detail->edit();
}

void RegistrationsPage::saveOne(const Registration &registration, bool isNew)
{
    session::HubSession *session = m_login.session();
    if (!session)
        return m_detail->say(m_login.message());
    const auto request =
        isNew ? hub::createRegistration(registration) : hub::updateRegistration(registration);
    if (!request)
        return m_detail->say(request.error().message);
    m_detail->setBusy(true);
    const auto row = m_shownRow;
    base::then(session->run(*request), this,
               [this, row, id = registration.id, turn = m_turn](const hub::Exchange &exchange) {
                   if (turn != m_turn)
                       return;
                   m_detail->setBusy(false);
                   Q_EMIT exchangeArrived(exchange, tr("Registration"));
                   if (statusOf(exchange) == PreconditionFailed)
                       onConflict(id);
                   else if (!hub::isAccepted(exchange))
                       m_detail->say(refusalText(exchange));
                   else
                       onSaved(row.value_or(m_model->table().rowCount()), exchange);
               });
}

std::optional<Registration> RegistrationsPage::registrationIn(const hub::Exchange &exchange) const
{
    if (!hub::isAccepted(exchange) || !exchange.response)
        return std::nullopt;
    const auto read = hub::readRegistration(exchange.response->body);
    return read ? std::optional(*read) : std::nullopt;
}

/// The row is what the hub says it is now.
void RegistrationsPage::onSaved(quint32 row, const hub::Exchange &exchange)
{
    const auto saved = registrationIn(exchange);
    if (!saved)
        return readAgain();
    const bool isNew = row >= m_model->table().rowCount();
    if (isNew)
        m_model->append({ *saved });
    else
        m_model->replace(row, *saved);
    m_model->settle();
    m_shownRow = row;
    m_detail->showRegistration(*saved, false);
    const QModelIndex index = m_model->indexOf(row);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    Q_EMIT statusMessage(isNew ? tr("Registered.") : tr("Saved."));
    refreshBar();
}

/// Somebody was quicker: what they have made of it is shown beside what is in the fields.
void RegistrationsPage::onConflict(const QString &id)
{
    const auto request = hub::getRegistration(id);
    if (!request || !m_login.session())
        return;
    base::then(m_login.session()->run(*request), this,
               [this, turn = m_turn](const hub::Exchange &exchange) {
                   if (turn != m_turn)
                       return;
                   if (const auto theirs = registrationIn(exchange))
                       m_detail->showConflict(*theirs);
                   else
                       m_detail->say(tr("It was changed or deleted meanwhile, and the hub does not "
                                        "show what it is now. Read again from the hub."));
               });
}

/// One is asked about in place, several in the panel that counts them.
void RegistrationsPage::remove()
{
    const std::vector<quint32> rows = chosenRows();
    if (rows.empty() || m_batch.isRunning())
        return;
    if (rows.size() > 1 || m_login.profile().production)
        return askBulk(BulkPanel::Kind::Delete, m_model->table(), rows);
    const QModelIndex device = m_model->indexOf(rows.front());
    const QString name = device.data(RegistrationModel::NamedRole).toBool()
        ? device.data().toString()
        : shortHandle(QString::fromUtf8(m_model->table().handle(rows.front())));
    m_question->disconnect(this);
    connect(m_question, &NoticeBar::answered, this, [this, row = rows.front()](int answer) {
        if (answer == 0)
            removeOne(row);
        m_table->setFocus();
    });
    m_question->ask(tr("Delete the registration of %1? The device gets no more messages until it "
                       "registers again.")
                        .arg(name),
                    { tr("Delete"), tr("Keep") });
}

void RegistrationsPage::removeOne(quint32 row)
{
    const auto request = hub::deleteRegistration(m_model->table().at(row).id);
    if (!request || !m_login.session())
        return;
    base::then(m_login.session()->run(*request), this,
               [this, row, turn = m_turn](const hub::Exchange &exchange) {
                   if (turn != m_turn)
                       return;
                   Q_EMIT exchangeArrived(exchange, tr("Registration"));
                   if (!hub::isAccepted(exchange) && statusOf(exchange) != 404)
                       return Q_EMIT statusMessage(refusalText(exchange));
                   m_model->remove(row);
                   m_lower->hide();
                   Q_EMIT statusMessage(tr("Deleted."));
               });
}

void RegistrationsPage::showMenu(const QPoint &at)
{
    const std::vector<quint32> rows = chosenRows();
    if (rows.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"registrationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (rows.size() == 1) {
        const Registration registration = m_model->table().at(rows.front());
        if (m_model->removedAt(rows.front())) {
            menu->addAction(tr("Create again"), this,
                            [this, registration] { Q_EMIT restoreRequested(registration.id); });
            menu->addSeparator();
        }
        menu->addAction(tr("Edit"), m_detail, &RegistrationDetail::edit);
        menu->addAction(tr("Send to it"), this,
                        [this, registration] { Q_EMIT sendRequested(registration); });
        menu->addAction(tr("Duplicate"), this, [this, registration] {
            Registration draft = registration;
            draft.id.clear();
            draft.etag.clear();
            draft.expiresAt.reset();
            createNew(draft);
        });
        menu->addAction(tr("Inspect token"), this, [this, registration] {
            const QModelIndex current = m_table->currentIndex();
            auto *inspector =
                new TokenInspector(registration.handle.text, registration.platform, {}, this);
            inspector->openAt(
                m_table->viewport()->mapToGlobal(m_table->visualRect(current).bottomLeft()));
        });
        menu->addAction(tr("Copy the handle"), this, [registration] {
            QApplication::clipboard()->setText(registration.handle.text);
        });
    } else {
        menu->addAction(tr("Change tags…"), this, &RegistrationsPage::askTags);
    }
    menu->addAction(tr("Copy rows as CSV"), this, &RegistrationsPage::copyRows);
    menu->addSeparator();
    menu->addAction(tr("Delete…"), this, &RegistrationsPage::remove);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// What is listed is meant, whether chosen or not.
void RegistrationsPage::showPageMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto listed = [this] {
        std::vector<quint32> rows = chosenRows();
        if (rows.size() < 2)
            rows = m_model->shownRows();
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        return rows;
    };
    menu->addAction(tr("Change tags of what is listed…"), this,
                    [this, listed] { askBulk(BulkPanel::Kind::Tags, m_model->table(), listed()); });
    menu->addAction(tr("Delete what is listed…"), this, [this, listed] {
        askBulk(BulkPanel::Kind::Delete, m_model->table(), listed());
    });
    menu->addSeparator();
    menu->addAction(tr("Import…"), this, &RegistrationsPage::askImport);
    menu->addAction(tr("Export what is listed…"), this, &RegistrationsPage::askExport);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void RegistrationsPage::copyRows()
{
    const std::vector<quint32> rows = chosenRows();
    if (rows.size() > MostCopied)
        return Q_EMIT statusMessage(
            tr("That is too much for the clipboard; export it to a file instead."));
    QByteArray text = fleet::fileHead(fleet::FileForm::Csv);
    for (const quint32 row : rows)
        text += fleet::fileRow(m_model->table().at(row), fleet::FileForm::Csv);
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT statusMessage(tr("%n row(s) copied.", nullptr, int(rows.size())));
}

} // namespace console
