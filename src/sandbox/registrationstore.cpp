// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationstore.h"

#include <cstring>

namespace sandbox {

qint64 RegistrationStore::append(const QByteArray &text)
{
    const qint64 at = m_texts.size();
    const auto length = quint32(text.size());
    m_texts.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_texts.append(text);
    return at;
}

QByteArray RegistrationStore::takeText(qint64 &at) const
{
    quint32 length = 0;
    std::memcpy(&length, m_texts.constData() + at, sizeof length);
    const QByteArray text(m_texts.constData() + at + sizeof length, length);
    at += qint64(sizeof length) + length;
    return text;
}

quint32 RegistrationStore::internTags(const QStringList &tags)
{
    const QString key = tags.join(u',');
    const auto known = m_tagListNumbers.constFind(key);
    if (known != m_tagListNumbers.constEnd())
        return *known;
    m_tagLists.append(tags);
    const auto number = quint32(m_tagLists.size() - 1);
    m_tagListNumbers.insert(key, number);
    return number;
}

qint32 RegistrationStore::internTemplate(const std::optional<RegisteredTemplate> &body)
{
    if (!body)
        return -1;
    QByteArray key = body->name.toUtf8() + '\0' + body->body;
    for (const auto &[name, value] : body->headers)
        key += '\0' + name + '\0' + value;
    const auto known = m_templateNumbers.constFind(key);
    if (known != m_templateNumbers.constEnd())
        return *known;
    m_templates.append(*body);
    const auto number = qint32(m_templates.size() - 1);
    m_templateNumbers.insert(key, number);
    return number;
}

size_t RegistrationStore::handleHash(hub::Platform platform, QByteArrayView handle)
{
    return qHash(handle, size_t(platform) + 1);
}

quint32 RegistrationStore::add(const Registration &registration)
{
    const auto number = count();
    Row row;
    row.text = append(registration.handle.text);
    for (const QByteArray &text : { registration.handle.p256dh, registration.handle.auth,
                                    registration.id.toUtf8(), registration.deviceName.toUtf8() })
        append(text);
    row.expiry = registration.expiry ? registration.expiry->toMSecsSinceEpoch() : 0;
    row.etag = registration.etag;
    row.tags = internTags(registration.tags);
    row.body = internTemplate(registration.body);
    row.platform = registration.platform;
    m_rows.push_back(row);
    const size_t hash = handleHash(registration.platform, registration.handle.text);
    if (!m_handles.contains(hash))
        m_handles.insert(hash, number);
    m_index.add(number, registration.platform, registration.body.has_value(), registration.tags);
    return number;
}

Registration RegistrationStore::at(quint32 number) const
{
    Q_ASSERT(number < count());
    const Row &row = m_rows[number];
    Registration registration;
    qint64 at = row.text;
    registration.handle.text = takeText(at);
    registration.handle.p256dh = takeText(at);
    registration.handle.auth = takeText(at);
    registration.id = QString::fromUtf8(takeText(at));
    registration.deviceName = QString::fromUtf8(takeText(at));
    registration.etag = row.etag;
    registration.platform = row.platform;
    registration.tags = m_tagLists.at(row.tags);
    if (row.body >= 0)
        registration.body = m_templates.at(row.body);
    if (row.expiry)
        registration.expiry = QDateTime::fromMSecsSinceEpoch(row.expiry, Qt::UTC);
    return registration;
}

std::optional<quint32> RegistrationStore::rowOfHandle(hub::Platform platform,
                                                      const QByteArray &handle) const
{
    const auto found = m_handles.constFind(handleHash(platform, handle));
    if (found == m_handles.constEnd())
        return std::nullopt;
    // Two handles may share a hash: the text decides.
    qint64 at = m_rows[*found].text;
    if (m_rows[*found].platform != platform || takeText(at) != handle)
        return std::nullopt;
    return *found;
}

} // namespace sandbox
