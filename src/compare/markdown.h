// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QString>

namespace compare {

/// What differs, as tables for a bug report. Keys and signatures are not in a comparison at all;
/// device handles become `handle-1`, `handle-2`, the same ones throughout. What always changes is
/// only counted if \a hidesVolatile. Long values are shortened.
QString toMarkdown(const Comparison &comparison, bool hidesVolatile = true);

/// What a section is called. Translated.
QString sectionName(Section section);

/// `A`, `B`, … by which the text and the window refer to an exchange.
QString columnLetter(qsizetype column);

} // namespace compare
