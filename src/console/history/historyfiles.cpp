// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/historyfiles.h"

#include "base/then.h"
#include "history/historylines.h"
#include "hub/exchangejson.h"
#include "sharing/totext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <memory>

namespace console {

using namespace Qt::StringLiterals;
using history::HistoryRow;

namespace {

struct Reading
{
    QList<HistoryRow> rows;
    QList<WholeRow> read;
    std::function<void(const base::Result<QList<WholeRow>> &)> done;
};

void readNext(history::HistoryStore &store, QObject *context,
              const std::shared_ptr<Reading> &reading)
{
    if (reading->read.size() == reading->rows.size())
        return reading->done(reading->read);
    const HistoryRow row = reading->rows.at(reading->read.size());
    base::then(store.exchange(row.id), context,
               [&store, context, reading, row](const base::Result<hub::Exchange> &exchange) {
                   if (!exchange)
                       return reading->done(exchange.error());
                   reading->read.append({ row, *exchange });
                   readNext(store, context, reading);
               });
}

QByteArray linesOf(const QList<WholeRow> &rows, const sharing::Redaction &redaction)
{
    const auto shared = [&redaction](const QString &text) {
        return QString::fromUtf8(redaction(text.toUtf8()));
    };
    QByteArray lines;
    for (const WholeRow &whole : rows) {
        HistoryRow row = whole.row;
        for (QString *text : { &row.title, &row.label, &row.note })
            *text = shared(*text);
        const QByteArray json = QJsonDocument(hub::toJson(redaction(whole.exchange))).toJson();
        lines += history::lineOf(row, json);
    }
    return lines;
}

} // namespace

void readWhole(history::HistoryStore &store, QObject *context, const QList<HistoryRow> &rows,
               const std::function<void(const base::Result<QList<WholeRow>> &)> &done)
{
    readNext(store, context, std::make_shared<Reading>(Reading{ rows, {}, done }));
}

QByteArray fileOf(const QList<WholeRow> &rows, const HistoryExport &choice)
{
    QList<hub::Exchange> exchanges;
    for (const WholeRow &whole : rows)
        exchanges.append(whole.exchange);
    const sharing::Options options{ .hideHandles = choice.hideHandles };
    if (choice.format == HistoryExport::Format::Archive)
        return sharing::toHar(exchanges, options).toUtf8();
    return linesOf(rows, sharing::Redaction(exchanges, options));
}

std::optional<base::Error> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return base::Error{ QCoreApplication::translate("console::HistoryPage",
                                                    "The history was not exported: %1 cannot be "
                                                    "written (%2).")
                            .arg(QDir::toNativeSeparators(path), file.errorString()),
                        u"file"_s };
}

} // namespace console
