// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
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

/// A place where XmlDocument::root says less than the text, or where the text says what a push
/// service need not read.
struct XmlGap
{
    enum class Kind {
        DocumentType, ///< `<!DOCTYPE …>` and no more.
        Declarations, ///< `<!DOCTYPE … [ … ]>`, or one that is elsewhere.
        Depth, ///< An element that stands too deep; what is in it was passed over.
        Entity, ///< A reference to what has elements or references of its own; it was passed over.
    };

    Kind kind = Kind::DocumentType;
    QString name; ///< Of the entity or the element.
    qsizetype offset = 0; ///< In bytes.
    qsizetype length = 0;
};

/// What a text holds if it is XML.
struct XmlDocument
{
    static constexpr int MaxDepth = 200;

    XmlNode root;
    QList<XmlGap> gaps; ///< In the order of the text; of one kind but the first few.
};

/// The elements of \a bytes, which are UTF-8 and which checkXml() has found no error in. Entities
/// that the document declares and that are plain text are part of the texts. Nothing when it cannot
/// be read, which is not known to happen.
std::optional<XmlDocument> readXmlDocument(const QByteArray &bytes);

/// The elements of \a bytes, which checkXml() has found no error in, for those who need all of
/// them with their places: nothing for UTF-16, and for what has gaps of depth or entities.
std::optional<XmlNode> readXmlTree(const QByteArray &bytes);

} // namespace payload
