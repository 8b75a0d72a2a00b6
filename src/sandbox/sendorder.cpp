// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sendorder.h"

#include "sandbox/batchbody.h"
#include "sandbox/giventime.h"
#include "sandbox/payloadcheck.h"

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

Refusal bad(const QString &detail)
{
    return Refusal{ 400, detail };
}

HeaderLines forwarded(const Call &call)
{
    HeaderLines lines;
    for (const auto &line : call.headers) {
        const QByteArray name = line.first.toLower();
        const bool isPlatform = name.startsWith("x-") && !name.startsWith("x-ms-");
        if (isPlatform || name.startsWith("apns-") || name == "servicebusnotification-apns-expiry")
            lines.append(line);
    }
    return lines;
}

std::optional<Refusal> readFormat(const Call &call, SendOrder &order)
{
    const auto text = call.header("ServiceBusNotification-Format");
    if (!text || text->trimmed().isEmpty())
        return bad(u"The ServiceBusNotification-Format header is missing."_s);
    const auto format = hub::platformOfFormat(QString::fromUtf8(text->trimmed()));
    if (!format) {
        return bad(u"The ServiceBusNotification-Format header has the invalid value '%1'."_s.arg(
            QString::fromUtf8(text->left(40))));
    }
    order.format = *format;
    order.headers = forwarded(call);
    return std::nullopt;
}

std::optional<Refusal> readTags(const Call &call, SendOrder &order)
{
    const auto header = call.header("ServiceBusNotification-Tags");
    if (!header)
        return std::nullopt;
    const QString text = QString::fromUtf8(*header);
    auto tags = hub::TagExpression::parse(text);
    if (!tags) {
        // The reason is for people and in their language; the service speaks English only.
        return bad(u"An invalid tag(s) '%1' was supplied. Valid tag characters are alphanumeric, "
                   "_, @, -, ., :, #. The expression is not valid at the position %2."_s.arg(
                       text.left(200), QString::number(tags.error().offset)));
    }
    order.tags = *tags;
    return std::nullopt;
}

std::optional<Refusal> readHandle(const Call &call, SendOrder &order)
{
    const auto value = [&](const char *name) {
        return call.header(name).value_or(QByteArray()).trimmed();
    };
    const DeviceHandle handle{ value("ServiceBusNotification-DeviceHandle"), value("P256DH"),
                               value("Auth") };
    if (order.format == Platform::Template)
        return bad(u"A template notification cannot be sent to a device handle."_s);
    if (handle.text.isEmpty())
        return bad(u"The ServiceBusNotification-DeviceHandle header is missing."_s);
    if (order.format == Platform::Browser && (handle.p256dh.isEmpty() || handle.auth.isEmpty()))
        return bad(u"A browser notification needs the headers P256DH and Auth."_s);
    order.handles = { handle };
    return std::nullopt;
}

std::optional<Refusal> checkSize(const QByteArray &payload)
{
    if (payload.size() <= hub::HubBodyLimit)
        return std::nullopt;
    return Refusal{ 413, u"The notification is larger than 64 KB."_s };
}

} // namespace

std::variant<SendOrder, Refusal> readSend(const Call &call, PayloadPolicy policy)
{
    SendOrder order;
    order.payload = call.body;
    order.test = call.flag("test");
    order.kind = call.flag("direct") ? SendOrder::Kind::OneHandle : SendOrder::Kind::ByTags;
    if (auto refusal = readFormat(call, order))
        return *refusal;
    const bool direct = order.kind == SendOrder::Kind::OneHandle;
    if (auto refusal = direct ? readHandle(call, order) : readTags(call, order))
        return *refusal;
    if (auto refusal = checkSize(order.payload))
        return *refusal;
    if (const auto fault = contentTypeFault(order.format, call.header("Content-Type")))
        return bad(*fault);
    if (const auto fault = payloadFault(order.format, order.headers, order.payload, policy))
        return bad(*fault);
    return order;
}

std::variant<SendOrder, Refusal> readBatch(const Call &call, PayloadPolicy policy)
{
    SendOrder order;
    order.kind = SendOrder::Kind::Batch;
    if (!call.flag("direct"))
        return bad(u"A batch send needs the direct parameter."_s);
    if (auto refusal = readFormat(call, order))
        return *refusal;
    if (order.format == Platform::Template || order.format == Platform::Browser)
        return bad(u"A batch send is not possible for this format."_s);
    const auto batch = readBatchBody(call.header("Content-Type").value_or(QByteArray()), call.body);
    if (!batch || batch->handles.isEmpty())
        return bad(u"Could not find a part of the multipart content supplied."_s);
    if (batch->handles.size() > MaxBatchHandles) {
        return bad(
            u"The batch has %1 device handles; at most %2 are allowed."_s.arg(batch->handles.size())
                .arg(MaxBatchHandles));
    }
    order.payload = batch->notification;
    for (const QByteArray &handle : batch->handles)
        order.handles.append(DeviceHandle{ handle, {}, {} });
    if (auto refusal = checkSize(order.payload))
        return *refusal;
    if (const auto fault = payloadFault(order.format, order.headers, order.payload, policy))
        return bad(*fault);
    return order;
}

std::variant<SendOrder, Refusal> readScheduled(const Call &call, PayloadPolicy policy,
                                               const QDateTime &now)
{
    if (call.flag("direct"))
        return bad(u"A scheduled notification cannot be sent to a device handle."_s);
    auto result = readSend(call, policy);
    auto *order = std::get_if<SendOrder>(&result);
    if (!order)
        return result;
    const auto text = call.header("ServiceBusNotification-ScheduleTime");
    const auto due = readTime(QString::fromLatin1(text.value_or(QByteArray())));
    if (!due)
        return bad(u"The ServiceBusNotification-ScheduleTime header is missing or no date."_s);
    if (*due <= now || *due > now.addDays(MaxScheduleDays)) {
        return bad(u"The ServiceBusNotification-ScheduleTime must lie ahead, and not more than "
                   "%1 days."_s.arg(MaxScheduleDays));
    }
    order->due = due;
    order->test = false;
    return result;
}

} // namespace sandbox
