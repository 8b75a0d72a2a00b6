// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hub {

/// \a bytes as text for QXmlStreamReader: UTF-8 with or without a mark, or UTF-16 with one.
///
/// Given as text, the reader ignores the encoding that the XML declaration names. That is wanted:
/// the service and the .NET client write `utf-16` into documents that are UTF-8 (protocol.md 3.9).
QString xmlText(const QByteArray &bytes);

} // namespace hub
