// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxhub.h"

#include "sandbox/atom.h"
#include "sandbox/dispatch.h"
#include "sandbox/fault.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList ApiVersions{ u"2013-04"_s, u"2013-08"_s, u"2013-10"_s, u"2014-01"_s,
                               u"2014-08"_s, u"2014-09"_s, u"2015-01"_s, u"2015-04"_s,
                               u"2015-08"_s, u"2016-07"_s, u"2017-04"_s, u"2020-06"_s };

QString hex()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString apiVersion(const Call &call)
{
    return QString::fromLatin1(call.queryValue("api-version").value_or(QByteArray()));
}

/// The row that the token names; clients send it once or twice percent-encoded (protocol.md 3.10).
std::optional<quint32> rowOfToken(QByteArray token)
{
    for (int round = 0; round < 2 && token.contains('%'); ++round)
        token = QByteArray::fromPercentEncoding(token);
    const QByteArray text = QByteArray::fromBase64(token);
    bool isNumber = false;
    const quint32 row = text.mid(4).toUInt(&isNumber);
    if (!text.startsWith("row;") || !isNumber)
        return std::nullopt;
    return row;
}

QByteArray tokenOfRow(quint32 row)
{
    const QByteArray text = "row;" + QByteArray::number(row);
    return text.toBase64().toPercentEncoding();
}

} // namespace

SandboxHub::SandboxHub(HubOptions options)
    : m_options(std::move(options))
    , m_random(m_options.seed)
    , m_telemetry(m_options.telemetrySilent, m_options.telemetryProcessing)
{
}

Reaction SandboxHub::react(const Call &call)
{
    Reaction reaction = answer(call);
    addServiceHeaders(reaction.answer, m_options.clock());
    return reaction;
}

Reaction SandboxHub::answer(const Call &call)
{
    const QDateTime now = m_options.clock();
    const auto token = checkToken(call, m_options.rules, now.toSecsSinceEpoch());
    if (const auto *fault = std::get_if<TokenFault>(&token))
        return { tokenRefusal(*fault, now), {} };
    if (const QString version = apiVersion(call);
        !version.isEmpty() && !ApiVersions.contains(version)) {
        return { refuse(400,
                        u"The api-version '%1' is not supported. Supported api-versions are: %2."_s
                            .arg(version.left(40), ApiVersions.join(u", "_s))),
                 {} };
    }
    QStringList words = call.segments();
    const Rights rights = std::get<Rights>(token);
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    if (words.isEmpty()) {
        if (call.method != "GET")
            return { refuse(405, u"The method is not allowed here."_s), {} };
        if (!rights.testFlag(Right::Manage))
            return { forbidden(Right::Manage), {} };
        return { answerHub(call, name), {} };
    }
    if (name.compare(m_options.name, Qt::CaseInsensitive) != 0)
        return { refuse(404, u"No service is hosted at the specified address."_s), {} };
    return route(call, words, rights);
}

Reaction SandboxHub::route(const Call &call, const QStringList &words, Rights rights)
{
    struct Route
    {
        QString path; ///< `*` stands for any segment.
        QByteArray method;
        Right right;
        std::function<Reaction()> act;
    };
    const QList<Route> routes{
        { u"messages"_s, "POST", Right::Send, [&] { return answerSend(call, false); } },
        { u"messages/$batch"_s, "POST", Right::Send, [&] { return answerSend(call, true); } },
        { u"messages/*"_s, "GET", Right::Send,
          [&] {
              return Reaction{ answerTelemetry(call, words.last()), {} };
          } },
        { u"schedulednotifications"_s, "POST", Right::Send,
          [&] {
              return Reaction{ answerScheduled(call), {} };
          } },
        { u"schedulednotifications/*"_s, "DELETE", Right::Send,
          [&] {
              return Reaction{ answerCancel(words.last()), {} };
          } },
        { u"registrations"_s, "GET", Right::Manage,
          [&] {
              return Reaction{ answerList(call), {} };
          } },
    };
    const auto leadsHere = [&words](const QString &path) {
        const QStringList parts = path.split(u'/');
        if (parts.size() != words.size())
            return false;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts.at(i) != u"*"_s && parts.at(i).compare(words.at(i), Qt::CaseInsensitive) != 0)
                return false;
        }
        return true;
    };
    for (const Route &route : routes) {
        if (!leadsHere(route.path))
            continue;
        if (route.method != call.method && route.path.endsWith(u'*'))
            continue; // one thing that is not there, not a place that takes other methods
        if (route.method != call.method)
            return { refuse(405, u"The method is not allowed here."_s), {} };
        if (!rights.testFlag(route.right))
            return { forbidden(route.right), {} };
        return route.act();
    }
    return { refuse(404, u"The resource was not found."_s), {} };
}

