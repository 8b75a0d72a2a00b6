// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/httpmessage.h"

#include "base/redact.h"

namespace hub {

namespace {

void appendLine(QByteArray &text, const Header &header, const QByteArray &value)
{
    text += header.name + ": " + value + "\r\n";
}

} // namespace

QByteArray wire(const HttpRequest &request, Reveal reveal)
{
    QByteArray text = request.method + ' '
        + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n";
    for (const Header &header : request.headers) {
        const bool isToken = header.name.compare("Authorization", Qt::CaseInsensitive) == 0
            && !request.authorization.isEmpty();
        appendLine(text, header,
                   isToken && reveal == Reveal::Yes ? request.authorization.reveal()
                                                    : header.value);
    }
    return text + "\r\n" + request.body;
}

QByteArray wire(const HttpResponse &response, Reveal reveal)
{
    QByteArray text = response.version + ' ' + QByteArray::number(response.status);
    if (!response.reason.isEmpty())
        text += ' ' + response.reason;
    text += "\r\n";
    for (const Header &header : response.headers)
        appendLine(text, header, header.value);
    text += "\r\n" + response.body;
    return reveal == Reveal::Yes ? text : base::redact(text);
}

} // namespace hub
