// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/registration.h"

namespace sandbox {

/// A virtual device that is to be made.
struct NewDevice
{
    static constexpr qsizetype MaxName = 80; ///< Characters.

    QString name;
    hub::Platform platform = hub::Platform::Windows; ///< Not Template, which is no platform.
    QStringList tags;

    friend bool operator==(const NewDevice &, const NewDevice &) = default;
};

/// \a tags is what somebody typed: tags with commas or blanks between them. The error has the part
/// `name`, `platform` or `tags`.
base::Result<NewDevice> readNewDevice(const QString &name, hub::Platform platform,
                                      const QString &tags);

/// As it registers itself: for native notifications, with a handle that nobody else has and that
/// looks like one of its platform.
Registration firstRegistration(const NewDevice &device);

} // namespace sandbox
