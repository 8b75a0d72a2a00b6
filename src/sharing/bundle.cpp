// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/bundle.h"

#include "hub/exchangejson.h"
#include "payload/validate.h"
#include "sharing/bundlepage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <array>

namespace sharing {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sharing::Bundle)
};

using Weight = payload::Finding::Severity;

constexpr std::array Severities{ hub::Severity::Ok,        hub::Severity::Info,
                                 hub::Severity::Warning,   hub::Severity::Refused,
                                 hub::Severity::Throttled, hub::Severity::Unknown };

struct WeightName
{
    Weight weight;
    const char16_t *name;
};
constexpr std::array Weights{ WeightName{ Weight::Error, u"error" },
                              WeightName{ Weight::Warning, u"warning" },
                              WeightName{ Weight::Hint, u"hint" } };

QString nameOf(Weight weight)
{
    for (const WeightName &known : Weights) {
        if (known.weight == weight)
            return QString::fromUtf16(known.name);
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const hub::Diagnosis &diagnosis)
{
    return { { u"severity"_s, hub::severityName(diagnosis.severity) },
             { u"code"_s, diagnosis.code },
             { u"message"_s, diagnosis.message },
             { u"detail"_s, diagnosis.detail },
             { u"hint"_s, diagnosis.hint },
             { u"evidence"_s, QJsonArray::fromStringList(diagnosis.evidence) } };
}

hub::Diagnosis diagnosisOf(const QJsonObject &json)
{
    hub::Diagnosis diagnosis{ .code = json.value(u"code"_s).toString(),
                              .message = json.value(u"message"_s).toString(),
                              .detail = json.value(u"detail"_s).toString(),
                              .hint = json.value(u"hint"_s).toString() };
    for (const hub::Severity severity : Severities) {
        if (hub::severityName(severity) == json.value(u"severity"_s).toString())
            diagnosis.severity = severity;
    }
    for (const QJsonValue fact : json.value(u"evidence"_s).toArray())
        diagnosis.evidence.append(fact.toString());
    return diagnosis;
}

QJsonObject toJson(const payload::Finding &finding)
{
    return { { u"severity"_s, nameOf(finding.severity) },
             { u"rule"_s, finding.rule },
             { u"line"_s, finding.line },
             { u"column"_s, finding.column },
             { u"offset"_s, finding.offset },
             { u"length"_s, finding.length },
             { u"message"_s, finding.message } };
}

payload::Finding findingOf(const QJsonObject &json)
{
    payload::Finding finding{ .rule = json.value(u"rule"_s).toString(),
                              .line = json.value(u"line"_s).toInt(),
                              .column = json.value(u"column"_s).toInt(),
                              .offset = qsizetype(json.value(u"offset"_s).toInteger()),
                              .message = json.value(u"message"_s).toString(),
                              .length = qsizetype(json.value(u"length"_s).toInteger()) };
    for (const WeightName &known : Weights) {
        if (json.value(u"severity"_s).toString() == QStringView(known.name))
            finding.severity = known.weight;
    }
    return finding;
}

template<typename T>
QJsonArray listOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject toJson(const Bundle &bundle)
{
    return { { u"version"_s, BundleVersion },
             { u"madeAt"_s, bundle.madeAt.toUTC().toString(Qt::ISODateWithMs) },
             { u"versions"_s,
               QJsonObject{ { u"pushbench"_s, bundle.versions.pushbench },
                            { u"qt"_s, bundle.versions.qt },
                            { u"system"_s, bundle.versions.system } } },
             { u"diagnoses"_s, listOf(bundle.diagnoses) },
             { u"findings"_s, listOf(bundle.findings) },
             { u"exchange"_s, hub::toJson(bundle.exchange) } };
}

/// JSON that may stand in HTML and in any encoding: what has a meaning there occurs in strings
/// only, where it can be written by its number.
QByteArray embeddable(const QJsonObject &json)
{
    QByteArray result;
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == '<' || u == '>' || u == '&' || u == '\'' || u > 126)
            result += "\\u" + QByteArray::number(u, 16).rightJustified(4, '0');
        else
            result += char(u);
    }
    return result;
}

