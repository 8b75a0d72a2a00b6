// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace audience {

/// A place in a template's body whose value may be an expression.
struct ValuePlace
{
    enum class Kind { Json, Attribute, ElementText };

    Kind kind = Kind::Json;
    QString text; ///< Without escapes.
    QString path; ///< `aps.alert.args[0]`, `toast/visual/text`, `toast/@launch`
    qsizetype offset = 0; ///< In bytes: a JSON text with its quotes, an attribute without.
    qsizetype length = 0;

    friend bool operator==(const ValuePlace &, const ValuePlace &) = default;
};

/// All values of \a body that are expressions, in order: XML if it begins with `<`, else JSON. The
/// others are left out, as they stay as they are written. The error has the part `template`.
base::Result<QList<ValuePlace>> valuePlaces(const QByteArray &body);

} // namespace audience
