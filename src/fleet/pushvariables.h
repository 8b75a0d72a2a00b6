// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace fleet {

/// Push variables as the element of that name has them: a flat JSON object (protocol.md 8.2); empty
/// where there are none.
QByteArray pushVariablesText(const QMap<QString, QString> &variables);

/// The same back. Empty text is none; anything but a flat object of texts is an error with the part
/// `pushVariables`.
base::Result<QMap<QString, QString>> readPushVariables(const QString &text);

} // namespace fleet
