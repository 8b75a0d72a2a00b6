// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/drafts/draftfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString Marker = u"pushbench"_s;

/// Applies \a change to the payload of each content of \a object.
template<typename Change>
QJsonObject withPayloads(QJsonObject object, Change change)
{
    QJsonObject contents = object.value(u"contents").toObject();
    for (auto content = contents.begin(); content != contents.end(); ++content) {
        QJsonObject inner = content.value().toObject();
        inner.insert(u"payload"_s, change(inner.value(u"payload")));
        content.value() = inner;
    }
    object.insert(u"contents"_s, contents);
    return object;
}

QJsonValue asLines(const QJsonValue &payload)
{
    return QJsonArray::fromStringList(payload.toString().split(u'\n'));
}

QJsonValue asText(const QJsonValue &payload)
{
    if (payload.isString())
        return payload; // written by hand
    QStringList lines;
    for (const QJsonValue line : payload.toArray())
        lines.append(line.toString());
    return lines.join(u'\n');
}

} // namespace

QByteArray draftFileText(const Draft &draft)
{
    QJsonObject object = withPayloads(toJson(draft), asLines);
    object.remove(u"id"_s); // of this machine
    object.remove(u"file"_s);
    object.remove(u"trails"_s);
    object.insert(Marker, u"draft"_s);
    object.insert(u"version"_s, 1);
    return QJsonDocument(object).toJson();
}

bool isDraftFile(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object().value(Marker).toString() == u"draft"
        || (text.trimmed().startsWith('{') && text.left(4096).contains("\"pushbench\"")
            && text.contains("\"contents\""));
}

base::Result<Draft> draftFromFile(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject()) {
        return base::Error{ QCoreApplication::translate("console::DraftFile",
                                                        "This is not JSON, character %1: %2.")
                                .arg(error.offset)
                                .arg(error.errorString()),
                            u"draft"_s, error.offset };
    }
    const QJsonObject object = document.object();
    if (object.value(Marker).toString() != u"draft" || object.value(u"version").toInt() > 1) {
        return base::Error{ QCoreApplication::translate(
                                "console::DraftFile",
                                "This is no draft, or one of a newer Pushbench."),
                            u"draft"_s };
    }
    Draft draft = draftFromJson(withPayloads(object, asText));
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return draft;
}

} // namespace console
