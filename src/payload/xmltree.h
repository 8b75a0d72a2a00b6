// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace payload {

/// An attribute with its place in the text; all offsets are in bytes.
struct XmlAttribute
{
    QString name; ///< As it is written, with a prefix if it has one.
    QString value; ///< Without references.
    qsizetype nameOffset = 0;
    qsizetype nameLength = 0;
    qsizetype offset = 0; ///< Of the value, inside the quotes.
    qsizetype length = 0;
};

/// An element with its place in the text.
struct XmlNode
{
    QString name; ///< Local name.
    QString text; ///< Its own text and CDATA without references, not that of its children.
    std::vector<XmlAttribute> attributes;
    std::vector<XmlNode> children;
    qsizetype nameOffset = 0; ///< Of the name in the start tag, with its prefix.
    qsizetype nameLength = 0;
    qsizetype offset = 0; ///< Of the `<`.
    qsizetype length = 0; ///< To the end of the end tag.
    qsizetype contentOffset = 0; ///< Between the tags; for `<a/>` of the `/`.
    qsizetype contentLength = 0;
    bool isEmptyTag = false; ///< `<a/>`
    qsizetype textOffset = 0; ///< Of the first character of the text that is no blank.

    /// The attribute called \a attribute, else null.
    const XmlAttribute *find(QStringView attribute) const;
};

/// The elements of \a bytes, which checkXml() has found no error in. Nothing for UTF-16, for a
/// document type with entities of its own, and for what is nested deeper than 200 levels.
std::optional<XmlNode> readXmlTree(const QByteArray &bytes);

} // namespace payload
