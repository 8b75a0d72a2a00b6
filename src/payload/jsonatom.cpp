// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/jsonatom.h"

#include "payload/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownCharacters = 32;

struct Json
{
    Q_DECLARE_TR_FUNCTIONS(payload::Json)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'
        || c == '-' || c == '.';
}

char at(QByteArrayView bytes, qsizetype offset)
{
    return offset < bytes.size() ? bytes[offset] : '\0';
}

JsonAtom failed(const TextMap &map, const QString &rule, qsizetype offset, qsizetype length,
                const QString &message)
{
    JsonAtom atom;
    atom.fault = map.finding(Finding::Severity::Error, rule, offset, length, message);
    return atom;
}

QString line(const TextMap &map, qsizetype offset)
{
    return QString::number(map.lineAt(offset));
}

/// \a text with its token (%1), if it names one, and its line (%2).
QString filled(const QString &text, const QString &token, const QString &line)
{
    // Qt warns of arguments without a place.
    return text.contains(u"%1"_s) ? text.arg(token, line) : text.arg(line);
}

qsizetype wordEnd(QByteArrayView bytes, qsizetype offset)
{
    while (offset < bytes.size() && isWordByte(bytes[offset]))
        ++offset;
    return offset;
}

/// The four digits after `\u`, or -1.
int hexUnit(QByteArrayView bytes, qsizetype offset)
{
    if (offset + 4 > bytes.size())
        return -1;
    int unit = 0;
    for (const char c : bytes.sliced(offset, 4)) {
        const int digit = isDigit(c) ? c - '0'
            : c >= 'a' && c <= 'f'   ? c - 'a' + 10
            : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                     : -1;
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// The character that `\` and \a letter stand for, or 0.
char16_t simpleEscape(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return char16_t(letter);
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return 0;
    }
}

JsonAtom controlCharacter(char c, qsizetype offset, qsizetype start, const TextMap &map)
{
    if (c == '\n' || c == '\r') {
        return failed(
            map, u"json-string-open"_s, start, offset - start,
            Json::tr("The text that begins in line %1 has no closing quote at the end of the "
                     "line. A line break inside it is written \\n.")
                .arg(line(map, start)));
    }
    if (c == '\t') {
        return failed(
            map, u"json-control-character"_s, offset, 1,
            Json::tr("A tab inside a text is written \\t, line %1.").arg(line(map, offset)));
    }
    return failed(
        map, u"json-control-character"_s, offset, 1,
        Json::tr("The control character %1 inside a text is written \\u%1, line %2.")
            .arg(QString::number(uchar(c), 16).rightJustified(4, u'0'), line(map, offset)));
}

/// Half a pair is allowed by the grammar, but no two readers agree on what it means.
std::optional<Finding> surrogateWarning(const QString &text, qsizetype start, qsizetype end,
                                        const TextMap &map)
{
    if (text.isValidUtf16())
        return std::nullopt;
    return map.finding(Finding::Severity::Warning, u"json-half-pair"_s, start, end - start,
                       Json::tr("This text has one half of a \\u pair without the other, line %1. "
                                "Devices show it in different ways.")
                           .arg(line(map, start)));
}

} // namespace

JsonAtom readJsonString(QByteArrayView bytes, qsizetype offset, const TextMap &map)
{
    JsonAtom atom;
    qsizetype i = offset + 1;
    while (i < bytes.size() && bytes[i] != '"') {
        const char c = bytes[i];
        if (uchar(c) < 0x20)
            return controlCharacter(c, i, offset, map);
        if (c != '\\') {
            const qsizetype start = i;
            while (i < bytes.size() && bytes[i] != '"' && bytes[i] != '\\'
                   && uchar(bytes[i]) >= 0x20)
                ++i;
            atom.text += QString::fromUtf8(bytes.sliced(start, i - start));
        } else if (at(bytes, i + 1) == 'u') {
            const int unit = hexUnit(bytes, i + 2);
            if (unit < 0) {
                return failed(map, u"json-escape"_s, i, 2,
                              Json::tr("\\u needs four digits 0 to 9 or A to F after it, line %1.")
                                  .arg(line(map, i)));
            }
            atom.text += QChar(char16_t(unit));
            i += 6;
        } else if (const char16_t escaped = simpleEscape(at(bytes, i + 1))) {
            atom.text += QChar(escaped);
            i += 2;
        } else if (i + 1 < bytes.size()) {
            const int length = 1 + utf8LengthAt(bytes, i + 1);
            return failed(
                map, u"json-escape"_s, i, length,
                Json::tr("%1 means nothing in JSON, line %2. A backslash itself is written "
                         "\\\\.")
                    .arg(QString::fromUtf8(bytes.sliced(i, length)).simplified(), line(map, i)));
        } else {
            break;
        }
    }
    if (i >= bytes.size() || bytes[i] != '"') {
        return failed(map, u"json-string-open"_s, offset, bytes.size() - offset,
                      Json::tr("The text that begins in line %1 has no closing quote.")
                          .arg(line(map, offset)));
    }
    atom.end = i + 1;
    atom.warning = surrogateWarning(atom.text, offset, atom.end, map);
    return atom;
}

