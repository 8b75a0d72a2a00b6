// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/xmlpayload.h"

#include "hub/xmltext.h"
#include "payload/encoding.h"
#include "payload/schemacheck.h"
#include "payload/textmap.h"
#include "payload/xmlcheck.h"
#include "payload/xmltree.h"

#include <QCoreApplication>
#include <QStringEncoder>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;
using hub::KindReading;
using hub::Notification;
using hub::PayloadKind;
using hub::Platform;
using Severity = Finding::Severity;

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(payload::Validate)
};

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
        ? Check::tr(
            "`<wp:Notification xmlns:wp=\"WPNotification\">` with a `<wp:Toast>` or `<wp:Tile>`")
        : Check::tr("`<toast>`, `<tile>` or `<badge>`");
    if (asked.kind) {
        findings.append(
            placed(xml.rootPlace, Severity::Warning, u"kind-root"_s,
                   Check::tr("The kind is %1, but the root element is `<%2>`. %3 is expected.")
                       .arg(hub::kindName(*asked.kind), xml.root, expected)));
        return;
    }
    findings.append(
        placed(xml.rootPlace, Severity::Error, u"kind-unknown"_s,
               Check::tr("`<%1>` does not tell the kind; %2 is expected. To send it as it is, "
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
            ? Check::tr("The kind is %1, but the payload is a %2. Phones drop what does not fit.")
            : Check::tr(
                "X-WNS-Type is wns/%1, but the root element says %2. Windows drops what does not "
                "fit.");
        findings.append(placed(xml.rootPlace, Severity::Warning, u"kind-root"_s,
                               text.arg(hub::kindName(*asked.kind), hub::kindName(*found.kind))));
    }
}

/// Raw is anything, so a toast as well; but a header with raw is easily left over from another
/// send.
void checkRawHeader(const Notification &notification, QList<Finding> &findings)
{
    if (notification.platform != Platform::Windows
        || hub::readKind(notification).source != KindReading::Source::Header)
        return;
    const KindReading found = hub::readKindFromPayload(notification.platform, notification.payload);
    if (!found.kind)
        return;
    const QString kind = hub::kindName(*found.kind);
    Finding finding =
        placed(checkXml(notification.payload).rootPlace, Severity::Warning, u"kind-root"_s,
               Check::tr("X-WNS-Type is wns/raw, but the root element says %1. The app gets the "
                         "text, and Windows shows nothing.")
                   .arg(kind));
    finding.fix = Fix{ .title = Check::tr("Send it as a %1").arg(kind),
                       .header = u"X-WNS-Type"_s,
                       .headerValue = u"wns/"_s + kind };
    findings.append(finding);
}

Finding gapFinding(const XmlGap &gap, const TextMap &map)
{
    const QString line = QString::number(map.lineAt(gap.offset));
    const auto at = [&](Severity severity, const QString &rule, const QString &message) {
        return map.finding(severity, rule, gap.offset, gap.length, message);
    };
    switch (gap.kind) {
    case XmlGap::Kind::DocumentType:
        return at(Severity::Hint, u"xml-doctype"_s,
                  Check::tr("The document type says nothing to a push service, line %1. Leave it "
                            "out.")
                      .arg(line));
    case XmlGap::Kind::Declarations:
        return at(Severity::Warning, u"xml-doctype"_s,
                  Check::tr("A document type with declarations is not read everywhere, line %1. "
                            "Leave it out and write the texts themselves.")
                      .arg(line));
    case XmlGap::Kind::Depth:
        return at(Severity::Warning, u"xml-depth"_s,
                  Check::tr("`<%1>` is nested deeper than %2 levels, line %3. It was not checked.")
                      .arg(gap.name, QString::number(XmlDocument::MaxDepth), line));
    case XmlGap::Kind::Entity:
        return at(Severity::Warning, u"xml-not-checked"_s,
                  Check::tr("What the entity `%1` stands for was not checked, line %2. Write it "
                            "out in its place.")
                      .arg(gap.name, line));
    }
    Q_UNREACHABLE();
}

/// Holds a UTF-8 document against the schema.
QList<Finding> checkElements(const Notification &notification)
{
    const auto document = readXmlDocument(notification.payload);
    if (!document) {
        return { { Severity::Warning, u"xml-not-checked"_s, 1, 1, 0,
                   Check::tr("The elements could not be read, so they were not checked."), 0 } };
    }
    const TextMap map(notification.payload);
    QList<Finding> findings;
    for (const XmlGap &gap : document->gaps)
        findings.append(gapFinding(gap, map));
    return findings + checkAgainstSchema({ std::nullopt, document->root }, notification);
}

/// Places in UTF-8 as places in the same text in UTF-16 with a byte order mark.
class Utf16Places
{
public:
    Utf16Places(const QByteArray &utf8, bool isLittleEndian)
        : m_utf8(utf8)
        , m_encoding(isLittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE)
    {
    }

    Finding moved(Finding finding) const
    {
        move(finding.offset, finding.length);
        if (finding.fix && finding.fix->header.isEmpty()) {
            move(finding.fix->offset, finding.fix->length);
            QStringEncoder encode(m_encoding);
            finding.fix->text = encode(QString::fromUtf8(finding.fix->text));
        }
        return finding;
    }

private:
    qsizetype units(qsizetype from, qsizetype length) const
    {
        return QString::fromUtf8(QByteArrayView(m_utf8).sliced(from, length)).size();
    }

    void move(qsizetype &offset, qsizetype &length) const
    {
        if (length == 0 && offset == 0)
            return; // about the payload as a whole
        length = 2 * units(offset, length);
        offset = 2 * (units(0, offset) + 1);
    }

    QByteArray m_utf8;
    QStringConverter::Encoding m_encoding;
};

QList<Finding> checkElementsOfUtf16(const Notification &notification)
{
    Notification utf8 = notification;
    utf8.payload = hub::xmlText(notification.payload).toUtf8();
    const Utf16Places places(utf8.payload, notification.payload.startsWith('\xFF'));
    QList<Finding> findings = checkElements(utf8);
    std::transform(findings.begin(), findings.end(), findings.begin(),
                   [&](const Finding &one) { return places.moved(one); });
    return findings;
}

} // namespace

QList<Finding> checkXmlPayload(const Notification &notification)
{
    QList<Finding> findings;
    const auto kind = hub::readKind(notification).kind;
    if (kind == PayloadKind::Raw) {
        checkRawHeader(notification, findings);
        return findings;
    }
    const XmlCheck xml = checkXml(notification.payload);
    if (xml.findings.isEmpty()) {
        checkKind(notification, xml, findings);
        // Without a kind there is nothing that the elements could be held against.
        if (!hub::readKindFromPayload(notification.platform, notification.payload).kind)
            return findings;
        const bool isUtf16 = byteOrderMark(notification.payload) == ByteOrderMark::Utf16;
        return findings
            + (isUtf16 ? checkElementsOfUtf16(notification) : checkElements(notification));
    }
    // Without a single tag it was hardly meant as XML, and the way out is another one.
    if (xml.root.isEmpty() && !notification.payload.contains('<') && !kind) {
        findings.append(
            { Severity::Error, u"kind-unknown"_s, 1, 1, 0,
              Check::tr("This is not XML, so it does not tell the kind. To send it as it is, "
                        "choose Raw (--kind raw on the command line)."),
              0 });
        return findings;
    }
    return findings + xml.findings;
}

} // namespace payload
