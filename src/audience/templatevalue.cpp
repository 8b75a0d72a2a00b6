// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/templatevalue.h"

#include <QCoreApplication>

namespace audience {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using Kind = TemplatePart::Kind;

namespace {

std::optional<Kind> kindOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'$':
        return Kind::Text;
    case u'.':
        return Kind::Dotted;
    case u'%':
        return Kind::Encoded;
    case u'#':
        return Kind::Number;
    default:
        return std::nullopt;
    }
}

bool isNameCharacter(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
}

/// Reads one token after the other; each function leaves m_at behind what it took.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(audience::TemplateValue)
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    Result<QList<TemplatePart>> braces();
    Result<QList<TemplatePart>> whole();

private:
    Result<TemplatePart> token();
    Result<TemplatePart> literal();
    Result<TemplatePart> reference();
    std::optional<Error> name(TemplatePart &part);
    std::optional<Error> fallback(TemplatePart &part);
    std::optional<Error> length(TemplatePart &part);

    bool startsWith(QChar c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    static Error fault(const QString &message, qsizetype offset)
    {
        return { message, u"template"_s, offset };
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// The whole value is one reference.
Result<QList<TemplatePart>> Reader::whole()
{
    const auto part = reference();
    if (!part)
        return part.error();
    if (m_at < m_text.size()) {
        return fault(tr("The value goes on behind its expression. Write mixed values in braces: "
                        "`{$(name) + ' text'}`."),
                     m_at);
    }
    return QList<TemplatePart>{ *part };
}

/// `{a + b}`
Result<QList<TemplatePart>> Reader::braces()
{
    QList<TemplatePart> parts;
    do {
        ++m_at; // the brace or the plus
        skipBlanks();
        const auto part = token();
        if (!part)
            return part.error();
        parts.append(*part);
        skipBlanks();
    } while (startsWith(u'+'));
    if (!startsWith(u'}'))
        return fault(tr("A `+` or the closing brace is missing here."), m_at);
    if (++m_at < m_text.size())
        return fault(tr("The value goes on behind its closing brace."), m_at);
    return parts;
}

Result<TemplatePart> Reader::token()
{
    const qsizetype start = m_at;
    const bool isLiteral = startsWith(u'\'') || startsWith(u'"');
    const auto part = isLiteral ? literal() : reference();
    if (!part)
        return part;
    if (part->kind == Kind::Number)
        return fault(tr("`#(…)` has to stand alone, not within braces."), start);
    if (m_at - start < TemplateValue::LeastTokenLength)
        return fault(tr("An empty text is not allowed within braces."), start);
    return part;
}

Result<TemplatePart> Reader::literal()
{
    const qsizetype start = m_at;
    const QChar quote = m_text.at(m_at++);
    TemplatePart part;
    for (;;) {
        const qsizetype end = m_text.indexOf(quote, m_at);
        if (end < 0)
            return fault(tr("The text that begins here has no closing quote."), start);
        part.text += QStringView(m_text).sliced(m_at, end - m_at);
        m_at = end + 1;
        if (!startsWith(quote))
            return part;
        part.text += quote; // a doubled one is meant
        ++m_at;
    }
}

Result<TemplatePart> Reader::reference()
{
    const qsizetype start = m_at;
    const auto kind = m_at < m_text.size() ? kindOf(m_text.at(m_at)) : std::nullopt;
    if (!kind || m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'(') {
        return fault(m_at == 0 ? tr("A value that begins like this has to be an expression such as "
                                    "`$(name)`. As plain text write it as `{'…'}`.")
                               : tr("An expression such as `$(name)` or `'text'` is missing here."),
                     start);
    }
    m_at += 2;
    TemplatePart part{ *kind, {}, {}, {} };
    for (const auto read : { &Reader::name, &Reader::fallback, &Reader::length }) {
        if (const auto error = (this->*read)(part))
            return *error;
    }
    if (!startsWith(u')'))
        return fault(tr("The closing bracket of the expression is missing here."), m_at);
    ++m_at;
    if (part.kind == Kind::Dotted && !part.length)
        return fault(tr("`.(name, n)` needs a number of characters."), start);
    if ((part.kind == Kind::Encoded || part.kind == Kind::Number) && part.length)
        return fault(tr("`%(…)` and `#(…)` take no number of characters."), start);
    return part;
}

std::optional<Error> Reader::name(TemplatePart &part)
{
    skipBlanks();
    const qsizetype start = m_at;
    while (m_at < m_text.size() && isNameCharacter(m_text.at(m_at)))
        ++m_at;
    part.text = m_text.sliced(start, m_at - start);
    if (part.text.isEmpty())
        return fault(tr("The name of a property is missing here."), start);
    if (part.text.size() > TemplateValue::MaxNameLength) {
        return fault(
            tr("A property's name has %1 characters at most.").arg(TemplateValue::MaxNameLength),
            start);
    }
    skipBlanks();
    return std::nullopt;
}

std::optional<Error> Reader::fallback(TemplatePart &part)
{
    if (!startsWith(u':'))
        return std::nullopt;
    const qsizetype start = m_at++;
    if (!startsWith(u'{'))
        return fault(tr("A default stands in braces: `$(name:{text})`."), m_at);
    QString text;
    for (++m_at; m_at < m_text.size() && m_text.at(m_at) != u'}'; ++m_at) {
        const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        if (m_text.at(m_at) == u'\\' && (next == u'}' || next == u'\\'))
            ++m_at;
        text += m_text.at(m_at);
    }
    if (!startsWith(u'}'))
        return fault(tr("The default that begins here has no closing brace."), start);
    ++m_at;
    part.fallback = text;
    skipBlanks();
    return std::nullopt;
}

std::optional<Error> Reader::length(TemplatePart &part)
{
    if (!startsWith(u','))
        return std::nullopt;
    ++m_at;
    skipBlanks();
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) >= u'0' && m_text.at(m_at) <= u'9')
        ++m_at;
    bool isNumber = false;
    part.length = QStringView(m_text).sliced(start, m_at - start).toInt(&isNumber);
    if (!isNumber)
        return fault(tr("A whole number of characters is missing here."), start);
    skipBlanks();
    return std::nullopt;
}

} // namespace

Result<TemplateValue> TemplateValue::parse(const QString &value)
{
    TemplateValue result;
    const bool isBraced = value.startsWith(u'{');
    if (!isBraced && (value.isEmpty() || !kindOf(value.front()))) {
        result.m_parts.append({ Kind::Literal, value, {}, {} });
        return result;
    }
    Reader reader(value);
    const auto parts = isBraced ? reader.braces() : reader.whole();
    if (!parts)
        return parts.error();
    result.m_parts = *parts;
    result.m_isExpression = true;
    return result;
}

bool TemplateValue::isNumber() const
{
    return m_parts.size() == 1 && m_parts.first().kind == Kind::Number;
}

} // namespace audience
