// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/linediff.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

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

/// The words of a line as sorted hashes, with how long they are.
using WordBag = std::vector<std::pair<size_t, qsizetype>>;

WordBag wordBag(QStringView line)
{
    WordBag bag;
    line = line.left(MaxWordText);
    for (const Span &word : words(line)) {
        if (isWordCharacter(line, word.start))
            bag.emplace_back(qHash(line.mid(word.start, word.length)), word.length);
    }
    std::sort(bag.begin(), bag.end());
    return bag;
}

std::vector<WordBag> wordBags(const QStringList &lines, qsizetype first, qsizetype count)
{
    std::vector<WordBag> bags;
    for (qsizetype i = 0; i < count; ++i)
        bags.push_back(wordBag(lines.at(first + i)));
    return bags;
}

qsizetype lengthOf(const WordBag &bag)
{
    qsizetype length = 0;
    for (const auto &word : bag)
        length += word.second;
    return length;
}

/// The share of letters that two lines have in common. Never 0: lines that have nothing in common
/// stand beside each other, too, where there is no better place.
double likeness(const WordBag &left, const WordBag &right)
{
    constexpr double Nothing = 0.01;
    WordBag common;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(common));
    const qsizetype longer = std::max(lengthOf(left), lengthOf(right));
    return Nothing + (longer > 0 ? double(lengthOf(common)) / double(longer) : 0);
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

std::vector<ItemPair> pairLines(const LineDiff &diff, const Run &run)
{
    constexpr qsizetype MaxRun = 32;
    std::vector<ItemPair> pairs;
    if (run.isSame || std::max(run.leftCount, run.rightCount) > MaxRun) {
        for (qsizetype i = 0; i < std::max(run.leftCount, run.rightCount); ++i)
            pairs.push_back({ i < run.leftCount ? i : -1, i < run.rightCount ? i : -1 });
    } else {
        const std::vector<WordBag> left = wordBags(diff.left, run.left, run.leftCount);
        const std::vector<WordBag> right = wordBags(diff.right, run.right, run.rightCount);
        pairs = pairByLikeness(run.leftCount, run.rightCount, [&](qsizetype l, qsizetype r) {
            return likeness(left[size_t(l)], right[size_t(r)]);
        });
    }
    for (ItemPair &pair : pairs) {
        pair.left += pair.left < 0 ? 0 : run.left;
        pair.right += pair.right < 0 ? 0 : run.right;
    }
    return pairs;
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
