// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/neartags.h"

#include <algorithm>
#include <vector>

namespace audience {

namespace {

constexpr qsizetype MostKnown = 50'000; ///< A tag a user would fill the memory.

QString bare(const QString &tag)
{
    QString text = tag.toCaseFolded();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// How many letters may differ: short words that differ by one are other words.
qsizetype tolerance(qsizetype length)
{
    return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/// The number of letters to change, take out or put in, or more than \a most.
qsizetype editDistance(QStringView a, QStringView b, qsizetype most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        qsizetype least = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({ changed, diagonal + 1, row[size_t(j) - 1] + 1 });
            least = std::min(least, row[size_t(j)]);
        }
        if (least > most)
            return most + 1;
    }
    return row.back();
}

} // namespace

bool isNear(const QString &wanted, const QString &tag)
{
    if (wanted == tag)
        return false;
    const QString a = bare(wanted);
    const QString b = bare(tag);
    const qsizetype most = tolerance(std::min(a.size(), b.size()));
    // `lang:en` and `lang:de` are different on purpose: what is behind the colon has to be near.
    const qsizetype colon = a.lastIndexOf(u':') + 1;
    if (colon > 0 && a.first(colon) == QStringView(b).first(std::min(colon, b.size())))
        return editDistance(QStringView(a).sliced(colon), QStringView(b).sliced(colon),
                            tolerance(std::min(a.size(), b.size()) - colon))
            <= tolerance(std::min(a.size(), b.size()) - colon);
    return editDistance(a, b, most) <= most;
}

const QStringList &NearTags::wantedNear(const QString &tag)
{
    const auto known = m_known.constFind(tag);
    if (known != m_known.constEnd())
        return *known;
    QStringList near;
    for (const QString &wanted : std::as_const(m_wanted)) {
        if (isNear(wanted, tag))
            near.append(wanted);
    }
    if (m_known.size() >= MostKnown)
        return m_last = near;
    return *m_known.insert(tag, near);
}

void NearTags::take(const QStringList &tags)
{
    for (const QString &tag : tags) {
        for (const QString &wanted : wantedNear(tag))
            ++m_counts[wanted][tag];
    }
}

QString NearTags::nearIn(const QString &wanted, const QStringList &tags) const
{
    const auto counted = m_counts.constFind(wanted);
    if (counted == m_counts.constEnd())
        return {};
    const auto found = std::find_if(tags.begin(), tags.end(),
                                    [&](const QString &tag) { return counted->contains(tag); });
    return found == tags.end() ? QString() : *found;
}

QList<std::pair<QString, qsizetype>> NearTags::near(const QString &wanted) const
{
    const QHash<QString, qsizetype> counts = m_counts.value(wanted);
    QList<std::pair<QString, qsizetype>> list(counts.keyValueBegin(), counts.keyValueEnd());
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return list;
}

} // namespace audience
