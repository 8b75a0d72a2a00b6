// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The texts of a row, in their order.
enum Text { Handle, P256dh, Auth, Id, DeviceName, Tile, Variables, SystemTags, TextCount };

constexpr qint64 WorthCompacting = 1 << 20; ///< Bytes; less is not worth the walk.

/// Reads the length at \a at and moves behind it.
qint64 readLength(const QByteArray &texts, qint64 &at)
{
    qint64 length = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = quint8(texts.at(at++));
        length |= qint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return length;
    }
}

/// Adds \a text with its length in front, seven bits a byte: it may have any characters.
void appendText(QByteArray &texts, const QByteArray &text)
{
    auto length = quint64(text.size());
    for (; length >= 0x80; length >>= 7)
        texts.append(char(0x80 | (length & 0x7f)));
    texts.append(char(length));
    texts.append(text);
}

QByteArray listText(const QStringList &list)
{
    QByteArray text;
    for (const QString &one : list)
        appendText(text, one.toUtf8());
    return text;
}

QStringList listOf(const QByteArray &text)
{
    QStringList list;
    for (qint64 at = 0; at < text.size();) {
        const qint64 length = readLength(text, at);
        list.append(QString::fromUtf8(text.mid(at, length)));
        at += length;
    }
    return list;
}

