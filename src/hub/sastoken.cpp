// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/sastoken.h"

#include "base/redact.h"

#include <QCoreApplication>
#include <QHash>
#include <QMessageAuthenticationCode>
#include <QUrl>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr char Scheme[] = "SharedAccessSignature ";

base::Error notAToken(const QString &message)
{
    return { message, u"Authorization"_s, 0 };
}

} // namespace

SasToken SasToken::sign(const QString &resource, const QString &keyName, const base::Secret &key,
                        qint64 expiresAt)
{
    SasToken token;
    token.m_resource = resource.toLower();
    token.m_keyName = keyName;
    token.m_expiresAt = expiresAt;
    const QByteArray sr = QUrl::toPercentEncoding(token.m_resource);
    const QByteArray se = QByteArray::number(expiresAt);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(sr + '\n' + se, key.reveal(), QCryptographicHash::Sha256)
            .toBase64();
    token.m_header = base::Secret(Scheme + QByteArray("sr=") + sr + "&sig="
                                  + QUrl::toPercentEncoding(QString::fromLatin1(signature))
                                  + "&se=" + se + "&skn=" + QUrl::toPercentEncoding(keyName));
    return token;
}

base::Result<SasToken> SasToken::parse(const QByteArray &header)
{
    if (!header.startsWith(Scheme)) {
        return notAToken(QCoreApplication::translate(
            "hub::SasToken", "The token does not begin with “SharedAccessSignature ”."));
    }
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray &field : header.mid(qsizetype(sizeof Scheme) - 1).split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals > 0)
            fields.insert(field.left(equals).trimmed(), field.mid(equals + 1).trimmed());
    }
    for (const char *name : { "sr", "sig", "se", "skn" }) {
        if (fields.value(name).isEmpty()) {
            return notAToken(QCoreApplication::translate("hub::SasToken", "The token lacks “%1”.")
                                 .arg(QLatin1String(name)));
        }
    }
    SasToken token;
    bool isNumber = false;
    token.m_expiresAt = fields.value("se").toLongLong(&isNumber);
    if (!isNumber) {
        return notAToken(QCoreApplication::translate(
            "hub::SasToken", "The token's end (“se”) is not a number of seconds."));
    }
    token.m_header = base::Secret(header);
    token.m_resource = QUrl::fromPercentEncoding(fields.value("sr"));
    token.m_keyName = QUrl::fromPercentEncoding(fields.value("skn"));
    return token;
}

QByteArray SasToken::redacted() const
{
    return base::redact(m_header.reveal());
}

SasTokenSource::SasTokenSource(QString resource, QString keyName, base::Secret key, int lifetime)
    : m_resource(std::move(resource))
    , m_keyName(std::move(keyName))
    , m_key(std::move(key))
    , m_lifetime(lifetime)
    , m_token(SasToken::sign(m_resource, m_keyName, m_key, 0))
{
}

const SasToken &SasTokenSource::at(qint64 now)
{
    // A clock that was set back must not keep a token alive that ends far in the future.
    if (now >= m_renewAt || now < m_madeAt) {
        m_token = SasToken::sign(m_resource, m_keyName, m_key, now + m_lifetime);
        m_madeAt = now;
        m_renewAt = now + m_lifetime * 9 / 10;
    }
    return m_token;
}

} // namespace hub
