// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/linediff.h"

#include <QHash>

#include <algorithm>

namespace compare {

namespace {

/// Characters of a text beyond which its words are not looked at: a line view is no place to read
/// what differs in a line of that length.
constexpr qsizetype MaxWordText = 2000;

/// Numbers that stand for texts, the same for equal ones.
class Numbers
{
public:
    int of(QStringView text)
    {
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.cend())
            return *found;
        const int number = int(m_numbers.size());
        m_numbers.insert(text, number);
        return number;
    }

    std::vector<int> of(const QStringList &texts)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(texts.size()));
        for (const QString &text : texts)
            numbers.push_back(of(QStringView(text)));
        return numbers;
    }

private:
    QHash<QStringView, int> m_numbers; // of texts that outlive it
};

bool isWordCharacter(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isLetterOrNumber() || c == u'_' || c.isSurrogate() || c.isMark())
        return true;
    const bool joins = c == u'.' || c == u':' || c == u',' || c == u'-' || c == u'/';
    return joins && at > 0 && at + 1 < text.size() && text.at(at - 1).isDigit()
        && text.at(at + 1).isDigit();
}

QList<Span> words(QStringView text)
{
    QList<Span> result;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isWordCharacter(text, end))
            ++end;
        while (end < text.size() && end == at && text.at(end).isSpace())
            ++end;
        end = std::max(end, at + 1);
        result.append({ at, end - at });
        at = end;
    }
    return result;
}

std::vector<int> numbersOf(QStringView text, const QList<Span> &spans, Numbers &numbers)
{
    std::vector<int> result;
    for (const Span &span : spans)
        result.push_back(numbers.of(text.mid(span.start, span.length)));
    return result;
}

void append(QList<Span> &spans, const QList<Span> &all, qsizetype first, qsizetype count)
{
    if (count == 0)
        return;
    const Span &end = all.at(first + count - 1);
    spans.append({ all.at(first).start, end.start + end.length - all.at(first).start });
}

/// What lies between the beginning and the end that both have.
TextChange changedMiddle(QStringView left, QStringView right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype head = 0;
    while (head < shorter && left.at(head) == right.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && left.at(left.size() - 1 - tail) == right.at(right.size() - 1 - tail))
        ++tail;
    TextChange change;
    if (left.size() > head + tail)
        change.left.append({ head, left.size() - head - tail });
    if (right.size() > head + tail)
        change.right.append({ head, right.size() - head - tail });
    return change;
}

} // namespace

TextChange changedWords(QStringView left, QStringView right)
{
    if (std::max(left.size(), right.size()) > MaxWordText)
        return changedMiddle(left, right);
    const QList<Span> leftWords = words(left);
    const QList<Span> rightWords = words(right);
    Numbers numbers;
    const std::vector<int> leftNumbers = numbersOf(left, leftWords, numbers);
    const Alignment alignment = align(leftNumbers, numbersOf(right, rightWords, numbers));
    TextChange change;
    qsizetype kept = 0; // letters and digits, as quotes and blanks are everywhere
    for (const Run &run : alignment.runs) {
        for (qsizetype i = 0; run.isSame && i < run.leftCount; ++i) {
            const Span &word = leftWords.at(run.left + i);
            kept += isWordCharacter(left, word.start) ? word.length : 0;
        }
        if (!run.isSame) {
            append(change.left, leftWords, run.left, run.leftCount);
            append(change.right, rightWords, run.right, run.rightCount);
        }
    }
    constexpr qsizetype LeastShare = 4; // a quarter of the longer text
    if (kept * LeastShare < std::max(left.size(), right.size()))
        return {};
    return change;
}

LineDiff diffLines(const QString &left, const QString &right)
{
    LineDiff diff{ .left = left.split(u'\n'), .right = right.split(u'\n') };
    Numbers numbers;
    const std::vector<int> leftNumbers = numbers.of(diff.left);
    diff.alignment = align(leftNumbers, numbers.of(diff.right));
    return diff;
}

} // namespace compare
