// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rows.h"
#include "compare/treediff.h"

#include <QCoreApplication>

#include <algorithm>

namespace compare {

using namespace Qt::StringLiterals;

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(compare::Rows)
};

constexpr RowBuilder::Kind Value{ .place = Place::Payload, .isNameCode = true, .isCode = true };
constexpr RowBuilder::Kind LineValue{ .place = Place::Payload, .isCode = true };

QString moreText(qsizetype count)
{
    return QCoreApplication::translate(
        "compare::Rows", "%n more difference(s) are not listed here. Line by line shows all of it.",
        nullptr, int(count));
}

void addTree(RowBuilder &rows, const ValueNode &left, const ValueNode &right)
{
    const TreeDiff diff = diffTrees(left, right);
    if (diff.isCoarse) {
        rows.remark(u"coarse"_s,
                    Wording::tr("A list differs so much that its items were compared by their "
                                "place."));
    }
    qsizetype listed = 0;
    qsizetype listedSame = 0;
    for (const ValuePair &pair : diff.pairs) {
        const QString side = pair.left ? QString() : u"+ "_s;
        const QString name = pair.path.isEmpty() ? Wording::tr("the whole value") : pair.path;
        rows.add(side + pair.path, name, pair.left, pair.right, Value, pair.isSame);
        ++(pair.isSame ? listedSame : listed);
    }
    rows.result.count.same += diff.same - listedSame;
    rows.result.count.differing += diff.differing - listed;
    if (diff.differing > listed)
        rows.remark(u"more"_s, moreText(diff.differing - listed));
}

/// A row for each line that is another one; returns how many there were no rows for.
qsizetype addRun(RowBuilder &rows, const LineDiff &diff, const Run &run)
{
    const std::vector<ItemPair> pairs = pairLines(diff, run);
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (rows.result.rows.size() >= TreeDiff::MaxPairs)
            return qsizetype(pairs.size() - i);
        const auto &[left, right] = pairs[i];
        const auto text = [](const QStringList &lines, qsizetype place) {
            return place < 0 ? std::nullopt : std::optional(lines.at(place));
        };
        const qsizetype number = (left < 0 ? right : left) + 1;
        rows.add((left < 0 ? u"+ "_s : QString()) + QString::number(number),
                 Wording::tr("Line %1").arg(number), text(diff.left, left), text(diff.right, right),
                 LineValue);
    }
    return 0;
}

void addLines(RowBuilder &rows)
{
    const PayloadLines lines = diffPayloadLines(rows.left.exchange, rows.right.exchange);
    rows.remark(u"lines"_s,
                Wording::tr("These are not all JSON or all XML, so they are compared by line."));
    if (lines.diff.alignment.isCoarse) {
        rows.remark(u"coarse"_s,
                    Wording::tr("They differ so much that more lines may be marked than changed."));
    }
    qsizetype omitted = 0;
    for (const Run &run : lines.diff.alignment.runs) {
        if (run.isSame)
            rows.result.count.same += run.leftCount;
        else
            omitted += addRun(rows, lines.diff, run);
    }
    rows.result.count.differing += omitted;
    if (omitted > 0)
        rows.remark(u"more"_s, moreText(omitted));
}

} // namespace

void addPayload(RowBuilder &rows)
{
    const PayloadWay way = rows.common.way;
    if (rows.left.payload == rows.right.payload && way == PayloadWay::Lines)
        rows.result.count.same += 1 + rows.left.payload.count('\n');
    else if (way == PayloadWay::Json)
        addTree(rows, *rows.left.json, *rows.right.json);
    else if (way == PayloadWay::Xml)
        addTree(rows, *rows.left.xml, *rows.right.xml);
    else
        addLines(rows);
}

} // namespace compare
