// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace audience {

/// Whether \a tag was probably meant by who wrote \a wanted: they differ in case or blanks, or, if
/// long enough, in one or two letters. Equal ones are not near.
bool isNear(const QString &wanted, const QString &tag);

/// Counts, for the tags of an expression, those on the registrations that are nearly the same.
class NearTags
{
public:
    explicit NearTags(QStringList wanted = {})
        : m_wanted(std::move(wanted))
    {
    }

    void take(const QStringList &tags);
    /// The tag among \a tags that is near to \a wanted, or nothing.
    QString nearIn(const QString &wanted, const QStringList &tags) const;
    /// How many registrations have which tag near to \a wanted, most frequent first.
    QList<std::pair<QString, qsizetype>> near(const QString &wanted) const;

private:
    const QStringList &wantedNear(const QString &tag);

    QStringList m_wanted;
    QHash<QString, QStringList> m_known; ///< By tag: the wanted ones that it is near to.
    QStringList m_last; ///< The answer for a tag past the bound of m_known.
    QHash<QString, QHash<QString, qsizetype>> m_counts; ///< By wanted, then found.
};

} // namespace audience
