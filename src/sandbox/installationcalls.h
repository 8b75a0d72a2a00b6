// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registry.h"
#include "sandbox/replies.h"

namespace sandbox {

/// The calls on `installations` (protocol.md 3.11). Keeps references.
class InstallationCalls
{
public:
    InstallationCalls(const Replies &replies, Registry &registry)
        : m_replies(replies)
        , m_registry(registry)
    {
    }

    Answer put(const Call &call, const QString &id);
    Answer get(const QString &id) const;
    Answer patch(const Call &call, const QString &id);
    Answer remove(const QString &id); ///< 204, also when there is none.

private:
    Answer keep(const Call &call, const QString &id, const QJsonObject &installation,
                const std::optional<QJsonObject> &before);

    const Replies &m_replies;
    Registry &m_registry;
};

} // namespace sandbox
