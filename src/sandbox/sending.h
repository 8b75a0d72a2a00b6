// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/dispatch.h"
#include "sandbox/registrationstore.h"

namespace sandbox {

/// A send by tags on its way through the registrations, a slice at a time: a send to a million of
/// them must not keep other calls waiting.
///
/// Which registrations match is looked up for each slice, so one that was removed or changed in
/// the meantime is served as it is now, or not at all.
class Sending
{
public:
    /// So many are served at once: some milliseconds' work, and more than most sends have.
    static constexpr qsizetype Slice = 2000;

    Sending(const SendOrder &order, const QString &id, const QDateTime &now)
        : m_dispatch(order, id, now)
    {
    }

    const QString &id() const { return m_dispatch.id(); }
    /// The next registrations; fewer than Slice when they are the last ones.
    QList<Registration> nextSlice(const RegistrationStore &store);
    Delivery serve(const Registration &registration) { return m_dispatch.serve(registration); }
    bool isOver() const { return m_isOver; }

    /// How many deliveries were reported to the outside.
    qsizetype reported = 0;

private:
    Dispatch m_dispatch;
    quint32 m_next = 0; ///< The row to go on with.
    bool m_isOver = false;
};

} // namespace sandbox
