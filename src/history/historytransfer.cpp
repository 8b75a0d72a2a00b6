// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historytransfer.h"

#include "history/historylines.h"
#include "history/historyqueries.h"
#include "history/sqldatabase.h"
#include "history/storestate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace history {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

constexpr int PageSize = 200; ///< Rows read, or written, at a time.
constexpr qint64 MaxLine =
    256 << 20; ///< Bytes; 16 MB of answer are kept, base64 and JSON swell it.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(history::HistoryTransfer)
};

Error fileError(const QString &message)
{
    return { .message = message, .part = u"file"_s };
}

Error stopped()
{
    return fileError(Text::tr("It was ended before all was done."));
}

Error unread()
{
    return fileError(Text::tr("The history could not be read to its end, so nothing was written."));
}

bool writePage(SqlDatabase &database, const HistoryPage &page, QSaveFile &file)
{
    return std::all_of(page.rows.rbegin(), page.rows.rend(), [&](const HistoryRow &row) {
        const QByteArray line = lineOf(row, readBody(database, row.id));
        return file.write(line) == line.size();
    });
}

Error unwritten(const QSaveFile &file)
{
    const QString reason = file.error() == QFileDevice::NoError
        ? Text::tr("not all of it could be written. Is the disk full?")
        : file.errorString();
    return fileError(Text::tr("The history cannot be written to %1: %2")
                         .arg(QDir::toNativeSeparators(file.fileName()), reason));
}

/// Takes lines out of a file and puts entries into the database, a page at a time.
class Importer
{
public:
    explicit Importer(SqlDatabase &database)
        : m_database(database)
    {
    }

    void take(const QByteArray &line)
    {
        ++m_line;
        if (line.trimmed().isEmpty())
            return;
        const auto entry = entryFromLine(line);
        if (!entry) {
            if (++m_report.faulty <= Imported::MostFaults) {
                m_report.faults.append(
                    Text::tr("Line %1: %2").arg(m_line).arg(entry.error().message));
            }
            return;
        }
        m_entries.append(*entry);
        if (m_entries.size() >= PageSize)
            flush();
    }

    void flush()
    {
        const qint64 before = m_report.added;
        if (const MaybeFault fault = mergeEntries(m_database, m_entries, m_report.added)) {
            m_report.error = fileError(faultSentence(*fault, m_database.path()));
        } else {
            m_report.known += m_entries.size() - (m_report.added - before);
        }
        m_entries.clear();
    }

    Imported &report() { return m_report; }

private:
    SqlDatabase &m_database;
    QList<NewEntry> m_entries;
    qint64 m_line = 0;
    Imported m_report;
};

} // namespace

Exported exportHistory(SqlDatabase &database, const HistoryFilter &filter, const QString &path,
                       const IsStopping &isStopping)
{
    Exported report;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        report.error = unwritten(file);
        return report;
    }
    PageStart start{ .direction = PageStart::Direction::Newer };
    HistoryPage page;
    do {
        page = readPage(database, filter, start, PageSize);
        if (!writePage(database, page, file)) {
            report.error = unwritten(file);
            return report;
        }
        report.rows += page.rows.size();
        if (!page.rows.isEmpty())
            start.id = page.rows.first().id;
        if (isStopping() || !page.isWhole) {
            report.error = page.isWhole ? stopped() : unread();
            return report;
        }
    } while (!page.isLast);
    if (!file.commit())
        report.error = unwritten(file);
    return report;
}

Imported importHistory(SqlDatabase &database, const QString &path, const IsStopping &isStopping)
{
    Importer importer(database);
    Imported &report = importer.report();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        report.error = fileError(Text::tr("%1 cannot be read: %2.")
                                     .arg(QDir::toNativeSeparators(path), file.errorString()));
        return report;
    }
    while (!file.atEnd() && !report.error) {
        importer.take(file.readLine(MaxLine));
        if (isStopping())
            report.error = stopped();
    }
    if (!report.error)
        importer.flush();
    return report;
}

} // namespace history
