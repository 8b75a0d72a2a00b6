// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/tagexpression.h"

#include <QList>
#include <QString>

namespace console {

/// One thing that stands in a field of chips: a tag, a bracket, or the word between two chips.
struct TagPiece
{
    enum class Kind { Tag, Open, Close, And, Or };

    Kind kind = Kind::Tag;
    QString tag; ///< For Kind::Tag.
    bool negated = false; ///< "not" before a tag or an opening bracket.

    friend bool operator==(const TagPiece &, const TagPiece &) = default;
};

/// An expression in reading order. Every bracket of the text is a piece, so nothing about the
/// meaning rests on what is not seen, but that "and" binds tighter than "or".
using TagPieces = QList<TagPiece>;

/// What was read from a text that may still be typed.
struct TypedTags
{
    TagPieces pieces;
    QString rest; ///< The last word, with the `!` before it, if nothing has ended it yet.
    bool broken = false; ///< Something stands there that no row of pieces can show.
};

bool isWord(const TagPiece &piece);
/// Whether an operand begins with \a piece: a tag or an opening bracket.
bool opensOperand(const TagPiece &piece);
/// Whether an operand ends with \a piece: a tag or a closing bracket.
bool endsOperand(const TagPiece &piece);

/// The pieces that \a text consists of. Blanks and commas end a tag and stand for nothing.
TypedTags readTyped(const QString &text);

/// The pieces of \a expression; a double negation is none.
TagPieces piecesOf(const hub::TagExpression &expression);

/// \a pieces as the hub reads them: `qa_ios && !(muted || beta)`.
QString tagText(const TagPieces &pieces);
/// \a pieces as they are read out: "qa_ios and not (muted or beta)"; translated.
QString tagWords(const TagPieces &pieces);
/// One piece as a screen reader says it: "not muted, 4 of 4"; translated.
QString pieceName(const TagPieces &pieces, qsizetype index);

/// Whether \a pieces are an expression but for its limits: no operand, word or bracket is missing.
bool isComplete(const TagPieces &pieces);

/// \a pieces without the tag or the pair of brackets at \a index, and without the words and the
/// empty brackets that this leaves over. A word cannot be removed.
TagPieces without(TagPieces pieces, qsizetype index);
/// \a pieces without words that join nothing and brackets that hold nothing.
TagPieces tidied(TagPieces pieces);

} // namespace console