/// The end of an exponent's sign and digits from \a i on in \a text; -1 without a digit.
static qsizetype exponentEnd(QByteArrayView text, qsizetype i)
{
    if (at(text, i) == '+' || at(text, i) == '-')
        ++i;
    const qsizetype start = i;
    while (isDigit(at(text, i)))
        ++i;
    return i == start ? -1 : i;
}

JsonAtom readJsonNumber(QByteArrayView bytes, qsizetype offset, const TextMap &map)
{
    const qsizetype end = std::max(wordEnd(bytes, offset), offset + 1);
    const QByteArrayView word = bytes.sliced(offset, end - offset);
    const auto fault = [&](const char *rule, const char *message) {
        return failed(map, QString::fromLatin1(rule), offset, end - offset,
                      filled(Json::tr(message), jsonTokenAt(bytes, offset), line(map, offset)));
    };
    qsizetype i = word.startsWith('-') ? 1 : 0;
    const auto digits = [&] {
        const qsizetype start = i;
        while (i < word.size() && isDigit(word[i]))
            ++i;
        return i - start;
    };
    const qsizetype first = i;
    if (word.startsWith('+'))
        return fault("json-number",
                     QT_TRANSLATE_NOOP("payload::Json", "A number has no + before it, line %2."));
    if (at(word, first) == '.')
        return fault(
            "json-number",
            QT_TRANSLATE_NOOP("payload::Json", "%1 needs a digit before the point, line %2."));
    if (at(word, first) == '0' && (at(word, first + 1) == 'x' || at(word, first + 1) == 'X'))
        return fault(
            "json-number",
            QT_TRANSLATE_NOOP("payload::Json", "%1: JSON has decimal numbers only, line %2."));
    const qsizetype whole = digits();
    if (whole == 0)
        return fault("json-number",
                     QT_TRANSLATE_NOOP("payload::Json", "%1 is not a number, line %2."));
    if (whole > 1 && word[first] == '0')
        return fault("json-number",
                     QT_TRANSLATE_NOOP("payload::Json",
                                       "%1 starts with a 0, which numbers may not, line %2."));
    if (at(word, i) == '.') {
        ++i;
        if (digits() == 0)
            return fault(
                "json-number",
                QT_TRANSLATE_NOOP("payload::Json", "%1 needs a digit after the point, line %2."));
    }
    if (at(word, i) == 'e' || at(word, i) == 'E') {
        // The sign of an exponent ends the word if it is a plus.
        i = exponentEnd(bytes.sliced(offset), i + 1);
        if (i < 0)
            return fault(
                "json-number",
                QT_TRANSLATE_NOOP("payload::Json", "%1 needs a digit after the e, line %2."));
    }
    if (i < word.size() || isWordByte(at(bytes, offset + i)))
        return fault("json-number",
                     QT_TRANSLATE_NOOP("payload::Json", "%1 is not a number, line %2."));
    return { offset + i, QString::fromLatin1(bytes.sliced(offset, i)), {}, {} };
}

