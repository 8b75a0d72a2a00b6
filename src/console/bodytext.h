// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/editorlexers.h"

#include <QByteArray>

#include <optional>

namespace console {

/// What a body is by its first character that is no blank: `{` or `[` JSON, `<` XML, else text.
EditorLanguage languageOf(const QByteArray &body);

/// \a body with one value or element a line, two blanks a level. Names, their order and numbers
/// stay as they are written. Nothing when it is neither JSON nor XML, or broken. Safe outside the
/// GUI thread.
std::optional<QByteArray> prettyText(const QByteArray &body);

/// \a body as offset, 16 bytes and text in each line.
QByteArray hexText(const QByteArray &body);

} // namespace console
