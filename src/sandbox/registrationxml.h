// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registration.h"

class QXmlStreamWriter;

namespace sandbox {

/// Declares the service's namespace and the one of XML Schema on the element that is open.
void writeServiceNamespaces(QXmlStreamWriter &xml);

/// Writes the description element of \a registration, in the order of protocol.md 8.2.
void writeDescription(QXmlStreamWriter &xml, const Registration &registration);

} // namespace sandbox
