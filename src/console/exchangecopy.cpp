// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/exchangecopy.h"

#include "base/redact.h"
#include "hub/serviceerror.h"
#include "payload/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// \a text as one word of a POSIX shell.
QString shellWord(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

bool isSetByCurl(const QByteArray &name)
{
    constexpr std::array Names{ "Host", "Content-Length", "Connection", "Accept-Encoding" };
    return std::any_of(Names.begin(), Names.end(), [&](const char *known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QString headerArgument(const hub::Header &header)
{
    if (header.name.compare("Authorization", Qt::CaseInsensitive) == 0)
        return u"-H \"Authorization: $%1\""_s.arg(QLatin1String(TokenVariable));
    return u"-H "_s + shellWord(QString::fromUtf8(header.name + ": " + base::redact(header.value)));
}

} // namespace

QString wholeExchange(const hub::Exchange &exchange)
{
    return QString::fromUtf8(hub::dump(exchange, hub::Reveal::No));
}

QString toCurl(const hub::HttpRequest &request)
{
    QStringList parts{ u"curl -i -X %1 %2"_s.arg(
        QString::fromLatin1(request.method),
        shellWord(QString::fromUtf8(request.url.toEncoded()))) };
    for (const hub::Header &header : request.headers) {
        if (!isSetByCurl(header.name))
            parts.append(headerArgument(header));
    }
    QString before;
    if (!request.body.isEmpty()) {
        const bool isText =
            payload::firstInvalidUtf8(request.body) < 0 && !request.body.contains('\0');
        if (isText) {
            // A body that begins with @ would name a file.
            parts.append((request.body.startsWith('@') ? u"--data-raw "_s : u"--data-binary "_s)
                         + shellWord(QString::fromUtf8(request.body)));
        } else {
            // A shell's words hold neither NULs nor broken UTF-8.
            before = u"printf %s '"_s + QString::fromLatin1(request.body.toBase64())
                + u"' | base64 -d | "_s;
            parts.append(u"--data-binary @-"_s);
        }
    }
    return before + parts.join(u" \\\n  "_s);
}

QString verdictSummary(const ExchangeReading &reading)
{
    const hub::Diagnosis &decisive = reading.diagnoses.first();
    QStringList lines{ decisive.message, decisive.detail, decisive.hint,
                       u"%1 (%2)"_s.arg(statusText(reading.exchange), decisive.code) };
    if (reading.exchange.response) {
        const hub::ServiceError error = hub::toServiceError(*reading.exchange.response);
        if (!hub::isAccepted(reading.exchange))
            lines.append(error.message);
        const QString tracking = error.trackingId.isEmpty()
            ? hub::responseHeader(reading.exchange, "TrackingId")
            : error.trackingId;
        if (!tracking.isEmpty())
            lines.append(u"TrackingId: "_s + tracking);
    } else {
        lines.append(reading.exchange.errorText);
    }
    lines.removeAll(QString());
    return QString::fromUtf8(base::redact(lines.join(u'\n').toUtf8()));
}

} // namespace console
