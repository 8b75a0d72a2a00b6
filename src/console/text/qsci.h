// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QScintilla's headers are written with Qt's keywords, which the project has switched off. Include
// this file in place of them.

#define signals Q_SIGNALS
#define slots Q_SLOTS

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexercustom.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerxml.h>
#include <Qsci/qsciscintilla.h>

#undef signals
#undef slots
