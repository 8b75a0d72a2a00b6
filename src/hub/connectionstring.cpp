// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/connectionstring.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

bool isLocalHost(const QString &host)
{
    const QString name = host.toLower();
    const bool isIp6 = name.contains(u':');
    const QStringList octets = name.split(u'.');
    const bool isIp4 =
        octets.size() == 4 && std::all_of(octets.begin(), octets.end(), [](const QString &octet) {
            bool number = false;
            const int value = octet.toInt(&number);
            return number && value >= 0 && value <= 255;
        });
    if (isIp6)
        return name == u"::1" || name.startsWith(u"fe80:") || name.startsWith(u"fd");
    if (isIp4) {
        const int first = octets.at(0).toInt();
        const int second = octets.at(1).toInt();
        return first == 127 || first == 10 || (first == 192 && second == 168)
            || (first == 172 && second >= 16 && second <= 31);
    }
    return !name.isEmpty()
        && (!name.contains(u'.') || name.endsWith(u".localhost") || name.endsWith(u".local")
            || name.endsWith(u".internal"));
}

QStringList rightsByName(const QString &keyName)
{
    static const QHash<QString, QStringList> known{
        { u"defaultfullsharedaccesssignature"_s, { u"Listen"_s, u"Send"_s, u"Manage"_s } },
        { u"rootmanagesharedaccesskey"_s, { u"Listen"_s, u"Send"_s, u"Manage"_s } },
        { u"defaultlistensharedaccesssignature"_s, { u"Listen"_s } },
    };
    return known.value(keyName.toLower());
}

/// The steps of parse(), one function a part of the text.
class ConnectionStringReader
{
    Q_DECLARE_TR_FUNCTIONS(hub::ConnectionString)
public:
    using Fault = std::optional<Error>;

    explicit ConnectionStringReader(const QString &text)
        : m_text(text)
    {
    }

    base::Result<ConnectionString> read()
    {
        for (auto step :
             { &ConnectionStringReader::split, &ConnectionStringReader::refuseOthers,
               &ConnectionStringReader::readEmulator, &ConnectionStringReader::readEndpoint,
               &ConnectionStringReader::readKeyName, &ConnectionStringReader::readKey,
               &ConnectionStringReader::readEntityPath }) {
            if (const Fault fault = (this->*step)())
                return *fault;
        }
        return m_result;
    }

private:
    struct Part
    {
        QString value;
        qsizetype offset; ///< Of the value, in the text as given.
    };

    Fault split();
    Fault addPart(qsizetype start, qsizetype end, int number);
    Fault refuseOthers();
    Fault readEmulator();
    Fault readEndpoint();
    Fault checkScheme(const QUrl &url, qsizetype offset);
    Fault readKeyName();
    Fault readKey();
    Fault readEntityPath();

    void warnAboutKey(const QString &key);

    const Part *part(const QString &lowerName) const
    {
        const auto found = m_parts.constFind(lowerName);
        return found == m_parts.constEnd() ? nullptr : &found.value();
    }

    const QString &m_text;
    QHash<QString, Part> m_parts; ///< By lower-cased name.
    ConnectionString m_result;
};

ConnectionStringReader::Fault ConnectionStringReader::split()
{
    const auto isWrapping = [](QChar c) {
        return c.isSpace() || c == u'"' || c == u'\'' || c == u'`' || c == u'\u201C'
            || c == u'\u201D' || c == u'\uFEFF' || c == u'\u200B';
    };
    qsizetype start = 0;
    qsizetype end = m_text.size();
    while (start < end && isWrapping(m_text.at(start)))
        ++start;
    while (end > start && isWrapping(m_text.at(end - 1)))
        --end;
    if (start == end)
        return Error{ tr("The connection string is empty."), u"connection string"_s, 0 };
    int number = 0;
    while (start < end) {
        qsizetype stop = m_text.indexOf(u';', start);
        if (stop < 0 || stop > end)
            stop = end;
        if (const Fault fault = addPart(start, stop, ++number))
            return fault;
        start = stop + 1;
    }
    return {};
}

