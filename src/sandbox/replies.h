// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"
#include "sandbox/huboptions.h"
#include "sandbox/sendorder.h"

namespace sandbox {

/// The answers that each part of the hub gives alike. Keeps a reference to the options.
class Replies
{
public:
    explicit Replies(const HubOptions &options)
        : m_options(options)
    {
    }

    QDateTime now() const { return m_options.clock(); }
    Answer refuse(int status, const QString &detail) const;
    Answer refuse(const Refusal &refusal) const { return refuse(refusal.status, refusal.detail); }
    /// For a rule that lacks \a right.
    Answer forbidden(Right right) const;
    /// `https://host/hub/{path}?api-version=…`, with the version that \a call has.
    QByteArray address(const Call &call, const QString &path) const;

private:
    const HubOptions &m_options;
};

/// The value of `api-version` in the query; empty if it has none.
QString apiVersion(const Call &call);

} // namespace sandbox
