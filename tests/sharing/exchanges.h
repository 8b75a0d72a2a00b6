// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QStringEncoder>
#include <QUrl>

namespace exchanges {

using namespace Qt::StringLiterals;

inline constexpr char Key[] = "AbCdEf0123456789+/AbCdEf0123456789+/AbCdEf0=";
inline const QString Rule = u"DefaultFullSharedAccessSignature"_s;

// One of each shape: hexadecimal, an address with what every encoding escapes, with a colon.
inline const QString AppleToken =
    u"AABB00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDD"_s;
inline const QString Channel =
    u"https://db3.notify.windows.com/?token=AwYAA'ABQ%2b%2fx&kind=<raw>\"q\""_s;
inline const QString FcmToken = u"fMEP0vJqS6:APA91bHun4MxP5egoKMwt2KZFBaFUH-1RYqx"_s;
inline const QString P256dh = u"BLcR3sFyQ-xkU0WqGHt0J5c_Zy1w"_s;
inline const QString Auth = u"k8JV6sjdbhAi1n3_LDBLvA"_s;

inline hub::HubAddress address()
{
    return *hub::HubAddress::make(QUrl(u"https://demo.servicebus.windows.net/"_s), u"orders"_s);
}

inline hub::SasToken token()
{
    return hub::SasToken::sign(address().resource(), Rule, base::Secret(Key), 1800000000);
}

/// The signature as it stands in the token, percent-encoded.
inline QByteArray signature()
{
    const QByteArray text = token().header().reveal();
    const qsizetype from = text.indexOf("sig=") + 4;
    return text.mid(from, text.indexOf('&', from) - from);
}

inline hub::Exchange of(const hub::Request &request)
{
    hub::Exchange exchange{ .meant = request,
                            .request = *hub::toHttp(request, address(), token()) };
    exchange.startedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 15, 0, 250), Qt::UTC);
    exchange.timings = { .connect = 31.5, .send = 0.5, .wait = 120, .receive = 1.25, .total = 160 };
    exchange.requestWritten = true;
    exchange.tls =
        hub::TlsFacts{ u"TLSv1.3"_s,
                       u"TLS_AES_256_GCM_SHA384"_s,
                       { { u"CN=*.servicebus.windows.net"_s, u"CN=Some Authority"_s,
                           QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC), "00ff" } },
                       {} };
    return exchange;
}

inline hub::HttpResponse answer(int status, const QByteArray &body, hub::Headers headers = {})
{
    headers.append(hub::Header{ "Content-Type", "application/xml; charset=utf-8" });
    return { .status = status,
             .reason = status == 201 ? "Created" : "Unauthorized",
             .headers = headers,
             .body = body,
             .bodyBytes = body.size() };
}

/// A notification outcome that names \a handles, the last one refused.
inline QByteArray outcome(const QStringList &handles)
{
    QString xml = u"<NotificationOutcome xmlns=\"http://schemas.microsoft.com/netservices/2010/10/"
                  "servicebus/connect\"><Success>%1</Success><Failure>1</Failure><Results>"_s.arg(
                      handles.size() - 1);
    for (const QString &handle : handles) {
        xml += u"<RegistrationResult><ApplicationPlatform>apple</ApplicationPlatform><PnsHandle>"_s
            + handle.toHtmlEscaped() + u"</PnsHandle><RegistrationId>1-2-3</RegistrationId>"_s
            + u"<Outcome>"_s
            + (handle == handles.last() ? u"The Token is a|bad `one`"_s : u"Success"_s)
            + u"</Outcome></RegistrationResult>"_s;
    }
    return QString(xml + u"</Results></NotificationOutcome>"_s).toUtf8();
}

inline hub::Exchange toApple(const QByteArray &payload)
{
    return of({ .notification = { hub::Platform::Apple, payload } });
}

inline hub::Exchange testSendToTags()
{
    hub::Request request{ .notification = { hub::Platform::Apple, R"({"aps":{"alert":"Hi"}})" },
                          .target = *hub::TagExpression::parse(u"news && !beta"_s),
                          .testSend = true };
    hub::Exchange exchange = of(request);
    exchange.response =
        answer(201, outcome({ AppleToken, Channel, AppleToken.toLower(), FcmToken }),
               { { "Location", "https://demo.servicebus.windows.net/orders/messages/NH-1?x=1" } });
    return exchange;
}

inline hub::Exchange toOneDevice()
{
    hub::Request request{ .notification = { hub::Platform::Windows,
                                            "<toast><visual><binding template=\"ToastGeneric\">"
                                            "<text>]]>'&amp;</text></binding></visual></toast>" },
                          .target = hub::OneDevice{ Channel } };
    // The payload names the device, too.
    request.notification.payload.replace("]]>", Channel.toHtmlEscaped().toUtf8());
    hub::Exchange exchange = of(request);
    exchange.response = answer(201, {},
                               { { "Location",
                                   "https://demo.servicebus.windows.net/orders/messages/NH-2?h="
                                       + Channel.toUtf8().toPercentEncoding() } });
    return exchange;
}

