// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/servicetime.h"

namespace hub {

std::optional<QDateTime> serviceTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

std::optional<QDateTime> expiryOf(const QString &text)
{
    // By its text: rounding the last fraction of that year up would give the year 10000.
    return text.startsWith(u"9999-12-31") ? std::nullopt : serviceTime(text);
}

} // namespace hub
