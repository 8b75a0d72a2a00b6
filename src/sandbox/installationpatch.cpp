// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/installationpatch.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    enum class Kind { Add, Replace, Remove };

    Kind kind = Kind::Add;
    QStringList path;
    QJsonValue value;

    bool removes() const { return kind == Kind::Remove; }
    /// The step for what is \a levels further in.
    Step inside(qsizetype levels) const { return { kind, path.mid(levels), value }; }
};

/// The object or list that \a value is, or that stands in its text.
QJsonValue unwrapped(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : value;
}

bool setText(QJsonObject &object, const Step &step)
{
    if (step.path.size() != 1 || (!step.removes() && !step.value.isString()))
        return false;
    if (step.removes())
        object.remove(step.path.first());
    else
        object.insert(step.path.first(), step.value);
    return true;
}

bool setObject(QJsonObject &object, const QString &name, const Step &step)
{
    const QJsonValue value = unwrapped(step.value);
    if (!step.removes() && !value.isObject())
        return false;
    if (step.removes())
        object.remove(name);
    else
        object.insert(name, value);
    return true;
}

/// `tags` and `tags/{tag}` of a device, a template or a tile.
bool changeTags(QJsonObject &object, const Step &step)
{
    QJsonArray tags = object.value(u"tags"_s).toArray();
    if (step.removes() == (step.path.size() == 1) && step.removes()) {
        object.remove(u"tags"_s); // As a whole; whether the service does that is UNVERIFIED.
        return true;
    }
    if (step.removes()) {
        for (qsizetype i = tags.size() - 1; i >= 0; --i) {
            if (tags.at(i) == QJsonValue(step.path.last()))
                tags.removeAt(i);
        }
    } else {
        if (step.path.size() != 1)
            return false;
        const QJsonValue value = unwrapped(step.value);
        const QJsonArray added = value.isArray() ? value.toArray() : QJsonArray{ value };
        if (step.kind == Step::Kind::Replace)
            tags = {};
        for (const QJsonValue tag : added) {
            if (!tag.isString())
                return false;
            if (!tags.contains(tag))
                tags.append(tag);
        }
    }
    object.insert(u"tags"_s, tags);
    if (tags.isEmpty())
        object.remove(u"tags"_s);
    return true;
}

/// What is below `templates/{name}`.
bool changeTemplate(QJsonObject &object, const Step &step)
{
    const QString &field = step.path.first();
    if (field == u"tags"_s)
        return step.path.size() <= 2 && changeTags(object, step);
    if (step.removes())
        return false;
    if (field == u"headers"_s && step.path.size() == 1)
        return setObject(object, field, step);
    return (field == u"body"_s || field == u"expiry"_s) && setText(object, step);
}

bool changePart(QJsonObject &part, const Step &step);

/// What is below `{collection}/{name}`: the object itself, or something in it.
bool changeMember(QJsonObject &part, const Step &step, bool (*change)(QJsonObject &, const Step &))
{
    if (step.path.size() < 2)
        return false;
    QJsonObject members = part.value(step.path.at(0)).toObject();
    const QString &name = step.path.at(1);
    if (step.path.size() == 2) {
        if (!setObject(members, name, step))
            return false;
    } else {
        QJsonObject member = members.value(name).toObject();
        if (!members.contains(name) || !change(member, step.inside(2)))
            return false;
        members.insert(name, member);
    }
    part.insert(step.path.at(0), members);
    if (members.isEmpty())
        part.remove(step.path.at(0));
    return true;
}

/// What a device and a tile have in common.
bool changePart(QJsonObject &part, const Step &step)
{
    const QString &field = step.path.first();
    if (field == u"templates"_s)
        return changeMember(part, step, changeTemplate);
    if (field == u"tags"_s)
        return step.path.size() <= 2 && changeTags(part, step);
    if (field != u"pushChannel"_s || step.removes() || step.path.size() != 1)
        return false;
    if (!step.value.isString() && !step.value.isObject())
        return false;
    part.insert(field, step.value);
    return true;
}

/// How `pushVariables` are patched is UNVERIFIED; they are taken as a whole and one by one.
bool changeVariables(QJsonObject &installation, const Step &step)
{
    if (step.path.size() == 1)
        return setObject(installation, u"pushVariables"_s, step);
    QJsonObject variables = installation.value(u"pushVariables"_s).toObject();
    if (!setText(variables, step.inside(1)))
        return false;
    installation.insert(u"pushVariables"_s, variables);
    return true;
}

bool changeInstallation(QJsonObject &installation, const Step &step)
{
    const QString &field = step.path.first();
    if (field == u"userId"_s)
        return setText(installation, step);
    if (field == u"pushVariables"_s)
        return changeVariables(installation, step);
    if (field == u"secondaryTiles"_s)
        return changeMember(installation, step, changePart);
    return changePart(installation, step);
}

std::optional<Step> readStep(const QJsonObject &object)
{
    static const QHash<QString, Step::Kind> Kinds{
        { u"add"_s, Step::Kind::Add },
        { u"replace"_s, Step::Kind::Replace },
        { u"remove"_s, Step::Kind::Remove },
    };
    const QString kind = object.value(u"op"_s).toString().toLower();
    const QString path = object.value(u"path"_s).toString();
    if (!Kinds.contains(kind) || path.size() < 2 || !path.startsWith(u'/'))
        return std::nullopt;
    Step step{ Kinds.value(kind), path.mid(1).split(u'/'), object.value(u"value"_s) };
    for (QString &name : step.path)
        name.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return step;
}

} // namespace

std::variant<QJsonObject, Refusal> patchedInstallation(const QJsonObject &installation,
                                                       const QByteArray &patch)
{
    const QJsonDocument document = QJsonDocument::fromJson(patch);
    if (!document.isArray())
        return Refusal{ 400, u"The body is not a JSON patch."_s };
    QJsonObject patched = installation;
    const QJsonArray steps = document.array();
    for (const QJsonValue entry : steps) {
        const QJsonObject object = entry.toObject();
        const auto step = readStep(object);
        if (!step || !changeInstallation(patched, *step)) {
            return Refusal{ 400,
                            u"The operation '%1' with the path '%2' is not possible."_s.arg(
                                object.value(u"op"_s).toString().left(40),
                                object.value(u"path"_s).toString().left(200)) };
        }
    }
    return patched;
}

} // namespace sandbox