inline hub::Exchange toBrowser()
{
    return of({ .notification = { hub::Platform::Browser, R"({"title":"Hi"})" },
                .target = hub::OneDevice{ u"https://push.example/subscription/1?a=b&c"_s, P256dh,
                                          Auth } });
}

inline hub::Exchange toBatch()
{
    hub::Request request{ .notification = { hub::Platform::FcmV1,
                                            R"({"message":{"data":{"to":"x"}}})" },
                          .target = hub::DeviceBatch{ { FcmToken, Channel, FcmToken } } };
    hub::Exchange exchange = of(request);
    exchange.response = answer(201, outcome({ Channel, FcmToken }));
    return exchange;
}

/// A proxy that echoes what it got, in every writing.
inline hub::Exchange refusedWithEcho()
{
    hub::Exchange exchange = toApple(R"({"aps":{}})");
    const QByteArray decoded = QByteArray::fromPercentEncoding(signature());
    QByteArray net = decoded;
    net.replace('+', "\\u002B");
    exchange.response =
        answer(401,
               "<p>" + token().header().reveal() + "</p>" + decoded + ' ' + net + ' '
                   + signature().toLower() + ' ' + signature().toPercentEncoding()
                   + " SharedAccessKey=" + Key + "; Bearer abcdefghijklmnopqrstuvwxyz0123456789",
               { { "X-Echo", token().header().reveal() }, { "Set-Cookie", "session=0123456789" } });
    return exchange;
}

inline hub::Exchange cut()
{
    hub::Exchange exchange = toApple("caf\xE9 \xFF and more");
    exchange.error = hub::TransportError::Cut;
    exchange.errorText = u"Connection closed after "_s + QString::fromLatin1(signature());
    exchange.timings = { .total = 12 };
    return exchange;
}

inline hub::Exchange inUtf16()
{
    hub::Exchange exchange = testSendToTags();
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray body = encoder(QString::fromUtf8(outcome({ AppleToken, Channel })));
    exchange.response->body = body;
    exchange.response->bodyBytes = body.size();
    return exchange;
}

/// No send: nothing is meant, the answer lists devices.
inline hub::Exchange registrations()
{
    hub::Exchange exchange{ .request = hub::listRegistrations(address(), token(), 10) };
    QUrl url = exchange.request.url;
    url.setQuery(u"$filter=ChannelUri+eq+%27"_s
                 + QString::fromLatin1(
                     QString(Channel).replace(u"'"_s, u"''"_s).toUtf8().toPercentEncoding())
                 + u"%27&api-version=2020-06"_s);
    exchange.request.url = url;
    const QByteArray channel = Channel.toUtf8();
    exchange.response = answer(
        200,
        "<feed><entry><ChannelUri>" + Channel.toHtmlEscaped().toUtf8()
            + "</ChannelUri></entry><entry><x:DeviceToken i:a=\"b\"><![CDATA[" + AppleToken.toUtf8()
            + "]]></x:DeviceToken><DeviceToken>&#65;&#x41;BB" + AppleToken.mid(4).toUtf8()
            + "</DeviceToken></entry><entry><BaiduUserId>user-0001</BaiduUserId>"
              "<BaiduChannelId>channel-0002</BaiduChannelId></entry><entry><P256DH>"
            + P256dh.toUtf8() + "</P256DH><Auth>" + Auth.toUtf8() + "</Auth></entry></feed>");
    return exchange;
}

inline hub::Exchange installation()
{
    hub::Exchange exchange{ .request = hub::listRegistrations(address(), token(), 10) };
    exchange.response =
        answer(200,
               R"({"installationId":"d-1","pushChannel":")" + FcmToken.toUtf8()
                   + R"(","secondaryTiles":{"t":{"pushChannel":"https:\/\/db3.)"
                   + R"(notify.windows.com\/?token=AwYAA'ABQ%2b%2fx&kind=<raw>)" + R"(\"q\""}}})");
    return exchange;
}

/// Every one above.
inline QList<std::pair<const char *, hub::Exchange>> all()
{
    return { { "everyone", toApple("{\"aps\":{\"alert\":\"it's \\\"x\\\"\"}}\n") },
             { "a test send to tags", testSendToTags() },
             { "one device", toOneDevice() },
             { "a browser", toBrowser() },
             { "a batch", toBatch() },
             { "an echo of the token", refusedWithEcho() },
             { "a cut answer", cut() },
             { "an outcome in UTF-16", inUtf16() },
             { "a list of registrations", registrations() },
             { "an installation", installation() } };
}

} // namespace exchanges
