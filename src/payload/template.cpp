// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/template.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initPayloadResources()
{
    Q_INIT_RESOURCE(payload);
}

namespace payload {

using namespace Qt::StringLiterals;

namespace {

QString translated(const QString &source)
{
    return source.isEmpty() ? QString()
                            : QCoreApplication::translate("data", source.toUtf8().constData());
}

base::Error fault(const char *message, const QString &part)
{
    return { QCoreApplication::translate("payload::Template", message).arg(part), part, -1 };
}

base::Result<QByteArray> readPayload(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue line : value.toArray()) {
        if (!line.isString())
            return fault(QT_TRANSLATE_NOOP("payload::Template", "“%1” must be a list of lines."),
                         u"payload"_s);
        lines.append(line.toString());
    }
    if (lines.isEmpty())
        return fault(QT_TRANSLATE_NOOP("payload::Template", "“%1” must be a list of lines."),
                     u"payload"_s);
    return lines.join(u'\n').toUtf8();
}

base::Result<hub::Headers> readHeaders(const QJsonValue &value)
{
    hub::Headers headers;
    for (const QJsonValue line : value.toArray()) {
        const auto header = hub::Header::parse(line.toString());
        if (!header)
            return header.error();
        headers.append(*header);
    }
    return headers;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue one : value.toArray())
        list.append(one.toString());
    return list;
}

base::Result<TemplateParameter> readParameter(const QJsonObject &object)
{
    static const QHash<QString, TemplateParameter::Type> types{
        { QString(), TemplateParameter::Type::Text },
        { u"text"_s, TemplateParameter::Type::Text },
        { u"lines"_s, TemplateParameter::Type::Lines },
        { u"number"_s, TemplateParameter::Type::Number },
        { u"boolean"_s, TemplateParameter::Type::Boolean },
        { u"url"_s, TemplateParameter::Type::Url },
    };
    TemplateParameter parameter;
    parameter.name = object.value(u"name").toString();
    parameter.label = translated(object.value(u"label").toString());
    const QJsonValue path = object.value(u"path");
    parameter.paths = path.isString() ? QStringList{ path.toString() } : strings(path);
    const QString type = object.value(u"type").toString();
    if (parameter.label.isEmpty() || parameter.paths.isEmpty() || !types.contains(type)) {
        return fault(
            QT_TRANSLATE_NOOP("payload::Template",
                              "The parameter “%1” needs a label, a path and a known type."),
            parameter.name);
    }
    parameter.type = types.value(type);
    parameter.choices = strings(object.value(u"choices"));
    return parameter;
}

/// `10-toast-text.json` is `toast-text`: the number only puts the files in order.
QString idOfFile(const QString &folder, const QString &file)
{
    return folder % u'/' % file.section(u'-', 1).section(u'.', 0, 0);
}

} // namespace

base::Result<Template> readTemplate(const QString &id, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fault(
            QT_TRANSLATE_NOOP("payload::Template", "The template “%1” is not a JSON object."), id);
    const QJsonObject object = document.object();
    for (const QString &name : { u"title"_s, u"description"_s }) {
        if (object.value(name).toString().isEmpty())
            return fault(QT_TRANSLATE_NOOP("payload::Template", "“%1” is missing."), name);
    }
    const auto platform = hub::platformOfFormat(object.value(u"platform").toString());
    if (!platform)
        return platform.error();
    std::optional<hub::PayloadKind> kind;
    if (object.contains(u"kind")) {
        const auto named = hub::kindOfName(object.value(u"kind").toString());
        if (!named)
            return named.error();
        kind = *named;
    }
    const auto headers = readHeaders(object.value(u"headers"));
    if (!headers)
        return headers.error();
    const auto payload = readPayload(object.value(u"payload"));
    if (!payload)
        return payload.error();
    Template result;
    result.id = id;
    result.title = translated(object.value(u"title").toString());
    result.description = translated(object.value(u"description").toString());
    result.platform = *platform;
    result.kind = kind;
    result.category = translated(object.value(u"category").toString());
    result.keywords = strings(object.value(u"keywords"));
    for (const QJsonValue one : object.value(u"parameters").toArray()) {
        const auto parameter = readParameter(one.toObject());
        if (!parameter)
            return parameter.error();
        result.parameters.append(*parameter);
    }
    result.headers = *headers;
    result.payload = *payload;
    return result;
}

static QList<Template> templatesOf(hub::Platform platform)
{
    initPayloadResources();
    const QString format = hub::traits(platform).format;
    const QDir folder(u":/payload/templates/"_s + format);
    QList<Template> templates;
    for (const QString &name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        // A test reads each file, so that none that ships is left out here.
        if (const auto read = readTemplate(idOfFile(format, name), file.readAll()))
            templates.append(*read);
    }
    return templates;
}

QList<Template> builtInTemplates()
{
    QList<Template> templates;
    for (const hub::Platform platform : hub::allPlatforms())
        templates += templatesOf(platform);
    return templates;
}

QList<Template> templatesFor(hub::Platform platform, std::optional<hub::PayloadKind> kind)
{
    QList<Template> templates = templatesOf(platform);
    templates.removeIf([&](const Template &one) {
        return one.platform != platform || (kind && one.kind != kind);
    });
    return templates;
}

/// Files that look like templates where none is looked for: beside the folders of the platforms.
static QStringList misplacedIn(const QString &folder)
{
    QStringList formats;
    for (const hub::Platform platform : hub::allPlatforms())
        formats.append(hub::traits(platform).format);
    QStringList faults;
    const QDir all(folder);
    const QStringList own = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &one : QStringList{ u"."_s } + own) {
        if (formats.contains(one))
            continue;
        const QDir inside(all.filePath(one));
        for (const QString &name : inside.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
            faults.append(
                QCoreApplication::translate("payload::Template",
                                            "%1: a template stands in a folder named for "
                                            "its platform: %2")
                    .arg(all.relativeFilePath(inside.filePath(name)), formats.join(u", "_s)));
        }
    }
    return faults;
}

QList<Template> templatesIn(const QString &folder, QStringList *faults)
{
    QList<Template> templates;
    if (faults && !folder.isEmpty())
        *faults += misplacedIn(folder);
    for (const hub::Platform platform : hub::allPlatforms()) {
        const QString format = hub::traits(platform).format;
        const QDir own(folder + u'/' + format);
        for (const QString &name : own.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
            QFile file(own.filePath(name));
            const bool isOpen = file.open(QIODevice::ReadOnly);
            const QString stem = name.section(u'.', 0, 0);
            const bool isNumbered = !stem.isEmpty() && stem.at(0).isDigit() && stem.contains(u'-');
            auto read = isOpen
                ? readTemplate(format + u'/' + (isNumbered ? stem.section(u'-', 1) : stem),
                               file.readAll())
                : base::Result<Template>(base::Error{ file.errorString(), u"file"_s });
            if (read) {
                Template one = *read;
                one.isOwn = true;
                templates.append(one);
            } else if (faults) {
                faults->append(format + u'/' + name + u": "_s + read.error().message);
            }
        }
    }
    return templates;
}

} // namespace payload
