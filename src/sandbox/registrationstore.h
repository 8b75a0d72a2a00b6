// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pool.h"
#include "sandbox/registration.h"
#include "sandbox/rowtable.h"
#include "sandbox/tagindex.h"

#include <set>
#include <vector>

namespace sandbox {

/// All registrations of the hub, kept small enough for a million of them: texts lie one after the
/// other in one array, equal lists of tags and equal templates are kept once.
///
/// A registration stays in its row as long as it lives. A row that was removed is used again, so
/// rows are in the order of their making only as long as none was removed.
class RegistrationStore
{
public:
    /// Takes in \a registration and gives the number of its row. Without removals rows count up
    /// from 0.
    quint32 add(const Registration &registration);
    /// Puts \a registration in the place of the one in \a row.
    void replace(quint32 row, const Registration &registration);
    void remove(quint32 row);

    /// How many registrations there are.
    quint32 count() const { return quint32(m_rows.size() - m_free.size()); }
    /// How many handles there are: a device with two templates is one device.
    qsizetype deviceCount() const { return m_deviceCount; }

    /// The registration in \a row, put together again.
    Registration at(quint32 row) const;
    /// The row of the registration \a id, if there is one. Costs no walk.
    std::optional<quint32> rowOfId(const QString &id) const;
    /// All rows with \a handle, on any platform, ascending. Costs no walk.
    QList<quint32> rowsOfHandle(const QByteArray &handle) const;
    /// The first row with \a handle for \a platform, if any. Costs no walk.
    std::optional<quint32> rowOfHandle(hub::Platform platform, const QByteArray &handle) const;

    /// The first row whose time is over at \a now, if any. Costs no walk.
    std::optional<quint32> firstExpired(const QDateTime &now) const;
    /// When the next registration ends; nothing if none does.
    std::optional<QDateTime> nextExpiry() const;

    /// Whether the registration in \a row has one of \a devices as its name or handle.
    bool isOneOf(quint32 row, const QByteArrayList &devices) const;

    const TagIndex &index() const { return m_index; }
    /// Bytes of the array of texts, for the tests of what an update leaves behind.
    qsizetype textBytes() const { return m_texts.size(); }

private:
    struct Row
    {
        qint64 text = 0; ///< Where its texts begin in m_texts.
        qint64 expiry = 0; ///< Milliseconds since 1970; 0: never.
        quint32 etag = 0; ///< 0: no registration is in this row.
        quint32 tags = 0; ///< In m_tagLists.
        qint32 body = -1; ///< In m_templates; -1: native.
        hub::Platform platform = hub::Platform::Windows;
    };

    void fill(quint32 row, const Registration &registration);
    void clear(quint32 row);
    QByteArray textAt(quint32 row, int number) const;
    qint64 endOfTexts(quint32 row) const;
    void compact();
    bool hasSibling(quint32 row) const;

    std::vector<Row> m_rows;
    std::vector<quint32> m_free;
    QByteArray m_texts; ///< Each text: its length, seven bits a byte, then its bytes.
    qint64 m_deadBytes = 0; ///< Of m_texts, those that no row refers to.
    Pool<QString, QStringList> m_tagLists; ///< Without those that begin with `$`.
    Pool<QByteArray, RegisteredTemplate> m_templates;
    RowTable m_handles;
    RowTable m_ids;
    std::set<std::pair<qint64, quint32>> m_ends; ///< Those that have one: the time and the row.
    qsizetype m_deviceCount = 0;
    TagIndex m_index;
};

} // namespace sandbox
