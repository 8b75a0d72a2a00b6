// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/atom.h"
#include "sandbox/registry.h"
#include "sandbox/replies.h"

#include <QRandomGenerator>

namespace sandbox {

/// The calls on `registrations`, `registrationids` and `tags/{tag}/registrations` (protocol.md
/// 3.10). Keeps references.
class RegistrationCalls
{
public:
    static constexpr int PageSize = 100; ///< protocol.md 3.10, `$top`.

    RegistrationCalls(const Replies &replies, Registry &registry, QRandomGenerator &random)
        : m_replies(replies)
        , m_registry(registry)
        , m_random(random)
    {
    }

    Answer createId(const Call &call);
    Answer create(const Call &call);
    /// Creates or updates; updates only when the call has an If-Match.
    Answer put(const Call &call, const QString &id);
    Answer get(const Call &call, const QString &id) const;
    Answer remove(const Call &call, const QString &id);
    Answer list(const Call &call) const; ///< All, or by `$filter`.
    Answer listByTag(const Call &call, const QString &tag) const;

    /// The id of a registration that is to be.
    QString newId();

private:
    FeedAddresses addresses(const Call &call, const QString &path) const;
    Answer entry(const Call &call, const Registration &registration) const;
    std::optional<Answer> preconditionFault(const Call &call, std::optional<quint32> row) const;
    Answer page(const Call &call, const QString &path, const RowSet &rows) const;

    const Replies &m_replies;
    Registry &m_registry;
    QRandomGenerator &m_random;
};

} // namespace sandbox
