// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/tagexpression.h"

#include <QList>
#include <QSet>
#include <QString>

namespace hub {

/// A part of an expression and whether it holds for a device.
struct TagClause
{
    QString text; ///< As it would be written.
    bool holds = false;
    bool decides = false; ///< The answer rests on it.

    friend bool operator==(const TagClause &, const TagClause &) = default;
};

/// Whether a device with certain tags is addressed, and why.
struct TagVerdict
{
    bool matches = false;
    QString sentence; ///< Translated: `No. It has “muted”, which is left out.`
    QList<TagClause> clauses; ///< The parts that the outermost word joins; one for a single part.

    friend bool operator==(const TagVerdict &, const TagVerdict &) = default;
};

TagVerdict explain(const TagExpression &expression, const QSet<QString> &tags);

/// \a node as text, in brackets where it needs them inside of another one.
QString tagNodeText(const TagNode &node);

} // namespace hub
