// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/finding.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace payload {

struct JsonMember;

/// A JSON value with its place in the text.
struct JsonNode
{
    enum class Type { Null, Boolean, Number, String, Array, Object };

    Type type = Type::Null;
    QString text; ///< A string's value without escapes; a number or a word as it is written.
    std::vector<JsonNode> items; ///< Of an array.
    std::vector<JsonMember> members; ///< Of an object in the order of the text, doubles included.
    qsizetype offset = 0; ///< In bytes.
    qsizetype length = 0; ///< In bytes, with quotes and brackets.

    /// The value called \a name, the last one if there are several, else null.
    const JsonNode *find(QStringView name) const;
};

struct JsonMember
{
    QString name;
    qsizetype offset = 0; ///< Of the name, at its opening quote.
    qsizetype length = 0;
    JsonNode value;
};

/// What a text holds if it is JSON, and what there is to say about it.
struct JsonScan
{
    static constexpr int MaxDepth = 512;

    std::optional<JsonNode> root; ///< Empty after an error.
    QList<Finding> findings; ///< At most one error, the first in the text; warnings before it.
};

/// Reads \a bytes strictly as RFC 8259 says. Names that occur twice in an object, a byte order
/// mark and half a surrogate pair are warnings, as the grammar allows them.
JsonScan scanJson(const QByteArray &bytes);

} // namespace payload
