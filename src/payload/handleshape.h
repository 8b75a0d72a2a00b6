// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/platform.h"

#include <QString>

namespace payload {

/// What a device handle looks like to the eye. The hub takes any text, so this is advice.
struct HandleShape
{
    bool fits = true; ///< It has the form that the platform's handles have, or may have.
    QString text; ///< Translated. Fits: "looks like an APNs token, 64 hex digits"; else a sentence.

    friend bool operator==(const HandleShape &, const HandleShape &) = default;
};

/// The shape of \a handle, seen as one for \a platform (protocol.md 4.1). Blanks round it do not
/// count. An empty one fits and has no text. The text never repeats the handle.
HandleShape describeHandle(const QString &handle, hub::Platform platform);

/// Whether describeHandle() says that it fits, without the text: for a million of handles.
bool handleFits(const QString &handle, hub::Platform platform);

/// The platform's own word for a handle, as the name of a field: "Device token"; translated.
QString handleWord(hub::Platform platform);

} // namespace payload
