// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registration.h"

class QXmlStreamWriter;

namespace sandbox {

/// The names that differ from platform to platform.
struct RegistrationWords
{
    hub::Platform platform;
    QString root; ///< `{root}RegistrationDescription`, `{root}TemplateRegistrationDescription`
    QString handle; ///< The element of the handle.
    QString headers; ///< `{headers}Headers` of a template; empty if it has none.
};

/// Those of \a platform, which must not be Template.
const RegistrationWords &registrationWords(hub::Platform platform);
/// All of them, once for each platform.
const QList<RegistrationWords> &allRegistrationWords();

/// `http://schemas.microsoft.com/netservices/2010/10/servicebus/connect`
QString serviceNamespace();

/// Declares the service's namespace and the one of XML Schema on the element that is open.
void writeServiceNamespaces(QXmlStreamWriter &xml);

/// Writes the description element of \a registration, in the order of protocol.md 8.2.
void writeDescription(QXmlStreamWriter &xml, const Registration &registration);

} // namespace sandbox
