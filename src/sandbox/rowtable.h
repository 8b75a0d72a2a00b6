// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>
#include <QtGlobal>

#include <functional>
#include <vector>

namespace sandbox {

/// Finds rows by the hash of a text of theirs. It keeps the number of each row and nothing else,
/// eight bytes at the most with the room it needs: a hash table of the texts would be larger than
/// the rows. Several rows may have the same text.
class RowTable
{
public:
    using HashOf = std::function<size_t(quint32 row)>;

    /// Enters \a row under \a hash. \a hashOf gives the hash of any row that is entered, for the
    /// moment when the table grows.
    void add(size_t hash, quint32 row, const HashOf &hashOf);
    /// Takes out \a row, which must have been entered under \a hash.
    void remove(size_t hash, quint32 row);

    /// All rows under \a hash, and a few others: the caller compares the texts.
    QVarLengthArray<quint32, 8> candidates(size_t hash) const;

private:
    void grow(const HashOf &hashOf);

    std::vector<quint32> m_slots; ///< A power of two of them.
    size_t m_used = 0; ///< Slots that are not free, those of removed rows included.
    size_t m_rows = 0;
};

} // namespace sandbox
