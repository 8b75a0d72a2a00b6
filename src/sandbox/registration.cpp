// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registration.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace sandbox {

std::optional<QByteArray> headerValue(const HeaderLines &lines, QByteArrayView name)
{
    for (const auto &[key, value] : lines) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

QString stableRegistrationId(const QString &name, const DeviceHandle &handle,
                             const QString &templateName)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // The zero bytes keep "ab" + "c" apart from "a" + "bc".
    const QByteArray parts = name.toUtf8() + '\0' + handle.text + '\0' + templateName.toUtf8();
    hash.addData(parts);
    const QByteArray digest = hash.result();
    const auto number = [&](int at) {
        return qFromBigEndian<quint64>(digest.constData() + at) >> 1;
    };
    return QStringLiteral("%1-%2-1").arg(number(0)).arg(number(8));
}

} // namespace sandbox
