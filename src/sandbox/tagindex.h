// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/platform.h"
#include "hub/tagexpression.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace sandbox {

struct RowBitmap;

/// A set of row numbers, cheap to copy.
class RowSet
{
public:
    explicit RowSet(std::shared_ptr<const RowBitmap> bitmap);
    static RowSet of(const QList<quint32> &rows);

    quint64 count() const;
    /// The row at \a rank in ascending order; \a rank must be below count().
    quint32 at(quint64 rank) const;
    /// All rows, ascending.
    QList<quint32> rows() const;
    /// The first \a count rows from \a row on, ascending; fewer at the end.
    QList<quint32> rowsFrom(quint32 row, qsizetype count) const;

private:
    std::shared_ptr<const RowBitmap> m_bitmap;
};

/// Which rows carry which tag: one compressed bitmap for each tag and each platform, so an
/// expression over a million rows costs a few set operations and no walk over the rows.
///
/// It is built apart from TagExpression::matches(), against which it is tested.
class TagIndex
{
public:
    TagIndex();
    ~TagIndex();
    TagIndex(const TagIndex &) = delete;
    TagIndex &operator=(const TagIndex &) = delete;

    /// Enters \a row. A row with a template takes template sends only, one without only the
    /// native ones of its \a platform.
    void add(quint32 row, hub::Platform platform, bool hasTemplate, const QStringList &tags);

    /// Takes out \a row, which must have been entered with the same values.
    void remove(quint32 row, hub::Platform platform, bool hasTemplate, const QStringList &tags);

    /// All rows, of whatever format.
    RowSet all() const;
    /// All rows with \a tag, of whatever format.
    RowSet withTag(const QString &tag) const;

    /// The rows that a notification of the format \a format reaches; without \a expression all of
    /// them. `!tag` is meant against the rows of that format.
    RowSet match(hub::Platform format, const hub::TagExpression *expression) const;

    /// Every tag that occurs, sorted.
    QStringList tags() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
