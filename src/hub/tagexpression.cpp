// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/tagexpression.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;
using NodePtr = std::shared_ptr<const TagNode>;

namespace {

bool isTagCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return u < 128
        && (c.isLetterOrNumber() || u == '_' || u == '@' || u == '#' || u == '.' || u == ':'
            || u == '-');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

/// A recursive descent over the grammar of protocol.md 5. The text's length is bounded before it
/// starts, but 8,000 brackets would still be too deep, hence MaxDepth.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(hub::TagExpression)
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    NodePtr parse()
    {
        NodePtr root = parseOr();
        skipBlanks();
        if (!m_error && m_at < m_text.size())
            fail(trailing(), m_at);
        if (!m_error)
            checkLimits();
        return m_error ? nullptr : root;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    static constexpr int MaxDepth = 200;

    NodePtr parseOr() { return parseList(TagNode::Kind::Or, u"||"_s, &Parser::parseAnd); }
    NodePtr parseAnd() { return parseList(TagNode::Kind::And, u"&&"_s, &Parser::parseNot); }
    NodePtr parseList(TagNode::Kind kind, const QString &sign, NodePtr (Parser::*operand)());
    NodePtr parseNot();
    NodePtr parseBracket();
    NodePtr parseTag();
    NodePtr parseSystemTag();

    bool take(const QString &sign);
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
            ++m_at;
    }
    NodePtr fail(const QString &message, qsizetype offset)
    {
        if (!m_error)
            m_error = Error{ message, u"tags"_s, offset };
        return nullptr;
    }
    QString trailing() const;
    QString expected() const;
    NodePtr addTag(qsizetype start);
    void checkLimits();

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_lastSign;
    bool m_orOnly = true;
    QList<qsizetype> m_tagOffsets;
    std::optional<Error> m_error;
};

bool Parser::take(const QString &sign)
{
    skipBlanks();
    if (!QStringView(m_text).sliced(m_at).startsWith(sign))
        return false;
    m_at += sign.size();
    m_lastSign = sign;
    return true;
}

NodePtr Parser::parseList(TagNode::Kind kind, const QString &sign, NodePtr (Parser::*operand)())
{
    skipBlanks();
    auto node = std::make_shared<TagNode>();
    node->kind = kind;
    node->offset = m_at;
    do {
        NodePtr next = (this->*operand)();
        if (!next)
            return nullptr;
        node->operands.append(next);
    } while (take(sign));
    if (node->operands.size() == 1)
        return node->operands.first();
    if (kind == TagNode::Kind::And)
        m_orOnly = false;
    return node;
}

NodePtr Parser::parseNot()
{
    skipBlanks();
    const qsizetype start = m_at;
    if (!take(u"!"_s))
        return parseBracket();
    m_orOnly = false;
    if (++m_depth > MaxDepth)
        return fail(tr("The expression is nested more than %1 levels deep.").arg(MaxDepth), start);
    NodePtr operand = parseNot();
    --m_depth;
    if (!operand)
        return nullptr;
    auto node = std::make_shared<TagNode>();
    node->kind = TagNode::Kind::Not;
    node->offset = start;
    node->operands.append(operand);
    return node;
}

NodePtr Parser::parseBracket()
{
    const qsizetype start = m_at;
    if (!take(u"("_s))
        return parseTag();
    if (++m_depth > MaxDepth)
        return fail(tr("The expression is nested more than %1 levels deep.").arg(MaxDepth), start);
    NodePtr inner = parseOr();
    --m_depth;
    if (!inner)
        return nullptr;
    if (!take(u")"_s)) {
        if (m_at < m_text.size())
            return fail(trailing(), m_at);
        return fail(tr("The bracket at character %1 is not closed.").arg(start + 1), start);
    }
    return inner;
}

NodePtr Parser::parseTag()
{
    skipBlanks();
    if (m_at < m_text.size() && m_text.at(m_at) == u'$')
        return parseSystemTag();
    const qsizetype start = m_at;
    while (m_at < m_text.size() && isTagCharacter(m_text.at(m_at)))
        ++m_at;
    if (m_at == start)
        return fail(expected(), start);
    if (m_at - start > TagExpression::MaxTagLength) {
        return fail(tr("The tag at character %1 has %2 characters; %3 are allowed.")
                        .arg(start + 1)
                        .arg(m_at - start)
                        .arg(TagExpression::MaxTagLength),
                    start);
    }
    return addTag(start);
}

NodePtr Parser::parseSystemTag()
{
    const qsizetype start = m_at;
    for (const QString &lead : { u"$InstallationId:{"_s, u"$UserId:{"_s }) {
        if (!QStringView(m_text).sliced(m_at).startsWith(lead, Qt::CaseInsensitive))
            continue;
        const qsizetype open = m_at + lead.size();
        m_at = open;
        while (m_at < m_text.size() && (isTagCharacter(m_text.at(m_at)) || m_text.at(m_at) == u'='))
            ++m_at;
        if (m_at == m_text.size() || m_text.at(m_at) != u'}' || m_at == open) {
            return fail(tr("`%1` must be followed by an id and a closing brace.").arg(lead), m_at);
        }
        ++m_at;
        return addTag(start);
    }
    return fail(tr("A tag that begins with `$` is either `$InstallationId:{…}` or `$UserId:{…}`; "
                   "the braces belong to it."),
                start);
}

