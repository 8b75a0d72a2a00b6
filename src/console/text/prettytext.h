// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/editorlexers.h"

#include <QByteArray>

namespace console {

// How the bytes of a body are made easy to read. Pure functions, safe in any thread.

/// What there is to know about a body before it is shown.
struct BodyFacts
{
    EditorLanguage language = EditorLanguage::Plain;
    bool isUtf8 = true;
    qsizetype nuls = 0; ///< NUL bytes in it.

    friend bool operator==(const BodyFacts &, const BodyFacts &) = default;
};

BodyFacts factsOf(const QByteArray &body);

/// \a body with line breaks and indents if it is JSON or XML, else as it is.
///
/// Only white space between tokens is changed: names keep their order, numbers their digits,
/// entities stay what they are. A text whose brackets or tags do not fit stays as it is, and so
/// does one that would grow beyond measure.
QByteArray prettyBody(const QByteArray &body);

QByteArray prettyJson(const QByteArray &body);
QByteArray prettyXml(const QByteArray &body);

} // namespace console
