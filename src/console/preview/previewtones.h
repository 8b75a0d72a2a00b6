// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace console {

/// The colours of the systems that a preview imitates, light and dark; ours, chosen to be close.
struct PreviewTones
{
    QColor wallpaper; ///< Behind the card.
    QColor card;
    QColor edge; ///< Round the card; may be transparent.
    QColor text;
    QColor subtle; ///< Text of the second rank.
    QColor control; ///< Ground of buttons and fields.
    QColor accent; ///< Icons, progress, what the app's colour is when it says none.
    QColor onAccent;
    QColor tile; ///< Of a tile that says none: dark enough for words of the second rank.
    QColor success;
    QColor critical;
    QColor placeholder; ///< Ground of a picture that is not loaded.
    QColor placeholderText;
    QColor badge; ///< Ground of a count.
    QColor good, away, off; ///< Dots of the badge glyphs.
};

const PreviewTones &previewTones(bool isDark);

} // namespace console
