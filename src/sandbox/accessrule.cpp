// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/accessrule.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace sandbox {

namespace {

base::Secret makeKey()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(bytes.data()),
                                         reinterpret_cast<quint32 *>(bytes.data()) + 8);
    base::Secret key(bytes.toBase64());
    bytes.fill('\0');
    return key;
}

QByteArray sign(const AccessRule &rule, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, rule.key.reveal(), QCryptographicHash::Sha256);
}

/// Looks at all bytes, whatever they are, so that the time tells nothing about the right ones.
bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(a.at(i)) ^ unsigned(b.at(i));
    return difference == 0;
}

QHash<QByteArray, QByteArray> fieldsOf(const QByteArray &token)
{
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray &pair : token.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            fields.insert(pair.left(equals).trimmed().toLower(), pair.mid(equals + 1).trimmed());
    }
    return fields;
}

QByteArray withoutPort(const QByteArray &host)
{
    const qsizetype colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.left(colon) : host;
}

/// Segment by segment and without case: a token for `/news` does not open `/newsroom`.
bool covers(const QByteArray &granted, const QByteArray &asked)
{
    const auto segments = [](const QByteArray &path) {
        QList<QByteArray> list = path.toLower().split('/');
        list.removeAll(QByteArray());
        return list;
    };
    const auto outer = segments(granted);
    const auto inner = segments(asked);
    return outer.size() <= inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

bool isAudience(const Call &call, const QByteArray &encodedResource)
{
    QByteArray resource = encodedResource;
    resource = QByteArray::fromPercentEncoding(resource.replace('+', ' '));
    const qsizetype scheme = resource.indexOf("://");
    if (scheme >= 0)
        resource.remove(0, scheme + 3);
    const qsizetype query = resource.indexOf('?');
    if (query >= 0)
        resource.truncate(query);
    qsizetype slash = resource.indexOf('/');
    if (slash < 0)
        slash = resource.size();
    const QByteArray granted = resource.left(slash).toLower();
    const QByteArray host = call.header("Host").value_or(QByteArray()).toLower();
    // A client may leave out the port, as it does where 443 is used.
    const bool sameHost = granted == host || granted == withoutPort(host);
    return sameHost && covers(resource.mid(slash), QByteArray::fromPercentEncoding(call.path));
}

const AccessRule *findRule(const QList<AccessRule> &rules, const QByteArray &name)
{
    // Java, PHP and Python send the name as it is, JS and .NET percent-encoded.
    for (const AccessRule &rule : rules) {
        const QByteArray known = rule.name.toUtf8();
        if (name == known || QByteArray::fromPercentEncoding(name) == known)
            return &rule;
    }
    return nullptr;
}

} // namespace

QList<AccessRule> makeRules()
{
    return {
        { QStringLiteral("DefaultFullSharedAccessSignature"), makeKey(),
          Right::Listen | Right::Send | Right::Manage },
        { QStringLiteral("DefaultListenSharedAccessSignature"), makeKey(), Right::Listen },
        { QStringLiteral("SendOnly"), makeKey(), Right::Send },
    };
}

std::variant<Rights, TokenFault> checkToken(const Call &call, const QList<AccessRule> &rules,
                                            qint64 now)
{
    static constexpr char Scheme[] = "SharedAccessSignature ";
    const QByteArray header = call.header("Authorization").value_or(QByteArray()).trimmed();
    if (header.isEmpty())
        return TokenFault::Missing;
    if (!header.toLower().startsWith(QByteArray(Scheme).toLower()))
        return TokenFault::Malformed;
    const auto fields = fieldsOf(header.mid(qstrlen(Scheme)));
    const QByteArray resource = fields.value("sr");
    const QByteArray expiry = fields.value("se");
    bool isNumber = false;
    const qint64 seconds = expiry.toLongLong(&isNumber);
    if (resource.isEmpty() || !isNumber || !fields.contains("sig") || !fields.contains("skn"))
        return TokenFault::Malformed;
    const AccessRule *rule = findRule(rules, fields.value("skn"));
    const QByteArray signature =
        QByteArray::fromBase64(QByteArray::fromPercentEncoding(fields.value("sig")));
    if (!rule || !sameBytes(signature, sign(*rule, resource + '\n' + expiry)))
        return TokenFault::BadSignature;
    if (seconds < now)
        return TokenFault::Expired;
    if (!isAudience(call, resource))
        return TokenFault::WrongAudience;
    return rule->rights;
}

} // namespace sandbox
