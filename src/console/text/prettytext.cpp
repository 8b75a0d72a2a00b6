// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/prettytext.h"

#include "hub/xmltext.h"
#include "payload/encoding.h"

#include <algorithm>
#include <cstring>

namespace console {

namespace {

constexpr int Step = 2; ///< Blanks an indent.
constexpr int DeepestIndent = 40; ///< Steps; what is nested deeper is not moved any further.

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The text that is being set out.
class Page
{
public:
    /// Four times the text is the most that sensible nesting makes of it; a bomb makes more.
    explicit Page(qsizetype size)
        : m_limit(4 * size + 1024 * 1024)
    {
        m_text.reserve(size + size / 2);
    }

    void add(QByteArrayView piece) { m_text.append(piece); }
    void breakLine(qsizetype depth)
    {
        if (!m_text.isEmpty())
            m_text += '\n';
        m_text.append(Step * std::min<qsizetype>(depth, DeepestIndent), ' ');
    }
    bool isTooLong() const { return m_text.size() > m_limit; }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
    qsizetype m_limit;
};

/// Sets out JSON token by token.
class JsonSetter
{
public:
    explicit JsonSetter(QByteArrayView text)
        : m_text(text)
        , m_page(text.size())
    {
    }

    /// False if the text is not to be set out.
    bool run();
    const QByteArray &text() const { return m_page.text(); }

private:
    bool takeString();
    void open(char bracket);
    void takeOther(char c);
    bool close(char bracket);
    qsizetype nextInk(qsizetype from) const;

