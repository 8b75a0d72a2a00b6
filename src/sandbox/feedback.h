// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/delivery.h"
#include "sandbox/registration.h"

#include <QString>

namespace sandbox {

/// The push services' feedback of protocol.md 3.9: a folder with a file a day, named by the date
/// as `MMddyyyy`, with one document a line. That the container is a folder is ours.
class Feedback
{
public:
    /// \a folder is made when it is first needed.
    explicit Feedback(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// The `file:` address of the folder, which is there afterwards; nothing if that failed.
    std::optional<QString> containerUrl() const;

    /// Notes that \a delivery found the handle of \a registration dead.
    void add(const Registration &registration, const Delivery &delivery) const;

private:
    QString m_folder;
};

} // namespace sandbox
