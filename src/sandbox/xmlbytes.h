// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sandbox {

/// \a bytes as text for QXmlStreamReader, with or without a mark; nothing if they are no UTF-8.
///
/// Given as text, the reader does not follow the encoding that the XML declaration names: .NET
/// writes `utf-16` over UTF-8 bytes, and the service takes it (protocol.md 4.2). It is not the
/// client's function of that name, as the sandbox reads with nothing of the client's.
std::optional<QString> xmlText(const QByteArray &bytes);

} // namespace sandbox
