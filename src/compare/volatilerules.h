// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace compare {

/// Where a value stands, for the rules.
enum class Place {
    Request, ///< A header of the request.
    Answer, ///< A header of the answer.
    Payload,
    Body, ///< Of the answer.
    Any,
};

/// What is another one at every send and so no difference that tells something: dates, tracking
/// ids, signatures. The rules are data, resources/volatile.json.
class VolatileRules
{
public:
    /// Those of resources/volatile.json.
    static const VolatileRules &builtIn();

    /// Reads a list of rules in the form of resources/volatile.json; an empty list has none. A rule
    /// names a `place` (`request`, `answer`, `payload`, `body` or `*`) and a `name`, in any case,
    /// with `*` at its end for the rest. Without a `pattern` the whole value is meant, else what
    /// the regular expression finds in it. With `time` (`iso`, `us` or `unix`) what was found only
    /// counts if it is at most `near` seconds from the send: a time that was made up by the send,
    /// not one that the user chose.
    static base::Result<VolatileRules> parse(const QByteArray &json);

    /// One side of a comparison.
    struct Side
    {
        QString text;
        QDateTime sentAt;
    };

    /// Whether the two texts, which are not equal, only differ in what always does.
    bool explain(Place place, const QString &name, const Side &left, const Side &right) const;

    friend bool operator==(const VolatileRules &, const VolatileRules &) = default;

private:
    enum class Time { None, Iso, Us, Unix };
    struct Rule
    {
        Place place = Place::Any;
        QString name;
        QRegularExpression pattern; ///< Empty: the whole value.
        Time time = Time::None;
        qint64 near = 0;

        friend bool operator==(const Rule &, const Rule &) = default;
    };

    static base::Result<Rule> parseRule(const class QJsonObject &object);
    static QDateTime timeOf(Time time, const QString &text);
    static QString masked(const Rule &rule, const Side &side);

    QList<Rule> m_rules;
};

} // namespace compare
