// SPDX-License-Identifier: GPL-3.0-or-later
// Many registrations at once, and files of them.
#include "base/background.h"
#include "base/then.h"
#include "console/hubs/hublogin.h"
#include "console/registrations/registrationdetail.h"
#include "console/registrations/registrationmodel.h"
#include "console/registrations/registrationspage.h"
#include "fleet/registrationlines.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace console {

using namespace Qt::StringLiterals;
using hub::Registration;

namespace {

/// Writes \a rows of \a table to \a path; what went wrong, or nothing.
QString writeFile(const fleet::RegistrationTable &table, const std::vector<quint32> &rows,
                  const QString &path)
{
    const auto form = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? fleet::FileForm::Csv
                                                                    : fleet::FileForm::JsonLines;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(fleet::fileHead(form));
    for (const quint32 row : rows)
        file.write(fleet::fileRow(table.at(row), form));
    return file.commit() ? QString() : file.errorString();
}

using ReadFile = base::Result<QList<Registration>>;

ReadFile readPath(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{ file.errorString(), u"file"_s };
    const QByteArray content = file.readAll();
    return fleet::readFile(content, fleet::formOf(content));
}

} // namespace

void RegistrationsPage::connectBatch()
{
    connect(&m_batch, &RegistrationBatch::accepted, this, &RegistrationsPage::onBulkAccepted);
    connect(&m_batch, &RegistrationBatch::ended, this, [this] {
        refreshBar();
        Q_EMIT statusMessage(tr("%1 done, %2 refused.").arg(m_batch.done()).arg(m_batch.refused()));
    });
    connect(m_bulk, &BulkPanel::startRequested, this, &RegistrationsPage::startBulk);
    connect(m_bulk, &BulkPanel::closed, this, &RegistrationsPage::closeBulk);
}

void RegistrationsPage::askBulk(BulkPanel::Kind kind, const fleet::RegistrationTable &table,
                                std::vector<quint32> rows)
{
    if (rows.empty() || m_batch.isRunning() || !m_login.session())
        return;
    m_lower->setCurrentWidget(m_bulk);
    m_lower->show();
    m_bulk->ask(kind, table, std::move(rows), m_login.profile().production);
}

void RegistrationsPage::askTags()
{
    askBulk(BulkPanel::Kind::Tags, m_model->table(), chosenRows());
}

base::Result<hub::ManagementRequest> RegistrationsPage::bulkRequest(quint32 row) const
{
    Registration registration = m_bulk->table().at(row);
    switch (m_bulk->kind()) {
    case BulkPanel::Kind::Delete:
        return hub::deleteRegistration(registration.id);
    case BulkPanel::Kind::Import:
        return registration.id.isEmpty() ? hub::createRegistration(registration)
                                         : hub::putRegistration(registration);
    case BulkPanel::Kind::Tags:
        break;
    }
    registration.tags = fleet::editedTags(registration.tags, m_bulk->edit());
    return hub::updateRegistration(registration);
}

void RegistrationsPage::startBulk(const std::vector<quint32> &rows)
{
    session::HubSession *session = m_login.session();
    if (!session)
        return closeBulk();
    m_batch.start(*session, rows, [this](quint32 row) { return bulkRequest(row); });
}

void RegistrationsPage::onBulkAccepted(quint32 row, const hub::Exchange &exchange)
{
    if (m_bulk->kind() == BulkPanel::Kind::Delete)
        return m_model->remove(row);
    const auto saved = registrationIn(exchange);
    if (!saved)
        return;
    if (m_bulk->kind() == BulkPanel::Kind::Tags)
        return m_model->replace(row, *saved);
    const auto known = m_model->table().rowOfId(saved->id);
    if (known)
        m_model->replace(*known, *saved);
    else
        m_model->append({ *saved });
}

void RegistrationsPage::closeBulk()
{
    m_lower->setCurrentWidget(m_detail);
    m_lower->hide();
    m_table->setFocus();
    onSelected();
}

void RegistrationsPage::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export what is listed"), QDir::homePath(),
                                   tr("Table (*.csv);;JSON lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"registrations.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RegistrationsPage::exportTo);
    dialog->open();
}

void RegistrationsPage::exportTo(const QString &path)
{
    std::vector<quint32> rows = m_model->shownRows();
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const int count = int(rows.size());
    const auto work = [table = m_model->table(), rows, path] {
        return writeFile(table, rows, path);
    };
    base::then(base::inBackground(work), this, [this, path, count](const QString &fault) {
        const QString name = QDir::toNativeSeparators(path);
        Q_EMIT statusMessage(
            fault.isEmpty() ? tr("%n registration(s) exported, handles included.", nullptr, count)
                            : tr("%1 could not be written: %2").arg(name, fault));
    });
}

void RegistrationsPage::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Import registrations"), QDir::homePath(),
                                   tr("Registrations (*.csv *.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RegistrationsPage::importFrom);
    dialog->open();
}

void RegistrationsPage::importFrom(const QString &path)
{
    base::then(base::inBackground([path] { return readPath(path); }), this,
               [this](const ReadFile &read) {
                   if (!read)
                       return Q_EMIT statusMessage(read.error().message);
                   if (read->isEmpty())
                       return Q_EMIT statusMessage(tr("There is no registration in this file."));
                   fleet::RegistrationTable table;
                   table.append(*read);
                   std::vector<quint32> rows(table.rowCount());
                   std::iota(rows.begin(), rows.end(), 0U);
                   askBulk(BulkPanel::Kind::Import, table, std::move(rows));
               });
}

} // namespace console