namespace {

struct WordRow
{
    const char *start;
    const char *rule;
    const char *message;
};

// What people bring along from JavaScript, Python and word processors.
constexpr std::array OddStarts{
    WordRow{ "//", "json-comment",
             QT_TRANSLATE_NOOP("payload::Json", "JSON has no comments, line %2.") },
    WordRow{ "/*", "json-comment",
             QT_TRANSLATE_NOOP("payload::Json", "JSON has no comments, line %2.") },
    WordRow{ "#", "json-comment",
             QT_TRANSLATE_NOOP("payload::Json", "JSON has no comments, line %2.") },
    WordRow{ "'", "json-quote",
             QT_TRANSLATE_NOOP("payload::Json",
                               "Text stands in double quotes, not in single ones, line %2.") },
    WordRow{ "`", "json-quote",
             QT_TRANSLATE_NOOP("payload::Json", "Text stands in double quotes, line %2.") },
    WordRow{
        "\xE2\x80\x9C", "json-quote",
        QT_TRANSLATE_NOOP("payload::Json",
                          "%1 is a typographic quote, line %2. JSON needs the straight one.") },
    WordRow{
        "\xE2\x80\x9D", "json-quote",
        QT_TRANSLATE_NOOP("payload::Json",
                          "%1 is a typographic quote, line %2. JSON needs the straight one.") },
    WordRow{
        "\xE2\x80\x9E", "json-quote",
        QT_TRANSLATE_NOOP("payload::Json",
                          "%1 is a typographic quote, line %2. JSON needs the straight one.") },
    WordRow{
        "\xE2\x80\x98", "json-quote",
        QT_TRANSLATE_NOOP("payload::Json",
                          "%1 is a typographic quote, line %2. JSON needs the straight one.") },
    WordRow{
        "\xE2\x80\x99", "json-quote",
        QT_TRANSLATE_NOOP("payload::Json",
                          "%1 is a typographic quote, line %2. JSON needs the straight one.") },
    WordRow{ "\xC2\xA0", "json-odd-blank",
             QT_TRANSLATE_NOOP("payload::Json",
                               "There is a no-break space here, line %2. Use an ordinary one.") },
    WordRow{
        "\xE2\x80\x8B", "json-odd-blank",
        QT_TRANSLATE_NOOP("payload::Json",
                          "There is an invisible character here (U+200B), line %2. Remove it.") },
    WordRow{
        "\xEF\xBB\xBF", "json-odd-blank",
        QT_TRANSLATE_NOOP("payload::Json",
                          "There is an invisible character here (U+FEFF), line %2. Remove it.") },
};

constexpr std::array Words{ "true", "false", "null" };

const char *wordFault(const QByteArray &word)
{
    const QByteArray lower = word.toLower();
    if (std::find(Words.begin(), Words.end(), lower) != Words.end())
        return QT_TRANSLATE_NOOP("payload::Json", "%1 is written in small letters, line %2.");
    if (lower == "none" || lower == "undefined" || lower == "nil")
        return QT_TRANSLATE_NOOP("payload::Json", "%1 is written null in JSON, line %2.");
    if (lower == "nan" || lower == "infinity")
        return QT_TRANSLATE_NOOP("payload::Json", "%1 is no number that JSON knows, line %2.");
    return QT_TRANSLATE_NOOP("payload::Json", "%1 needs double quotes around it, line %2.");
}

} // namespace

JsonAtom readJsonWord(QByteArrayView bytes, qsizetype offset, const TextMap &map)
{
    const qsizetype end = wordEnd(bytes, offset);
    const QByteArray word = bytes.sliced(offset, end - offset).toByteArray();
    if (std::find(Words.begin(), Words.end(), word) != Words.end())
        return { end, QString::fromLatin1(word), {}, {} };
    const QString token = jsonTokenAt(bytes, offset);
    if (!word.isEmpty()) {
        return failed(map, u"json-word"_s, offset, word.size(),
                      filled(Json::tr(wordFault(word)), token, line(map, offset)));
    }
    const int length = std::max(1, utf8LengthAt(bytes, offset));
    for (const WordRow &row : OddStarts) {
        if (bytes.sliced(offset).startsWith(row.start)) {
            return failed(map, QString::fromLatin1(row.rule), offset, length,
                          filled(Json::tr(row.message), token, line(map, offset)));
        }
    }
    return failed(map, u"json-unexpected"_s, offset, length,
                  Json::tr("%1 does not belong here, line %2.").arg(token, line(map, offset)));
}

QString jsonTokenAt(QByteArrayView bytes, qsizetype offset)
{
    qsizetype end = wordEnd(bytes, offset);
    if (at(bytes, offset) == '"') {
        const qsizetype close = bytes.indexOf('"', offset + 1);
        const qsizetype lineEnd = bytes.indexOf('\n', offset);
        end = close < 0 ? bytes.size() : close + 1;
        if (lineEnd >= 0 && lineEnd < end)
            end = lineEnd;
    } else if (end == offset) {
        end = offset + std::max(1, utf8LengthAt(bytes, offset));
    }
    const QString token = QString::fromUtf8(bytes.sliced(offset, end - offset)).trimmed();
    return token.size() <= ShownCharacters ? token : token.left(ShownCharacters - 1) + u'…';
}

} // namespace payload
