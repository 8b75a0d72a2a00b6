// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace console {

/// A part of a text, in UTF-16 units.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;

    qsizetype end() const { return from + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where in \a text, a whole or half written connection string, something stands that must not be
/// seen: the value of `SharedAccessKey`, `SharedAccessSignature` or `AccountKey`, or anything that
/// is shaped like a key and has no name that says otherwise. Never empty ranges; in order.
QList<TextRange> secretRanges(const QString &text);

/// \a text without blanks, line breaks and quotes around it, as hub::ConnectionString reads it.
QString withoutWrapping(const QString &text);

/// Whether \a text, pasted anywhere, is meant to be a connection string of a hub. It need not be a
/// right one; the connection dialog says what is wrong with it.
bool looksLikeConnectionString(const QString &text);

} // namespace console
