// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace session {

/// Whether each certificate in \a pem can be read, and there is one.
bool holdsCertificates(const QByteArray &pem);

} // namespace session
