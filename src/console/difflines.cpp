// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/difflines.h"

#include <algorithm>

namespace console {

using compare::Run;
using compare::Sign;

namespace {

Sign signOf(const Run &run, bool isLeft, bool isRight)
{
    if (run.isSame)
        return Sign::Same;
    if (isLeft && isRight)
        return Sign::Changed;
    return isLeft ? Sign::Removed : Sign::Added;
}

DiffLine lineOf(const QStringList &lines, qsizetype place, bool isThere, Sign sign)
{
    if (!isThere)
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
        const qsizetype count = std::max(run.leftCount, run.rightCount);
        for (qsizetype i = 0; i < count; ++i) {
            const bool isLeft = i < run.leftCount;
            const bool isRight = i < run.rightCount;
            const Sign sign = signOf(run, isLeft, isRight);
            DiffLine left = lineOf(lines.diff.left, run.left + i, isLeft, sign);
            DiffLine right = lineOf(lines.diff.right, run.right + i, isRight, sign);
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

} // namespace console
