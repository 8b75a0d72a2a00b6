// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/difflines.h"

#include "console/text/prettytext.h"

namespace console {

using compare::Run;
using compare::Sign;

namespace {

Sign signOf(const Run &run, const compare::ItemPair &pair)
{
    if (run.isSame)
        return Sign::Same;
    if (pair.left >= 0 && pair.right >= 0)
        return Sign::Changed;
    return pair.left >= 0 ? Sign::Removed : Sign::Added;
}

DiffLine lineOf(const QStringList &lines, qsizetype place, Sign sign)
{
    if (place < 0)
        return { .sign = sign };
    return { .text = lines.at(place), .number = int(place + 1), .sign = sign };
}

} // namespace

DiffSides diffSides(const compare::PayloadLines &lines)
{
    DiffSides sides{ .isTidied = lines.isTidied, .isCoarse = lines.diff.alignment.isCoarse };
    int wordLines = 0;
    for (const Run &run : lines.diff.alignment.runs) {
        if (!run.isSame)
            sides.places.append(int(sides.left.size()));
        for (const compare::ItemPair &pair : compare::pairLines(lines.diff, run)) {
            const Sign sign = signOf(run, pair);
            DiffLine left = lineOf(lines.diff.left, pair.left, sign);
            DiffLine right = lineOf(lines.diff.right, pair.right, sign);
            if (sign == Sign::Changed && wordLines++ < DiffSides::MaxWordLines) {
                const compare::TextChange change = compare::changedWords(left.text, right.text);
                left.changed = change.left;
                right.changed = change.right;
            }
            sides.left.append(left);
            sides.right.append(right);
        }
    }
    return sides;
}

DiffSides diffBodies(const QByteArray &left, const QByteArray &right)
{
    return diffSides({ compare::diffLines(QString::fromUtf8(prettyBody(left)),
                                          QString::fromUtf8(prettyBody(right))),
                       false });
}

} // namespace console
