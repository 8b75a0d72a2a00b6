// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace sandbox {

/// The properties of a template send; the names are lower case, since they compare without case
/// (protocol.md 6).
using Properties = QHash<QString, QString>;

/// Reads the flat JSON object of a template send. Texts, numbers and truth values are taken;
/// the error has the part `body`. As with the others below its message goes into a `<Detail>`, so
/// it is English whatever the language of the program.
base::Result<Properties> readProperties(const QByteArray &json);

/// What one value of a template became.
struct Expansion
{
    QString text;
    bool isNumber = false; ///< From `#(…)`: goes into JSON without quotes.
};

/// The value \a value of a template with \a properties filled in, by protocol.md 6: it is an
/// expression if its first character is one of `$ . % # {`, and plain text otherwise. The error
/// has the part `template` and the offset in \a value.
base::Result<Expansion> expandValue(const QString &value, const Properties &properties);

/// What is wrong with \a value as it is written, whatever a send will bring: no property is looked
/// up, so a `#(…)` is right although there is no number yet.
std::optional<base::Error> valueFault(const QString &value);

/// The template \a body, XML if it begins with `<` and JSON otherwise, with each value expanded
/// and escaped. Order, blanks and numbers of a JSON template stay as they are.
base::Result<QByteArray> expandTemplate(const QByteArray &body, const Properties &properties);

/// What is wrong with the template \a body as it is written, see valueFault().
std::optional<base::Error> templateBodyFault(const QByteArray &body);

} // namespace sandbox
