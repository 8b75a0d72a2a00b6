// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/job.h"
#include "sandbox/registry.h"

#include <QFile>

#include <functional>

namespace sandbox {

/// One job under way. It works in slices, so that a million registrations do not hold up an
/// answer.
class JobRun
{
public:
    static constexpr int Slice = 2000; ///< Registrations.

    /// What is outside of the registrations.
    struct Places
    {
        /// The folder for Output.txt and Failed.txt; made if it is not there. Empty: there can be
        /// none, and the job fails.
        QString output;
        QString import; ///< The file with a description a line; empty for an export.
    };

    /// \a newId gives the id of a registration that the import does not name one for.
    JobRun(Job &job, const Places &places, Registry &registry, std::function<QString()> newId);

    /// Does the next slice and brings status and progress of the job up to date.
    void work(const QDateTime &now);

private:
    void start();
    void exportSlice();
    void importSlice();
    /// What is wrong with \a line; nothing when it was done.
    std::optional<QString> importLine(const QByteArray &line);
    std::optional<QString> apply(Registration registration);
    void fail(const QString &reason);
    void finish();

    Job &m_job;
    Places m_places;
    Registry &m_registry;
    std::function<QString()> m_newId;
    QFile m_output;
    QFile m_failed;
    QFile m_import;
    quint32 m_row = 0;
    qint64 m_done = 0;
};

} // namespace sandbox
