// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpmessage.h"

#include <QString>

namespace hub {

/// What a refusal says, in whichever form it came (protocol.md 3.13).
struct ServiceError
{
    enum class Form { Xml, Json, Html, Text, Empty };

    Form form = Form::Empty;
    QString message; ///< Without the tracking id and time; the title of a page for Html.
    QString trackingId; ///< From the detail, else from the header; may be empty.
    QString timestamp; ///< As written; may be empty.

    friend bool operator==(const ServiceError &, const ServiceError &) = default;
};

/// Reads the body of \a response; an empty one gives what the reason phrase says beyond the usual.
ServiceError toServiceError(const HttpResponse &response);

} // namespace hub
