// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/telemetrylog.h"

#include <QXmlStreamWriter>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString Connect = u"http://schemas.microsoft.com/netservices/2010/10/servicebus/connect"_s;

/// The element that holds a platform's counts (protocol.md 7.4).
QString countsElement(hub::Platform platform)
{
    using enum hub::Platform;
    switch (platform) {
    case Apple:
        return u"ApnsOutcomeCounts"_s;
    case WindowsPhone:
        return u"MpnsOutcomeCounts"_s;
    case Windows:
        return u"WnsOutcomeCounts"_s;
    case Gcm:
        return u"GcmOutcomeCounts"_s;
    case Adm:
        return u"AdmOutcomeCounts"_s;
    case FcmV1:
        return u"FcmV1OutcomeCounts"_s;
    case Baidu:
        return u"BaiduOutcomeCounts"_s;
    case Browser:
        return u"BrowserOutcomeCounts"_s;
    case Xiaomi:
        return u"XiaomiOutcomeCounts"_s;
    case Template: // no device has this platform
        break;
    }
    return {};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void writeCounts(QXmlStreamWriter &xml, hub::Platform platform, const QMap<QString, int> &counts)
{
    xml.writeStartElement(countsElement(platform));
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        xml.writeStartElement(u"Outcome"_s);
        xml.writeTextElement(u"Name"_s, count.key());
        xml.writeTextElement(u"Count"_s, QString::number(count.value()));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

TelemetryLog::TelemetryLog(std::chrono::milliseconds silent, std::chrono::milliseconds processing)
    : m_silent(silent)
    , m_processing(processing)
{
}

void TelemetryLog::enter(const QString &id, const SendOrder &order, const QDateTime &now)
{
    m_sends.insert(
        id, { order.payload, order.tags ? order.tags->text() : QString(), order.format, now });
    m_order.enqueue(id);
    if (m_order.size() > MaxSends)
        m_sends.remove(m_order.dequeue());
}

void TelemetryLog::schedule(const QString &id, const SendOrder &order, const QDateTime &now)
{
    enter(id, order, now);
}

void TelemetryLog::cancel(const QString &id, const QDateTime &now)
{
    if (const auto found = m_sends.find(id); found != m_sends.end())
        found->ended = now;
}

void TelemetryLog::begin(const QString &id, const SendOrder &order, const QDateTime &now)
{
    if (!m_sends.contains(id))
        enter(id, order, now);
    m_sends[id].begun = now;
}

void TelemetryLog::count(const QString &id, const Delivery &delivery)
{
    if (const auto found = m_sends.find(id); found != m_sends.end())
        ++found->counts[delivery.platform][machineName(delivery.result)];
}

void TelemetryLog::finish(const QString &id, const QDateTime &now)
{
    if (const auto found = m_sends.find(id); found != m_sends.end())
        found->ended = now;
}

/// When the end of a send that has ended is told.
QDateTime TelemetryLog::endOf(const Send &send) const
{
    return qMax(*send.ended, send.begun->addMSecs(m_processing.count()));
}

QString TelemetryLog::stateOf(const Send &send, const QDateTime &now) const
{
    if (!send.begun)
        return send.ended ? u"Canceled"_s : u"Scheduled"_s;
    if (!send.ended || endOf(send) > now)
        return u"Processing"_s;
    return send.counts.isEmpty() ? u"NoTargetFound"_s : u"Completed"_s;
}

std::optional<QByteArray> TelemetryLog::xml(const QString &id, const QString &address,
                                            const QDateTime &now) const
{
    const auto found = m_sends.constFind(id);
    if (found == m_sends.constEnd())
        return std::nullopt;
    const Send &send = *found;
    if (send.begun && send.begun->msecsTo(now) < m_silent.count())
        return std::nullopt;
    const bool isOver = send.begun && send.ended && endOf(send) <= now;
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeStartElement(u"NotificationDetails"_s);
    xml.writeDefaultNamespace(Connect);
    xml.writeTextElement(u"NotificationId"_s, id);
    xml.writeTextElement(u"Location"_s, address);
    xml.writeTextElement(u"State"_s, stateOf(send, now));
    xml.writeTextElement(u"EnqueueTime"_s, timeText(send.enqueued));
    if (send.begun)
        xml.writeTextElement(u"StartTime"_s, timeText(send.begun->addMSecs(m_silent.count())));
    if (isOver)
        xml.writeTextElement(u"EndTime"_s, timeText(endOf(send)));
    xml.writeTextElement(u"NotificationBody"_s, QString::fromUtf8(send.body));
    if (!send.tags.isEmpty())
        xml.writeTextElement(u"Tags"_s, send.tags);
    xml.writeTextElement(u"TargetPlatforms"_s, hub::traits(send.format).format);
    for (auto counts = send.counts.begin(); isOver && counts != send.counts.end(); ++counts)
        writeCounts(xml, counts.key(), counts.value());
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace sandbox