ConnectionStringReader::Fault ConnectionStringReader::addPart(qsizetype start, qsizetype end,
                                                              int number)
{
    const QString whole = m_text.mid(start, end - start);
    if (whole.trimmed().isEmpty())
        return {};
    const qsizetype equals = whole.indexOf(u'=');
    if (equals < 0) {
        return Error{ tr("Part %1 of the connection string has no “=”. Each part is written "
                         "Name=value, with “;” between parts.")
                          .arg(number),
                      u"connection string"_s, start };
    }
    const QString name = whole.left(equals).trimmed().toLower();
    const Part part{ whole.mid(equals + 1).trimmed(), start + equals + 1 };
    if (name.isEmpty()) {
        return Error{ tr("Part %1 of the connection string has no name before “=”.").arg(number),
                      u"connection string"_s, start };
    }
    const auto earlier = m_parts.constFind(name);
    if (earlier != m_parts.constEnd() && earlier->value != part.value) {
        static const QHash<QString, QString> spelt{
            { u"endpoint"_s, u"Endpoint"_s },
            { u"sharedaccesskeyname"_s, u"SharedAccessKeyName"_s },
            { u"sharedaccesskey"_s, u"SharedAccessKey"_s },
            { u"entitypath"_s, u"EntityPath"_s },
            { u"usedevelopmentemulator"_s, u"UseDevelopmentEmulator"_s },
        };
        if (const QString known = spelt.value(name); !known.isEmpty()) {
            return Error{ tr("`%1` is there twice, with two values. Remove one.").arg(known), known,
                          start };
        }
    }
    m_parts.insert(name, part);
    return {};
}

ConnectionStringReader::Fault ConnectionStringReader::refuseOthers()
{
    if (const Part *signature = part(u"sharedaccesssignature"_s)) {
        return Error{ tr("This holds a ready-made token (`SharedAccessSignature`), not a key. "
                         "Pushbench needs the rule's name and key."),
                      u"SharedAccessSignature"_s, signature->offset };
    }
    for (const QString &name : { u"accountkey"_s, u"accountendpoint"_s, u"accountname"_s }) {
        if (const Part *other = part(name)) {
            return Error{ tr("This is a Storage or Cosmos DB string. A notification hub's string "
                             "has `SharedAccessKey=`."),
                          u"connection string"_s, other->offset };
        }
    }
    return {};
}

ConnectionStringReader::Fault ConnectionStringReader::readEmulator()
{
    const Part *emulator = part(u"usedevelopmentemulator"_s);
    if (!emulator)
        return {};
    if (emulator->value.compare(u"true"_s, Qt::CaseInsensitive) == 0) {
        m_result.m_emulator = true;
        return {};
    }
    if (emulator->value.compare(u"false"_s, Qt::CaseInsensitive) == 0)
        return {};
    return Error{ tr("`UseDevelopmentEmulator` is either true or false."),
                  u"UseDevelopmentEmulator"_s, emulator->offset };
}

ConnectionStringReader::Fault ConnectionStringReader::readEndpoint()
{
    const Part *endpoint = part(u"endpoint"_s);
    if (!endpoint)
        return Error{ tr("There is no `Endpoint=` part."), u"Endpoint"_s, -1 };
    if (endpoint->value.isEmpty())
        return Error{ tr("`Endpoint` is empty."), u"Endpoint"_s, endpoint->offset };
    const QUrl url(endpoint->value, QUrl::StrictMode);
    if (!url.isValid()) {
        return Error{ tr("`Endpoint` is not an address. It looks like "
                         "sb://name.servicebus.windows.net/."),
                      u"Endpoint"_s, endpoint->offset };
    }
    if (const Fault fault = checkScheme(url, endpoint->offset))
        return fault;
    if (url.host().isEmpty())
        return Error{ tr("`Endpoint` names no host."), u"Endpoint"_s, endpoint->offset };
    if (!url.userInfo().isEmpty()) {
        return Error{ tr("`Endpoint` may not contain a user or password."), u"Endpoint"_s,
                      endpoint->offset };
    }
    m_result.m_endpoint.setScheme(m_result.m_emulator || url.scheme() == u"http" ? u"http"_s
                                                                                 : u"https"_s);
    m_result.m_endpoint.setHost(url.host());
    m_result.m_endpoint.setPort(url.port());
    m_result.m_endpoint.setPath(u"/"_s);
    const QString path = url.path().split(u'/', Qt::SkipEmptyParts).value(0);
    m_result.m_hubName = path;
    m_result.m_hubNameFromAddress = !path.isEmpty();
    return {};
}

