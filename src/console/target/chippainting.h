// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/target/tagpieces.h"

#include <QFont>
#include <QRect>

class QPainter;

// How chips, brackets and the words between them look (interface.md 4.1, picture l-components).
namespace console {

inline constexpr int ChipGap = 4; ///< Between two pieces of a line.
inline constexpr int ChipLineGap = 4;

int chipHeight(const QFont &font);
int pieceWidth(const TagPiece &piece, const QFont &font);

/// Where the cross that removes a chip is hit; empty for everything but tags.
QRect crossRect(const TagPiece &piece, const QRect &rect, Qt::LayoutDirection direction);

struct PieceLook
{
    bool current = false; ///< The keys go to it.
    bool hovered = false;
    bool fault = false; ///< The one that is too many.
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

void drawPiece(QPainter &painter, const QRect &rect, const TagPiece &piece, const QFont &font,
               const PieceLook &look);

} // namespace console