NodePtr Parser::addTag(qsizetype start)
{
    auto node = std::make_shared<TagNode>();
    node->tag = m_text.mid(start, m_at - start);
    node->offset = start;
    m_tagOffsets.append(start);
    return node;
}

QString Parser::expected() const
{
    if (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (c != u')' && c != u'(' && c != u'|' && c != u'&' && c != u'!') {
            if (c.unicode() > 127) {
                return tr("“%1” at character %2: only the letters A to Z are safe in tags.")
                    .arg(c)
                    .arg(m_at + 1);
            }
            return tr("“%1” at character %2 may not stand in a tag. Letters, digits and "
                      "_ @ # . : - may.")
                .arg(c)
                .arg(m_at + 1);
        }
    }
    if (m_lastSign.isEmpty())
        return tr("Expected a tag at character %1.").arg(m_at + 1);
    return tr("Expected a tag after `%1`, at character %2.").arg(m_lastSign).arg(m_at + 1);
}

QString Parser::trailing() const
{
    const QChar c = m_text.at(m_at);
    if (c == u')')
        return tr("The bracket at character %1 closes nothing.").arg(m_at + 1);
    if (c == u'|' || c == u'&')
        return tr("A single `%1` at character %2; write it twice.").arg(c).arg(m_at + 1);
    if (isTagCharacter(c) || c == u'(' || c == u'!' || c == u'$') {
        return tr("Expected `&&` or `||` before character %1.").arg(m_at + 1);
    }
    return expected();
}

void Parser::checkLimits()
{
    const int limit = m_orOnly ? TagExpression::MaxTagsOrOnly : TagExpression::MaxTags;
    if (m_tagOffsets.size() <= limit)
        return;
    const QString message = m_orOnly
        ? tr("%1 tags; with `||` alone %2 are allowed. Split it into several sends.")
        : tr("%1 tags; %2 are allowed once `&&` or `!` occurs (with `||` alone it is 20).");
    fail(message.arg(m_tagOffsets.size()).arg(limit), m_tagOffsets.at(limit));
}

bool holds(const TagNode &node, const QSet<QString> &tags)
{
    const auto operandHolds = [&](const NodePtr &operand) { return holds(*operand, tags); };
    switch (node.kind) {
    case TagNode::Kind::Tag:
        return tags.contains(node.tag);
    case TagNode::Kind::Not:
        return !holds(*node.operands.first(), tags);
    case TagNode::Kind::And:
        return std::all_of(node.operands.begin(), node.operands.end(), operandHolds);
    case TagNode::Kind::Or:
        return std::any_of(node.operands.begin(), node.operands.end(), operandHolds);
    }
    Q_UNREACHABLE();
}

void collect(const TagNode &node, QStringList &tags)
{
    if (node.kind == TagNode::Kind::Tag && !tags.contains(node.tag))
        tags.append(node.tag);
    for (const NodePtr &operand : node.operands)
        collect(*operand, tags);
}

} // namespace

TagExpression::TagExpression(QString text, NodePtr root)
    : m_text(std::move(text))
    , m_root(std::move(root))
{
}

base::Result<TagExpression> TagExpression::parse(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return Error{ QCoreApplication::translate(
                          "hub::TagExpression",
                          "No tags would mean nobody. For all devices choose Everyone."),
                      u"tags"_s, 0 };
    }
    if (text.size() > MaxTextLength) {
        return Error{ QCoreApplication::translate("hub::TagExpression",
                                                  "The expression is longer than %1 characters.")
                          .arg(MaxTextLength),
                      u"tags"_s, MaxTextLength };
    }
    Parser parser(text);
    NodePtr root = parser.parse();
    if (!root)
        return *parser.error();
    // A header is one line: what was typed on several becomes one.
    QString line = text.trimmed();
    std::replace_if(line.begin(), line.end(), isBlank, QChar(u' '));
    return TagExpression(line, std::move(root));
}

base::Result<TagExpression> TagExpression::anyOf(const QStringList &tags)
{
    for (const QString &tag : tags) {
        const auto single = parse(tag);
        if (!single)
            return single.error();
        if (single->root().kind != TagNode::Kind::Tag) {
            return Error{ QCoreApplication::translate("hub::TagExpression",
                                                      "“%1” is an expression, not one tag.")
                              .arg(tag.left(60)),
                          u"tags"_s, 0 };
        }
    }
    return parse(tags.join(u" || "_s));
}

QStringList TagExpression::tags() const
{
    QStringList list;
    collect(*m_root, list);
    return list;
}

bool TagExpression::matches(const QSet<QString> &tags) const
{
    return holds(*m_root, tags);
}

} // namespace hub
