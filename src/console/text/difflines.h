// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace console {

/// One line of a text that stands beside another text.
struct DiffLine
{
    QString text;
    int number = 0; ///< From 1; 0 for a gap where the other side has a line.
    compare::Sign sign = compare::Sign::Same;
    QList<compare::Span> changed; ///< In UTF-16 units.
};

/// Two texts with gaps, so that lines which belong together have the same place.
struct DiffSides
{
    static constexpr int MaxWordLines = 3000; ///< Beyond them only whole lines are marked.

    QList<DiffLine> left;
    QList<DiffLine> right;
    QList<int> places; ///< Where each difference begins.
    bool isTidied = false; ///< As compare::PayloadLines.
    bool isCoarse = false;
};

/// Safe outside the GUI thread.
DiffSides diffSides(const compare::PayloadLines &lines);

/// The same for two bodies, each laid out for reading as prettyBody() does.
DiffSides diffBodies(const QByteArray &left, const QByteArray &right);

} // namespace console
