// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/jsonscan.h"

#include "payload/encoding.h"
#include "payload/jsonatom.h"
#include "payload/textmap.h"

#include <QCoreApplication>
#include <QHash>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Json
{
    Q_DECLARE_TR_FUNCTIONS(payload::Json)
};

/// Recursive descent; JsonScan::MaxDepth bounds the recursion. Functions return false once the
/// error is recorded, and the reading ends there: what follows a first mistake is guesswork.
class JsonReader
{
public:
    explicit JsonReader(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_map(bytes)
    {
    }

    JsonScan read();

private:
    bool readDocument(JsonNode &root);
    bool readValue(JsonNode &node, int depth);
    bool readAtom(JsonNode &node);
    bool readObject(JsonNode &node, int depth);
    bool readMember(JsonNode &node, int depth, QHash<QString, qsizetype> &seen);
    bool readArray(JsonNode &node, int depth);
    bool readSeparator(char close, qsizetype open, bool &ended);
    bool noValueBefore(char close, qsizetype open);
    bool wrongClose(char close, qsizetype open);
    bool missingColon(const JsonMember &member);
    bool neverClosed(qsizetype open);
    void warnOfDouble(const JsonMember &member, QHash<QString, qsizetype> &seen);

    char next();
    bool fail(const QString &rule, qsizetype offset, qsizetype length, const QString &message);
    bool take(const JsonAtom &atom);
    QString lineOf(qsizetype offset) const { return QString::number(m_map.lineAt(offset)); }

    QByteArray m_bytes;
    TextMap m_map;
    qsizetype m_pos = 0;
    QList<Finding> m_findings;
};

JsonScan JsonReader::read()
{
    JsonNode root;
    const bool isRead = readDocument(root);
    return { isRead ? std::optional(std::move(root)) : std::nullopt, m_findings };
}

bool JsonReader::readDocument(JsonNode &root)
{
    const ByteOrderMark mark = byteOrderMark(m_bytes);
    if (mark == ByteOrderMark::Utf16)
        return fail(u"text-not-utf8"_s, 0, 2, Json::tr("This is UTF-16. JSON is sent as UTF-8."));
    if (const auto fault = encodingFault(m_bytes, m_map)) {
        m_findings.append(*fault);
        return false;
    }
    if (mark == ByteOrderMark::Utf8) {
        m_findings.append(m_map.finding(
            Finding::Severity::Warning, u"text-byte-order-mark"_s, 0, 3,
            Json::tr(
                "The payload starts with an invisible byte order mark, which JSON should not have. "
                "Some services refuse it.")));
        m_pos = 3;
    }
    if (next() == '\0')
        return fail(u"json-empty"_s, 0, 0, Json::tr("There is no JSON here, only blanks."));
    if (next() == '<') {
        return fail(
            u"json-is-xml"_s, m_pos, 1,
            Json::tr("This looks like XML, but JSON is expected: it begins with <, line %1.")
                .arg(lineOf(m_pos)));
    }
    if (!readValue(root, 0))
        return false;
    const char after = next();
    if (after == '\0')
        return true;
    if (after == '}' || after == ']') {
        return fail(u"json-close-extra"_s, m_pos, 1,
                    Json::tr("There is one %1 too many, line %2.")
                        .arg(QChar::fromLatin1(after), lineOf(m_pos)));
    }
    const JsonAtom odd = readJsonWord(m_bytes, m_pos, m_map);
    if (odd.fault && odd.fault->rule == u"json-comment"_s)
        return take(odd);
    return fail(u"json-after-end"_s, m_pos, jsonTokenAt(m_bytes, m_pos).toUtf8().size(),
                Json::tr("The JSON has ended, but %1 follows it, line %2.")
                    .arg(jsonTokenAt(m_bytes, m_pos), lineOf(m_pos)));
}

bool JsonReader::readValue(JsonNode &node, int depth)
{
    const char first = next();
    node.offset = m_pos;
    if (first != '{' && first != '[')
        return readAtom(node);
    if (depth >= JsonScan::MaxDepth) {
        return fail(u"json-depth"_s, m_pos, 1,
                    Json::tr("This is nested deeper than %1 levels, line %2.")
                        .arg(QString::number(JsonScan::MaxDepth), lineOf(m_pos)));
    }
    if (!(first == '{' ? readObject(node, depth + 1) : readArray(node, depth + 1)))
        return false;
    node.length = m_pos - node.offset;
    return true;
}

bool JsonReader::readAtom(JsonNode &node)
{
    const char first = next();
    const bool isNumber =
        (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    const JsonAtom atom = first == '"' ? readJsonString(m_bytes, m_pos, m_map)
        : isNumber                     ? readJsonNumber(m_bytes, m_pos, m_map)
                                       : readJsonWord(m_bytes, m_pos, m_map);
    if (!take(atom))
        return false;
    node.type = first == '"'     ? JsonNode::Type::String
        : isNumber               ? JsonNode::Type::Number
        : atom.text == u"null"_s ? JsonNode::Type::Null
                                 : JsonNode::Type::Boolean;
    node.text = atom.text;
    node.length = m_pos - node.offset;
    return true;
}

bool JsonReader::readObject(JsonNode &node, int depth)
{
    node.type = JsonNode::Type::Object;
    const qsizetype open = m_pos++;
    if (next() == '}') {
        ++m_pos;
        return true;
    }
    QHash<QString, qsizetype> seen;
    for (bool ended = false; !ended;) {
        if (!noValueBefore('}', open) || !readMember(node, depth, seen)
            || !readSeparator('}', open, ended))
            return false;
    }
    return true;
}

bool JsonReader::readMember(JsonNode &node, int depth, QHash<QString, qsizetype> &seen)
{
    const char first = next();
    if (first != '"') {
        const JsonAtom odd = readJsonWord(m_bytes, m_pos, m_map);
        if (odd.fault && odd.fault->rule != u"json-unexpected"_s
            && odd.fault->rule != u"json-word"_s)
            return take(odd);
        const QString token = jsonTokenAt(m_bytes, m_pos);
        return fail(u"json-name"_s, m_pos, token.toUtf8().size(),
                    Json::tr("A name in double quotes is expected instead of %1, line %2.")
                        .arg(token, lineOf(m_pos)));
    }
    JsonMember member;
    member.offset = m_pos;
    const JsonAtom name = readJsonString(m_bytes, m_pos, m_map);
    if (!take(name))
        return false;
    member.name = name.text;
    member.length = m_pos - member.offset;
    if (next() != ':')
        return missingColon(member);
    ++m_pos;
    const char value = next();
    if (value == ',' || value == '}' || value == ']' || value == '\0') {
        return fail(u"json-value-missing"_s, member.offset, member.length,
                    Json::tr("The value of %1 is missing, line %2.")
                        .arg(jsonTokenAt(m_bytes, member.offset), lineOf(member.offset)));
    }
    if (!readValue(member.value, depth))
        return false;
    warnOfDouble(member, seen);
    node.members.push_back(std::move(member));
    return true;
}

bool JsonReader::missingColon(const JsonMember &member)
{
    return fail(u"json-colon-missing"_s, member.offset, member.length,
                Json::tr("A colon is missing after %1, line %2.")
                    .arg(jsonTokenAt(m_bytes, member.offset), lineOf(member.offset)));
}

bool JsonReader::readArray(JsonNode &node, int depth)
{
    node.type = JsonNode::Type::Array;
    const qsizetype open = m_pos++;
    if (next() == ']') {
        ++m_pos;
        return true;
    }
    for (bool ended = false; !ended;) {
        if (!noValueBefore(']', open))
            return false;
        node.items.emplace_back();
        if (!readValue(node.items.back(), depth) || !readSeparator(']', open, ended))
            return false;
    }
    return true;
}

/// What stands between two members or items, up to the next one.
bool JsonReader::readSeparator(char close, qsizetype open, bool &ended)
{
    const char c = next();
    if (c == close) {
        ended = true;
        ++m_pos;
        return true;
    }
    if (c == '}' || c == ']')
        return wrongClose(c, open);
    if (c == '\0')
        return neverClosed(open);
    if (c == ',') {
        const qsizetype comma = m_pos++;
        const char after = next();
        if (after != close && after != ',')
            return true;
        return fail(u"json-comma-extra"_s, comma, 1,
                    after == ','
                        ? Json::tr("There is one comma too many, line %1.").arg(lineOf(comma))
                        : Json::tr("There is a comma too many before the closing %1, line %2.")
                              .arg(QChar::fromLatin1(close), lineOf(comma)));
    }
    const JsonAtom odd = readJsonWord(m_bytes, m_pos, m_map);
    if (odd.fault && odd.fault->rule != u"json-unexpected"_s && odd.fault->rule != u"json-word"_s)
        return take(odd);
    const QString token = jsonTokenAt(m_bytes, m_pos);
    if (c == ':' || c == ';' || c == '=') {
        return fail(
            u"json-unexpected"_s, m_pos, 1,
            Json::tr("A comma is expected instead of %1, line %2.").arg(token, lineOf(m_pos)));
    }
    return fail(u"json-comma-missing"_s, m_pos, token.toUtf8().size(),
                Json::tr("A comma is missing before %1, line %2.").arg(token, lineOf(m_pos)));
}

/// False if a comma or the end stands where a member or an item is due.
bool JsonReader::noValueBefore(char close, qsizetype open)
{
    const char c = next();
    if (c == ',') {
        return fail(u"json-value-missing"_s, m_pos, 1,
                    Json::tr("There is nothing before the comma, line %1.").arg(lineOf(m_pos)));
    }
    if (c == '\0')
        return neverClosed(open);
    return (c != '}' && c != ']') || c == close || wrongClose(c, open);
}

bool JsonReader::wrongClose(char close, qsizetype open)
{
    return fail(u"json-close-wrong"_s, m_pos, 1,
                Json::tr("The %1 of line %2 is closed by %3 in line %4.")
                    .arg(QChar::fromLatin1(m_bytes[open]), lineOf(open), QChar::fromLatin1(close),
                         lineOf(m_pos)));
}

bool JsonReader::neverClosed(qsizetype open)
{
    return fail(u"json-close-missing"_s, open, 1,
                Json::tr("The %1 of line %2 is never closed.")
                    .arg(QChar::fromLatin1(m_bytes[open]), lineOf(open)));
}

void JsonReader::warnOfDouble(const JsonMember &member, QHash<QString, qsizetype> &seen)
{
    const auto first = seen.constFind(member.name);
    if (first == seen.cend()) {
        seen.insert(member.name, member.offset);
        return;
    }
    m_findings.append(m_map.finding(
        Finding::Severity::Warning, u"json-name-twice"_s, member.offset, member.length,
        Json::tr(
            "%1 in line %2 is there already, in line %3. Services take one of the two, mostly the "
            "last.")
            .arg(jsonTokenAt(m_bytes, member.offset), lineOf(member.offset), lineOf(*first))));
}

/// The next byte that is no blank, 0 at the end. Moves to it.
char JsonReader::next()
{
    while (m_pos < m_bytes.size()
           && (m_bytes[m_pos] == ' ' || m_bytes[m_pos] == '\t' || m_bytes[m_pos] == '\n'
               || m_bytes[m_pos] == '\r'))
        ++m_pos;
    return m_pos < m_bytes.size() ? m_bytes[m_pos] : '\0';
}

bool JsonReader::fail(const QString &rule, qsizetype offset, qsizetype length,
                      const QString &message)
{
    m_findings.append(m_map.finding(Finding::Severity::Error, rule, offset, length, message));
    return false;
}

bool JsonReader::take(const JsonAtom &atom)
{
    if (atom.warning)
        m_findings.append(*atom.warning);
    if (atom.fault)
        m_findings.append(*atom.fault);
    else
        m_pos = atom.end;
    return !atom.fault;
}

} // namespace

const JsonNode *JsonNode::find(QStringView name) const
{
    const auto found = std::find_if(members.rbegin(), members.rend(),
                                    [&](const JsonMember &member) { return member.name == name; });
    return found == members.rend() ? nullptr : &found->value;
}

JsonScan scanJson(const QByteArray &bytes)
{
    return JsonReader(bytes).read();
}

} // namespace payload
