// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "compare/valuetree.h"
#include "hub/outcome.h"

#include <QList>

#include <optional>
#include <vector>

namespace compare {

/// An exchange with all that is read out of it once, however many it is compared with.
struct Subject
{
    const hub::Exchange &exchange;
    QList<hub::Diagnosis> diagnoses;
    std::optional<hub::Outcome> outcome;
    QByteArray payload;
    std::optional<ValueNode> json;
    std::optional<ValueNode> xml;
};

Subject subjectOf(const hub::Exchange &exchange);

enum class PayloadWay { Json, Xml, Lines };

/// What holds for all exchanges of a comparison. It decides which rows there are, so that each pair
/// of them has the same ones.
struct Common
{
    PayloadWay way = PayloadWay::Lines;
    bool areSends = false; ///< Each was a send, none another call.
    bool haveOutcomes = false; ///< Each was a test send that was answered.
    bool nameDevices = false; ///< And each outcome has devices.
    bool someNameDevices = false;
};

Common commonOf(const std::vector<Subject> &subjects);

/// The rows of a pair, and how many there are in all.
struct Rows
{
    QList<Row> rows;
    Count count;
};

/// Builds the rows of one section for two exchanges: sets sign, volatility, what differs inside of
/// the texts, and counts.
class RowBuilder
{
public:
    RowBuilder(Section section, const Subject &left, const Subject &right, const Common &common,
               const VolatileRules &rules);

    /// What stays the same for some rows in turn.
    struct Kind
    {
        std::optional<Place> place; ///< Of the rules; none: the row is never volatile.
        bool isNameCode = false;
        bool isCode = false;
        bool isMain = false;
    };

    static constexpr qsizetype MaxRows = 5000; ///< Beyond them rows are counted, not kept.

    /// Adds a row and lends it until the next one; nothing if both sides have nothing. \a isSame:
    /// equal by meaning, where that is not the same as equal texts.
    Row *add(const QString &key, const QString &name, const std::optional<QString> &left,
             const std::optional<QString> &right, const Kind &kind,
             std::optional<bool> isSame = std::nullopt);
    void remark(const QString &key, const QString &text);
    /// Says how many rows were not kept, if any were not.
    void finish();

    const Subject &left;
    const Subject &right;
    const Common &common;
    Rows result;

private:
    QString withoutSecrets(const QString &text) const;

    Section m_section;
    const VolatileRules &m_rules;
    QByteArray m_signatures[2];
    Row m_unkept;
    qsizetype m_omitted = 0;
};

void addResult(RowBuilder &rows);
void addTarget(RowBuilder &rows);
void addPayload(RowBuilder &rows);
void addHeaders(RowBuilder &rows);
void addTiming(RowBuilder &rows);

} // namespace compare
