// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/dispatch.h"

namespace sandbox {

Dispatch::Dispatch(SendOrder order, QString id, QDateTime now)
    : m_order(std::move(order))
    , m_id(std::move(id))
    , m_now(std::move(now))
{
    if (m_order.format == hub::Platform::Template) {
        // The order was checked when it was read, so there is always a value.
        if (const auto properties = readProperties(m_order.payload))
            m_properties = *properties;
    }
}

bool Dispatch::fill(const Registration &registration, Delivery &delivery) const
{
    const RegisteredTemplate &body = *registration.body;
    Properties properties = m_properties;
    for (auto it = registration.pushVariables.begin(); it != registration.pushVariables.end();
         ++it) {
        if (!properties.contains(it.key().toLower()))
            properties.insert(it.key().toLower(), it.value());
    }
    const auto payload = expandTemplate(body.body, properties);
    if (!payload)
        return false;
    delivery.payload = *payload;
    HeaderLines headers = body.headers;
    if (!body.expiry.isEmpty())
        headers.append({ "ServiceBusNotification-Apns-Expiry", body.expiry.toUtf8() });
    if (!body.messageType.isEmpty())
        headers.append({ "X-Baidu-Message-Type", body.messageType.toUtf8() });
    for (const auto &[name, value] : headers) {
        const auto filled = expandValue(QString::fromUtf8(value), properties);
        if (!filled)
            return false;
        delivery.headers.append({ name, filled->text.toUtf8() });
    }
    return true;
}

Delivery Dispatch::serve(const Registration &registration)
{
    Delivery delivery{ m_id,
                       m_now,
                       registration.platform,
                       registration.id,
                       registration.deviceName,
                       registration.handle.text,
                       m_order.payload,
                       m_order.headers,
                       PushResult::Success };
    const bool filled = !registration.body || fill(registration, delivery);
    const size_t key = qHashMulti(0, int(registration.platform), registration.handle.text,
                                  registration.body ? registration.body->name : QString());
    if (m_served.contains(key)) {
        delivery.result = PushResult::Skipped;
        return delivery;
    }
    m_served.insert(key);
    delivery.result =
        filled ? verdict(registration, delivery) : PushResult::InvalidNotificationFormat;
    return delivery;
}

PushResult Dispatch::verdict(const Registration &registration, const Delivery &delivery)
{
    if (const auto result = handleResult(delivery.handle))
        return *result;
    if (registration.body)
        return payloadResult(delivery.platform, delivery.payload, delivery.headers);
    if (!m_nativeVerdict) {
        m_nativeVerdict = payloadResult(delivery.platform, delivery.payload, delivery.headers);
    }
    return *m_nativeVerdict;
}

} // namespace sandbox
