// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/linediff.h"
#include "compare/volatilerules.h"
#include "hub/diagnosis.h"
#include "hub/exchange.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace compare {

/// An exchange with what the user calls it; without a name it is known by its time.
struct NamedExchange
{
    QString name;
    hub::Exchange exchange;

    friend bool operator==(const NamedExchange &, const NamedExchange &) = default;
};

enum class Section { Result, Target, Payload, Headers, Timing };
inline constexpr std::array AllSections{ Section::Result, Section::Target, Section::Payload,
                                         Section::Headers, Section::Timing };

/// How a row differs, seen from the first exchange.
enum class Sign {
    Same,
    Changed, ///< `≠`
    Added, ///< `+`, the first one does not have it.
    Removed, ///< `−`, another one does not have it.
    Measured, ///< A number that is never the same twice; shown, and no difference.
    Remark, ///< Says something about the section; its cells are empty.
};

/// `≠`, `+`, `−`, or empty.
QString signText(Sign sign);

/// What one exchange has in a row.
struct Cell
{
    std::optional<QString>
        text; ///< Absent: it has no such thing. Never holds a key or a signature.
    std::optional<hub::Severity> mark;
    QList<Span> changed; ///< What differs in the text; only with two exchanges.
};

/// One thing that exchanges can differ in.
struct Row
{
    Section section = Section::Result;
    QString key; ///< Stable within its section: `status`, a header's name in lower case, a path.
    QString name; ///< For people; a path, a header, a handle, or translated.
    QString note; ///< More about the name, translated: `of the answer`. May be empty.
    bool isNameCode = false; ///< The name is what a machine reads: a path, a header, a handle.
    bool isCode = false; ///< The cells are.
    bool isMain = false; ///< Worth showing even when it is the same everywhere.
    bool isVolatile = false; ///< It differs only in what always does (VolatileRules).
    Sign sign = Sign::Same;
    QList<Cell> cells; ///< One for each exchange.

    const Cell &left() const { return cells.first(); }
    const Cell &right() const { return cells.last(); }
    bool isDifference() const
    {
        return sign == Sign::Changed || sign == Sign::Added || sign == Sign::Removed;
    }
};

/// One of the exchanges, for the head of its column.
struct Column
{
    QString name; ///< As given; may be empty.
    QDateTime startedAt; ///< UTC
    hub::Severity severity = hub::Severity::Info;
    QString headline; ///< Of the decisive diagnosis. Translated.
    hub::Timings timings;
};

/// How many rows a section has, those that are not listed included.
struct Count
{
    qsizetype differing = 0; ///< Without the volatile ones.
    qsizetype changing = 0; ///< Volatile ones.
    qsizetype same = 0;
};

/// What two exchanges or more have in common, and what not.
struct Comparison
{
    QList<Column> columns;
    QList<Row> rows; ///< By section, in the order of the first exchange.
    std::array<Count, AllSections.size()> counts;
    QStringList handles; ///< Of all devices that occur; toMarkdown() leaves them out.

    const Count &count(Section section) const { return counts[size_t(section)]; }
    Count total() const;
};

/// Compares \a exchanges, the others with the first one. Pure, safe outside the GUI thread, and
/// bounded: a section lists some thousand rows and says in a remark how many more there are.
///
/// A payload is compared by meaning if all of them are JSON, or all XML, else by line.
Comparison compare(const QList<NamedExchange> &exchanges,
                   const VolatileRules &rules = VolatileRules::builtIn());

/// The payload that was meant, or the body of a call that is no send.
QByteArray payloadOf(const hub::Exchange &exchange);

/// Two payloads by line. JSON with a line too long to read is laid out first, on both sides.
struct PayloadLines
{
    LineDiff diff;
    bool isTidied = false;
};

PayloadLines diffPayloadLines(const hub::Exchange &left, const hub::Exchange &right);

} // namespace compare
