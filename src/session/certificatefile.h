// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace session {

/// The certificates in the file \a path, in PEM, for SendOptions::extraCaPem; nothing for an empty
/// path. Read anew each time: a company's authority is renewed while hubs stay. The error has the
/// part `ca-file`.
base::Result<QByteArray> readCertificates(const QString &path);

} // namespace session
