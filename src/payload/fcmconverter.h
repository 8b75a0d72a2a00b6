// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace payload {

/// A legacy GCM payload in the form of FCM v1, and what had to change for it.
struct FcmConversion
{
    QByteArray payload;
    QStringList changes; ///< Translated sentences: moved, made a text, left out.
};

/// Converts \a gcm (protocol.md 11.7). The error says why it cannot be read. A payload that has the
/// v1 form already comes back with a sentence that says so.
base::Result<FcmConversion> toFcmV1(const QByteArray &gcm);

} // namespace payload
