// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>

namespace console {

enum class Theme { Light, Dark };

/// The colours of one platform's badge, interface.md 4.4.
struct BadgeTone
{
    QString code; ///< Three letters, as hub::PlatformTraits::badge.
    QColor text;
    QColor ground;
    bool retired = false; ///< Drawn with a dashed edge.
};

/// The colours of text in an editor; the ground is QPalette::Base.
struct EditorTones
{
    QColor key;
    QColor string;
    QColor number;
    QColor keyword;
    QColor punctuation;
    QColor comment;
    QColor variable;
    QColor lineNumber;
    QColor currentLine; ///< The ground of the caret's line.
};

/// Every colour that the palette has no role for, with one value a theme (interface.md 4.2 to 4.4).
///
/// A name without "Soft" is for marks, edges and words; the one with it is the ground of a band or
/// chip, on which the mark and the palette's Text stay readable. Nothing outside tones.cpp writes
/// a colour as a number: the test "colours" reads the sources for that.
struct Tones
{
    QColor success, successSoft; ///< A device or push service said yes.
    QColor info, infoSoft; ///< Accepted; notes.
    QColor warning, warningSoft; ///< Look at this; held back.
    QColor danger, dangerSoft; ///< Refused; errors.
    QColor unknown, unknownSoft; ///< May have been delivered.
    QColor production, productionSoft; ///< Production hubs only.
    QColor retired, retiredSoft; ///< Push services that are switched off.
    QColor sidebar; ///< The sidebar's ground.
    QColor accentFill, onAccent; ///< The one filled button, a switch that is on.
    QColor onProduction; ///< Text on the production button, whose ground is `production`.
    QColor chip; ///< Ground of chips, counts and plates.
    QColor diffAdded, diffRemoved, diffChanged;
    EditorTones editor;
    std::array<BadgeTone, 10> badges;
    std::array<QColor, 7>
        hubs; ///< In the order of session::ProfileColours; the same in both themes.

    /// The tone of the badge \a code; an unknown code gets the neutral one of Apple.
    const BadgeTone &badge(const QString &code) const;
};

/// The theme of \a palette: dark when its Window is.
Theme themeOf(const QPalette &palette);

const Tones &tonesFor(Theme theme);

/// The tones of the theme that the application's palette has at this moment. Ask at each paint and
/// keep no copy, so that a switch of the theme needs nothing but a repaint.
const Tones &tones();

/// All roles for all colour groups. Inactive equals Active, so that a window in the background does
/// not lose its selection. The accent is in Link, since Qt 6.4 has no role for it.
QPalette paletteFor(Theme theme);

/// \a over laid on \a under with \a share (0 to 1) of it.
QColor mixed(const QColor &under, const QColor &over, qreal share);

} // namespace console
