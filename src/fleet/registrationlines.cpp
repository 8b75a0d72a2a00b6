// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/registrationlines.h"

#include "fleet/csv.h"
#include "fleet/pushvariables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fleet {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using hub::Registration;

namespace {

constexpr char Context[] = "fleet::RegistrationFile";

/// The columns of a file, in the order in which they are written; JSON has the same names.
const QStringList Names{ u"platform"_s,
                         u"handle"_s,
                         u"p256dh"_s,
                         u"auth"_s,
                         u"tags"_s,
                         u"id"_s,
                         u"etag"_s,
                         u"expiresAt"_s,
                         u"secondaryTile"_s,
                         u"pushVariables"_s,
                         u"templateName"_s,
                         u"templateBody"_s,
                         u"templateHeaders"_s,
                         u"templateExpiry"_s,
                         u"templatePriority"_s,
                         u"templateMessageType"_s };

using Fields = QHash<QString, QString>;

QString headersText(const hub::Headers &headers)
{
    QStringList lines;
    for (const hub::Header &header : headers)
        lines.append(QString::fromUtf8(header.name + ": " + header.value));
    return lines.join(u'\n');
}

Fields fieldsOf(const Registration &registration)
{
    Fields fields{ { u"platform"_s, hub::traits(registration.platform).format },
                   { u"handle"_s, registration.handle.text },
                   { u"p256dh"_s, registration.handle.p256dh },
                   { u"auth"_s, registration.handle.auth },
                   { u"tags"_s, registration.tags.join(u',') },
                   { u"id"_s, registration.id },
                   { u"etag"_s, registration.etag },
                   { u"secondaryTile"_s, registration.secondaryTile } };
    fields.insert(u"pushVariables"_s,
                  QString::fromUtf8(pushVariablesText(registration.pushVariables)));
    if (registration.expiresAt)
        fields.insert(u"expiresAt"_s, registration.expiresAt->toUTC().toString(Qt::ISODateWithMs));
    if (const auto &body = registration.body) {
        fields.insert(u"templateName"_s, body->name);
        fields.insert(u"templateBody"_s, body->body);
        fields.insert(u"templateHeaders"_s, headersText(body->headers));
        fields.insert(u"templateExpiry"_s, body->expiry);
        fields.insert(u"templatePriority"_s, body->priority);
        fields.insert(u"templateMessageType"_s, body->messageType);
    }
    return fields;
}

Error faultAt(int line, const QString &part, const QString &said)
{
    return { QCoreApplication::translate(Context, "Line %1: %2").arg(line).arg(said), part };
}

QString said(const char *text)
{
    return QCoreApplication::translate(Context, text);
}

Result<hub::Headers> readHeaders(const QString &text)
{
    hub::Headers headers;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto header = hub::Header::parse(line);
        if (!header)
            return header.error();
        headers.append(*header);
    }
    return headers;
}

Result<hub::RegistrationTemplate> readTemplate(const Fields &fields, int line)
{
    const auto headers = readHeaders(fields.value(u"templateHeaders"_s));
    if (!headers)
        return faultAt(line, u"templateHeaders"_s, headers.error().message);
    return hub::RegistrationTemplate{ .name = fields.value(u"templateName"_s),
                                      .body = fields.value(u"templateBody"_s),
                                      .headers = *headers,
                                      .expiry = fields.value(u"templateExpiry"_s),
                                      .priority = fields.value(u"templatePriority"_s),
                                      .messageType = fields.value(u"templateMessageType"_s) };
}

Result<std::optional<QDateTime>> readExpiry(const QString &text, int line)
{
    if (text.isEmpty())
        return std::optional<QDateTime>();
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        return faultAt(line, u"expiresAt"_s,
                       said(QT_TRANSLATE_NOOP("fleet::RegistrationFile",
                                              "“%1” is no date such as 2026-12-31T00:00:00Z."))
                           .arg(text));
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC); // times without a zone are the hub's
    return std::optional(at.toUTC());
}

Result<hub::Platform> readPlatform(const QString &text, int line)
{
    const auto platform = hub::platformOfFormat(text);
    if (!platform)
        return faultAt(line, u"platform"_s, platform.error().message);
    if (*platform == hub::Platform::Template)
        return faultAt(line, u"platform"_s,
                       said(QT_TRANSLATE_NOOP("fleet::RegistrationFile",
                                              "“template” is no platform of a device; a template "
                                              "has the platform it is filled in for.")));
    return platform;
}

Result<Registration> readFields(const Fields &fields, int line)
{
    Registration registration;
    const auto platform = readPlatform(fields.value(u"platform"_s), line);
    if (!platform)
        return platform.error();
    registration.platform = *platform;
    registration.handle = { fields.value(u"handle"_s), fields.value(u"p256dh"_s),
                            fields.value(u"auth"_s) };
    if (registration.handle.text.isEmpty())
        return faultAt(line, u"handle"_s,
                       said(QT_TRANSLATE_NOOP("fleet::RegistrationFile", "There is no handle.")));
    const auto expiry = readExpiry(fields.value(u"expiresAt"_s), line);
    if (!expiry)
        return expiry.error();
    registration.expiresAt = *expiry;
    const auto variables = readPushVariables(fields.value(u"pushVariables"_s));
    if (!variables)
        return faultAt(line, u"pushVariables"_s, variables.error().message);
    registration.pushVariables = *variables;
    registration.id = fields.value(u"id"_s);
    registration.etag = fields.value(u"etag"_s);
    registration.secondaryTile = fields.value(u"secondaryTile"_s);
    for (const QString &tag : fields.value(u"tags"_s).split(u',', Qt::SkipEmptyParts))
        registration.tags.append(tag.trimmed());
    if (!fields.value(u"templateBody"_s).isEmpty()) {
        const auto body = readTemplate(fields, line);
        if (!body)
            return body.error();
        registration.body = *body;
    }
    return registration;
}

