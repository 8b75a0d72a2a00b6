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

bool isDead(const Delivery &delivery)
{
    return delivery.result == PushResult::BadChannel
        || delivery.result == PushResult::ExpiredChannel;
}

} // namespace

QString SandboxHub::newId(const QString &pattern)
{
    const QString time = m_options.clock().toString(u"yyyyMMddHHmmss"_s);
    return pattern.arg(hex(), time).arg(m_random.bounded(10000000, 99999999)).arg(++m_serial);
}

Reaction SandboxHub::answerSend(const Call &call, bool batch)
{
    const auto result =
        batch ? readBatch(call, m_options.payloads) : readSend(call, m_options.payloads);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return { m_replies.refuse(refusal->status, refusal->detail), {} };
    const auto &order = std::get<SendOrder>(result);
    const QString id = newId(u"%1-%2-%3-%4"_s);
    QByteArray place =
        m_replies.address(call, (batch ? u"messages/$batch/"_s : u"messages/"_s) + id);
    const bool direct = order.kind != SendOrder::Kind::ByTags;
    if (direct)
        place += place.contains('?') ? "&direct" : "?direct";
    const QList<Delivery> deliveries = begin(order, id);
    // A direct test send has nothing to tell (protocol.md 3.4).
    const QByteArray body = order.test && !direct ? outcomeXml(deliveries) : QByteArray();
    return { Answer{ 201, { { "Location", place } }, body }, deliveries };
}

/// The registrations of handles, made up for those that are not registered.
QList<Registration> SandboxHub::direct(const SendOrder &order) const
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
    return list;
}

QList<Registration> SandboxHub::chosenByChance(const SendOrder &order)
{
    const RowSet rows =
        m_registry.store().index().match(order.format, order.tags ? &*order.tags : nullptr);
    const quint64 wanted = qMin(rows.count(), MaxTestDevices);
    QSet<quint64> ranks;
    while (quint64(ranks.size()) < wanted)
        ranks.insert(m_random.bounded(quint64(rows.count())));
    QList<quint64> chosen(ranks.begin(), ranks.end());
    std::sort(chosen.begin(), chosen.end());
    QList<Registration> list;
    for (const quint64 rank : chosen)
        list.append(m_registry.store().at(rows.at(rank)));
    return list;
}

bool SandboxHub::reaches(const Call &call, const QStringList &devices)
{
    const QStringList words = call.segments();
    const bool batch = words.value(2).compare(u"$batch"_s, Qt::CaseInsensitive) == 0;
    if (call.method != "POST" || words.value(1).compare(u"messages"_s, Qt::CaseInsensitive) != 0)
        return false;
    const auto result =
        batch ? readBatch(call, m_options.payloads) : readSend(call, m_options.payloads);
    const auto *order = std::get_if<SendOrder>(&result);
    if (!order)
        return false;
    if (order->kind != SendOrder::Kind::ByTags) {
        const QList<Registration> list = direct(*order);
        return std::any_of(list.begin(), list.end(), [&devices](const Registration &one) {
            return devices.contains(one.deviceName)
                || devices.contains(QString::fromUtf8(one.handle.text));
        });
    }
    QByteArrayList wanted;
    for (const QString &device : devices)
        wanted.append(device.toUtf8());
    // All of them, though a test send chooses some of them later.
    const RegistrationStore &store = m_registry.store();
    const auto rows =
        store.index().match(order->format, order->tags ? &*order->tags : nullptr).rows();
    return std::any_of(rows.begin(), rows.end(),
                       [&](quint32 row) { return store.isOneOf(row, wanted); });
}

/// Serves the first, or all. What is left over is served by advance().
QList<Delivery> SandboxHub::begin(const SendOrder &order, const QString &id)
{
    m_telemetry.begin(id, order, m_options.clock());
    if (order.kind != SendOrder::Kind::ByTags || order.test)
        return serveAll(order, id);
    m_sendings.emplace_back(order, id, m_options.clock());
    QList<Delivery> deliveries = serveSlice(m_sendings.back());
    if (m_sendings.back().isOver())
        m_sendings.pop_back();
    return deliveries;
}