Answer SandboxHub::refuse(int status, const QString &detail) const
{
    return refusal(status, detail, m_options.clock());
}

Answer SandboxHub::forbidden(Right right) const
{
    if (!m_options.oldForbidden)
        return Answer{ 403, {}, {} };
    const QString name = right == Right::Send ? u"Send"_s
        : right == Right::Manage              ? u"Manage"_s
                                              : u"Listen"_s;
    return refuse(401, u"%1 claim is required for this operation."_s.arg(name));
}

QByteArray SandboxHub::address(const Call &call, const QString &path) const
{
    QByteArray text =
        call.origin() + '/' + QUrl::toPercentEncoding(m_options.name) + '/' + path.toLatin1();
    if (const QString version = apiVersion(call); !version.isEmpty())
        text += "?api-version=" + version.toLatin1();
    return text;
}

QString SandboxHub::newId(const QString &pattern)
{
    const QString time = m_options.clock().toString(u"yyyyMMddHHmmss"_s);
    return pattern.arg(hex(), time).arg(m_random.bounded(10000000, 99999999)).arg(++m_serial);
}

Reaction SandboxHub::answerSend(const Call &call, bool batch)
{
    const auto result = batch ? readBatch(call) : readSend(call);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return { refuse(refusal->status, refusal->detail), {} };
    const auto &order = std::get<SendOrder>(result);
    const QString id = newId(u"%1-%2-%3-%4"_s);
    QByteArray place = address(call, (batch ? u"messages/$batch/"_s : u"messages/"_s) + id);
    const bool direct = order.kind != SendOrder::Kind::ByTags;
    if (direct)
        place += place.contains('?') ? "&direct" : "?direct";
    QList<Delivery> deliveries = serve(order, id);
    m_telemetry.add(id, order, deliveries, m_options.clock());
    // A direct test send has nothing to tell (protocol.md 3.4).
    const QByteArray body = order.test && !direct ? outcomeXml(deliveries) : QByteArray();
    deliveries.resize(qMin(deliveries.size(), Reaction::MaxReported));
    return { Answer{ 201, { { "Location", place } }, body }, deliveries };
}

QList<Registration> SandboxHub::audience(const SendOrder &order)
{
    QList<Registration> list;
    for (const DeviceHandle &handle : order.handles) {
        const auto row = m_store.rowOfHandle(order.format, handle.text);
        Registration registration = row ? m_store.at(*row) : Registration();
        registration.platform = order.format;
        registration.handle = handle;
        registration.body.reset(); // Sent to the handle as it is, whatever is registered.
        list.append(registration);
    }
    if (order.kind != SendOrder::Kind::ByTags)
        return list;
    const RowSet rows = m_store.index().match(order.format, order.tags ? &*order.tags : nullptr);
    QSet<quint64> ranks;
    const quint64 wanted = qMin(rows.count(), order.test ? MaxTestDevices : MaxLog);
    if (order.test) {
        while (quint64(ranks.size()) < wanted)
            ranks.insert(m_random.bounded(quint64(rows.count())));
    }
    QList<quint64> chosen(ranks.begin(), ranks.end());
    std::sort(chosen.begin(), chosen.end());
    for (quint64 i = 0; i < wanted; ++i)
        list.append(m_store.at(rows.at(order.test ? chosen.at(qsizetype(i)) : i)));
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
    return deliveries;
}

