// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace session {

/// The JSON file behind ProfileStore: `{"version": 1, "profiles": [ {…}, … ]}`.
///
/// Several processes may use one file: an edit takes a lock, reads the file again, and replaces it
/// in one step. What the program does not know in it is kept.
class ProfileFile
{
    Q_DECLARE_TR_FUNCTIONS(session::ProfileFile)
public:
    using MaybeError = std::optional<base::Error>;
    /// Changes the entries, or refuses and says why.
    using Edit = std::function<MaybeError(QJsonArray &entries)>;

    explicit ProfileFile(const QString &path);

    const QString &path() const { return m_path; }
    /// The entries as last read or written.
    QJsonArray entries() const;

    /// Reads the file again; a missing file has no entries. When it is damaged or cannot be read,
    /// the entries stay and so does the file.
    MaybeError read();

    /// Moves a damaged file aside, to `profiles-damaged-<date>.json` beside it. The error is the
    /// report for the user; nothing when the file is sound.
    MaybeError setAsideIfDamaged();

    /// Applies \a edit to the newest entries and writes them. On an error nothing has changed.
    /// A damaged file is set aside first, and told with \a report.
    MaybeError edit(const Edit &edit, const std::function<void(const base::Error &)> &report);

private:
    MaybeError write(const QJsonObject &root);

    QString m_path;
    QJsonObject m_root;
    bool m_damaged = false;
};

} // namespace session
