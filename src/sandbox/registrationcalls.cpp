// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationcalls.h"

#include "sandbox/registrationfilter.h"
#include "sandbox/registrationreader.h"

#include <QRegularExpression>
#include <QUrl>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The row that the token names; clients send it once or twice percent-encoded (protocol.md 3.10).
std::optional<quint32> rowOfToken(QByteArray token)
{
    for (int round = 0; round < 2 && token.contains('%'); ++round)
        token = QByteArray::fromPercentEncoding(token);
    const QByteArray text = QByteArray::fromBase64(token);
    bool isNumber = false;
    const quint32 row = text.mid(4).toUInt(&isNumber);
    if (!text.startsWith("row;") || !isNumber)
        return std::nullopt;
    return row;
}

QByteArray tokenOfRow(quint32 row)
{
    const QByteArray text = "row;" + QByteArray::number(row);
    return text.toBase64().toPercentEncoding();
}

/// `5`, from the forms of all clients: `"5"`, `W/"5"`, `5`.
QByteArray bareTag(QByteArray text)
{
    text = text.trimmed();
    if (text.startsWith("W/"))
        text.remove(0, 2);
    return text.replace('"', "");
}

bool isId(const QString &id)
{
    static const QRegularExpression Form(u"^\\d{1,20}-\\d{1,20}-\\d{1,20}$"_s);
    return Form.match(id).hasMatch();
}

QString path(const QString &id)
{
    return u"registrations/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

QString RegistrationCalls::newId()
{
    const auto number = [this] { return (m_random.generate64() >> 1) | (quint64(1) << 62); };
    return u"%1-%2-1"_s.arg(number()).arg(number());
}

FeedAddresses RegistrationCalls::addresses(const Call &call, const QString &place) const
{
    const QString self = QString::fromLatin1(m_replies.address(call, place));
    const QString base =
        QString::fromLatin1(m_replies.address(call, u"registrations"_s).split('?').first());
    const qsizetype query = self.indexOf(u'?');
    return { self, {}, base + u'/', query < 0 ? QString() : self.mid(query) };
}

Answer RegistrationCalls::createId(const Call &call)
{
    const QString id = newId();
    return Answer{ 201,
                   { { "Location", m_replies.address(call, u"registrationids/"_s + id) },
                     { "Content-Location", m_replies.address(call, path(id)) } },
                   {} };
}

Answer RegistrationCalls::entry(const Call &call, const Registration &registration) const
{
    const FeedAddresses places = addresses(call, path(registration.id));
    return Answer{ 200,
                   { { "Content-Type", "application/atom+xml; type=entry; charset=utf-8" },
                     { "ETag", "W/\"" + QByteArray::number(registration.etag) + '"' },
                     { "Content-Location", places.self.toLatin1() } },
                   registrationEntry(registration, places, m_replies.now()) };
}

Answer RegistrationCalls::create(const Call &call)
{
    const auto result = readRegistration(call.body);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return m_replies.refuse(*refusal);
    auto registration = std::get<Registration>(result);
    registration.id = newId();
    registration.etag = 1;
    m_registry.add(registration);
    return entry(call, registration);
}

/// Nothing if the call has no If-Match, or one that holds.
std::optional<Answer> RegistrationCalls::preconditionFault(const Call &call,
                                                           std::optional<quint32> row) const
{
    const auto wanted = call.header("If-Match");
    if (!wanted)
        return std::nullopt;
    if (!row)
        return m_replies.refuse(404, QString());
    const QByteArray tag = bareTag(*wanted);
    const QByteArray known = QByteArray::number(m_registry.store().at(*row).etag);
    if (tag == "*" || tag == known)
        return std::nullopt;
    return m_replies.refuse(412,
                            u"The ETag '%1' is not the one of the registration, '%2'."_s.arg(
                                QString::fromUtf8(tag.left(40)), QString::fromLatin1(known)));
}

Answer RegistrationCalls::put(const Call &call, const QString &id)
{
    if (!isId(id))
        return m_replies.refuse(400, u"'%1' is not a registration id."_s.arg(id.left(80)));
    const auto result = readRegistration(call.body);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return m_replies.refuse(*refusal);
    const auto row = m_registry.store().rowOfId(id);
    if (!row && m_registry.isGone(id))
        return m_replies.refuse(410, u"The registration id is no longer valid."_s);
    if (const auto fault = preconditionFault(call, row))
        return *fault;
    auto registration = std::get<Registration>(result);
    registration.id = id;
    registration.etag = 1;
    if (row) {
        const Registration before = m_registry.store().at(*row);
        registration.etag = before.etag + 1;
        registration.deviceName = before.deviceName;
        m_registry.replace(*row, registration);
    } else {
        m_registry.add(registration);
    }
    return entry(call, registration);
}

Answer RegistrationCalls::get(const Call &call, const QString &id) const
{
    const auto row = m_registry.store().rowOfId(id);
    return row ? entry(call, m_registry.store().at(*row)) : m_replies.refuse(404, QString());
}

Answer RegistrationCalls::remove(const Call &call, const QString &id)
{
    // Whether the service wants it is UNVERIFIED; each official client sends it.
    if (!call.header("If-Match"))
        return m_replies.refuse(400, u"The If-Match header is missing."_s);
    const auto row = m_registry.store().rowOfId(id);
    if (const auto fault = preconditionFault(call, row))
        return *fault;
    m_registry.remove(*row);
    return Answer{ 200, {}, {} };
}

Answer RegistrationCalls::list(const Call &call) const
{
    const auto filter = call.queryValue("$filter");
    if (!filter)
        return page(call, u"registrations"_s, m_registry.store().index().all());
    const auto rows = filteredRows(m_registry.store(), *filter);
    if (!rows)
        return m_replies.refuse(400, u"The filter is not supported."_s);
    return page(call, u"registrations"_s, RowSet::of(*rows));
}

Answer RegistrationCalls::listByTag(const Call &call, const QString &tag) const
{
    const QString place =
        u"tags/%1/registrations"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(tag)));
    return page(call, place, m_registry.store().index().withTag(tag));
}

Answer RegistrationCalls::page(const Call &call, const QString &place, const RowSet &rows) const
{
    const QByteArray top = call.queryValue("$top").value_or("100");
    bool isNumber = false;
    const int size = qMin(top.toInt(&isNumber), PageSize);
    const auto token = call.queryValue("continuationtoken");
    const auto start = token ? rowOfToken(*token) : 0;
    if (!isNumber || size < 1 || !start)
        return m_replies.refuse(400, u"The parameter $top or continuationtoken is invalid."_s);
    QList<quint32> wanted = rows.rowsFrom(*start, size + 1);
    const bool hasMore = wanted.size() > size;
    FeedAddresses places = addresses(call, place);
    Answer answer{ 200,
                   { { "Content-Type", "application/atom+xml; type=feed; charset=utf-8" } },
                   {} };
    if (hasMore) {
        const QByteArray next = tokenOfRow(wanted.takeLast());
        answer.headers.append({ "x-ms-continuationtoken", next });
        places.next = places.self + (places.query.isEmpty() ? u'?' : u'&') + u"$top=%1"_s.arg(size)
            + u"&continuationtoken="_s + QString::fromLatin1(next.toPercentEncoding());
    }
    QList<Registration> registrations;
    for (const quint32 row : wanted)
        registrations.append(m_registry.store().at(row));
    answer.body = registrationFeed(registrations, places, m_replies.now());
    return answer;
}

} // namespace sandbox
