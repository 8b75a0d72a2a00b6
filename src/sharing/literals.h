// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sharing {

/// Writes a text without NUL as a string literal of one language, on one line unless said
/// otherwise. What a reader could not see (control characters, marks that turn the direction of
/// text) is written as an escape.
using Literal = QString (*)(const QString &text);

/// For bash and zsh: `'…'`, which may hold line feeds, or `$'…'` when there is something to escape.
QString shellLiteral(const QString &text);
QString pythonLiteral(const QString &text);
QString javaScriptLiteral(const QString &text);
QString csharpLiteral(const QString &text);
/// ASCII only: before Java 18 the compiler takes the encoding of the system.
QString javaLiteral(const QString &text);
/// An expression: `'…'`, `"…"` where there is something to escape, or `'…' . "\n"` for a line.
QString phpLiteral(const QString &text);
/// An expression: `'…'`, `"…"` where there is something to escape, or a line in parentheses.
QString powerShellLiteral(const QString &text);

/// How a language puts a text together from several literals.
struct Joining
{
    QString open;
    QString separator;
    QString close;
};

/// \a text as a literal, or, with more than one line or very long, as several put together by
/// \a joining, a line each.
QString literalLines(const QString &text, Literal literal, const Joining &joining);

} // namespace sharing