QByteArray variablesText(const QMap<QString, QString> &variables)
{
    if (variables.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QMap<QString, QString> variablesOf(const QByteArray &text)
{
    QMap<QString, QString> variables;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        variables.insert(it.key(), it->toString());
    return variables;
}

QByteArray keyOf(const RegisteredTemplate &body)
{
    QByteArray key;
    for (const QByteArray &text : { body.name.toUtf8(), body.body, body.expiry.toUtf8(),
                                    body.priority.toUtf8(), body.messageType.toUtf8() })
        appendText(key, text);
    for (const auto &[name, value] : body.headers) {
        appendText(key, name);
        appendText(key, value);
    }
    return key;
}

} // namespace

QByteArray RegistrationStore::textAt(quint32 row, int number) const
{
    qint64 at = m_rows[row].text;
    for (int skipped = 0; skipped < number; ++skipped) {
        const qint64 length = readLength(m_texts, at);
        at += length;
    }
    const qint64 length = readLength(m_texts, at);
    return m_texts.mid(at, length);
}

qint64 RegistrationStore::endOfTexts(quint32 row) const
{
    qint64 at = m_rows[row].text;
    for (int skipped = 0; skipped < TextCount; ++skipped) {
        const qint64 length = readLength(m_texts, at);
        at += length;
    }
    return at;
}

void RegistrationStore::fill(quint32 number, const Registration &registration)
{
    QStringList own;
    QStringList system;
    for (const QString &tag : registration.tags)
        (tag.startsWith(u'$') ? system : own).append(tag);
    Row &row = m_rows[number];
    row.text = m_texts.size();
    for (const QByteArray &text :
         { registration.handle.text, registration.handle.p256dh, registration.handle.auth,
           registration.id.toUtf8(), registration.deviceName.toUtf8(),
           registration.secondaryTile.toUtf8(), variablesText(registration.pushVariables),
           listText(system) })
        appendText(m_texts, text);
    // 0 is for those that never end.
    row.expiry = registration.expiry ? qMax(1LL, registration.expiry->toMSecsSinceEpoch()) : 0;
    if (row.expiry != 0)
        m_ends.emplace(row.expiry, number);
    row.etag = qMax(registration.etag, 1U);
    row.tags = m_tagLists.take(own.join(u','), own);
    row.body = registration.body
        ? qint32(m_templates.take(keyOf(*registration.body), *registration.body))
        : -1;
    row.platform = registration.platform;
    if (!hasSibling(number))
        ++m_deviceCount;
    m_handles.add(qHash(registration.handle.text), number,
                  [this](quint32 other) { return qHash(textAt(other, Handle)); });
    m_ids.add(qHash(registration.id.toUtf8()), number,
              [this](quint32 other) { return qHash(textAt(other, Id)); });
    m_index.add(number, registration.platform, registration.body.has_value(), registration.tags);
}

void RegistrationStore::clear(quint32 number)
{
    const Registration registration = at(number);
    m_index.remove(number, registration.platform, registration.body.has_value(), registration.tags);
    m_ids.remove(qHash(textAt(number, Id)), number);
    m_handles.remove(qHash(registration.handle.text), number);
    if (!hasSibling(number))
        --m_deviceCount;
    Row &row = m_rows[number];
    m_ends.erase({ row.expiry, number });
    m_tagLists.drop(row.tags);
    if (row.body >= 0)
        m_templates.drop(quint32(row.body));
    m_deadBytes += endOfTexts(number) - row.text;
    row = {};
}

/// Whether another row has the handle of \a number on the same platform.
bool RegistrationStore::hasSibling(quint32 number) const
{
    const QByteArray handle = textAt(number, Handle);
    const auto rows = m_handles.candidates(qHash(handle));
    return std::any_of(rows.begin(), rows.end(), [&](quint32 other) {
        return other != number && m_rows[other].platform == m_rows[number].platform
            && textAt(other, Handle) == handle;
    });
}

quint32 RegistrationStore::add(const Registration &registration)
{
    auto number = quint32(m_rows.size());
    if (m_free.empty()) {
        m_rows.emplace_back();
    } else {
        number = m_free.back();
        m_free.pop_back();
    }
    fill(number, registration);
    return number;
}

void RegistrationStore::replace(quint32 row, const Registration &registration)
{
    clear(row);
    fill(row, registration);
    compact();
}

void RegistrationStore::remove(quint32 row)
{
    clear(row);
    m_free.push_back(row);
    compact();
}

/// Writes the texts anew once half of them are of the past: so an update costs what it appends.
void RegistrationStore::compact()
{
    if (m_deadBytes < WorthCompacting || m_deadBytes * 2 < m_texts.size())
        return;
    QByteArray texts;
    texts.reserve(m_texts.size() - m_deadBytes);
    for (quint32 number = 0; number < m_rows.size(); ++number) {
        Row &row = m_rows[number];
        if (row.etag == 0)
            continue;
        const qint64 start = row.text;
        const qint64 end = endOfTexts(number);
        row.text = texts.size();
        texts.append(m_texts.constData() + start, end - start);
    }
    m_texts = texts;
    m_deadBytes = 0;
}

Registration RegistrationStore::at(quint32 number) const
{
    Q_ASSERT(number < m_rows.size() && m_rows[number].etag != 0);
    const Row &row = m_rows[number];
    qint64 at = row.text;
    const auto next = [&] {
        const qint64 length = readLength(m_texts, at);
        at += length;
        return m_texts.mid(at - length, length);
    };
    Registration registration;
    registration.handle.text = next();
    registration.handle.p256dh = next();
    registration.handle.auth = next();
    registration.id = QString::fromUtf8(next());
    registration.deviceName = QString::fromUtf8(next());
    registration.secondaryTile = QString::fromUtf8(next());
    registration.pushVariables = variablesOf(next());
    registration.tags = m_tagLists.at(row.tags);
    registration.tags += listOf(next());
    registration.etag = row.etag;
    registration.platform = row.platform;
    if (row.body >= 0)
        registration.body = m_templates.at(quint32(row.body));
    if (row.expiry)
        registration.expiry = QDateTime::fromMSecsSinceEpoch(row.expiry, Qt::UTC);
    return registration;
}

std::optional<quint32> RegistrationStore::rowOfId(const QString &id) const
{
    const QByteArray text = id.toUtf8();
    for (const quint32 row : m_ids.candidates(qHash(text))) {
        if (textAt(row, Id) == text)
            return row;
    }
    return std::nullopt;
}

QList<quint32> RegistrationStore::rowsOfHandle(const QByteArray &handle) const
{
    QList<quint32> rows;
    for (const quint32 row : m_handles.candidates(qHash(handle))) {
        if (textAt(row, Handle) == handle)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<quint32> RegistrationStore::rowOfHandle(hub::Platform platform,
                                                      const QByteArray &handle) const
{
    for (const quint32 row : rowsOfHandle(handle)) {
        if (m_rows[row].platform == platform)
            return row;
    }
    return std::nullopt;
}

std::optional<quint32> RegistrationStore::firstExpired(const QDateTime &now) const
{
    if (m_ends.empty() || m_ends.begin()->first > now.toMSecsSinceEpoch())
        return std::nullopt;
    return m_ends.begin()->second;
}

std::optional<QDateTime> RegistrationStore::nextExpiry() const
{
    if (m_ends.empty())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(m_ends.begin()->first, Qt::UTC);
}

bool RegistrationStore::isOneOf(quint32 row, const QByteArrayList &devices) const
{
    return devices.contains(textAt(row, Handle)) || devices.contains(textAt(row, DeviceName));
}

} // namespace sandbox
