// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historylines.h"

#include "hub/exchangejson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace history {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(history::HistoryLines)
};

Error wrongLine(const QString &message, const QString &part)
{
    return { .message = message, .part = part };
}

} // namespace

QByteArray lineOf(const HistoryRow &row, const QByteArray &json)
{
    const QJsonObject line{
        { u"pushbenchHistory"_s, LineVersion },
        { u"uuid"_s, row.uuid.toString(QUuid::WithoutBraces) },
        { u"hub"_s, QJsonObject{ { u"id"_s, row.hub.id }, { u"name"_s, row.hub.name } } },
        { u"title"_s, row.title },
        { u"pinned"_s, row.pinned },
        { u"label"_s, row.label },
        { u"note"_s, row.note },
        { u"exchange"_s, QJsonDocument::fromJson(json).object() },
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

base::Result<NewEntry> entryFromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return wrongLine(Text::tr("This is not a line of a history."), u"line"_s);
    const QJsonObject json = document.object();
    const int version = json.value(u"pushbenchHistory"_s).toInt();
    if (version < 1)
        return wrongLine(Text::tr("This is not a line of a history."), u"pushbenchHistory"_s);
    if (version > LineVersion) {
        return wrongLine(Text::tr("This was written by a newer Pushbench. Update this one to read "
                                  "it."),
                         u"pushbenchHistory"_s);
    }
    const QUuid uuid = QUuid::fromString(json.value(u"uuid"_s).toString());
    if (uuid.isNull())
        return wrongLine(Text::tr("The uuid is missing or malformed."), u"uuid"_s);
    const auto exchange = hub::exchangeFromJson(json.value(u"exchange"_s).toObject());
    if (!exchange)
        return exchange.error();
    const QJsonObject hub = json.value(u"hub"_s).toObject();
    NewEntry entry =
        entryOf(*exchange, { hub.value(u"id"_s).toString(), hub.value(u"name"_s).toString() },
                json.value(u"title"_s).toString());
    entry.row.uuid = uuid;
    entry.row.pinned = json.value(u"pinned"_s).toBool();
    entry.row.label = json.value(u"label"_s).toString();
    entry.row.note = json.value(u"note"_s).toString();
    return entry;
}

} // namespace history
