// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/xmlbytes.h"

#include <QStringDecoder>

namespace sandbox {

std::optional<QString> xmlText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

} // namespace sandbox
