// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/xmlbytes.h"

#include <QStringDecoder>

namespace sandbox {

std::optional<QString> xmlText(const QByteArray &bytes)
{
    // Stateless, as there is no more to come after a character that is cut off.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

} // namespace sandbox
