// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/finders.h"

#include "payload/handleshape.h"

#include <algorithm>

namespace fleet {

namespace {

constexpr quint8 bit(Finder finder)
{
    return quint8(1 << int(finder));
}

/// A number that two registrations share if they take the same messages to the same device; others
/// hardly ever do.
struct Key
{
    quint64 hash;
    quint32 row;
};

quint64 hashOf(const RegistrationTable &table, quint32 row)
{
    const size_t kind = table.isTemplate(row) ? qHash(table.templateName(row), 17) : 1;
    return qHash(table.handle(row), kind * 31 + size_t(table.platform(row)));
}

bool isSame(const RegistrationTable &table, quint32 left, quint32 right)
{
    return table.platform(left) == table.platform(right)
        && table.isTemplate(left) == table.isTemplate(right)
        && table.handle(left) == table.handle(right)
        && table.templateName(left) == table.templateName(right);
}

void markTwice(const RegistrationTable &table, std::vector<quint8> &marks)
{
    std::vector<Key> keys;
    keys.reserve(table.count());
    for (quint32 row = 0; row < table.rowCount(); ++row) {
        if (!table.isGap(row))
            keys.push_back({ hashOf(table, row), row });
    }
    std::sort(keys.begin(), keys.end(),
              [](const Key &left, const Key &right) { return left.hash < right.hash; });
    for (size_t at = 0; at < keys.size(); ++at) {
        for (size_t next = at + 1; next < keys.size() && keys[next].hash == keys[at].hash; ++next) {
            if (!isSame(table, keys[at].row, keys[next].row))
                continue;
            marks[keys[at].row] |= bit(Finder::Twice);
            marks[keys[next].row] |= bit(Finder::Twice);
            break; // the next one marks the one after it
        }
    }
}

quint8 marksOf(const RegistrationTable &table, quint32 row, qint64 now, qint64 soon)
{
    quint8 marks = 0;
    const hub::Platform platform = table.platform(row);
    if (platform == hub::Platform::Gcm)
        marks |= bit(Finder::ShouldBeFcmV1);
    const QString handle = QString::fromUtf8(table.handle(row));
    if (handle.isEmpty() || !payload::handleFits(handle, platform))
        marks |= bit(Finder::Malformed);
    if (const auto expiry = table.expiry(row); expiry && *expiry < soon)
        marks |= bit(*expiry < now ? Finder::Expired : Finder::EndsSoon);
    return marks;
}

} // namespace

Findings findIn(const RegistrationTable &table, const QDateTime &now)
{
    Findings findings;
    findings.marks.resize(table.rowCount());
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const qint64 soonMs = now.addDays(SoonDays).toMSecsSinceEpoch();
    for (quint32 row = 0; row < table.rowCount(); ++row) {
        if (!table.isGap(row))
            findings.marks[row] = marksOf(table, row, nowMs, soonMs);
    }
    markTwice(table, findings.marks);
    for (const quint8 marks : findings.marks) {
        for (int finder = 0; finder < FinderCount; ++finder)
            findings.counts.at(size_t(finder)) += (marks >> finder) & 1;
    }
    return findings;
}

} // namespace fleet
