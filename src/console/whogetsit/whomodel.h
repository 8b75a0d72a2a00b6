// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/audience.h"

#include <QAbstractListModel>

#include <vector>

namespace console {

class DeviceNames;

/// Who gets the draft, as rows: the conditions with their counts, then those who match, or the
/// closest misses with what left them out.
class WhoModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Clause, Heading, Match, Miss };
    enum Role {
        KindRole = Qt::UserRole, ///< A RowKind as int.
        CountRole, ///< A clause's count as text.
        ShareRole, ///< And as a part of all, 0 to 1.
        NoteRole, ///< A clause's words at the right, a device's second line.
        LinkRole, ///< The note can be clicked.
        WarningRole, ///< The note says that something is wrong.
        BadgeRole, ///< A device's platform.
        NamedRole, ///< A device is shown by a name, not by its handle.
    };

    using QAbstractListModel::QAbstractListModel;

    void setAudience(const audience::Audience &audience);
    const audience::Audience &audience() const { return m_audience; }

    /// The registration in \a row, or null.
    const hub::Registration *registrationAt(int row) const;
    /// The match in \a row, or null.
    const audience::Match *matchAt(int row) const;
    /// The tag that the clause in \a row probably meant, or null.
    const audience::NearTag *nearAt(int row) const;

    /// What devices are called; \a names outlives the model.
    void setNames(DeviceNames *names);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        RowKind kind;
        qsizetype number = 0; ///< In the list of its kind.
    };

    QVariant clauseData(const audience::Clause &clause, int role) const;
    QVariant deviceData(int row, int role) const;
    QString heading() const;
    QString noteOf(const audience::Match &match) const;

    audience::Audience m_audience;
    std::vector<Row> m_rows;
    DeviceNames *m_names = nullptr;
};

} // namespace console
