// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/validate.h"

#include "hub/payloadlimit.h"
#include "payload/jsonscan.h"
#include "payload/schemacheck.h"
#include "payload/textmap.h"
#include "payload/xmlpayload.h"

#include <QCoreApplication>
#include <QLocale>

namespace payload {

using namespace Qt::StringLiterals;
using hub::Notification;
using hub::Platform;
using Severity = Finding::Severity;

namespace {

struct Validate
{
    Q_DECLARE_TR_FUNCTIONS(payload::Validate)
};

Finding whole(Severity severity, const QString &rule, const QString &message)
{
    return { severity, rule, 1, 1, 0, message, 0 };
}

void checkSize(const Notification &notification, QList<Finding> &findings)
{
    const QLocale locale;
    const hub::PlatformTraits traits = hub::traits(notification.platform);
    const qsizetype size = notification.payload.size();
    if (size > hub::HubBodyLimit) {
        findings.append(whole(Severity::Error, u"size-hub"_s,
                              Validate::tr("%1 bytes: larger than a hub takes, which is 64 KB.")
                                  .arg(locale.toString(size))));
        return;
    }
    const auto [limit, isCertain] =
        hub::payloadLimit(notification.platform, hub::readKind(notification).kind);
    if (size <= limit)
        return;
    const bool isBrowser = notification.platform == Platform::Browser;
    const QString counted = Validate::tr("%1 of %2 bytes for %3: %4 over.")
                                .arg(locale.toString(size), locale.toString(limit),
                                     isBrowser ? Validate::tr("a browser") : traits.serviceName,
                                     locale.toString(size - limit));
    const QString then = isBrowser
        ? Validate::tr("The hub would take it, the browser's push service refuses it.")
        : isCertain
        ? Validate::tr("The hub would take it, %1 refuses it.").arg(traits.serviceName)
        : Validate::tr("The hub would take it, %1 may refuse it.").arg(traits.serviceName);
    findings.append(whole(isCertain ? Severity::Error : Severity::Warning, u"size-platform"_s,
                          counted + u' ' + then));
}

void checkRetired(const Notification &notification, QList<Finding> &findings)
{
    if (notification.platform == Platform::Gcm) {
        findings.append(
            whole(Severity::Hint, u"retired"_s,
                  Validate::tr("Google switched this service off in 2024. Android devices are "
                               "reached as FCM v1.")));
    } else if (notification.platform == Platform::WindowsPhone) {
        findings.append(
            whole(Severity::Hint, u"retired"_s,
                  Validate::tr("Microsoft ended this service, so no phone gets it. It still "
                               "works with the sandbox.")));
    }
}

QString typeName(JsonNode::Type type)
{
    switch (type) {
    case JsonNode::Type::Null:
        return Validate::tr("null");
    case JsonNode::Type::Boolean:
        return Validate::tr("true or false");
    case JsonNode::Type::Number:
        return Validate::tr("a number");
    case JsonNode::Type::String:
        return Validate::tr("a text");
    case JsonNode::Type::Array:
        return Validate::tr("a list");
    case JsonNode::Type::Object:
        return Validate::tr("an object");
    }
    Q_UNREACHABLE();
}

/// Template properties are one flat object of texts (protocol.md 6); others are unverified.
void checkProperties(const JsonNode &root, const TextMap &map, QList<Finding> &findings)
{
    for (const JsonMember &member : root.members) {
        const JsonNode &value = member.value;
        const QString line = QString::number(map.lineAt(value.offset));
        if (value.type == JsonNode::Type::Object || value.type == JsonNode::Type::Array) {
            findings.append(map.finding(
                Severity::Error, u"template-nested"_s, value.offset, value.length,
                Validate::tr("`%1` must be a text, not %2, line %3. Template properties are flat.")
                    .arg(member.name, typeName(value.type), line)));
        } else if (value.type != JsonNode::Type::String) {
            findings.append(map.finding(
                Severity::Warning, u"template-not-text"_s, value.offset, value.length,
                Validate::tr("`%1` is %2, line %3. Only texts are documented: put it in quotes.")
                    .arg(member.name, typeName(value.type), line)));
        }
    }
}

void checkJson(const Notification &notification, QList<Finding> &findings)
{
    const JsonScan scan = scanJson(notification.payload);
    findings += scan.findings;
    if (!scan.root)
        return;
    const TextMap map(notification.payload);
    // What a page's service worker makes of a browser payload is its own affair.
    if (scan.root->type != JsonNode::Type::Object) {
        if (notification.platform != Platform::Browser) {
            findings.append(map.finding(
                Severity::Error, u"json-not-object"_s, scan.root->offset, scan.root->length,
                Validate::tr("The payload must be an object in braces { }, not %1.")
                    .arg(typeName(scan.root->type))));
        }
        return;
    }
    if (notification.platform == Platform::Template)
        checkProperties(*scan.root, map, findings);
    findings += checkAgainstSchema({ scan.root, std::nullopt }, notification);
}

} // namespace

QList<Finding> validate(const Notification &notification)
{
    QList<Finding> findings;
    if (notification.payload.isEmpty()) {
        findings.append(
            whole(Severity::Error, u"payload-empty"_s, Validate::tr("The payload is empty.")));
    } else if (hub::traits(notification.platform).language == hub::PayloadLanguage::Json) {
        checkJson(notification, findings);
    } else {
        findings += checkXmlPayload(notification);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.offset < b.offset; });
    if (findings.size() > MaxFindings) {
        // Errors are the last thing to leave out.
        std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
            return a.severity < b.severity;
        });
        findings.resize(MaxFindings);
        std::stable_sort(findings.begin(), findings.end(),
                         [](const Finding &a, const Finding &b) { return a.offset < b.offset; });
    }
    checkSize(notification, findings);
    checkRetired(notification, findings);
    return findings;
}

} // namespace payload
