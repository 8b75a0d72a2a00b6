// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out of the history as a file, and what comes in.
#include "base/background.h"
#include "base/then.h"
#include "console/history/exportdialog.h"
#include "console/history/historyfiles.h"
#include "console/history/historymodel.h"
#include "console/history/historypage.h"

#include <QDir>
#include <QFileDialog>

namespace console {

using namespace Qt::StringLiterals;
using history::HistoryRow;

void HistoryPage::askExport()
{
    auto *dialog = new ExportDialog(int(chosen().size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, &HistoryPage::askExportFile);
    dialog->open();
}

void HistoryPage::askExportFile(const HistoryExport &choice)
{
    const bool isArchive = choice.format == HistoryExport::Format::Archive;
    auto *dialog =
        new QFileDialog(this, tr("Export the history"), QDir::homePath(),
                        isArchive ? tr("HTTP archives (*.har)") : tr("History (*.jsonl)"));
    dialog->setObjectName(u"historyExportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isArchive ? u"har"_s : u"jsonl"_s);
    dialog->selectFile(u"pushbench-history."_s + dialog->defaultSuffix());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, choice](const QString &path) { exportTo(path, choice); });
    dialog->open();
}

void HistoryPage::exportTo(const QString &path, const HistoryExport &choice)
{
    if (choice.chosenOnly)
        return exportRows(path, choice, chosen());
    // As it is in the file the history may be of any size.
    if (choice.format == HistoryExport::Format::Lines && !choice.hideHandles) {
        base::then(m_store.exportTo(path, m_model->filter()), this,
                   [this](const history::Exported &done) {
                       Q_EMIT statusMessage(done.error ? done.error->message
                                                       : tr("%n send(s) exported, without keys.",
                                                            nullptr, int(done.rows)));
                   });
        return;
    }
    base::then(m_store.page(m_model->filter(), {}, MostGathered), this,
               [this, path, choice](const history::HistoryPage &page) {
                   if (!page.isLast) {
                       return Q_EMIT statusMessage(
                           tr("That is more than %1 sends, the most that are exported this way. "
                              "Narrow the list, or export JSON lines with the handles.")
                               .arg(MostGathered));
                   }
                   exportRows(path, choice, page.rows);
               });
}

/// The oldest first, whatever the order of the list.
void HistoryPage::exportRows(const QString &path, const HistoryExport &choice,
                             const QList<HistoryRow> &rows)
{
    QList<HistoryRow> oldestFirst = rows;
    std::ranges::reverse(oldestFirst);
    readWhole(m_store, this, oldestFirst,
              [this, path, choice](const base::Result<QList<WholeRow>> &read) {
                  if (!read)
                      return Q_EMIT statusMessage(read.error().message);
                  const auto write = [path, choice, all = *read] {
                      return writeFile(path, fileOf(all, choice));
                  };
                  base::then(
                      base::inBackground(write), this,
                      [this, count = int(read->size())](const std::optional<base::Error> &fault) {
                          Q_EMIT statusMessage(
                              fault ? fault->message
                                    : tr("%n send(s) exported, without keys.", nullptr, count));
                      });
              });
}

void HistoryPage::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a history"), QDir::homePath(),
                                   tr("History (*.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::importFrom);
    dialog->open();
}

void HistoryPage::importFrom(const QString &path)
{
    base::then(m_store.importFrom(path), this, [this](const history::Imported &done) {
        if (done.error)
            return Q_EMIT statusMessage(done.error->message);
        QString said = tr("%n send(s) added, %1 were there already.", nullptr, int(done.added))
                           .arg(done.known);
        if (done.faulty > 0)
            said += u' '
                + tr("%1 lines could not be read: %2").arg(done.faulty).arg(done.faults.value(0));
        Q_EMIT statusMessage(said);
    });
}

} // namespace console
