// SPDX-License-Identifier: GPL-3.0-or-later
// A history as large as one likes, for benchmarks.
#pragma once

#include "history/historyedits.h"
#include "history/sqldatabase.h"
#include "support/exchangesample.h"

#include <QRandomGenerator>

#include <algorithm>

namespace support {

using namespace Qt::StringLiterals;

inline const QDateTime HistoryStart(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);

/// A million, or what PUSHBENCH_BENCH_ROWS says.
inline int historyRowCount()
{
    const int asked = qEnvironmentVariableIntValue("PUSHBENCH_BENCH_ROWS");
    return asked > 0 ? asked : 1000000;
}

/// Words as in natural text: a few are everywhere, most are rare (Zipf). Always the same ones.
class HistoryWords
{
public:
    HistoryWords()
    {
        double sum = 0;
        for (int i = 0; i < WordCount; ++i) {
            sum += 1.0 / (i + 1);
            m_sums.append(sum);
        }
    }

    QByteArray text(qsizetype length)
    {
        QByteArray text;
        while (text.size() < length)
            text += word() + ' ';
        return text;
    }

private:
    static constexpr int WordCount = 40000;

    QByteArray word()
    {
        const double at = m_random.generateDouble() * m_sums.last();
        const auto place = std::ranges::lower_bound(m_sums, at) - m_sums.begin();
        return "w" + QByteArray::number(qlonglong(place), 36);
    }

    QRandomGenerator m_random{ 7 };
    QList<double> m_sums;
};

/// Entries that differ in hub, platform, result, tags and text. Only a few exchanges are signed
/// and diagnosed; the rest are copies with another text, or a million would take an hour.
class HistoryEntries
{
public:
    HistoryEntries()
    {
        using enum hub::Platform;
        for (int hub = 0; hub < 12; ++hub) {
            for (const hub::Platform platform : { Apple, FcmV1, Windows, Browser }) {
                for (const int status : { 201, 201, 201, 201, 401, 404, 429 })
                    m_patterns.append(pattern(hub, platform, status));
            }
        }
    }

    history::NewEntry next(int number)
    {
        history::NewEntry entry = m_patterns.at(m_random.bounded(m_patterns.size()));
        entry.row.uuid = QUuid::createUuid();
        entry.row.startedAt = HistoryStart.addSecs(qint64(number) * 60);
        // One in a hundred thousand has the word that is looked for.
        const QByteArray rare = number % 100000 == 500 ? "needle " : "";
        entry.json.replace("PAYLOAD", QByteArray(rare + m_words.text(1000)));
        return entry;
    }

private:
    static history::NewEntry pattern(int hub, hub::Platform platform, int status)
    {
        const bool isXml = platform == hub::Platform::Windows;
        const QByteArray payload = isXml
            ? "<toast><visual><binding template='ToastText01'><text id='1'>PAYLOAD</text>"
              "</binding></visual></toast>"
            : "{'aps':{'alert':{'title':'Order shipped','body':'PAYLOAD'},'sound':'default'}}";
        const auto tags = hub::TagExpression::parse(u"region:eu && user_%1"_s.arg(hub));
        return history::entryOf(
            exchangeOf(
                { .payload = payload, .platform = platform, .target = *tags, .status = status }),
            { u"hub-%1"_s.arg(hub), u"Hub number %1"_s.arg(hub) });
    }

    QRandomGenerator m_random{ 11 };
    HistoryWords m_words;
    QList<history::NewEntry> m_patterns;
};

/// Writes \a count rows into the open \a database: the same statements as ever, only without
/// waiting for the disk in between.
inline bool fillHistory(history::SqlDatabase &database, int count)
{
    constexpr int PerTransaction = 5000;
    if (database.run(u"PRAGMA synchronous = OFF"_s))
        return false;
    HistoryEntries entries;
    for (int written = 0; written < count; written += PerTransaction) {
        QList<history::NewEntry> batch;
        for (int i = 0; i < PerTransaction; ++i)
            batch.append(entries.next(written + i));
        if (history::insertEntries(database, batch))
            return false;
    }
    return true;
}

} // namespace support
