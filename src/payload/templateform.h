// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "payload/template.h"

#include <QByteArray>

#include <optional>

namespace payload {

/// The value that stands in \a payload where \a parameter points to; nothing when there is no such
/// place, so that the form does not fit the payload any more.
std::optional<QString> parameterValue(const QByteArray &payload, hub::Platform platform,
                                      const TemplateParameter &parameter);

/// \a payload with \a value in all places of \a parameter; all else stays as it was, to the byte.
///
/// The value is written by a JSON or XML writer, so any text comes back from a parser as it went
/// in. The error names the parameter: no such place, not a number, or a character that XML cannot
/// hold.
base::Result<QByteArray> withParameter(const QByteArray &payload, hub::Platform platform,
                                       const TemplateParameter &parameter, const QString &value);

} // namespace payload
