// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpmessage.h"

#include <QString>

namespace hub {

/// Why the body of \a response is neither whole XML nor whole JSON, in a sentence; empty if it is,
/// and for what is not judged: no body, one that was not kept whole, one of over 2 MB, which would
/// take more than a moment. Translated.
QString bodyFault(const HttpResponse &response);

} // namespace hub
