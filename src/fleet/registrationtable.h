// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/registration.h"

#include <QByteArrayView>
#include <QHash>
#include <QSharedDataPointer>

#include <optional>
#include <vector>

namespace fleet {

/// Registrations of a hub, kept small enough for a million of them: texts lie one after the other,
/// equal lists of tags and equal templates are kept once for each few thousand rows.
///
/// A value: a copy shares what is the same and costs microseconds, so a worker thread can look
/// through one copy while more rows are appended to the other. The number of a row never changes;
/// what is removed leaves a gap.
class RegistrationTable
{
public:
    static constexpr quint32 PartRows = 4096; ///< What is copied at most when a copy is changed.

    void append(const QList<hub::Registration> &registrations);
    void replace(quint32 row, const hub::Registration &registration);
    void remove(quint32 row);

    quint32 rowCount() const { return m_rowCount; } ///< With gaps.
    quint32 count() const { return m_rowCount - m_gaps; }
    bool isGap(quint32 row) const { return rowAt(row).isGap; }

    /// The registration in \a row, put together again; that of a gap as it was.
    hub::Registration at(quint32 row) const;

    // The same piece by piece; the views live as long as the table is not changed.
    hub::Platform platform(quint32 row) const { return rowAt(row).platform; }
    bool isTemplate(quint32 row) const { return rowAt(row).body >= 0; }
    /// Milliseconds since 1970; none: never.
    std::optional<qint64> expiry(quint32 row) const;
    QByteArrayView handle(quint32 row) const { return textAt(row, 0); } ///< UTF-8, as all of them.
    QByteArrayView id(quint32 row) const { return textAt(row, 1); }
    QByteArrayView etag(quint32 row) const { return textAt(row, 2); }
    QByteArrayView tags(quint32 row) const; ///< Joined by commas.
    QByteArrayView templateName(quint32 row) const; ///< Empty where there is none.

    /// The first row with the registration id \a id. Looks at each row.
    std::optional<quint32> rowOfId(const QString &id) const;

    /// What the rows take in memory, without what is counted by the allocator itself.
    qint64 bytes() const;

private:
    struct Row
    {
        qint64 expiry = 0; ///< Milliseconds since 1970; 0: never.
        quint32 text = 0; ///< Where its texts begin.
        quint32 tags = 0;
        qint32 body = -1; ///< -1: native.
        hub::Platform platform = hub::Platform::Windows;
        bool hasExtras = false; ///< Keys of a browser, tile and push variables follow the texts.
        bool isGap = false;
    };

    /// Some thousand rows with all that belongs to them.
    struct Part : QSharedData
    {
        std::vector<Row> rows;
        QByteArray texts; ///< Each text: its length in four bytes, then its bytes.
        QList<QByteArray> tagLists;
        QList<hub::RegistrationTemplate> templates;
        QList<QByteArray> templateNames; ///< Of the templates; read in threads without a copy.
        // Only while rows are added.
        QHash<QByteArray, quint32> tagListNumbers;
        QHash<QByteArray, qint32> templateNumbers;

        Row write(const hub::Registration &registration);
        void appendText(const QByteArray &text);
        quint32 internTags(const QByteArray &tags);
        qint32 internTemplate(const hub::RegistrationTemplate &body);
        void seal();
    };

    const Part &partOf(quint32 row) const { return *m_parts[row / PartRows]; }
    const Row &rowAt(quint32 row) const { return partOf(row).rows[row % PartRows]; }
    QByteArrayView textAt(quint32 row, int number) const;

    std::vector<QSharedDataPointer<Part>> m_parts;
    quint32 m_rowCount = 0;
    quint32 m_gaps = 0;
};

} // namespace fleet
