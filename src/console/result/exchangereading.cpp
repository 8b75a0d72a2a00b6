// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/exchangereading.h"

#include "hub/xmltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("console::ExchangeReading", text);
}

QString errorStatus(const hub::Exchange &exchange)
{
    switch (exchange.error) {
    case hub::TransportError::TimedOut:
        return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "Timed out"));
    case hub::TransportError::Cut:
        return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "Cut"));
    case hub::TransportError::Cancelled:
        return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "Cancelled"));
    case hub::TransportError::BadAnswer:
        return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "Not HTTP"));
    case hub::TransportError::HostNotFound:
    case hub::TransportError::ConnectionRefused:
    case hub::TransportError::Tls:
    case hub::TransportError::Offline:
    case hub::TransportError::Proxy:
        return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "Not connected"));
    case hub::TransportError::None:
    case hub::TransportError::Other:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "No answer"));
}

/// What is wrong with the outcome that a test send should have brought.
std::optional<base::Error> outcomeFaultOf(const hub::Exchange &exchange)
{
    const bool isWanted = (exchange.meant && exchange.meant->testSend)
        || (exchange.response && exchange.response->body.contains("<NotificationOutcome"));
    if (!isWanted || !exchange.response || exchange.response->status / 100 != 2
        || exchange.response->body.trimmed().isEmpty())
        return std::nullopt;
    const QByteArray &body = exchange.response->body;
    const auto outcome = hub::Outcome::parse(body);
    if (outcome)
        return std::nullopt;
    base::Error fault = outcome.error();
    // XML is counted in characters.
    if (fault.offset > 0)
        fault.offset = hub::xmlText(body).left(fault.offset).toUtf8().size();
    return fault;
}

} // namespace

ExchangeReading readExchange(const hub::Exchange &exchange, const Origin &origin)
{
    return { .exchange = exchange,
             .origin = origin,
             .diagnoses = hub::diagnose(exchange),
             .outcome = hub::toOutcome(exchange),
             .outcomeFault = outcomeFaultOf(exchange) };
}

QString statusText(const hub::Exchange &exchange)
{
    if (exchange.error != hub::TransportError::None || !exchange.response)
        return errorStatus(exchange);
    const QString status = QString::number(exchange.response->status);
    // The hub writes a whole sentence into the phrase of a refusal; that is shown elsewhere.
    const QString reason = QString::fromUtf8(exchange.response->reason).simplified();
    return reason.isEmpty() || reason.size() > 24 ? status : status + u' ' + reason;
}

QString kindText(const hub::Exchange &exchange)
{
    if (!exchange.meant)
        return QString::fromLatin1(exchange.request.method);
    const hub::Request &request = *exchange.meant;
    if (request.testSend)
        return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "test send"));
    if (request.scheduleAt)
        return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "planned send"));
    if (std::holds_alternative<hub::OneDevice>(request.target))
        return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "one device"));
    if (std::holds_alternative<hub::DeviceBatch>(request.target))
        return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "batch"));
    return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "send"));
}

QString targetText(const hub::Exchange &exchange)
{
    if (!exchange.meant)
        return {};
    const hub::Target &target = exchange.meant->target;
    if (const auto *tags = std::get_if<hub::TagExpression>(&target))
        return tags->text();
    if (const auto *device = std::get_if<hub::OneDevice>(&target))
        return shortHandle(device->handle);
    if (const auto *batch = std::get_if<hub::DeviceBatch>(&target)) {
        return QCoreApplication::translate("console::ExchangeReading", "%n handle(s)", nullptr,
                                           int(batch->handles.size()));
    }
    return translated(QT_TRANSLATE_NOOP("console::ExchangeReading", "everyone"));
}

QString durationText(double milliseconds)
{
    if (milliseconds >= 9999.5) {
        return QCoreApplication::translate("console::ExchangeReading", "%1 s")
            .arg(QLocale().toString(milliseconds / 1000, 'f', 1));
    }
    const int digits = milliseconds < 9.95 ? 1 : 0;
    return QCoreApplication::translate("console::ExchangeReading", "%1 ms")
        .arg(QLocale().toString(milliseconds, 'f', milliseconds == 0 ? 0 : digits));
}

QString shortHandle(const QString &handle)
{
    constexpr qsizetype Whole = 16;
    constexpr qsizetype End = 6;
    if (handle.size() <= Whole)
        return handle;
    // Every channel of one service begins with the same address.
    if (handle.startsWith(u"http"))
        return u'…' + handle.right(2 * End);
    return handle.left(End) + u'…' + handle.right(End);
}

} // namespace console
