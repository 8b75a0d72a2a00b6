// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace payload {

/// The first mistake in a text that should be XML.
struct XmlFault
{
    qsizetype offset = 0; ///< In UTF-16 units, as is the length.
    qsizetype length = 0;
    QString rule;
    QString message; ///< Names the line.
};

/// Where the name of the root element stands in \a text; length 0 if there is no element.
struct XmlRoot
{
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// Walks through the tags of \a text.
///
/// It explains a mistake, it does not decide: whether a text is well-formed is QXmlStreamReader's
/// say. A mistake that this walk does not know, for example inside a document type, gives nothing.
std::optional<XmlFault> explainXmlFault(const QString &text);

XmlRoot findXmlRoot(const QString &text);

} // namespace payload
