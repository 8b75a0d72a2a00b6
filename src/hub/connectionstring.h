// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace hub {

/// What the portal gives to reach a namespace or a hub:
/// `Endpoint=sb://….servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…`.
///
/// An instance is always valid: parse() is the only way to get one. It takes what any of the
/// official clients takes (protocol.md 1.2): any order and case of the names, blanks, quotes and
/// line breaks around it, a trailing `;`, parts it does not know.
class ConnectionString
{
public:
    static constexpr int UsualKeyLength = 44; ///< 32 bytes in base64, protocol.md 1.1.
    static constexpr int MaxKeyLength = 256; ///< Also the limit of a rule's name.

    /// Reads \a text. The error names the part (`Endpoint`, `SharedAccessKeyName`,
    /// `SharedAccessKey`, `EntityPath`, `UseDevelopmentEmulator`, or `connection string` for the
    /// whole) and its place in \a text; it never repeats a value, since that might be the key.
    static base::Result<ConnectionString> parse(const QString &text);

    /// `https://host[:port]/`, or `http` for an emulator: no path, query or user.
    const QUrl &endpoint() const { return m_endpoint; }
    /// The rule's name, for example `DefaultFullSharedAccessSignature`.
    const QString &keyName() const { return m_keyName; }
    /// The rule's key. It signs as text, it is not decoded (protocol.md 2.1).
    const base::Secret &key() const { return m_key; }
    /// The hub's name if the text had one: `EntityPath=`, or a path in the address. May be empty.
    const QString &hubName() const { return m_hubName; }
    /// Whether the name came out of the address, into which people paste it.
    bool hubNameFromAddress() const { return m_hubNameFromAddress; }
    /// `UseDevelopmentEmulator=true`: plain HTTP to a hub on this machine or network.
    bool isEmulator() const { return m_emulator; }

    /// Whether the key is none that Azure would make: short, or not base64. Emulators use such.
    bool isKeyUnusual() const { return m_isKeyUnusual; }
    /// Sentences on what is unusual but may be right, such as a short key. Never holds a value.
    const QStringList &warnings() const { return m_warnings; }

    /// The canonical text with the key, for the keychain and for nothing else.
    base::Secret toText() const;

    friend bool operator==(const ConnectionString &, const ConnectionString &) = default;

private:
    friend class ConnectionStringReader;
    ConnectionString() = default;

    QUrl m_endpoint;
    QString m_keyName;
    base::Secret m_key;
    QString m_hubName;
    bool m_hubNameFromAddress = false;
    bool m_emulator = false;
    bool m_isKeyUnusual = false;
    QStringList m_warnings;
};

/// Whether \a host is this machine or one that no public name server knows: loopback, a private
/// address, a name without a dot, or one that ends in `.local` or `.internal`. Plain HTTP is
/// allowed to these only.
bool isLocalHost(const QString &host);

/// What a rule may do by its well-known name; empty when the name tells nothing
/// (protocol.md 1.1).
QStringList rightsByName(const QString &keyName);

} // namespace hub
