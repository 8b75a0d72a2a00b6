// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/delivery.h"
#include "sandbox/sendorder.h"
#include "sandbox/templatelanguage.h"

namespace sandbox {

/// One send on its way to devices: fills in templates, serves each handle once and asks the push
/// services for their verdict.
class Dispatch
{
public:
    /// \a order must outlive the dispatch; \a id is the notification's id and \a now its time.
    Dispatch(const SendOrder &order, QString id, QDateTime now);

    /// What the device of \a registration gets. A handle that had this template, or this native
    /// notification, before is Skipped.
    Delivery serve(const Registration &registration);

private:
    bool fill(const Registration &registration, Delivery &delivery) const;

    const SendOrder &m_order;
    QString m_id;
    QDateTime m_now;
    Properties m_properties;
    QSet<QByteArray> m_served;
};

} // namespace sandbox
