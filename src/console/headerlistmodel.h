// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/header.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QList>
#include <QString>

namespace console {

/// The headers of a request or response as they stand on the wire. A header that has something to
/// explain opens: `Authorization` to the decoded token, the known ones to what they are for.
class HeaderListModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, SetBy, ColumnCount };
    enum Role {
        FullValueRole = Qt::UserRole, ///< What a copy gets.
        IsYoursRole, ///< Set by the user.
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// \a platformName says who set the headers that follow from the format; \a hasOrigins is
    /// false for a response, where nobody of ours set any.
    void setHeaders(const hub::Headers &headers, bool hasOrigins, const QString &platformName,
                    const QDateTime &sentAt);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString name;
        QString shown;
        QString full;
        QString setBy;
        bool isYours = false;
        QList<Line> details;
    };

    static QList<Line> tokenLines(const QByteArray &value, const QDateTime &sentAt);
    const Line &line(const QModelIndex &index) const;

    QList<Line> m_lines;
    bool m_hasOrigins = true;
};

} // namespace console
