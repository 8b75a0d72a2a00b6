// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/redaction.h"

#include "base/redact.h"
#include "sharing/bodytext.h"
#include "sharing/handles.h"

#include <QHash>

#include <algorithm>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

/// A bearer token is long; "the bearer of this coupon" is not one.
constexpr qsizetype MinBearerLength = 20;

bool isNamed(const hub::Header &header, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QByteArray withoutKnownShapes(const QByteArray &text, Escape escape)
{
    return base::redact(text, [escape](QByteArrayView lead, QByteArrayView secret) -> QByteArray {
        if (lead == "bearer " && secret.size() < MinBearerLength)
            return secret.toByteArray();
        if (lead == "sig=")
            return escape == Escape::Xml ? QByteArray("&lt;signature&gt;") : SignatureMark;
        // Escaped, a mark of ours would pass for a secret when this is done again.
        if (escape == Escape::Xml)
            return base::RedactedMark;
        return lead == "bearer " ? TokenMark : KeyMark;
    });
}

Escape escapeFor(const QByteArray &utf8)
{
    return utf8.trimmed().startsWith('<') || utf8.startsWith("\xEF\xBB\xBF<") ? Escape::Xml
                                                                              : Escape::None;
}

} // namespace

Redaction::Redaction(const QList<hub::Exchange> &exchanges, const Options &options)
    : m_secrets(options.secrets)
{
    for (const base::Secret &key : options.keys)
        m_replacer.addSecret(key.reveal(), KeyMark);
    for (const hub::Exchange &exchange : exchanges) {
        for (const base::Secret &secret : exchange.secrets)
            m_replacer.addSecret(secret.reveal(), KeyMark);
    }
    if (m_secrets == hub::Reveal::No) {
        for (const hub::Exchange &exchange : exchanges)
            addSecrets(exchange);
    }
    if (options.hideHandles)
        addHandles(exchanges);
}

void Redaction::addSecrets(const hub::Exchange &exchange)
{
    // Proxies echo a token in places that no known shape covers, escaped or decoded.
    const QByteArray &token = exchange.request.authorization.reveal();
    const qsizetype from = token.indexOf("sig=");
    if (from < 0) {
        m_replacer.add(token, TokenMark);
        return;
    }
    const QByteArray signature = token.mid(from + 4, token.indexOf('&', from) - from - 4);
    m_replacer.addSecret(QByteArray::fromPercentEncoding(signature), SignatureMark);
    m_replacer.add(signature, SignatureMark);
}

void Redaction::addHandles(const QList<hub::Exchange> &exchanges)
{
    QHash<QString, int> counts;
    QHash<QString, QByteArray> marks;
    for (const hub::Exchange &exchange : exchanges) {
        for (const KnownHandle &handle : handlesOf(exchange)) {
            if (marks.contains(handle.text.toLower()))
                continue;
            const QByteArray mark = '<' + handle.kind.toLatin1() + '-'
                + QByteArray::number(++counts[handle.kind]) + '>';
            marks.insert(handle.text.toLower(), mark);
            m_replacer.add(handle.text.toUtf8(), mark);
        }
    }
}

QByteArray Redaction::operator()(const QByteArray &text, Escape escape) const
{
    const QByteArray known = m_replacer.replaced(text, escape);
    return m_secrets == hub::Reveal::Yes ? known : withoutKnownShapes(known, escape);
}

QByteArray Redaction::body(const QByteArray &body) const
{
    return changedText(body, [this](const QByteArray &utf8) -> QByteArray {
        return (*this)(utf8, escapeFor(utf8));
    });
}

QString Redaction::text(const QString &text) const
{
    return QString::fromUtf8((*this)(text.toUtf8()));
}

QUrl Redaction::url(const QUrl &url) const
{
    // What an address leaves unencoded is up to who wrote it, so its parts are looked at decoded.
    const auto part = [this](const QString &encoded) -> QString {
        const QByteArray decoded = QByteArray::fromPercentEncoding(encoded.toLatin1());
        const QByteArray clean = (*this)(decoded);
        return clean == decoded ? encoded : QString::fromLatin1(clean.toPercentEncoding("$'="));
    };
    const auto parts = [&part](const QString &whole, QChar separator) -> QString {
        QStringList list = whole.split(separator);
        std::transform(list.begin(), list.end(), list.begin(), part);
        return list.join(separator);
    };
    QUrl result = url;
    const QString path = parts(url.path(QUrl::FullyEncoded), u'/');
    const QString query = parts(url.query(QUrl::FullyEncoded), u'&');
    if (path != url.path(QUrl::FullyEncoded))
        result.setPath(path);
    if (query != url.query(QUrl::FullyEncoded))
        result.setQuery(query);
    return result;
}

hub::Headers Redaction::headers(const hub::Headers &headers) const
{
    hub::Headers result = headers;
    for (hub::Header &header : result) {
        header.value = (*this)(header.value);
        if (m_secrets == hub::Reveal::Yes || header.value.isEmpty())
            continue;
        if (isNamed(header, { "Cookie", "Set-Cookie" }))
            header.value = CookieMark;
        const bool isLogin = isNamed(header, { "Authorization", "Proxy-Authorization" });
        if (isLogin && !header.value.contains(SignatureMark))
            header.value = TokenMark;
    }
    return result;
}

std::optional<hub::Request> Redaction::meant(hub::Request request) const
{
    if (auto *device = std::get_if<hub::OneDevice>(&request.target)) {
        device->handle = text(device->handle);
        device->p256dh = text(device->p256dh);
        device->auth = text(device->auth);
    } else if (auto *batch = std::get_if<hub::DeviceBatch>(&request.target)) {
        for (QString &handle : batch->handles)
            handle = text(handle);
    } else if (const auto *tags = std::get_if<hub::TagExpression>(&request.target)) {
        // A tag that is a handle has no mark that would be a tag: nothing is meant then.
        if (text(tags->text()) != tags->text())
            return std::nullopt;
    }
    request.secrets.clear();
    request.notification.headers = headers(request.notification.headers);
    request.notification.payload = body(request.notification.payload);
    return request;
}

hub::Exchange Redaction::operator()(const hub::Exchange &exchange) const
{
    hub::Exchange result = exchange;
    result.secrets.clear();
    if (exchange.meant)
        result.meant = meant(*exchange.meant);
    hub::HttpRequest &request = result.request;
    if (m_secrets == hub::Reveal::Yes && !request.authorization.isEmpty()) {
        for (hub::Header &header : request.headers) {
            if (isNamed(header, { "Authorization" }))
                header.value = request.authorization.reveal();
        }
    }
    request.authorization = {};
    request.headers = headers(request.headers);
    for (hub::Header &header : request.headers) {
        // What was never there to be revealed has the mark of the exchange itself.
        if (isNamed(header, { "Authorization" }))
            header.value.replace(base::RedactedMark, SignatureMark);
    }
    request.url = url(request.url);
    request.body = body(request.body);
    if (result.response) {
        result.response->headers = headers(result.response->headers);
        result.response->reason = (*this)(result.response->reason);
        const QByteArray clean = body(result.response->body);
        result.response->bodyBytes += clean.size() - result.response->body.size();
        result.response->body = clean;
    }
    result.errorText = text(result.errorText);
    return result;
}

bool hasToken(const hub::HttpRequest &request)
{
    const auto value = hub::headerValue(request.headers, "Authorization");
    return value && !value->isEmpty() && !value->contains(SignatureMark)
        && !value->contains(TokenMark);
}

} // namespace sharing
