// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/validate.h"

#include "payload/jsonscan.h"
#include "payload/schemacheck.h"
#include "payload/textmap.h"
#include "payload/xmlcheck.h"

#include <QCoreApplication>
#include <QLocale>

namespace payload {

using namespace Qt::StringLiterals;
using hub::KindReading;
using hub::Notification;
using hub::PayloadKind;
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
    } else if (size > traits.payloadLimit) {
        const QString limit = locale.toString(traits.payloadLimit);
        const QString over = locale.toString(size - traits.payloadLimit);
        const QString text = notification.platform == Platform::Browser
            ? Validate::tr("%1 of %2 bytes for a browser: %3 over. The hub would take it, the "
                           "browser's push service refuses it.")
                  .arg(locale.toString(size), limit, over)
            : Validate::tr("%1 of %2 bytes for %4: %3 over. The hub would take it, %4 refuses it.")
                  .arg(locale.toString(size), limit, over, traits.serviceName);
        findings.append(whole(Severity::Warning, u"size-platform"_s, text));
    }
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

void checkAgainstSchema(const Notification &notification, const PayloadTree &tree,
                        QList<Finding> &findings)
{
    if (const Schema *schema = builtInSchema(notification.platform))
        findings += checkSchema(*schema, tree, notification, hub::readKind(notification).kind);
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
    checkAgainstSchema(notification, { scan.root, std::nullopt }, findings);
}

Finding placed(Finding place, Severity severity, const QString &rule, const QString &message)
{
    place.severity = severity;
    place.rule = rule;
    place.message = message;
    return place;
}

/// The kind's root does not occur: nothing to read the kind from, or not what was asked for.
void checkUnknownRoot(const KindReading &asked, const XmlCheck &xml, bool isPhone,
                      QList<Finding> &findings)
{
    const QString expected = isPhone
        ? Validate::tr(
            "`<wp:Notification xmlns:wp=\"WPNotification\">` with a `<wp:Toast>` or `<wp:Tile>`")
        : Validate::tr("`<toast>`, `<tile>` or `<badge>`");
    if (asked.kind) {
        findings.append(
            placed(xml.rootPlace, Severity::Warning, u"kind-root"_s,
                   Validate::tr("The kind is %1, but the root element is `<%2>`. %3 is expected.")
                       .arg(hub::kindName(*asked.kind), xml.root, expected)));
        return;
    }
    findings.append(
        placed(xml.rootPlace, Severity::Error, u"kind-unknown"_s,
               Validate::tr("`<%1>` does not tell the kind; %2 is expected. To send it as it is, "
                            "choose Raw (--kind raw on the command line).")
                   .arg(xml.root, expected)));
}

void checkKind(const Notification &notification, const XmlCheck &xml, QList<Finding> &findings)
{
    const bool isPhone = notification.platform == Platform::WindowsPhone;
    const KindReading asked = hub::readKind(notification);
    const KindReading found = hub::readKindFromPayload(notification.platform, notification.payload);
    if (!found.kind) {
        checkUnknownRoot(asked, xml, isPhone, findings);
    } else if (asked.kind && *asked.kind != *found.kind) {
        const QString text = isPhone
            ? Validate::tr(
                "The kind is %1, but the payload is a %2. Phones drop what does not fit.")
            : Validate::tr(
                "X-WNS-Type is wns/%1, but the root element says %2. Windows drops what does not "
                "fit.");
        findings.append(placed(xml.rootPlace, Severity::Warning, u"kind-root"_s,
                               text.arg(hub::kindName(*asked.kind), hub::kindName(*found.kind))));
    }
}

void checkXmlPayload(const Notification &notification, QList<Finding> &findings)
{
    const auto kind = hub::readKind(notification).kind;
    if (kind == PayloadKind::Raw)
        return;
    const XmlCheck xml = checkXml(notification.payload);
    if (xml.findings.isEmpty()) {
        checkKind(notification, xml, findings);
        // Without a kind there is nothing that the elements could be held against.
        if (!hub::readKindFromPayload(notification.platform, notification.payload).kind)
            return;
        checkAgainstSchema(notification, { std::nullopt, readXmlTree(notification.payload) },
                           findings);
        return;
    }
    // Without a single tag it was hardly meant as XML, and the way out is another one.
    if (xml.root.isEmpty() && !notification.payload.contains('<') && !kind) {
        findings.append(
            whole(Severity::Error, u"kind-unknown"_s,
                  Validate::tr("This is not XML, so it does not tell the kind. To send it as it "
                               "is, choose Raw (--kind raw on the command line).")));
        return;
    }
    findings += xml.findings;
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
        checkXmlPayload(notification, findings);
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
