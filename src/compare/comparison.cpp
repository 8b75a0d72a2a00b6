// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include "compare/rows.h"
#include "payload/jsontext.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace compare {

using namespace Qt::StringLiterals;

namespace {

Rows rowsOf(Section section, const Subject &left, const Subject &right, const Common &common,
            const VolatileRules &rules)
{
    RowBuilder builder(section, left, right, common, rules);
    switch (section) {
    case Section::Result:
        addResult(builder);
        break;
    case Section::Target:
        addTarget(builder);
        break;
    case Section::Payload:
        addPayload(builder);
        break;
    case Section::Headers:
        addHeaders(builder);
        break;
    case Section::Timing:
        addTiming(builder);
        break;
    }
    builder.finish();
    return builder.result;
}

/// The sign of a row of more than two.
Sign signOf(const Row &row)
{
    const std::optional<QString> &first = row.cells.first().text;
    if (!first)
        return Sign::Added;
    const auto isMissing = [](const Cell &cell) { return !cell.text; };
    const auto isOther = [&first](const Cell &cell) { return cell.text && cell.text != first; };
    if (std::any_of(row.cells.begin(), row.cells.end(), isOther))
        return Sign::Changed;
    return std::any_of(row.cells.begin(), row.cells.end(), isMissing) ? Sign::Removed : Sign::Same;
}

/// Puts the comparisons of the first exchange with each other one together, a column each.
class Merge
{
public:
    explicit Merge(qsizetype columns)
        : m_columns(columns)
        , m_isWhole(size_t(columns), true)
    {
    }

    void add(const Rows &pair, qsizetype column)
    {
        qsizetype after = -1; // what only this pair has goes where it stands in it
        Count listed;
        for (const Row &row : pair.rows) {
            const auto known = m_places.constFind(row.key);
            after = known == m_places.cend() ? insert(row, after) : *known;
            Entry &entry = m_entries[size_t(after)];
            entry.row.cells[column] = row.cells.at(1);
            entry.row.cells[column].changed.clear();
            entry.isListed[size_t(column)] = true;
            entry.differs = entry.differs || row.isDifference();
            entry.isReal = entry.isReal || (row.isDifference() && !row.isVolatile);
            ++(row.isDifference() ? listed.differing : listed.same);
        }
        const qsizetype omitted = pair.count.differing + pair.count.changing - listed.differing;
        m_isWhole[size_t(column)] = omitted <= 0;
        m_omitted.differing = std::max(m_omitted.differing, omitted);
        m_omitted.same = std::max(m_omitted.same, pair.count.same - listed.same);
    }

    Rows take();

private:
    struct Entry
    {
        Row row;
        std::vector<bool> isListed; ///< By column.
        qsizetype next = -1; ///< The rows are a list in the order of their places.
        bool differs = false;
        bool isReal = false;
    };

    qsizetype insert(const Row &row, qsizetype after)
    {
        Entry entry{ .row = row, .isListed = std::vector<bool>(size_t(m_columns)) };
        // A thing that a pair does not list is there as it is in the first exchange.
        entry.row.cells = QList<Cell>(m_columns, row.cells.at(0));
        entry.row.cells[0].changed.clear();
        const auto place = qsizetype(m_entries.size());
        qsizetype &link = after < 0 ? m_first : m_entries[size_t(after)].next;
        entry.next = link;
        link = place;
        m_entries.push_back(entry);
        m_places.insert(row.key, place);
        return place;
    }

