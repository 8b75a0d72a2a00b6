// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/exchange.h"

#include "base/redact.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// A line of ours below what went over the wire.
void appendNote(QByteArray &text, const QString &note)
{
    if (note.isEmpty())
        return;
    if (!text.endsWith('\n'))
        text += "\r\n";
    text += "# " + note.toUtf8() + "\r\n";
}

QString omittedText(const Exchange &exchange)
{
    const qint64 omitted = exchange.response ? exchange.response->omittedBytes() : 0;
    if (omitted <= 0)
        return {};
    return QCoreApplication::translate("hub::Exchange",
                                       "%1 more bytes of the body came and were left out.")
        .arg(QLocale().toString(omitted));
}

} // namespace

QByteArray dump(const Exchange &exchange, Reveal reveal)
{
    QByteArray text = wire(exchange.request, reveal);
    if (!text.endsWith('\n'))
        text += "\r\n";
    text += "\r\n";
    if (exchange.response)
        text += wire(*exchange.response, reveal);
    appendNote(text, omittedText(exchange));
    if (exchange.error != TransportError::None)
        appendNote(text, exchange.errorText);
    if (!text.endsWith('\n'))
        text += "\r\n";
    if (reveal == Reveal::No) {
        // A proxy may echo the token somewhere that no known shape covers.
        const QByteArray &token = exchange.request.authorization.reveal();
        const qsizetype from = token.indexOf("sig=") + 4;
        if (from >= 4) {
            const QByteArray signature = token.mid(from, token.indexOf('&', from) - from);
            if (!signature.isEmpty()) {
                text.replace(signature, base::RedactedMark);
                text.replace(QByteArray::fromPercentEncoding(signature), base::RedactedMark);
            }
        }
    }
    return text;
}

bool isAccepted(const Exchange &exchange)
{
    return exchange.error == TransportError::None && exchange.response
        && exchange.response->status / 100 == 2;
}

QString responseHeader(const Exchange &exchange, QByteArrayView name)
{
    if (!exchange.response)
        return {};
    return QString::fromUtf8(headerValue(exchange.response->headers, name).value_or(QByteArray()));
}

QString notificationId(const Exchange &exchange)
{
    if (!exchange.response || exchange.response->status / 100 != 2)
        return {};
    const QUrl location(responseHeader(exchange, "Location"));
    return location.path().section(u'/', -1);
}

QDateTime httpDate(const QString &text)
{
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<double> clockSkew(const Exchange &exchange)
{
    const QDateTime there = httpDate(responseHeader(exchange, "Date"));
    if (!there.isValid() || !exchange.startedAt.isValid())
        return std::nullopt;
    const QDateTime here = exchange.startedAt.addMSecs(qint64(exchange.timings.total / 2));
    // The header cuts off the fraction: on average the hub's clock was half a second further on.
    return double(there.msecsTo(here)) / 1000.0 - 0.5;
}

} // namespace hub
