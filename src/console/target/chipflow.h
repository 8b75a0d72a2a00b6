// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/target/tagpieces.h"

#include <QFont>
#include <QList>
#include <QRect>

namespace console {

/// Where the pieces of a chip field stand, in lines from left to right.
struct ChipFlow
{
    QList<QRect> pieces;
    QRect edit; ///< The text field, before the piece at the gap.
    int lines = 1;
};

/// What has to find room.
struct ChipFlowInput
{
    const TagPieces &pieces;
    qsizetype gap = 0; ///< Before which piece the text field stands.
    int editWidth = 0; ///< What the text field needs; behind the last piece it gets all the rest.
    int width = 0;
    QFont font;
};

ChipFlow flowOf(const ChipFlowInput &input);

/// The height of \a lines lines of chips.
int linesHeight(int lines, const QFont &font);

} // namespace console
