// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxhub.h"

#include <QMessageAuthenticationCode>

namespace support {

/// A token made by hand: \a resource is the percent-encoded text of `sr`.
inline QByteArray token(const sandbox::AccessRule &rule, const QByteArray &resource, qint64 expiry)
{
    const QByteArray end = QByteArray::number(expiry);
    const QByteArray signature = QMessageAuthenticationCode::hash(
        resource + '\n' + end, rule.key.reveal(), QCryptographicHash::Sha256);
    return "SharedAccessSignature sr=" + resource + "&sig="
        + signature.toBase64().toPercentEncoding() + "&se=" + end + "&skn=" + rule.name.toUtf8();
}

inline const QDateTime Now(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);

/// A hub called `orders` whose clock stands at Now.
inline sandbox::HubOptions hubOptions()
{
    sandbox::HubOptions options;
    options.name = QStringLiteral("orders");
    options.rules = sandbox::makeRules();
    options.clock = [] { return Now; };
    options.seed = 1;
    return options;
}

/// A right send to Apple devices, as a start for wrong ones.
inline sandbox::Call appleSend(const sandbox::HubOptions &options)
{
    sandbox::Call call;
    call.method = "POST";
    call.path = "/orders/messages";
    call.query = "api-version=2020-06";
    call.headers = {
        { "Host", "127.0.0.1:44380" },
        { "Authorization",
          token(options.rules.first(), "https%3A%2F%2F127.0.0.1%3A44380%2Forders",
                Now.toSecsSinceEpoch() + 1200) },
        { "ServiceBusNotification-Format", "apple" },
        { "Content-Type", "application/json;charset=utf-8" },
    };
    call.body = R"({"aps":{"alert":"hello"}})";
    return call;
}

/// Sets the header \a name, or takes it away when \a value is null.
inline void setHeader(sandbox::Call &call, const QByteArray &name, const QByteArray &value)
{
    call.headers.removeIf(
        [&](const auto &line) { return line.first.compare(name, Qt::CaseInsensitive) == 0; });
    if (!value.isNull())
        call.headers.append({ name, value });
}

} // namespace support
