// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/tagpieces.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace console {

using namespace Qt::StringLiterals;
using Kind = TagPiece::Kind;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("console::TagPieces", text);
}

bool endsTag(QChar c)
{
    return c.isSpace() || c == u',';
}

/// Reads pieces from left to right; the `!` that were seen wait for what they negate.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    TypedTags read()
    {
        while (m_at < m_text.size() && !m_typed.broken && m_typed.rest.isEmpty())
            step();
        if (m_bang >= 0 && m_typed.rest.isEmpty())
            m_typed.rest = m_text.mid(m_bang);
        return m_typed;
    }

private:
    bool startsWith(const QString &sign) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(sign);
    }

    void step()
    {
        const QChar c = m_text.at(m_at);
        if (c.isSpace() || (c == u',' && m_bang < 0)) {
            ++m_at;
        } else if (c == u'!') {
            if (m_bang < 0)
                m_bang = m_at;
            m_negated = !m_negated;
            ++m_at;
        } else if (c == u'(') {
            add({ Kind::Open, {}, m_negated }, 1);
        } else if (c == u')') {
            addUnlessNegated(Kind::Close, 1);
        } else if (startsWith(u"&&"_s)) {
            addUnlessNegated(Kind::And, 2);
        } else if (startsWith(u"||"_s)) {
            addUnlessNegated(Kind::Or, 2);
        } else {
            readTag();
        }
    }

    void add(const TagPiece &piece, qsizetype length)
    {
        m_typed.pieces.append(piece);
        m_at += length;
        m_bang = -1;
        m_negated = false;
    }

    void addUnlessNegated(Kind kind, qsizetype length)
    {
        if (m_bang >= 0)
            m_typed.broken = true;
        else
            add({ kind, {}, false }, length);
    }

    bool tagEnds() const
    {
        const QChar c = m_text.at(m_at);
        return endsTag(c) || c == u'(' || c == u')' || c == u'!' || startsWith(u"&&"_s)
            || startsWith(u"||"_s);
    }

    void readTag()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !tagEnds())
            ++m_at;
        if (m_at == m_text.size()) {
            m_typed.rest = m_text.mid(m_bang >= 0 ? m_bang : start);
            return;
        }
        const QString tag = m_text.mid(start, m_at - start);
        const auto parsed = hub::TagExpression::parse(tag);
        if (parsed && parsed->root().kind == hub::TagNode::Kind::Tag)
            add({ Kind::Tag, tag, m_negated }, 0);
        else
            m_typed.broken = true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_bang = -1; ///< Where the row of `!` begins that is being read.
    bool m_negated = false;
    TypedTags m_typed;
};

/// The index of the bracket that belongs to the one at \a index; -1 without one.
qsizetype partnerOf(const TagPieces &pieces, qsizetype index)
{
    const int step = pieces.at(index).kind == Kind::Open ? 1 : -1;
    int depth = 0;
    for (qsizetype i = index; i >= 0 && i < pieces.size(); i += step) {
        if (pieces.at(i).kind == Kind::Open)
            ++depth;
        else if (pieces.at(i).kind == Kind::Close)
            --depth;
        if (depth == 0)
            return i;
    }
    return -1;
}

/// The first piece that joins or holds nothing; the second one of a pair that goes with it.
std::optional<qsizetype> leftOver(const TagPieces &pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool operandBefore = i > 0 && endsOperand(pieces.at(i - 1));
        const bool operandAfter = i + 1 < pieces.size() && opensOperand(pieces.at(i + 1));
        if (isWord(pieces.at(i)) && (!operandBefore || !operandAfter))
            return i;
        if (pieces.at(i).kind == Kind::Open && i + 1 < pieces.size()
            && pieces.at(i + 1).kind == Kind::Close)
            return i;
    }
    return std::nullopt;
}

} // namespace

bool isWord(const TagPiece &piece)
{
    return piece.kind == Kind::And || piece.kind == Kind::Or;
}

bool opensOperand(const TagPiece &piece)
{
    return piece.kind == Kind::Tag || piece.kind == Kind::Open;
}

bool endsOperand(const TagPiece &piece)
{
    return piece.kind == Kind::Tag || piece.kind == Kind::Close;
}

TypedTags readTyped(const QString &text)
{
    return Reader(text).read();
}

TagPieces piecesOf(const hub::TagExpression &expression)
{
    // The blank ends the last tag.
    return readTyped(expression.text() + u' ').pieces;
}

QString tagText(const TagPieces &pieces)
{
    QString text;
    for (const TagPiece &piece : pieces) {
        if (piece.negated)
            text += u'!';
        switch (piece.kind) {
        case Kind::Tag:
            text += piece.tag;
            break;
        case Kind::Open:
            text += u'(';
            break;
        case Kind::Close:
            text += u')';
            break;
        case Kind::And:
            text += u" && "_s;
            break;
        case Kind::Or:
            text += u" || "_s;
            break;
        }
    }
    return text;
}

QString tagWords(const TagPieces &pieces)
{
    QString words;
    for (const TagPiece &piece : pieces) {
        if (piece.negated)
            words += translated("not") + u' ';
        if (piece.kind == Kind::Tag)
            words += piece.tag;
        else if (piece.kind == Kind::Open || piece.kind == Kind::Close)
            words += piece.kind == Kind::Open ? u'(' : u')';
        else
            words += u' ' + translated(piece.kind == Kind::And ? "and" : "or") + u' ';
    }
    return words.trimmed();
}

QString pieceName(const TagPieces &pieces, qsizetype index)
{
    const TagPiece &piece = pieces.at(index);
    switch (piece.kind) {
    case Kind::And:
        return translated("and");
    case Kind::Or:
        return translated("or");
    case Kind::Open:
        return piece.negated ? translated("not, bracket opens") : translated("bracket opens");
    case Kind::Close:
        return translated("bracket closes");
    case Kind::Tag:
        break;
    }
    const auto isTag = [](const TagPiece &other) { return other.kind == Kind::Tag; };
    const auto number = std::count_if(pieces.begin(), pieces.begin() + index + 1, isTag);
    const auto all = std::count_if(pieces.begin(), pieces.end(), isTag);
    const QString name =
        piece.negated ? translated("not %1, %2 of %3") : translated("%1, %2 of %3");
    return name.arg(piece.tag, QString::number(number), QString::number(all));
}

bool isComplete(const TagPieces &pieces)
{
    int depth = 0;
    bool operandExpected = true;
    for (const TagPiece &piece : pieces) {
        if (operandExpected != opensOperand(piece))
            return false;
        depth += piece.kind == Kind::Open ? 1 : piece.kind == Kind::Close ? -1 : 0;
        if (depth < 0)
            return false;
        operandExpected = !endsOperand(piece);
    }
    return depth == 0 && !operandExpected;
}

TagPieces without(TagPieces pieces, qsizetype index)
{
    const Kind kind = pieces.at(index).kind;
    if (isWord(pieces.at(index)))
        return pieces;
    if (kind == Kind::Tag) {
        pieces.removeAt(index);
        return tidied(pieces);
    }
    const qsizetype partner = partnerOf(pieces, index);
    pieces.removeAt(std::max(index, partner));
    if (partner >= 0)
        pieces.removeAt(std::min(index, partner));
    return tidied(pieces);
}

TagPieces tidied(TagPieces pieces)
{
    while (const auto index = leftOver(pieces)) {
        if (pieces.at(*index).kind == Kind::Open)
            pieces.removeAt(*index + 1);
        pieces.removeAt(*index);
    }
    return pieces;
}

} // namespace console
