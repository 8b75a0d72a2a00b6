// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/jsonscan.h"
#include "payload/xmltree.h"

#include <QList>
#include <QString>

#include <optional>

namespace payload {

/// A payload that could be read, as what it is. Neither: it is raw, or broken.
struct PayloadTree
{
    std::optional<JsonNode> json;
    std::optional<XmlNode> xml;
};

/// Where a path leads to. Offsets are in bytes of the payload.
struct PathHit
{
    QString text; ///< The value as text: of a JSON string, number or word; of an attribute; inside.
    JsonNode::Type type = JsonNode::Type::String; ///< Of a JSON value; else String.
    qsizetype offset = 0; ///< What a finding marks.
    qsizetype length = 0;
    qsizetype valueOffset = 0; ///< What a new value replaces.
    qsizetype valueLength = 0;
    qsizetype wholeOffset = 0; ///< What is taken away with it, but for commas and blanks.
    qsizetype wholeLength = 0;
    bool isElement = false; ///< An XML element: the value is its content.
    bool isEmptyTag = false; ///< `<a/>`: valueOffset is that of the `/`.
};

/// All places that \a path (docs/payload-data.md) leads to, in the order of the text.
QList<PathHit> resolve(const PayloadTree &tree, const QString &path);

} // namespace payload
