// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/stringliteral.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

/// How many blanks \a line begins with; all of it when there is nothing else.
qsizetype indentOf(const QString &line)
{
    const auto isInk = [](QChar c) { return !c.isSpace(); };
    return std::find_if(line.cbegin(), line.cend(), isInk) - line.cbegin();
}

/// The lines without the indent that all of them share; one of blanks counts only as the last,
/// where the closing quotes stand.
QString withoutIndent(const QString &block)
{
    QStringList lines = block.split(u'\n');
    qsizetype shared = block.size();
    for (const QString &line : std::as_const(lines)) {
        if (indentOf(line) < line.size() || &line == &lines.constLast())
            shared = std::min(shared, indentOf(line));
    }
    for (QString &line : lines)
        line = line.mid(shared);
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

/// Reads one literal at a time.
class LiteralReader
{
public:
    explicit LiteralReader(const QString &text)
        : m_text(text)
    {
    }

    /// The value of all literals that are joined; nothing without one.
    std::optional<QString> read();

private:
    bool readOne();
    bool readPlain(QChar quote, bool isRaw);
    bool readVerbatim();
    bool readBlock(const QString &fence, bool isRaw);
    bool readEscape(QString &value);
    void skipBlanks();
    bool at(QStringView text) const { return QStringView(m_text).mid(m_pos).startsWith(text); }

    QString m_text;
    qsizetype m_pos = 0;
    QString m_value;
};

void LiteralReader::skipBlanks()
{
    while (m_pos < m_text.size() && m_text.at(m_pos).isSpace())
        ++m_pos;
}

std::optional<QString> LiteralReader::read()
{
    // `var payload = "…"`, `const x: string = "…"`, `String s = "…"`, `return "…"`.
    static const QRegularExpression before(
        u"^\\s*(?:[\\w.<>\\[\\]: ]+?\\s*=(?![=>])\\s*|return\\s+)"_s);
    m_pos = before.match(m_text).capturedLength();
    do {
        skipBlanks();
        if (!readOne())
            return std::nullopt;
        skipBlanks();
    } while (m_pos < m_text.size() && m_text.at(m_pos) == u'+' && ++m_pos);
    static const QRegularExpression after(u"^[\\s;,)]*$"_s);
    if (!after.match(m_text.mid(m_pos)).hasMatch())
        return std::nullopt;
    return m_value;
}

bool LiteralReader::readOne()
{
    static const QRegularExpression prefix(u"\\G(?:[rRbBuUfF]{1,2}|\\$@|@\\$|[@$])?(?=[\"'`])"_s);
    const auto match = prefix.match(m_text, m_pos);
    if (!match.hasMatch())
        return false;
    const QString marks = match.captured().toLower();
    m_pos += marks.size();
    const QChar quote = m_text.at(m_pos);
    const QString fence = QString(quote).repeated(3);
    if (at(fence))
        return readBlock(fence, marks.contains(u'r'));
    if (marks.contains(u'@'))
        return readVerbatim();
    return readPlain(quote, marks.contains(u'r'));
}

bool LiteralReader::readPlain(QChar quote, bool isRaw)
{
    ++m_pos;
    while (m_pos < m_text.size()) {
        const QChar c = m_text.at(m_pos++);
        if (c == quote)
            return true;
        if (c == u'\n' && quote != u'`')
            return false;
        if (c != u'\\') {
            m_value += c;
        } else if (isRaw && m_pos < m_text.size()) {
            m_value += c;
            m_value += m_text.at(m_pos++);
        } else if (!readEscape(m_value)) {
            return false;
        }
    }
    return false;
}

/// `@"…"` of C#: a quote is doubled, a backslash is one.
bool LiteralReader::readVerbatim()
{
    ++m_pos;
    while (m_pos < m_text.size()) {
        const QChar c = m_text.at(m_pos++);
        if (c != u'"') {
            m_value += c;
        } else if (m_pos < m_text.size() && m_text.at(m_pos) == u'"') {
            m_value += m_text.at(m_pos++);
        } else {
            return true;
        }
    }
    return false;
}

/// Text blocks of Java and Python, raw literals of C#: the indent that all lines share is not
/// part of them where the text begins on a line of its own.
bool LiteralReader::readBlock(const QString &fence, bool isRaw)
{
    m_pos += fence.size();
    const qsizetype end = m_text.indexOf(fence, m_pos);
    if (end < 0)
        return false;
    QString block = m_text.mid(m_pos, end - m_pos);
    m_pos = end + fence.size();
    block.replace(u"\r\n"_s, u"\n"_s);
    if (block.startsWith(u'\n'))
        block = withoutIndent(block.mid(1));
    const bool isCSharpRaw = !isRaw && block.contains(u'"') && !block.contains(u"\\\""_s);
    if (isRaw || isCSharpRaw || !block.contains(u'\\')) {
        m_value += block;
        return true;
    }
    LiteralReader inner(block);
    while (inner.m_pos < block.size()) {
        const QChar c = block.at(inner.m_pos++);
        if (c != u'\\')
            m_value += c;
        else if (!inner.readEscape(m_value))
            return false;
    }
    return true;
}

/// Behind a backslash.
bool LiteralReader::readEscape(QString &value)
{
    static const QHash<QChar, QChar> simple{ { u'n', u'\n' }, { u't', u'\t' }, { u'r', u'\r' },
                                             { u'b', u'\b' }, { u'f', u'\f' }, { u'0', u'\0' },
                                             { u'a', u'\a' }, { u'v', u'\v' } };
    if (m_pos >= m_text.size())
        return false;
    const QChar c = m_text.at(m_pos++);
    if (c == u'\n')
        return true; // a line that goes on
    const int digits = c == u'u' ? 4 : c == u'U' ? 8 : c == u'x' ? 2 : 0;
    if (digits > 0) {
        bool isHex = false;
        const char32_t code = m_text.mid(m_pos, digits).toUInt(&isHex, 16);
        if (!isHex)
            return false;
        m_pos += digits;
        value += code > 0xFFFF ? QString::fromUcs4(&code, 1) : QString(QChar(char16_t(code)));
        return true;
    }
    value += simple.value(c, c);
    return true;
}

} // namespace

std::optional<QString> literalValue(const QString &text)
{
    return LiteralReader(text).read();
}

} // namespace payload