QList<Delivery> SandboxHub::serveAll(const SendOrder &order, const QString &id)
{
    Dispatch dispatch(order, id, m_options.clock());
    const bool direct = order.kind != SendOrder::Kind::ByTags;
    QList<Delivery> deliveries;
    for (const Registration &registration : direct ? this->direct(order) : chosenByChance(order))
        deliveries.append(keep(dispatch.serve(registration)));
    m_telemetry.finish(id, m_options.clock());
    // A direct send is not about registrations, so it removes none.
    for (const Delivery &delivery : deliveries) {
        if (!direct && isDead(delivery))
            dropDeadHandle(delivery);
    }
    return deliveries;
}

/// Serves the next registrations and gives what is to be reported of them.
QList<Delivery> SandboxHub::serveSlice(Sending &sending)
{
    QList<Delivery> report;
    QList<Delivery> dead;
    for (const Registration &registration : sending.nextSlice(m_registry.store())) {
        const Delivery delivery = keep(sending.serve(registration));
        const bool isFirstDead = isDead(delivery) && dead.isEmpty();
        if (isDead(delivery))
            dead.append(delivery);
        // One at least, since it changes what is registered.
        if (sending.reported < Reaction::MaxReported || isFirstDead) {
            report.append(delivery);
            ++sending.reported;
        }
    }
    for (const Delivery &delivery : dead)
        dropDeadHandle(delivery);
    if (sending.isOver())
        m_telemetry.finish(sending.id(), m_options.clock());
    return report;
}

/// Lets the judge speak, writes \a delivery down and gives it as it is then.
Delivery SandboxHub::keep(Delivery delivery)
{
    if (m_options.judge)
        m_options.judge(delivery);
    m_telemetry.count(delivery.notificationId, delivery);
    m_log.push_back(delivery);
    if (m_log.size() > MaxLog)
        m_log.pop_front();
    return delivery;
}

/// What the push services said is dead is removed, after a test send as well (protocol.md 3.10).
void SandboxHub::dropDeadHandle(const Delivery &delivery)
{
    for (const Registration &dropped : m_registry.dropHandle(delivery.platform, delivery.handle))
        m_feedback.add(dropped, delivery);
}

QList<Delivery> SandboxHub::advance()
{
    m_registry.removeExpired(m_options.clock());
    QList<Delivery> deliveries;
    while (const auto due = m_schedule.takeDue(m_options.clock()))
        deliveries += begin(due->second, due->first);
    if (!m_sendings.empty()) {
        deliveries += serveSlice(m_sendings.front());
        if (m_sendings.front().isOver())
            m_sendings.pop_front();
    }
    m_jobs.work();
    return deliveries;
}

std::optional<QDateTime> SandboxHub::nextDue() const
{
    if (m_jobs.hasWork() || !m_sendings.empty())
        return m_options.clock();
    const auto send = m_schedule.nextDue();
    const auto end = m_registry.store().nextExpiry();
    return send && end ? qMin(*send, *end) : send ? send : end;
}

Answer SandboxHub::answerScheduled(const Call &call)
{
    const auto result = readScheduled(call, m_options.payloads, m_options.clock());
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return m_replies.refuse(refusal->status, refusal->detail);
    if (!m_options.hasTelemetry)
        return Answer{ 403, {}, {} };
    if (m_schedule.isFull())
        return m_replies.refuse(403, u"The quota of scheduled notifications is used up."_s);
    const QString id = newId(u"%1_%2_%3_%4_QNHQueue"_s) + hex() + u"-S1"_s;
    m_schedule.add(id, std::get<SendOrder>(result));
    m_telemetry.schedule(id, std::get<SendOrder>(result), m_options.clock());
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
    m_telemetry.cancel(id, m_options.clock());
    return Answer{ 200, {}, {} };
}

} // namespace sandbox
