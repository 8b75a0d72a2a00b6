// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/drafts/draft.h"

#include "payload/template.h"

#include <QHash>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const DraftContent &content)
{
    QJsonArray headers;
    for (const HeaderModel::Row &row : content.headers) {
        headers.append(QJsonObject{
            { u"on"_s, row.isOn }, { u"name"_s, row.name }, { u"value"_s, row.value } });
    }
    return { { u"payload"_s, content.payload },
             { u"headers"_s, headers },
             { u"template"_s, content.templateId } };
}

DraftContent contentFromJson(const QJsonObject &object)
{
    DraftContent content{ object.value(u"payload").toString(),
                          {},
                          object.value(u"template").toString() };
    for (const QJsonValue value : object.value(u"headers").toArray()) {
        const QJsonObject row = value.toObject();
        content.headers.append({ row.value(u"on").toBool(true), row.value(u"name").toString(),
                                 row.value(u"value").toString() });
    }
    return content;
}

QJsonObject toJson(const TargetDraft &target)
{
    return { { u"kind"_s, target.kind },     { u"tags"_s, target.tags },
             { u"handle"_s, target.handle }, { u"p256dh"_s, target.p256dh },
             { u"auth"_s, target.auth },     { u"handles"_s, target.handles } };
}

TargetDraft targetFromJson(const QJsonObject &object)
{
    TargetDraft target;
    const auto read = [&](QLatin1String key, QString &text) {
        if (object.contains(key))
            text = object.value(key).toString();
    };
    read(QLatin1String("kind"), target.kind);
    read(QLatin1String("tags"), target.tags);
    read(QLatin1String("handle"), target.handle);
    read(QLatin1String("p256dh"), target.p256dh);
    read(QLatin1String("auth"), target.auth);
    read(QLatin1String("handles"), target.handles);
    return target;
}

} // namespace

QString contentKey(hub::Platform platform, std::optional<hub::PayloadKind> kind)
{
    const QString format = hub::traits(platform).format;
    return kind ? format + u'/' + hub::kindName(*kind) : format;
}

std::optional<hub::PayloadKind> Draft::kindOn(hub::Platform on) const
{
    const QList<hub::PayloadKind> known = hub::kindsOf(on);
    if (known.isEmpty())
        return std::nullopt;
    const auto chosen = hub::kindOfName(kinds.value(hub::traits(on).format));
    return chosen && known.contains(*chosen) ? *chosen : known.first();
}

void Draft::rememberText(const QString &key, const QString &text)
{
    constexpr qsizetype MostTexts = 40;
    constexpr qsizetype MostCharacters = 128 * 1024;
    QStringList &trail = trails[key];
    if (text.size() > MostCharacters || (!trail.isEmpty() && trail.last() == text))
        return;
    trail.append(text);
    qsizetype size = 0;
    for (const QString &one : std::as_const(trail))
        size += one.size();
    while (trail.size() > MostTexts || size > MostCharacters)
        size -= trail.takeFirst().size();
}

const DraftContent &startContent(hub::Platform platform, std::optional<hub::PayloadKind> kind)
{
    static QHash<QString, DraftContent> known;
    const QString key = contentKey(platform, kind);
    auto found = known.find(key);
    if (found != known.end())
        return *found;
    DraftContent content;
    const QList<payload::Template> templates = payload::templatesFor(platform, kind);
    if (!templates.isEmpty()) {
        content.payload = QString::fromUtf8(templates.first().payload);
        content.templateId = templates.first().id;
        for (const hub::Header &header : templates.first().headers) {
            content.headers.append(
                { true, QString::fromUtf8(header.name), QString::fromUtf8(header.value) });
        }
    }
    return *known.insert(key, content);
}

bool isUntouched(const Draft &draft)
{
    const auto isStart = [&](hub::Platform platform, std::optional<hub::PayloadKind> kind) {
        const auto content = draft.contents.constFind(contentKey(platform, kind));
        return content == draft.contents.constEnd() || *content == startContent(platform, kind)
            || *content == DraftContent();
    };
    for (const hub::Platform platform : hub::allPlatforms()) {
        const QList<hub::PayloadKind> kinds = hub::kindsOf(platform);
        if (kinds.isEmpty() && !isStart(platform, std::nullopt))
            return false;
        if (!std::all_of(kinds.begin(), kinds.end(),
                         [&](hub::PayloadKind kind) { return isStart(platform, kind); }))
            return false;
    }
    return draft.file.isEmpty() && draft.variables.isEmpty() && draft.trails.isEmpty()
        && !draft.scheduleAt && draft.target == TargetDraft{ .kind = draft.target.kind };
}

Draft newDraft(const QString &name)
{
    Draft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.name = name;
    return draft;
}

QJsonObject toJson(const Draft &draft)
{
    QJsonObject kinds;
    for (auto kind = draft.kinds.begin(); kind != draft.kinds.end(); ++kind)
        kinds.insert(kind.key(), kind.value());
    QJsonObject contents;
    for (auto content = draft.contents.begin(); content != draft.contents.end(); ++content)
        contents.insert(content.key(), toJson(content.value()));
    QJsonObject variables;
    for (auto one = draft.variables.begin(); one != draft.variables.end(); ++one)
        variables.insert(one.key(), one.value());
    QJsonObject trails;
    for (auto trail = draft.trails.begin(); trail != draft.trails.end(); ++trail)
        trails.insert(trail.key(), QJsonArray::fromStringList(trail.value()));
    return { { u"id"_s, draft.id },
             { u"name"_s, draft.name },
             { u"platform"_s, hub::traits(draft.platform).format },
             { u"kinds"_s, kinds },
             { u"contents"_s, contents },
             { u"target"_s, toJson(draft.target) },
             { u"variables"_s, variables },
             { u"testSend"_s, draft.testSend },
             { u"file"_s, draft.file },
             { u"trails"_s, trails },
             { u"scheduleAt"_s,
               draft.scheduleAt ? draft.scheduleAt->toString(Qt::ISODate) : QString() } };
}

Draft draftFromJson(const QJsonObject &object)
{
    Draft draft = newDraft(object.value(u"name").toString());
    if (const QString id = object.value(u"id").toString(); !id.isEmpty())
        draft.id = id;
    if (const auto platform = hub::platformOfFormat(object.value(u"platform").toString()))
        draft.platform = *platform;
    const QJsonObject kinds = object.value(u"kinds").toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        draft.kinds.insert(kind.key(), kind.value().toString());
    const QJsonObject contents = object.value(u"contents").toObject();
    for (auto content = contents.begin(); content != contents.end(); ++content)
        draft.contents.insert(content.key(), contentFromJson(content.value().toObject()));
    const QJsonObject trails = object.value(u"trails").toObject();
    for (auto trail = trails.begin(); trail != trails.end(); ++trail) {
        for (const QJsonValue text : trail.value().toArray())
            draft.rememberText(trail.key(), text.toString());
    }
    draft.target = targetFromJson(object.value(u"target").toObject());
    const QJsonObject variables = object.value(u"variables").toObject();
    for (auto one = variables.begin(); one != variables.end(); ++one)
        draft.variables.insert(one.key(), one.value().toString());
    draft.testSend = object.value(u"testSend").toBool(true);
    draft.file = object.value(u"file").toString();
    const auto at = QDateTime::fromString(object.value(u"scheduleAt").toString(), Qt::ISODate);
    if (at.isValid())
        draft.scheduleAt = at.toUTC();
    return draft;
}

} // namespace console
