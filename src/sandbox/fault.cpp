// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fault.h"

#include <QLocale>
#include <QUuid>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// \a text as it may stand in XML: what XML cannot have at all, escaped or not, becomes U+FFFD.
QString xmlText(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        const bool isAllowed = c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xD800)
            || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
        out += QString::fromUcs4(isAllowed ? &c : U"\uFFFD", 1);
    }
    return out.toHtmlEscaped();
}

} // namespace

Answer refusal(int status, const QString &detail, const QDateTime &now)
{
    const QString tracking = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString time = QLocale::c().toString(now, u"M/d/yyyy h:mm:ss AP"_s);
    const QString body =
        u"<Error><Code>%1</Code><Detail>%2.TrackingId:%3_G1,TimeStamp:%4</Detail></Error>"_s.arg(
            QString::number(status), xmlText(detail), tracking, time);
    return Answer{ status, { { "TrackingId", tracking.toLatin1() } }, body.toUtf8() };
}

Answer tokenRefusal(TokenFault fault, const QDateTime &now)
{
    switch (fault) {
    case TokenFault::Missing:
        return refusal(401, u"MissingToken: The authorization header was not found."_s, now);
    case TokenFault::Malformed:
        return refusal(
            401, u"MalformedToken: The authorization header is not in the WRAP format."_s, now);
    case TokenFault::BadSignature:
        return refusal(401, u"InvalidSignature: The token has an invalid signature."_s, now);
    case TokenFault::Expired:
        return refusal(401, u"ExpiredToken: "_s, now);
    case TokenFault::WrongAudience:
        return refusal(401,
                       u"InvalidAudience: The authorization header contains a token for the "
                       "wrong audience."_s,
                       now);
    }
    Q_UNREACHABLE();
}

void addServiceHeaders(Answer &answer, const QDateTime &now)
{
    const auto add = [&answer](const QByteArray &name, const QByteArray &value) {
        if (!answer.header(name))
            answer.headers.append({ name, value });
    };
    add("Content-Type", "application/xml; charset=utf-8");
    add("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    add("Server", "Kestrel");
    add("Strict-Transport-Security", "max-age=2592000");
    const QByteArray tracking = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    add("TrackingId", tracking);
    add("x-ms-correlation-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
}

} // namespace sandbox