Answer SandboxHub::answerScheduled(const Call &call)
{
    const auto result = readScheduled(call, m_options.clock());
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return refuse(refusal->status, refusal->detail);
    if (m_scheduled.size() >= MaxScheduled)
        return refuse(403, u"The quota of scheduled notifications is used up."_s);
    const QString id = newId(u"%1_%2_%3_%4_QNHQueue"_s) + hex() + u"-S1"_s;
    m_scheduled.insert(id, std::get<SendOrder>(result));
    return Answer{ 201, { { "Location", address(call, u"schedulednotifications/"_s + id) } }, {} };
}

Answer SandboxHub::answerTelemetry(const Call &call, const QString &id) const
{
    if (!m_options.hasTelemetry)
        return Answer{ 403, {}, {} };
    const QString place = QString::fromLatin1(address(call, u"messages/"_s + id));
    const auto xml = m_telemetry.xml(id, place, m_options.clock());
    if (!xml)
        return refuse(404, u"The notification was not found."_s);
    return Answer{ 200, { { "Content-Type", "application/xml; charset=utf-8" } }, *xml };
}

Answer SandboxHub::answerCancel(const QString &id)
{
    if (m_scheduled.remove(id) == 0)
        return refuse(404, u"The scheduled notification was not found."_s);
    return Answer{ 200, {}, {} };
}

Answer SandboxHub::answerList(const Call &call) const
{
    const QByteArray top = call.queryValue("$top").value_or("100");
    bool isNumber = false;
    const int size = qMin(top.toInt(&isNumber), PageSize);
    const auto token = call.queryValue("continuationtoken");
    const auto start = token ? rowOfToken(*token) : 0;
    if (!isNumber || size < 1 || !start)
        return refuse(400, u"The parameter $top or continuationtoken is invalid."_s);
    const quint32 end = quint32(qMin(quint64(*start) + quint64(size), quint64(m_store.count())));
    QList<Registration> page;
    for (quint32 row = *start; row < end; ++row)
        page.append(m_store.at(row));

    FeedAddresses addresses;
    const QByteArray list = address(call, u"registrations"_s);
    const qsizetype query = list.indexOf('?');
    addresses.base = QString::fromLatin1(list.split('?').first()) + u'/';
    addresses.query = query < 0 ? QString() : QString::fromLatin1(list.mid(query));
    addresses.self = QString::fromLatin1(list);
    Answer answer{ 200,
                   { { "Content-Type", "application/atom+xml; type=feed; charset=utf-8" } },
                   {} };
    if (end < m_store.count()) {
        const QByteArray next = tokenOfRow(end);
        answer.headers.append({ "x-ms-continuationtoken", next });
        addresses.next = addresses.self + (query < 0 ? u'?' : u'&') + u"$top=%1"_s.arg(size)
            + u"&continuationtoken="_s + QString::fromLatin1(next.toPercentEncoding());
    }
    answer.body = registrationFeed(page, addresses, m_options.clock());
    return answer;
}

Answer SandboxHub::answerHub(const Call &call, const QString &name) const
{
    const QString self = QString::fromLatin1(call.origin() + call.path);
    const bool known = name.compare(m_options.name, Qt::CaseInsensitive) == 0;
    const QByteArray type = known ? "application/atom+xml; type=entry; charset=utf-8"
                                  : "application/atom+xml; type=feed; charset=utf-8";
    const QDateTime now = m_options.clock();
    return Answer{ 200,
                   { { "Content-Type", type } },
                   known ? hubEntry(m_options.name, self, m_options.rules, now)
                         : emptyServiceFeed(self, now) };
}

} // namespace sandbox
