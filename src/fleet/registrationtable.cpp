// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/registrationtable.h"

#include "fleet/pushvariables.h"

#include <algorithm>
#include <cstring>

namespace fleet {

using hub::Registration;
using hub::RegistrationTemplate;

namespace {

constexpr qsizetype LengthSize = sizeof(quint32);

QByteArrayView textStartingAt(const QByteArray &texts, qsizetype at)
{
    quint32 length = 0;
    std::memcpy(&length, texts.constData() + at, LengthSize);
    return { texts.constData() + at + LengthSize, qsizetype(length) };
}

/// Takes the texts of a row one after the other.
class TextReader
{
public:
    TextReader(const QByteArray &texts, qsizetype at)
        : m_texts(texts)
        , m_at(at)
    {
    }
    QString next()
    {
        const QByteArrayView text = textStartingAt(m_texts, m_at);
        m_at += LengthSize + text.size();
        return QString::fromUtf8(text);
    }

private:
    const QByteArray &m_texts;
    qsizetype m_at;
};

bool hasExtras(const Registration &registration)
{
    return !registration.handle.p256dh.isEmpty() || !registration.handle.auth.isEmpty()
        || !registration.secondaryTile.isEmpty() || !registration.pushVariables.isEmpty();
}

QByteArray keyOf(const RegistrationTemplate &body)
{
    QByteArray key;
    for (const QString &text :
         { body.name, body.body, body.expiry, body.priority, body.messageType })
        key += text.toUtf8() + '\0';
    for (const hub::Header &header : body.headers)
        key += header.name + '\0' + header.value + '\0';
    return key;
}

} // namespace

void RegistrationTable::Part::appendText(const QByteArray &text)
{
    const auto length = quint32(text.size());
    texts.append(reinterpret_cast<const char *>(&length), LengthSize);
    texts.append(text);
}

quint32 RegistrationTable::Part::internTags(const QByteArray &tags)
{
    const auto known = tagListNumbers.constFind(tags);
    if (known != tagListNumbers.constEnd())
        return *known;
    const auto number = quint32(tagLists.size());
    tagLists.append(tags);
    tagListNumbers.insert(tags, number);
    return number;
}

qint32 RegistrationTable::Part::internTemplate(const RegistrationTemplate &body)
{
    const QByteArray key = keyOf(body);
    const auto known = templateNumbers.constFind(key);
    if (known != templateNumbers.constEnd())
        return *known;
    const auto number = qint32(templates.size());
    templates.append(body);
    templateNames.append(body.name.toUtf8());
    templateNumbers.insert(key, number);
    return number;
}

RegistrationTable::Row RegistrationTable::Part::write(const Registration &registration)
{
    Row row;
    row.text = quint32(texts.size());
    for (const QString &text : { registration.handle.text, registration.id, registration.etag })
        appendText(text.toUtf8());
    row.hasExtras = hasExtras(registration);
    if (row.hasExtras) {
        for (const QString &text :
             { registration.handle.p256dh, registration.handle.auth, registration.secondaryTile })
            appendText(text.toUtf8());
        appendText(pushVariablesText(registration.pushVariables));
    }
    row.expiry = registration.expiresAt ? registration.expiresAt->toMSecsSinceEpoch() : 0;
    row.tags = internTags(registration.tags.join(u',').toUtf8());
    row.body = registration.body ? internTemplate(*registration.body) : -1;
    row.platform = registration.platform;
    return row;
}

/// No more rows will come: what only helps to add them may go.
void RegistrationTable::Part::seal()
{
    tagListNumbers = {};
    templateNumbers = {};
    texts.squeeze();
}

void RegistrationTable::append(const QList<Registration> &registrations)
{
    for (const Registration &registration : registrations) {
        if (m_rowCount % PartRows == 0) {
            if (!m_parts.empty())
                m_parts.back()->seal();
            m_parts.emplace_back(new Part);
            m_parts.back()->rows.reserve(PartRows);
        }
        Part &part = *m_parts.back();
        part.rows.push_back(part.write(registration));
        ++m_rowCount;
    }
}

void RegistrationTable::replace(quint32 row, const Registration &registration)
{
    Part &part = *m_parts[row / PartRows];
    Row &place = part.rows[row % PartRows];
    if (place.isGap)
        --m_gaps;
    place = part.write(registration);
}

void RegistrationTable::remove(quint32 row)
{
    bool &isGap = m_parts[row / PartRows]->rows[row % PartRows].isGap;
    m_gaps += isGap ? 0 : 1;
    isGap = true;
}

Registration RegistrationTable::at(quint32 number) const
{
    const Part &part = partOf(number);
    const Row &row = rowAt(number);
    TextReader texts(part.texts, row.text);
    Registration registration;
    registration.handle.text = texts.next();
    registration.id = texts.next();
    registration.etag = texts.next();
    if (row.hasExtras) {
        registration.handle.p256dh = texts.next();
        registration.handle.auth = texts.next();
        registration.secondaryTile = texts.next();
        if (const auto variables = readPushVariables(texts.next()))
            registration.pushVariables = *variables;
    }
    registration.platform = row.platform;
    registration.tags =
        QString::fromUtf8(part.tagLists.at(row.tags)).split(u',', Qt::SkipEmptyParts);
    if (row.body >= 0)
        registration.body = part.templates.at(row.body);
    if (row.expiry)
        registration.expiresAt = QDateTime::fromMSecsSinceEpoch(row.expiry, Qt::UTC);
    return registration;
}

std::optional<qint64> RegistrationTable::expiry(quint32 row) const
{
    const qint64 at = rowAt(row).expiry;
    return at ? std::optional(at) : std::nullopt;
}

QByteArrayView RegistrationTable::textAt(quint32 row, int number) const
{
    const QByteArray &texts = partOf(row).texts;
    qsizetype at = rowAt(row).text;
    for (int i = 0; i < number; ++i)
        at += LengthSize + textStartingAt(texts, at).size();
    return textStartingAt(texts, at);
}

QByteArrayView RegistrationTable::tags(quint32 row) const
{
    return partOf(row).tagLists.at(rowAt(row).tags);
}

QByteArrayView RegistrationTable::templateName(quint32 row) const
{
    const qint32 body = rowAt(row).body;
    if (body < 0)
        return {};
    return partOf(row).templateNames.at(body);
}

std::optional<quint32> RegistrationTable::rowOfId(const QString &id) const
{
    const QByteArray wanted = id.toUtf8();
    for (quint32 row = 0; row < m_rowCount; ++row) {
        if (!isGap(row) && this->id(row) == wanted)
            return row;
    }
    return std::nullopt;
}

qint64 RegistrationTable::bytes() const
{
    qint64 sum = 0;
    for (const auto &part : m_parts) {
        sum += qint64(sizeof(Part)) + qint64(part->rows.capacity() * sizeof(Row))
            + part->texts.capacity();
        for (const QByteArray &tags : part->tagLists)
            sum += qint64(sizeof(QByteArray)) + tags.capacity();
        for (const RegistrationTemplate &body : part->templates)
            sum += qint64(sizeof(RegistrationTemplate)) + 2 * body.body.capacity();
    }
    return sum;
}

} // namespace fleet
