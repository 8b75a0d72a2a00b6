// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/likeness.h"
#include "compare/sequence.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace compare {

/// Characters of a text, in UTF-16 units.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

/// What differs between two pieces of text. Both lists are empty when there is little in common:
/// then all of it is new.
struct TextChange
{
    QList<Span> left;
    QList<Span> right;
};

/// Compares word by word; a number with points or colons in it, such as a time, is one word.
TextChange changedWords(QStringView left, QStringView right);

/// Two texts beside each other. Lines are what stands between line feeds, so joined by them they
/// give the text again, to the character.
struct LineDiff
{
    QStringList left;
    QStringList right;
    Alignment alignment; ///< Of the lines.
};

/// The lines of \a run in pairs, by their places in the texts: those of a run that differs by the
/// words they share, in a long run by their place.
std::vector<ItemPair> pairLines(const LineDiff &diff, const Run &run);

LineDiff diffLines(const QString &left, const QString &right);

} // namespace compare
