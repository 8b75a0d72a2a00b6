// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/huboptions.h"
#include "sandbox/registration.h"

#include <QByteArray>

#include <optional>

namespace sandbox {

/// What is wrong with the content type of a send in the format \a format (protocol.md 4.1), in
/// the words of a `<Detail>`; nothing if it is right. Parameters such as the charset are free.
std::optional<QString> contentTypeFault(hub::Platform format,
                                        const std::optional<QByteArray> &contentType);

/// What makes the hub refuse \a payload under \a policy: not JSON or not XML where the format wants
/// it, a root that is not what `X-WNS-Type` in \a headers says, or properties that are not flat.
/// Raw notifications of Windows and Windows Phone may be anything, those of browsers any JSON.
std::optional<QString> payloadFault(hub::Platform format, const HeaderLines &headers,
                                    const QByteArray &payload, PayloadPolicy policy);

} // namespace sandbox
