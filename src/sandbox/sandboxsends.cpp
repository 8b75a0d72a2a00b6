// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SandboxHub that sends.
#include "sandbox/atom.h"
#include "sandbox/dispatch.h"
#include "sandbox/sandboxhub.h"

#include <QUuid>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QString hex()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

QString SandboxHub::newId(const QString &pattern)
{
    const QString time = m_options.clock().toString(u"yyyyMMddHHmmss"_s);
    return pattern.arg(hex(), time).arg(m_random.bounded(10000000, 99999999)).arg(++m_serial);
}

Reaction SandboxHub::answerSend(const Call &call, bool batch)
{
    const auto result = batch ? readBatch(call) : readSend(call);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return { m_replies.refuse(refusal->status, refusal->detail), {} };
    const auto &order = std::get<SendOrder>(result);
    const QString id = newId(u"%1-%2-%3-%4"_s);
    QByteArray place =
        m_replies.address(call, (batch ? u"messages/$batch/"_s : u"messages/"_s) + id);
    const bool direct = order.kind != SendOrder::Kind::ByTags;
    if (direct)
        place += place.contains('?') ? "&direct" : "?direct";
    QList<Delivery> deliveries = serve(order, id);
    // A direct test send has nothing to tell (protocol.md 3.4).
    const QByteArray body = order.test && !direct ? outcomeXml(deliveries) : QByteArray();
    deliveries.resize(qMin(deliveries.size(), Reaction::MaxReported));
    return { Answer{ 201, { { "Location", place } }, body }, deliveries };
}

QList<Registration> SandboxHub::audience(const SendOrder &order)
{
    QList<Registration> list;
    for (const DeviceHandle &handle : order.handles) {
        const auto row = m_registry.store().rowOfHandle(order.format, handle.text);
        Registration registration = row ? m_registry.store().at(*row) : Registration();
        registration.platform = order.format;
        registration.handle = handle;
        registration.body.reset(); // Sent to the handle as it is, whatever is registered.
        list.append(registration);
    }
    if (order.kind != SendOrder::Kind::ByTags)
        return list;
    const RowSet rows =
        m_registry.store().index().match(order.format, order.tags ? &*order.tags : nullptr);
    QSet<quint64> ranks;
    const quint64 wanted = qMin(rows.count(), order.test ? MaxTestDevices : MaxLog);
    if (order.test) {
        while (quint64(ranks.size()) < wanted)
            ranks.insert(m_random.bounded(quint64(rows.count())));
    }
    QList<quint64> chosen(ranks.begin(), ranks.end());
    std::sort(chosen.begin(), chosen.end());
    for (quint64 i = 0; i < wanted; ++i)
        list.append(m_registry.store().at(rows.at(order.test ? chosen.at(qsizetype(i)) : i)));
    return list;
}

bool SandboxHub::reaches(const Call &call, const QStringList &devices)
{
    const QStringList words = call.segments();
    const bool batch = words.value(2).compare(u"$batch"_s, Qt::CaseInsensitive) == 0;
    if (call.method != "POST" || words.value(1).compare(u"messages"_s, Qt::CaseInsensitive) != 0)
        return false;
    auto result = batch ? readBatch(call) : readSend(call);
    auto *order = std::get_if<SendOrder>(&result);
    if (!order)
        return false;
    order->test = false; // A test send chooses its devices later, out of all these.
    const QList<Registration> list = audience(*order);
    return std::any_of(list.begin(), list.end(), [&devices](const Registration &registration) {
        return devices.contains(registration.deviceName)
            || devices.contains(QString::fromUtf8(registration.handle.text));
    });
}

QList<Delivery> SandboxHub::serve(const SendOrder &order, const QString &id)
{
    Dispatch dispatch(order, id, m_options.clock());
    QList<Delivery> deliveries;
    for (const Registration &registration : audience(order)) {
        deliveries.append(dispatch.serve(registration));
        if (m_options.judge)
            m_options.judge(deliveries.last());
        m_log.push_back(deliveries.last());
        if (m_log.size() > MaxLog)
            m_log.pop_front();
    }
    m_telemetry.add(id, order, deliveries, m_options.clock());
    // A direct send is not about registrations, so it removes none.
    if (order.kind == SendOrder::Kind::ByTags)
        dropDeadHandles(deliveries);
    return deliveries;
}

/// What the push services said is dead is removed, after a test send as well (protocol.md 3.10).
void SandboxHub::dropDeadHandles(const QList<Delivery> &deliveries)
{
    for (const Delivery &delivery : deliveries) {
        if (delivery.result != PushResult::BadChannel
            && delivery.result != PushResult::ExpiredChannel)
            continue;
        for (const Registration &dropped :
             m_registry.dropHandle(delivery.platform, delivery.handle))
            m_feedback.add(dropped, delivery);
    }
}

QList<Delivery> SandboxHub::advance()
{
    QList<Delivery> deliveries;
    while (const auto due = m_schedule.takeDue(m_options.clock()))
        deliveries += serve(due->second, due->first);
    m_jobs.work();
    deliveries.resize(qMin(deliveries.size(), Reaction::MaxReported));
    return deliveries;
}

std::optional<QDateTime> SandboxHub::nextDue() const
{
    if (m_jobs.hasWork())
        return m_options.clock();
    return m_schedule.nextDue();
}

Answer SandboxHub::answerScheduled(const Call &call)
{
    const auto result = readScheduled(call, m_options.clock());
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return m_replies.refuse(refusal->status, refusal->detail);
    if (!m_options.hasTelemetry)
        return Answer{ 403, {}, {} };
    if (m_schedule.isFull())
        return m_replies.refuse(403, u"The quota of scheduled notifications is used up."_s);
    const QString id = newId(u"%1_%2_%3_%4_QNHQueue"_s) + hex() + u"-S1"_s;
    m_schedule.add(id, std::get<SendOrder>(result));
    return Answer{ 201,
                   { { "Location", m_replies.address(call, u"schedulednotifications/"_s + id) } },
                   {} };
}

Answer SandboxHub::answerTelemetry(const Call &call, const QString &id) const
{
    if (!m_options.hasTelemetry)
        return Answer{ 403, {}, {} };
    const QString place = QString::fromLatin1(m_replies.address(call, u"messages/"_s + id));
    const auto xml = m_telemetry.xml(id, place, m_options.clock());
    if (!xml)
        return m_replies.refuse(404, u"The notification was not found."_s);
    return Answer{ 200, { { "Content-Type", "application/xml; charset=utf-8" } }, *xml };
}

Answer SandboxHub::answerCancel(const QString &id)
{
    if (!m_schedule.cancel(id))
        return m_replies.refuse(404, u"The scheduled notification was not found."_s);
    return Answer{ 200, {}, {} };
}

} // namespace sandbox
