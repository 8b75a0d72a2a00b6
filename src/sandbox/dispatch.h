// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/delivery.h"
#include "sandbox/sendorder.h"
#include "sandbox/templatelanguage.h"

#include <QSet>

namespace sandbox {

/// One send on its way to devices: fills in templates, serves each handle once and asks the push
/// services for their verdict.
class Dispatch
{
public:
    /// \a id is the notification's id and \a now its time.
    Dispatch(SendOrder order, QString id, QDateTime now);

    const SendOrder &order() const { return m_order; }
    const QString &id() const { return m_id; }

    /// What the device of \a registration gets. A handle that had this template, or this native
    /// notification, before is Skipped.
    Delivery serve(const Registration &registration);

private:
    bool fill(const Registration &registration, Delivery &delivery) const;
    PushResult verdict(const Registration &registration, const Delivery &delivery);

    SendOrder m_order;
    QString m_id;
    QDateTime m_now;
    Properties m_properties;
    std::optional<PushResult> m_nativeVerdict; ///< Of the payload, the same for each device.
    /// What was served. Hashes, as the texts of a million would be larger than the registrations.
    QSet<size_t> m_served;
};

} // namespace sandbox
