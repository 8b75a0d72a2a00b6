// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/jobrun.h"
#include "sandbox/replies.h"

#include <list>
#include <memory>

namespace sandbox {

/// The calls on `jobs` (protocol.md 3.12), and the jobs themselves, one after the other. Keeps
/// references.
///
/// Containers are ours: not in a cloud storage but in the sandbox's data folder. A container is
/// the `file:` address of a folder below it, or the name of one; an import file likewise. Nothing
/// outside of that folder is read or written, whoever holds a key.
class JobCalls
{
public:
    static constexpr size_t MaxJobs = 1000; ///< The oldest that are over go.

    JobCalls(const Replies &replies, const HubOptions &options, Registry &registry,
             std::function<QString()> newId);

    Answer submit(const Call &call);
    Answer get(const Call &call, const QString &id) const;
    Answer list(const Call &call) const;

    bool hasWork() const;
    /// Does a slice of the first job that is not over.
    void work();

private:
    std::optional<QString> placeOf(const QString &address) const;
    QString addressOf(const Call &call, const Job &job) const;

    const Replies &m_replies;
    const HubOptions &m_options;
    Registry &m_registry;
    std::function<QString()> m_newId;
    std::list<Job> m_jobs; ///< A run refers to one.
    std::unique_ptr<JobRun> m_run;
};

} // namespace sandbox
