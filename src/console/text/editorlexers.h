// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;
class QsciLexer;

namespace console {

/// What an editor colours its text as.
enum class EditorLanguage { Plain, Json, Xml, Http };

/// The name for the status bar, for example `JSON`.
QString languageName(EditorLanguage language);

/// A lexer owned by \a parent, not coloured yet; null for plain text.
QsciLexer *makeLexer(EditorLanguage language, QObject *parent);

/// Gives each style of \a lexer its colour and font of the moment (interface.md 4.3). QScintilla
/// does not read the palette, so this is due at every switch of the theme.
void colourLexer(QsciLexer &lexer, EditorLanguage language);

} // namespace console
