// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/replacer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <algorithm>
#include <functional>

namespace hub {

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

/// \a text with each of \a characters as \a before, its number in base \a base, and \a after.
QByteArray numbered(const QByteArray &text, QByteArrayView characters, const QByteArray &before,
                    int base, const QByteArray &after)
{
    QByteArray result;
    for (const char c : text) {
        if (characters.contains(c))
            result += before + QByteArray::number(int(c), base) + after;
        else
            result += c;
    }
    return result;
}

/// How careful or old writers put down what Base64 has beside letters and digits.
QList<QByteArray> rareWritings(const QByteArray &text)
{
    QList<QByteArray> result;
    for (const char *characters : { "=", "+", "+=", "+/=" }) {
        result.append(numbered(inJson(text), characters, "\\u00", 16, {}));
        result.append(numbered(text, characters, "&#", 10, ";"));
        result.append(numbered(text, characters, "&#x", 16, ";"));
    }
    return result;
}

/// What \a text looks like in the middle of Base64, at each of the three places it can have there.
/// The characters at the ends also depend on what stands beside it and are left out.
QList<QByteArray> insideBase64(const QByteArray &text)
{
    constexpr qsizetype Uncertain = 4;
    constexpr qsizetype MinCertain = 12;
    QList<QByteArray> result;
    for (const qsizetype before : { 0, 1, 2 }) {
        const QByteArray whole = QByteArray(before, '\0') + text;
        const QByteArray encoded = whole.toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype start = before == 0 ? 0 : Uncertain;
        if (encoded.size() - start - Uncertain >= MinCertain)
            result.append(encoded.mid(start, encoded.size() - start - Uncertain));
    }
    return result;
}

} // namespace

void Replacer::add(const QByteArray &text, const QByteArray &mark)
{
    if (text.size() < MinLength)
        return;
    for (const QByteArray &writing : writings(text))
        addWriting(writing, mark);
}

void Replacer::addSecret(const QByteArray &text, const QByteArray &mark)
{
    if (text.size() < MinLength)
        return;
    add(text, mark);
    for (const QByteArray &writing : rareWritings(text) + insideBase64(text))
        addWriting(writing, mark);
}

void Replacer::addWriting(const QByteArray &writing, const QByteArray &mark)
{
    const QByteArray lowered = writing.toLower();
    if (m_marks.contains(lowered))
        return;
    m_marks.insert(lowered, mark);
    QList<qsizetype> &lengths = m_lengths[startOf(lowered, 0)];
    const auto place =
        std::lower_bound(lengths.begin(), lengths.end(), lowered.size(), std::greater<>());
    if (place == lengths.end() || *place != lowered.size())
        lengths.insert(place, lowered.size());
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

} // namespace hub
