// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <utility>

namespace sandbox {

/// Values that many rows share, each kept once and under a number. A value that no row refers to
/// any more is dropped, and its number is used again.
template<typename Key, typename Value>
class Pool
{
public:
    /// The number of the value with the key \a key, which is \a value if it is new; it counts one
    /// more reference.
    quint32 take(const Key &key, const Value &value)
    {
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.constEnd()) {
            ++m_entries[*known].references;
            return *known;
        }
        if (m_free.isEmpty()) {
            m_entries.append({ key, value, 1 });
            m_numbers.insert(key, quint32(m_entries.size() - 1));
            return quint32(m_entries.size() - 1);
        }
        const quint32 number = m_free.takeLast();
        m_entries[number] = { key, value, 1 };
        m_numbers.insert(key, number);
        return number;
    }

    /// One reference less to \a number.
    void drop(quint32 number)
    {
        Entry &entry = m_entries[number];
        if (--entry.references > 0)
            return;
        m_numbers.remove(entry.key);
        entry = {};
        m_free.append(number);
    }

    const Value &at(quint32 number) const { return m_entries.at(number).value; }
    qsizetype count() const { return m_numbers.size(); }

private:
    struct Entry
    {
        Key key;
        Value value;
        int references = 0;
    };

    QList<Entry> m_entries;
    QHash<Key, quint32> m_numbers;
    QList<quint32> m_free;
};

} // namespace sandbox
