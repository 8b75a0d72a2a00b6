// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/jsonscan.h"

#include <QByteArray>

namespace payload {

// Builds JSON that keeps the order of its names, unlike QJsonObject.

JsonNode jsonString(const QString &text);
JsonNode jsonWord(JsonNode::Type type, const QString &word); ///< A number, true, false or null.
JsonNode jsonObject();
JsonNode jsonArray();

/// Sets \a name of \a object to \a value, in place of an earlier one, and returns the value there.
JsonNode &setMember(JsonNode &object, const QString &name, const JsonNode &value);
/// The object \a name of \a object, made when it is not there.
JsonNode &objectMember(JsonNode &object, const QString &name);

/// \a node as text, two blanks an indent, lines ended by LF, none after the last.
QByteArray toJsonText(const JsonNode &node);
/// \a node on one line.
QByteArray toJsonLine(const JsonNode &node);

} // namespace payload
