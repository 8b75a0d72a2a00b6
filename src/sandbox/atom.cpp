// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/atom.h"

#include "sandbox/registrationxml.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString Atom = u"http://www.w3.org/2005/Atom"_s;
const QString Metadata = u"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"_s;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

void writeTitle(QXmlStreamWriter &xml, const QString &title)
{
    xml.writeStartElement(u"title"_s);
    xml.writeAttribute(u"type"_s, u"text"_s);
    xml.writeCharacters(title);
    xml.writeEndElement();
}

void writeLink(QXmlStreamWriter &xml, const QString &relation, const QString &address)
{
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"rel"_s, relation);
    xml.writeAttribute(u"href"_s, address);
}

void writeEntryHead(QXmlStreamWriter &xml, const QString &title, const QString &address,
                    const QDateTime &now)
{
    xml.writeTextElement(u"id"_s, address);
    writeTitle(xml, title);
    xml.writeTextElement(u"published"_s, timeText(now));
    xml.writeTextElement(u"updated"_s, timeText(now));
    writeLink(xml, u"self"_s, address);
}

void writeRegistrationEntry(QXmlStreamWriter &xml, const Registration &registration,
                            const FeedAddresses &addresses, const QDateTime &now, bool isRoot)
{
    xml.writeStartElement(u"entry"_s);
    xml.writeAttribute(u"a:etag"_s, u"W/\"%1\""_s.arg(registration.etag));
    if (isRoot)
        xml.writeAttribute(u"xmlns"_s, Atom);
    xml.writeAttribute(u"xmlns:a"_s, Metadata);
    writeEntryHead(xml, registration.id, addresses.base + registration.id + addresses.query, now);
    xml.writeStartElement(u"content"_s);
    xml.writeAttribute(u"type"_s, u"application/xml"_s);
    writeDescription(xml, registration);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeRule(QXmlStreamWriter &xml, const AccessRule &rule)
{
    xml.writeStartElement(u"AuthorizationRule"_s);
    xml.writeAttribute(u"i:type"_s, u"SharedAccessAuthorizationRule"_s);
    xml.writeTextElement(u"ClaimType"_s, u"SharedAccessKey"_s);
    xml.writeTextElement(u"ClaimValue"_s, u"None"_s);
    xml.writeStartElement(u"Rights"_s);
    for (const auto &[right, name] : { std::pair{ Right::Manage, u"Manage"_s },
                                       { Right::Send, u"Send"_s },
                                       { Right::Listen, u"Listen"_s } }) {
        if (rule.rights.testFlag(right))
            xml.writeTextElement(u"AccessRights"_s, name);
    }
    xml.writeEndElement();
    xml.writeTextElement(u"KeyName"_s, rule.name);
    xml.writeEndElement();
}

} // namespace

QByteArray outcomeXml(const QList<Delivery> &deliveries)
{
    const auto successes = std::count_if(deliveries.begin(), deliveries.end(), [](const auto &d) {
        return d.result == PushResult::Success;
    });
    const auto skipped = std::count_if(deliveries.begin(), deliveries.end(), [](const auto &d) {
        return d.result == PushResult::Skipped;
    });
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(u"NotificationOutcome"_s);
    writeServiceNamespaces(xml);
    xml.writeTextElement(u"Success"_s, QString::number(successes));
    xml.writeTextElement(u"Failure"_s, QString::number(deliveries.size() - successes - skipped));
    xml.writeStartElement(u"Results"_s);
    if (deliveries.isEmpty())
        xml.writeAttribute(u"i:nil"_s, u"true"_s);
    for (const Delivery &delivery : deliveries) {
        xml.writeStartElement(u"RegistrationResult"_s);
        xml.writeTextElement(u"ApplicationPlatform"_s, hub::traits(delivery.platform).format);
        xml.writeTextElement(u"PnsHandle"_s, QString::fromUtf8(delivery.handle));
        xml.writeTextElement(u"RegistrationId"_s, delivery.registrationId);
        xml.writeTextElement(u"Outcome"_s, outcomeText(delivery.result));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    return body;
}

QByteArray registrationFeed(const QList<Registration> &registrations,
                            const FeedAddresses &addresses, const QDateTime &now)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(u"feed"_s);
    xml.writeAttribute(u"xmlns"_s, Atom);
    writeTitle(xml, u"Registrations"_s);
    xml.writeTextElement(u"id"_s, addresses.self);
    xml.writeTextElement(u"updated"_s, timeText(now));
    writeLink(xml, u"self"_s, addresses.self);
    if (!addresses.next.isEmpty())
        writeLink(xml, u"next"_s, addresses.next);
    for (const Registration &registration : registrations)
        writeRegistrationEntry(xml, registration, addresses, now, false);
    xml.writeEndElement();
    return body;
}

QByteArray registrationEntry(const Registration &registration, const FeedAddresses &addresses,
                             const QDateTime &now)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    writeRegistrationEntry(xml, registration, addresses, now, true);
    return body;
}

QByteArray hubEntry(const QString &hubName, const QString &address, const QList<AccessRule> &rules,
                    const QDateTime &now)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(u"entry"_s);
    xml.writeAttribute(u"xmlns"_s, Atom);
    writeEntryHead(xml, hubName, address, now);
    xml.writeStartElement(u"content"_s);
    xml.writeAttribute(u"type"_s, u"application/xml"_s);
    xml.writeStartElement(u"NotificationHubDescription"_s);
    writeServiceNamespaces(xml);
    xml.writeTextElement(u"RegistrationTtl"_s, u"P10675199DT2H48M5.4775807S"_s);
    xml.writeStartElement(u"AuthorizationRules"_s);
    for (const AccessRule &rule : rules)
        writeRule(xml, rule);
    for (int open = 0; open < 4; ++open)
        xml.writeEndElement();
    return body;
}

QByteArray serviceFeed(const QString &address, const QList<std::pair<QString, QString>> &hubs,
                       const QDateTime &now)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(u"feed"_s);
    xml.writeAttribute(u"xmlns"_s, Atom);
    writeTitle(xml, u"Publicly Listed Services"_s);
    xml.writeTextElement(u"id"_s, address);
    xml.writeTextElement(u"updated"_s, timeText(now));
    xml.writeTextElement(u"generator"_s, u"Service Bus 1.1"_s);
    for (const auto &[name, place] : hubs) {
        xml.writeStartElement(u"entry"_s);
        writeEntryHead(xml, name, place, now);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return body;
}

} // namespace sandbox
