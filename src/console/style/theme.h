// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/style/tones.h"

namespace console {

/// What the user wants, as it is kept in the settings.
enum class ThemeChoice { System, Light, Dark };

/// The theme that the desktop asks for. Call it once, before the first applyTheme(), and keep the
/// answer: on most systems the only source is the palette that ours replaces.
///
/// The environment variable PUSHBENCH_THEME (`light` or `dark`) goes before everything, for tests
/// and screenshots.
Theme systemTheme();

/// \a choice made definite; \a system is the answer of systemTheme().
Theme themeFor(ThemeChoice choice, Theme system);

/// Sets the palette of \a theme on the application and all its widgets in one repaint. Widgets that
/// keep colours of their own, such as editors, renew them at QEvent::PaletteChange.
void applyTheme(Theme theme);

} // namespace console
