// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace hub {

/// Who put a header into a request; shown beside it.
enum class HeaderOrigin {
    You, ///< An extra header, or one that overrides what Pushbench would have set.
    Target, ///< Follows from who is addressed.
    Platform, ///< Follows from the format and the payload.
    Pushbench, ///< Ours on each request: the token, the name of the program.
    Http, ///< What HTTP itself needs.
};

/// One header line, as it stands on the wire.
struct Header
{
    QByteArray name;
    QByteArray value;
    HeaderOrigin origin = HeaderOrigin::You;

    /// Reads `Name: value`, blanks around the value removed. The error has the part `header` and
    /// points into \a text.
    ///
    /// Refused are a missing colon, a name that is not an HTTP token, control characters and
    /// anything outside ASCII: the service allows none of them (protocol.md 3.16), and a line
    /// break would smuggle in a header.
    static base::Result<Header> parse(const QString &text);

    /// The same checks for a header that comes in two pieces; the error points into the piece at
    /// fault.
    static base::Result<Header> make(const QString &name, const QString &value);

    friend bool operator==(const Header &, const Header &) = default;
};

using Headers = QList<Header>;

/// The value of the first header called \a name, compared without case.
std::optional<QByteArray> headerValue(const Headers &headers, QByteArrayView name);

/// Checks a text that is to become a header's value: printable ASCII only. On failure the error
/// has the part \a part and the offset of the first character at fault.
std::optional<base::Error> headerValueFault(const QString &value, const QString &part);

} // namespace hub
