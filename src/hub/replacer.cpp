// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/replacer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <algorithm>
#include <functional>

namespace sharing {

namespace {

quint16 startOf(const QByteArray &text, qsizetype at)
{
    return quint16((quint8(text.at(at)) << 8) | quint8(text.at(at + 1)));
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// As a JSON string without its quotes.
QByteArray inJson(const QByteArray &text)
{
    const QByteArray array =
        QJsonDocument(QJsonArray{ QString::fromUtf8(text) }).toJson(QJsonDocument::Compact);
    return array.mid(2, array.size() - 4);
}

/// .NET's JSON writer hides more characters than JSON asks for.
QByteArray inNetJson(const QByteArray &text)
{
    QByteArray result;
    for (const char c : inJson(text)) {
        if (QByteArrayView("+&'<>`").contains(c))
            result += "\\u00" + QByteArray(1, c).toHex();
        else
            result += c;
    }
    return result;
}

QList<QByteArray> writings(const QByteArray &text)
{
    const QString asText = QString::fromUtf8(text);
    const QByteArray json = inJson(text);
    QByteArray slashed = json;
    slashed.replace('/', "\\/");
    QByteArray apostrophes = asText.toHtmlEscaped().toUtf8();
    const QByteArray xml = apostrophes;
    apostrophes.replace('\'', "&apos;");
    const QByteArray address = text.toPercentEncoding();
    QByteArray doubled = text; // as filters have it (protocol.md 3.10)
    doubled.replace("'", "''");
    return { text,   json,        slashed, inNetJson(text),
             xml,    apostrophes, address, address.toPercentEncoding(),
             doubled };
}

} // namespace

void Replacer::add(const QByteArray &text, const QByteArray &mark)
{
    if (text.size() < MinLength)
        return;
    for (const QByteArray &writing : writings(text)) {
        const QByteArray lowered = writing.toLower();
        if (m_marks.contains(lowered))
            continue;
        m_marks.insert(lowered, mark);
        QList<qsizetype> &lengths = m_lengths[startOf(lowered, 0)];
        const auto place =
            std::lower_bound(lengths.begin(), lengths.end(), lowered.size(), std::greater<>());
        if (place == lengths.end() || *place != lowered.size())
            lengths.insert(place, lowered.size());
    }
}

std::optional<Replacer::Match> Replacer::matchAt(const QByteArray &lowered, qsizetype at) const
{
    const auto lengths = m_lengths.constFind(startOf(lowered, at));
    if (lengths == m_lengths.constEnd())
        return std::nullopt;
    for (const qsizetype length : *lengths) {
        const qsizetype end = at + length;
        if (end > lowered.size())
            continue;
        const auto found =
            m_marks.constFind(QByteArray::fromRawData(lowered.constData() + at, length));
        if (found == m_marks.constEnd())
            continue;
        const bool isWord = (at == 0 || !isWordByte(lowered.at(at - 1)))
            && (end == lowered.size() || !isWordByte(lowered.at(end)));
        if (isWord || length >= WordLength)
            return Match{ length, *found };
    }
    return std::nullopt;
}

QByteArray Replacer::replaced(const QByteArray &text, Escape escape) const
{
    if (m_marks.isEmpty())
        return text;
    const QByteArray lowered = text.toLower();
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at + 1 < lowered.size();) {
        const auto match = matchAt(lowered, at);
        if (!match) {
            ++at;
            continue;
        }
        result += QByteArrayView(text).sliced(copied, at - copied);
        result += escape == Escape::Xml ? QString::fromUtf8(match->mark).toHtmlEscaped().toUtf8()
                                        : match->mark;
        at += match->length;
        copied = at;
    }
    if (copied == 0)
        return text;
    result += QByteArrayView(text).sliced(copied);
    return result;
}

} // namespace sharing
