// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/xmltext.h"

#include <QStringDecoder>

namespace hub {

QString xmlText(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decode(encoding);
    return decode(bytes);
}

} // namespace hub
