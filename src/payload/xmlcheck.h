// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/finding.h"

#include <QByteArray>
#include <QString>

namespace payload {

/// Whether a text is well-formed XML, and what its first element is.
struct XmlCheck
{
    QList<Finding> findings; ///< At most one error, the first in the text.
    QString root; ///< Local name of the root element; empty if there is none.
    QString rootNamespace;
    Finding rootPlace; ///< Line, column, offset and length of the root's name.
};

/// Checks \a bytes: UTF-8 with or without a mark, or UTF-16 with one. The encoding that the XML
/// declaration names is not looked at, as the service does not either (hub::xmlText()).
XmlCheck checkXml(const QByteArray &bytes);

} // namespace payload
