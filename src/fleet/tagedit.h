// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fleet/registrationtable.h"

namespace fleet {

/// What is to happen to the tags of many registrations. Applied in this order: replaced, removed,
/// added.
struct TagEdit
{
    static constexpr int MaxTags = 60; ///< Of one registration (protocol.md 5).

    QString replaced; ///< This tag becomes replacement where it is; empty: none.
    QString replacement;
    QStringList removed;
    QStringList added;

    /// Nothing would change anywhere.
    bool isEmpty() const { return replaced.isEmpty() && removed.isEmpty() && added.isEmpty(); }

    friend bool operator==(const TagEdit &, const TagEdit &) = default;
};

/// Reads tags apart by commas or blanks; the error names the first that the service would refuse
/// (protocol.md 5) and has the part `tags`.
base::Result<QStringList> readTags(const QString &text);

/// \a tags after \a edit, the order kept, each tag once.
QStringList editedTags(const QStringList &tags, const TagEdit &edit);

/// What an edit would do.
struct TagPreview
{
    /// A registration that changes.
    struct Example
    {
        quint32 row = 0;
        QStringList before;
        QStringList after;
    };

    std::vector<quint32> rows; ///< Those that change.
    quint32 same = 0; ///< Are as wanted already.
    quint32 ofInstallations = 0; ///< Left out: the hub takes no `$` tags back (protocol.md 3.11).
    quint32 tooMany = 0; ///< Left out: would have more than MaxTags.
    QList<Example> examples; ///< The first five that change.
};

/// Looks at \a rows of \a table; gaps do not count.
TagPreview previewTags(const RegistrationTable &table, const std::vector<quint32> &rows,
                       const TagEdit &edit);

} // namespace fleet
