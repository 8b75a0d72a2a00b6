// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/textsearch.h"
#include "hub/header.h"
#include "hub/sastoken.h"

#include <QAbstractItemModel>
#include <QSet>

#include <optional>

namespace console {

/// The headers of a message as rows: name, value, and for a request who set it. A token in
/// `Authorization` is taken apart below its row. Works rows out when they are looked at, so that
/// ten thousand cost nothing.
class HeaderTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, OriginColumn };
    enum TokenRow { ResourceRow, KeyNameRow, EndRow, SignatureRow, TokenRows };

    explicit HeaderTreeModel(bool hasOrigins, QObject *parent = nullptr);

    void setHeaders(const hub::Headers &headers);
    const hub::Headers &headers() const { return m_headers; }
    /// The row of the token, or -1.
    int tokenRow() const { return m_tokenRow; }
    /// Tells that time has gone on: the token has fewer seconds left.
    void refreshClock();

    /// The whole value of \a row, and the whole line.
    QString valueAt(int row) const;
    QString lineAt(int row) const;

    /// Marks rows in which something was found; empty: none.
    void setFound(const QSet<int> &rows);
    const QSet<int> &found() const { return m_found; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant headerCell(int row, int column, int role) const;
    QVariant tokenCell(int row, int column, int role) const;
    QString tokenValue(int row) const;

    hub::Headers m_headers;
    std::optional<hub::SasToken> m_token;
    QSet<int> m_found;
    int m_tokenRow = -1;
    bool m_hasOrigins;
};

/// Who set a header, in a word or two: "you", "Pushbench", "HTTP", "platform", "target".
QString originText(hub::HeaderOrigin origin);

/// The end of a token and how long that is from \a now (Unix seconds): `22:57:58, 59 min 12 s left`
/// or `22:57:58, ended 3 min 5 s ago`.
QString tokenEndText(qint64 expiresAt, qint64 now);

} // namespace console
