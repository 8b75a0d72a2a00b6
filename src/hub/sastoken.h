// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace hub {

/// A shared access signature: the value of the `Authorization` header (protocol.md 2.1).
///
/// It lets whoever has it act on the hub until it ends, so header() is a Secret and redacted() is
/// what is shown.
class SasToken
{
public:
    /// Signs \a resource (an address, lower-cased here) with the rule's key, valid until
    /// \a expiresAt (Unix seconds). RFC 3986 encoding, upper-case escapes, `sr,sig,se,skn`.
    static SasToken sign(const QString &resource, const QString &keyName, const base::Secret &key,
                         qint64 expiresAt);

    /// Reads a token as sent by any client, its parameters in any order.
    static base::Result<SasToken> parse(const QByteArray &header);

    /// `SharedAccessSignature sr=…&sig=…&se=…&skn=…`
    const base::Secret &header() const { return m_header; }
    /// The same with base::RedactedMark in place of the signature.
    QByteArray redacted() const;

    const QString &resource() const { return m_resource; } ///< Decoded.
    const QString &keyName() const { return m_keyName; } ///< Decoded.
    qint64 expiresAt() const { return m_expiresAt; } ///< Unix seconds.

    friend bool operator==(const SasToken &, const SasToken &) = default;

private:
    SasToken() = default;

    base::Secret m_header;
    QString m_resource;
    QString m_keyName;
    qint64 m_expiresAt = 0;
};

/// Gives a token for one address and rule, and the same one again until nine tenths of its life
/// are over (protocol.md 2.3).
class SasTokenSource
{
public:
    static constexpr int DefaultLifetime = 3600; ///< Seconds, as most official clients.

    SasTokenSource(QString resource, QString keyName, base::Secret key,
                   int lifetime = DefaultLifetime);

    /// The token to use at \a now (Unix seconds).
    const SasToken &at(qint64 now);

    /// Drops the token, so that the next one is made anew; after a 401.
    void renew() { m_renewAt = 0; }

private:
    QString m_resource;
    QString m_keyName;
    base::Secret m_key;
    int m_lifetime;
    SasToken m_token;
    qint64 m_madeAt = 0;
    qint64 m_renewAt = 0;
};

} // namespace hub