    QByteArrayView m_text;
    Page m_page;
    QByteArray m_open; ///< The brackets that await their partners.
    qsizetype m_at = 0;
};

qsizetype JsonSetter::nextInk(qsizetype from) const
{
    while (from < m_text.size() && isBlank(m_text[from]))
        ++from;
    return from;
}

bool JsonSetter::takeString()
{
    const qsizetype start = m_at++;
    while (m_at < m_text.size() && m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    if (m_at >= m_text.size())
        return false;
    ++m_at;
    m_page.add(m_text.sliced(start, m_at - start));
    return true;
}

void JsonSetter::open(char bracket)
{
    m_page.add(QByteArrayView(&bracket, 1));
    const char partner = bracket == '{' ? '}' : ']';
    const qsizetype next = nextInk(m_at + 1);
    if (next < m_text.size() && m_text[next] == partner) {
        m_page.add(QByteArrayView(&partner, 1));
        m_at = next + 1;
        return;
    }
    m_open += partner;
    m_page.breakLine(m_open.size());
    ++m_at;
}

bool JsonSetter::close(char bracket)
{
    if (!m_open.endsWith(bracket))
        return false;
    m_open.chop(1);
    m_page.breakLine(m_open.size());
    m_page.add(QByteArrayView(&bracket, 1));
    ++m_at;
    return true;
}

/// A comma, a colon, or a number or word as a whole.
void JsonSetter::takeOther(char c)
{
    qsizetype end = m_at + 1;
    if (c != ',' && c != ':') {
        while (end < m_text.size() && !isBlank(m_text[end])
               && !std::strchr(",:{}[]\"", m_text[end]))
            ++end;
    }
    m_page.add(m_text.sliced(m_at, end - m_at));
    m_at = end;
    if (c == ',')
        m_page.breakLine(m_open.size());
    else if (c == ':')
        m_page.add(" ");
}

bool JsonSetter::run()
{
    while ((m_at = nextInk(m_at)) < m_text.size()) {
        const char c = m_text[m_at];
        bool isFine = true;
        if (c == '"') {
            isFine = takeString();
        } else if (c == '{' || c == '[') {
            open(c);
        } else if (c == '}' || c == ']') {
            isFine = close(c);
        } else {
            takeOther(c);
        }
        if (!isFine || m_page.isTooLong())
            return false;
    }
    return m_open.isEmpty();
}

/// Sets out XML markup by markup. What stands between two tags stays on their line.
class XmlSetter
{
public:
    explicit XmlSetter(QByteArrayView text)
        : m_text(text)
        , m_page(text.size())
    {
    }

    bool run();
    const QByteArray &text() const { return m_page.text(); }

private:
    enum class Last { Start, Other };

    bool takeText();
    bool takeMarkup();
    bool takeTag(QByteArrayView tag);
    void addText(QByteArrayView piece);
    qsizetype endOf(QByteArrayView mark, qsizetype from) const;
    qsizetype endOfTag() const;
    qsizetype endOfDoctype() const;

    QByteArrayView m_text;
    Page m_page;
    bool isMixed() const { return !m_mixed.isEmpty() && m_mixed.back(); }

    qsizetype m_at = 0;
    QByteArray m_mixed; ///< For each open element, whether text stands in it: then blanks count.
    Last m_last = Last::Other;
};

/// Past the next \a mark, or -1.
qsizetype XmlSetter::endOf(QByteArrayView mark, qsizetype from) const
{
    const qsizetype found = m_text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.size();
}

qsizetype XmlSetter::endOfTag() const
{
    char quote = 0;
    for (qsizetype i = m_at; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (quote) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        }
    }
    return -1;
}

qsizetype XmlSetter::endOfDoctype() const
{
    const qsizetype subset = m_text.indexOf('[', m_at);
    const qsizetype end = m_text.indexOf('>', m_at);
    return subset >= 0 && subset < end ? endOf("]>", subset) : end < 0 ? -1 : end + 1;
}

bool XmlSetter::takeText()
{
    const qsizetype end = m_text.indexOf('<', m_at);
    const QByteArrayView piece = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
    m_at += piece.size();
    if (!isMixed() && std::all_of(piece.begin(), piece.end(), isBlank))
        return true;
    if (m_mixed.isEmpty())
        return false;
    addText(piece);
    return true;
}

void XmlSetter::addText(QByteArrayView piece)
{
    m_page.add(piece);
    m_mixed.back() = 1;
    m_last = Last::Other;
}

bool XmlSetter::takeMarkup()
{
    const QByteArrayView rest = m_text.sliced(m_at);
    const qsizetype end = rest.startsWith("<!--") ? endOf("-->", m_at)
        : rest.startsWith("<![CDATA[")            ? endOf("]]>", m_at)
        : rest.startsWith("<?")                   ? endOf("?>", m_at)
        : rest.startsWith("<!DOCTYPE")            ? endOfDoctype()
                                                  : endOfTag();
    if (end < 0)
        return false;
    const QByteArrayView markup = m_text.sliced(m_at, end - m_at);
    m_at = end;
    if (markup.startsWith("<![CDATA[")) {
        if (m_mixed.isEmpty())
            return false;
        addText(markup);
        return true;
    }
    if (!markup.startsWith("<!") && !markup.startsWith("<?"))
        return takeTag(markup);
    if (!isMixed())
        m_page.breakLine(m_mixed.size());
    m_page.add(markup);
    m_last = Last::Other;
    return true;
}

bool XmlSetter::takeTag(QByteArrayView tag)
{
    const bool isEnd = tag.startsWith("</");
    if (isEnd && m_mixed.isEmpty())
        return false;
    const bool isInline = isMixed() || (isEnd && m_last == Last::Start);
    if (isEnd)
        m_mixed.chop(1);
    if (!isInline)
        m_page.breakLine(m_mixed.size());
    m_page.add(tag);
    const bool isStart = !isEnd && !tag.endsWith("/>");
    if (isStart)
        m_mixed += '\0';
    m_last = isStart ? Last::Start : Last::Other;
    return true;
}

bool XmlSetter::run()
{
    while (m_at < m_text.size()) {
        const bool isFine = m_text[m_at] == '<' ? takeMarkup() : takeText();
        if (!isFine || m_page.isTooLong())
            return false;
    }
    return m_mixed.isEmpty();
}

bool isUtf16(const QByteArray &body)
{
    return payload::byteOrderMark(body) == payload::ByteOrderMark::Utf16;
}

} // namespace

BodyFacts factsOf(const QByteArray &body)
{
    BodyFacts facts;
    facts.isUtf8 = payload::firstInvalidUtf8(body) < 0;
    facts.nuls = body.count('\0');
    QByteArray start = isUtf16(body) ? hub::xmlText(body.left(128)).toUtf8() : body.left(64);
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3);
    start = start.trimmed();
    if (start.startsWith('<'))
        facts.language = EditorLanguage::Xml;
    else if (start.startsWith('{') || start.startsWith('['))
        facts.language = EditorLanguage::Json;
    return facts;
}

QByteArray prettyJson(const QByteArray &body)
{
    JsonSetter setter(body);
    return setter.run() ? setter.text() : body;
}

QByteArray prettyXml(const QByteArray &body)
{
    XmlSetter setter(body);
    return setter.run() ? setter.text() : body;
}

QByteArray prettyBody(const QByteArray &body)
{
    switch (factsOf(body).language) {
    case EditorLanguage::Json:
        return prettyJson(body);
    case EditorLanguage::Xml:
        return prettyXml(isUtf16(body) ? hub::xmlText(body).toUtf8() : body);
    default:
        return body;
    }
}

} // namespace console