std::optional<Error> headFault(const CsvRecord &head)
{
    for (const QString &name : { u"platform"_s, u"handle"_s }) {
        if (!head.fields.contains(name))
            return faultAt(head.line, name,
                           said(QT_TRANSLATE_NOOP("fleet::RegistrationFile",
                                                  "The head names no column “%1”. It needs at "
                                                  "least platform,handle."))
                               .arg(name));
    }
    const auto unknown = std::find_if_not(head.fields.begin(), head.fields.end(),
                                          [](const QString &name) { return Names.contains(name); });
    if (unknown != head.fields.end())
        return faultAt(head.line, *unknown,
                       said(QT_TRANSLATE_NOOP("fleet::RegistrationFile",
                                              "There is no column “%1”. Known are %2."))
                           .arg(*unknown, Names.join(u", "_s)));
    return std::nullopt;
}

Result<QList<Registration>> readCsvFile(const QByteArray &content)
{
    const auto records = readCsv(QString::fromUtf8(content));
    if (!records)
        return records.error();
    QList<Registration> read;
    if (records->isEmpty())
        return read;
    const CsvRecord &head = records->first();
    if (const auto fault = headFault(head))
        return *fault;
    for (const CsvRecord &record : records->sliced(1)) {
        if (record.fields.size() != head.fields.size())
            return faultAt(record.line, u"fields"_s,
                           said(QT_TRANSLATE_NOOP("fleet::RegistrationFile",
                                                  "It has %1 fields, the head has %2."))
                               .arg(record.fields.size())
                               .arg(head.fields.size()));
        Fields fields;
        for (qsizetype i = 0; i < head.fields.size(); ++i)
            fields.insert(head.fields.at(i), record.fields.at(i));
        const auto registration = readFields(fields, record.line);
        if (!registration)
            return registration.error();
        read.append(*registration);
    }
    return read;
}

/// Tags may be a list, push variables an object; all else is text.
Result<QString> fieldText(const QString &name, const QJsonValue &value, int line)
{
    if (value.isString())
        return value.toString();
    if (name == u"tags" && value.isArray()) {
        QStringList tags;
        const QJsonArray list = value.toArray();
        for (const auto &tag : list)
            tags.append(tag.toString());
        return tags.join(u',');
    }
    if (name == u"pushVariables" && value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return faultAt(
        line, name,
        said(QT_TRANSLATE_NOOP("fleet::RegistrationFile", "“%1” must be a text.")).arg(name));
}

Result<Registration> readJsonLine(const QByteArray &text, int line)
{
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsed);
    if (!document.isObject())
        return faultAt(
            line, u"json"_s,
            said(QT_TRANSLATE_NOOP("fleet::RegistrationFile", "It is no JSON object: %1."))
                .arg(parsed.errorString()));
    const QJsonObject object = document.object();
    Fields fields;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!Names.contains(each.key()))
            return faultAt(line, each.key(),
                           said(QT_TRANSLATE_NOOP("fleet::RegistrationFile",
                                                  "There is no field “%1”. Known are %2."))
                               .arg(each.key(), Names.join(u", "_s)));
        const auto field = fieldText(each.key(), each.value(), line);
        if (!field)
            return field.error();
        fields.insert(each.key(), *field);
    }
    return readFields(fields, line);
}

Result<QList<Registration>> readJsonLines(const QByteArray &content)
{
    QList<Registration> read;
    int line = 0;
    for (const QByteArray &text : content.split('\n')) {
        ++line;
        if (text.trimmed().isEmpty())
            continue;
        const auto registration = readJsonLine(text, line);
        if (!registration)
            return registration.error();
        read.append(*registration);
    }
    return read;
}

} // namespace

QByteArray fileHead(FileForm form)
{
    return form == FileForm::Csv ? csvRecord(Names).toUtf8() + "\r\n" : QByteArray();
}

QByteArray fileRow(const Registration &registration, FileForm form)
{
    const Fields fields = fieldsOf(registration);
    if (form == FileForm::Csv) {
        QStringList texts;
        for (const QString &name : Names)
            texts.append(fields.value(name));
        return csvRecord(texts).toUtf8() + "\r\n";
    }
    QJsonObject object;
    for (const QString &name : Names) {
        const QString text = fields.value(name);
        if (!text.isEmpty())
            object.insert(name, text);
    }
    if (!registration.tags.isEmpty())
        object.insert(u"tags"_s, QJsonArray::fromStringList(registration.tags));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QList<Registration>> readFile(const QByteArray &content, FileForm form)
{
    const bool hasMark = content.startsWith("\xef\xbb\xbf");
    const QByteArray text = hasMark ? content.sliced(3) : content;
    return form == FileForm::Csv ? readCsvFile(text) : readJsonLines(text);
}

FileForm formOf(const QByteArray &content)
{
    const bool hasMark = content.startsWith("\xef\xbb\xbf");
    const QByteArray start =
        content.first(std::min<qsizetype>(content.size(), 256)).sliced(hasMark ? 3 : 0).trimmed();
    return start.startsWith('{') ? FileForm::JsonLines : FileForm::Csv;
}

} // namespace fleet