    qsizetype m_columns;
    qsizetype m_first = -1;
    std::vector<Entry> m_entries;
    QHash<QString, qsizetype> m_places;
    std::vector<bool> m_isWhole; ///< By column: every difference is listed.
    Count m_omitted;
};

Rows Merge::take()
{
    Rows result;
    for (qsizetype place = m_first; place >= 0; place = m_entries[size_t(place)].next) {
        Entry &entry = m_entries[size_t(place)];
        Row &row = entry.row;
        for (qsizetype i = 1; i < m_columns; ++i) {
            if (!m_isWhole[size_t(i)] && !entry.isListed[size_t(i)] && row.sign != Sign::Remark)
                row.cells[i].text = u"…"_s; // among those that are not listed
        }
        if (row.sign != Sign::Remark && row.sign != Sign::Measured) {
            row.sign = entry.differs ? signOf(row) : Sign::Same;
            row.isVolatile = entry.differs && !entry.isReal;
            qsizetype &counter = !entry.differs ? result.count.same
                : entry.isReal                  ? result.count.differing
                                                : result.count.changing;
            ++counter;
        }
        result.rows.append(row);
    }
    result.count.differing += m_omitted.differing;
    result.count.same += std::max<qsizetype>(0, m_omitted.same);
    return result;
}

Column columnOf(const NamedExchange &named, const Subject &subject)
{
    const hub::Diagnosis &decisive = subject.diagnoses.first();
    return { .name = named.name,
             .startedAt = named.exchange.startedAt,
             .severity = decisive.severity,
             .headline = decisive.message,
             .timings = named.exchange.timings };
}

void collectHandles(const Subject &subject, QStringList &handles)
{
    if (subject.outcome) {
        for (const hub::DeviceResult &result : subject.outcome->results)
            handles.append(result.handle);
    }
    if (!subject.exchange.meant)
        return;
    const hub::Target &target = subject.exchange.meant->target;
    if (const auto *device = std::get_if<hub::OneDevice>(&target))
        handles += QStringList{ device->handle, device->p256dh, device->auth };
    if (const auto *batch = std::get_if<hub::DeviceBatch>(&target))
        handles += batch->handles;
}

QString textOf(const QByteArray &payload)
{
    return QString::fromUtf8(payload);
}

/// \a text laid out over lines if it is JSON; nothing if it is not.
std::optional<QString> tidied(const QByteArray &payload)
{
    const auto scan = payload::scanJson(payload);
    if (!scan.root)
        return std::nullopt;
    return textOf(payload::toJsonText(*scan.root));
}

bool hasLongLine(const QByteArray &payload)
{
    constexpr qsizetype Long = 160;
    for (qsizetype start = 0, end = 0; start < payload.size(); start = end + 1) {
        end = payload.indexOf('\n', start);
        end = end < 0 ? payload.size() : end;
        if (end - start > Long)
            return true;
    }
    return false;
}

} // namespace

QString signText(Sign sign)
{
    switch (sign) {
    case Sign::Changed:
        return u"≠"_s;
    case Sign::Added:
        return u"+"_s;
    case Sign::Removed:
        return u"−"_s;
    case Sign::Same:
    case Sign::Measured:
    case Sign::Remark:
        break;
    }
    return {};
}

Count Comparison::total() const
{
    Count sum;
    for (const Count &count : counts) {
        sum.differing += count.differing;
        sum.changing += count.changing;
        sum.same += count.same;
    }
    return sum;
}

QByteArray payloadOf(const hub::Exchange &exchange)
{
    return exchange.meant ? exchange.meant->notification.payload : exchange.request.body;
}

PayloadLines diffPayloadLines(const hub::Exchange &left, const hub::Exchange &right)
{
    const QByteArray leftPayload = payloadOf(left);
    const QByteArray rightPayload = payloadOf(right);
    if (hasLongLine(leftPayload) || hasLongLine(rightPayload)) {
        const auto leftText = tidied(leftPayload);
        const auto rightText = tidied(rightPayload);
        if (leftText && rightText)
            return { diffLines(*leftText, *rightText), true };
    }
    return { diffLines(textOf(leftPayload), textOf(rightPayload)), false };
}

Comparison compare(const QList<NamedExchange> &exchanges, const VolatileRules &rules)
{
    Comparison comparison;
    std::vector<Subject> subjects;
    subjects.reserve(size_t(exchanges.size()));
    for (const NamedExchange &named : exchanges) {
        subjects.push_back(subjectOf(named.exchange));
        comparison.columns.append(columnOf(named, subjects.back()));
        collectHandles(subjects.back(), comparison.handles);
    }
    comparison.handles.removeDuplicates();
    comparison.handles.removeAll(QString());
    if (subjects.size() < 2)
        return comparison;
    const Common common = commonOf(subjects);
    for (const Section section : AllSections) {
        Rows rows;
        if (subjects.size() == 2) {
            rows = rowsOf(section, subjects[0], subjects[1], common, rules);
        } else {
            Merge merge(qsizetype(subjects.size()));
            for (size_t i = 1; i < subjects.size(); ++i)
                merge.add(rowsOf(section, subjects[0], subjects[i], common, rules), qsizetype(i));
            rows = merge.take();
        }
        comparison.rows += rows.rows;
        comparison.counts[size_t(section)] = rows.count;
    }
    return comparison;
}

} // namespace compare
