// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace payload {

/// The words of a shell command, quotes and backslashes taken away; lines that end in a backslash
/// are joined. Nothing when a quote is not closed.
std::optional<QStringList> shellWords(const QString &command);

} // namespace payload