ConnectionStringReader::Fault ConnectionStringReader::checkScheme(const QUrl &url, qsizetype offset)
{
    static constexpr std::array Schemes{ "sb", "https", "amqps", "http" };
    if (std::none_of(Schemes.begin(), Schemes.end(),
                     [&](const char *scheme) { return url.scheme() == QLatin1String(scheme); })) {
        return Error{ tr("`Endpoint` must begin with sb://."), u"Endpoint"_s, offset };
    }
    if ((m_result.m_emulator || url.scheme() == u"http") && !isLocalHost(url.host())) {
        return Error{ tr("`Endpoint` asks for plain HTTP to a host that is not on this machine or "
                         "network. A token would be readable on its way; use sb://."),
                      u"Endpoint"_s, offset };
    }
    return {};
}

ConnectionStringReader::Fault ConnectionStringReader::readKeyName()
{
    const Part *name = part(u"sharedaccesskeyname"_s);
    if (!name) {
        return Error{ tr("There is no `SharedAccessKeyName=` part."), u"SharedAccessKeyName"_s,
                      -1 };
    }
    if (name->value.isEmpty()) {
        return Error{ tr("`SharedAccessKeyName` is empty."), u"SharedAccessKeyName"_s,
                      name->offset };
    }
    if (name->value.size() > ConnectionString::MaxKeyLength) {
        return Error{ tr("`SharedAccessKeyName` is longer than %1 characters.")
                          .arg(ConnectionString::MaxKeyLength),
                      u"SharedAccessKeyName"_s, name->offset };
    }
    m_result.m_keyName = name->value;
    if (rightsByName(name->value) == QStringList{ u"Listen"_s }) {
        m_result.m_warnings.append(
            tr("By its name this rule may only listen. Sending needs Send."));
    }
    return {};
}

ConnectionStringReader::Fault ConnectionStringReader::readKey()
{
    const Part *key = part(u"sharedaccesskey"_s);
    const auto fault = [](const QString &message, qsizetype offset) {
        return Error{ message, u"SharedAccessKey"_s, offset };
    };
    if (!key)
        return fault(tr("There is no `SharedAccessKey=` part."), -1);
    if (key->value.isEmpty())
        return fault(tr("`SharedAccessKey` is empty."), key->offset);
    if (key->value.size() > ConnectionString::MaxKeyLength) {
        return fault(tr("`SharedAccessKey` is longer than %1 characters; something else was pasted "
                        "along.")
                         .arg(ConnectionString::MaxKeyLength),
                     key->offset);
    }
    for (const QChar c : key->value) {
        if (c.category() == QChar::Other_Control)
            return fault(tr("`SharedAccessKey` has a line break or tab inside."), key->offset);
    }
    m_result.m_key = base::Secret(key->value.toUtf8());
    warnAboutKey(key->value);
    return {};
}

void ConnectionStringReader::warnAboutKey(const QString &key)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(key.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    m_result.m_isKeyUnusual = key.size() < 40 || !decoded || key.size() % 4 != 0;
    if (m_result.m_isKeyUnusual) {
        m_result.m_warnings.append(
            tr("The key has %1 characters or is not base64; unusual for Azure (it gives %2), fine "
               "for an emulator.")
                .arg(key.size())
                .arg(ConnectionString::UsualKeyLength));
    }
}

ConnectionStringReader::Fault ConnectionStringReader::readEntityPath()
{
    const Part *entity = part(u"entitypath"_s);
    if (entity && !entity->value.isEmpty()) {
        m_result.m_hubName = entity->value;
        m_result.m_hubNameFromAddress = false;
    }
    return {};
}

base::Result<ConnectionString> ConnectionString::parse(const QString &text)
{
    return ConnectionStringReader(text).read();
}

base::Secret ConnectionString::toText() const
{
    QUrl address = m_endpoint;
    if (!m_emulator && address.scheme() == u"https")
        address.setScheme(u"sb"_s);
    QByteArray text = "Endpoint=" + address.toEncoded()
        + ";SharedAccessKeyName=" + m_keyName.toUtf8() + ";SharedAccessKey=" + m_key.reveal();
    if (m_emulator)
        text += ";UseDevelopmentEmulator=true";
    return base::Secret(text);
}

} // namespace hub
