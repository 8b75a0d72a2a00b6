// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/giventime.h"

#include <QRegularExpression>

namespace sandbox {

using namespace Qt::StringLiterals;

std::optional<QDateTime> readTime(const QString &text)
{
    // Qt rounds more than three digits, which turns the last moment of 9999 into the next year.
    static const QRegularExpression beyond(u"(\\.\\d{3})\\d+"_s);
    QString plain = text.trimmed();
    plain.replace(beyond, u"\\1"_s);
    QDateTime time = QDateTime::fromString(plain, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

std::optional<QDateTime> endingAt(const QDateTime &time)
{
    constexpr int Never = 9999;
    return time.date().year() >= Never ? std::nullopt : std::optional(time);
}

} // namespace sandbox