constexpr char Opening[] =
    "<script type=\"application/json\" id=\"pushbench-bundle\" data-sha256=\"";
constexpr char Closing[] = "</script>";

QByteArray checksum(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

Error damaged(const QString &why)
{
    return { Text::tr("The bundle is damaged: %1. Ask for the file once more.").arg(why),
             u"bundle"_s };
}

Error newer(const QString &by)
{
    return { Text::tr("The bundle was made by a newer Pushbench (%1). Update Pushbench to open it; "
                      "a browser shows it as it is.")
                 .arg(by.left(40)),
             u"version"_s };
}

/// The data between the marks, whole.
base::Result<QByteArray> dataIn(const QByteArray &file)
{
    const qsizetype opening = file.indexOf(Opening);
    if (opening < 0) {
        // A page that was cut off still has its head.
        if (file.contains("Pushbench</title>"))
            return damaged(Text::tr("its end is missing"));
        return Error{ Text::tr("This file is no bundle of Pushbench."), u"bundle"_s };
    }
    const qsizetype sum = opening + qsizetype(sizeof Opening) - 1;
    const qsizetype start = file.indexOf("\">", sum) + 2;
    const qsizetype end = file.indexOf(Closing, start);
    if (start < 2 || end < 0)
        return damaged(Text::tr("its end is missing"));
    const QByteArray data = file.mid(start, end - start);
    if (file.mid(sum, start - 2 - sum) != checksum(data))
        return damaged(Text::tr("its data was changed since it was made"));
    return data;
}

} // namespace

Versions Versions::ofThisProgram()
{
    return { QLatin1String(PUSHBENCH_VERSION), QLatin1String(qVersion()),
             QString(QSysInfo::prettyProductName() + u", "_s
                     + QSysInfo::currentCpuArchitecture()) };
}

Bundle bundleOf(const hub::Exchange &exchange, Options options, const QDateTime &madeAt)
{
    options.secrets = hub::Reveal::No;
    // The second time is what the JSON form does; it takes nothing more but words like "bearer of".
    const hub::Exchange redacted = hub::withoutSecrets(Redaction({ exchange }, options)(exchange));
    Bundle bundle{ .exchange = redacted,
                   .diagnoses = hub::diagnose(redacted),
                   .versions = Versions::ofThisProgram(),
                   .madeAt = madeAt.toUTC() };
    if (redacted.meant)
        bundle.findings = payload::validate(redacted.meant->notification);
    for (payload::Finding &finding : bundle.findings)
        finding.fix.reset();
    return bundle;
}

QByteArray toBundle(const Bundle &bundle)
{
    const QByteArray data = embeddable(toJson(bundle));
    const QByteArray script = Opening + checksum(data) + "\">" + data + Closing + '\n';
    return bundlePage(bundle, QString::fromLatin1(script)).toUtf8();
}

base::Result<Bundle> readBundle(const QByteArray &file)
{
    const auto data = dataIn(file);
    if (!data)
        return data.error();
    QJsonParseError fault;
    const QJsonObject json = QJsonDocument::fromJson(*data, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return damaged(fault.errorString());
    const QJsonObject versions = json.value(u"versions"_s).toObject();
    const QString by = versions.value(u"pushbench"_s).toString();
    if (json.value(u"version"_s).toInt() > BundleVersion)
        return newer(by);
    const auto exchange = hub::exchangeFromJson(json.value(u"exchange"_s).toObject());
    if (!exchange && exchange.error().part == u"version")
        return newer(by);
    if (!exchange)
        return damaged(exchange.error().message);
    Bundle bundle{ .exchange = *exchange,
                   .versions = { by, versions.value(u"qt"_s).toString(),
                                 versions.value(u"system"_s).toString() },
                   .madeAt = QDateTime::fromString(json.value(u"madeAt"_s).toString(),
                                                   Qt::ISODateWithMs) };
    for (const QJsonValue value : json.value(u"diagnoses"_s).toArray())
        bundle.diagnoses.append(diagnosisOf(value.toObject()));
    for (const QJsonValue value : json.value(u"findings"_s).toArray())
        bundle.findings.append(findingOf(value.toObject()));
    return bundle;
}

} // namespace sharing
