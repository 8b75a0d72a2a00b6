// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app {

/// Whether the program was asked to draw a preview and nothing else: `--draw-preview` comes first.
bool isDrawing(int argc, char *argv[]);

/// Draws the payload of the standard input: \a arguments are format, surface, `light` or `dark`,
/// the PNG to write, kind or nothing, headers. Returns the exit code; says on standard error what
/// is wrong. For `pushbench-cli preview`, which has no library that draws.
int drawPreview(const QStringList &arguments);

} // namespace app
