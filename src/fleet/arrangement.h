// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/finders.h"

namespace fleet {

/// What a list of registrations can be sorted by and shows. What a device is called and what it
/// would get are no part of a registration: the first is given by the query, and nothing is sorted
/// by the second.
enum class Column {
    Device,
    Platform,
    Kind,
    Handle,
    Tags,
    Gets,
    Ends,
    Id,
    ETag,
    TemplateName,
    User,
};
inline constexpr int ColumnCount = 11;

enum class Grouping { None, Tag, Platform };

/// What is listed of a table, and in which order.
struct Query
{
    /// Part of name, handle, tags, id or name of the template, without regard to case.
    QString text;
    std::optional<Finder> finder;
    std::optional<Column> sort; ///< None: as the hub lists them.
    bool isDescending = false;
    Grouping grouping = Grouping::None;
    QHash<quint32, QString> names; ///< Of devices, by row; most have none.
    std::vector<bool> raised; ///< A row each: they are listed before all others. Empty: none.

    /// Whether all is listed as the hub does.
    bool isPlain() const;

    friend bool operator==(const Query &, const Query &) = default;
};

/// Rows under one tag or platform.
struct Group
{
    QString name; ///< The tag, or the name of the platform; empty: without a tag.
    quint32 first = 0; ///< In the order.
    quint32 count = 0;

    friend bool operator==(const Group &, const Group &) = default;
};

/// The rows that fit a query. A row with several tags is listed under each when grouped by them.
struct Arrangement
{
    std::vector<quint32> order;
    QList<Group> groups; ///< Empty unless grouped.
    quint32 count = 0; ///< Rows that fit, each once.
};

/// \a findings may be of an older state of \a table; rows it does not know have nothing found.
Arrangement arrange(const RegistrationTable &table, const Query &query, const Findings &findings);

/// The value of the tag `$UserId:{…}` or `$InstallationId:{…}` among \a tags, joined by commas;
/// empty if there is none (protocol.md 3.11, 8.4).
QByteArrayView userIdIn(QByteArrayView tags);
QByteArrayView installationIdIn(QByteArrayView tags);

} // namespace fleet
