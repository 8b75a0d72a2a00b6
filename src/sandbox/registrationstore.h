// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registration.h"
#include "sandbox/tagindex.h"

#include <QHash>

#include <vector>

namespace sandbox {

/// All registrations of the hub, kept small enough for a million of them: texts lie one after the
/// other in one array, equal lists of tags and equal templates are kept once.
class RegistrationStore
{
public:
    /// Takes in \a registration and gives the number of its row; rows count up from 0.
    quint32 add(const Registration &registration);

    quint32 count() const { return quint32(m_rows.size()); }
    /// How many handles there are: a device with two templates is one device.
    qsizetype deviceCount() const { return m_handles.size(); }

    /// The registration in \a row, put together again.
    Registration at(quint32 row) const;
    /// The row that was first registered with \a handle for \a platform, if any. Costs no walk.
    std::optional<quint32> rowOfHandle(hub::Platform platform, const QByteArray &handle) const;

    const TagIndex &index() const { return m_index; }

private:
    struct Row
    {
        qint64 text = 0; ///< Where its five texts begin in m_texts.
        qint64 expiry = 0; ///< Milliseconds since 1970; 0: never.
        quint32 etag = 1;
        quint32 tags = 0; ///< In m_tagLists.
        qint32 body = -1; ///< In m_templates; -1: native.
        hub::Platform platform = hub::Platform::Windows;
    };

    qint64 append(const QByteArray &text);
    QByteArray takeText(qint64 &at) const;
    quint32 internTags(const QStringList &tags);
    qint32 internTemplate(const std::optional<RegisteredTemplate> &body);
    static size_t handleHash(hub::Platform platform, QByteArrayView handle);

    std::vector<Row> m_rows;
    QByteArray m_texts; ///< Each text: its length in four bytes, then its bytes.
    QList<QStringList> m_tagLists;
    QHash<QString, quint32> m_tagListNumbers;
    QList<RegisteredTemplate> m_templates;
    QHash<QByteArray, qint32> m_templateNumbers;
    QHash<size_t, quint32> m_handles; ///< Hash of platform and handle to the first such row.
    TagIndex m_index;
};

} // namespace sandbox
