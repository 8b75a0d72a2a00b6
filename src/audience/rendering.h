// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/registration.h"

#include <QHash>

#include <optional>

namespace audience {

/// What a template send brings: a flat JSON object, its names compared without case.
class Properties
{
public:
    /// Reads the body of a template send. Numbers and truth values are taken as they are written
    /// (what the service makes of them is UNVERIFIED, protocol.md 6.7). The error has the part
    /// `body`.
    static base::Result<Properties> read(const QByteArray &json);

    std::optional<QString> value(const QString &name) const;
    /// As they are written, in order.
    const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
    QHash<QString, QString> m_values; ///< By the name in lower case.
};

/// A property that a template asks for and the send does not bring.
struct MissingProperty
{
    QString name;
    QString place; ///< `aps.alert.body`, `toast/visual/binding/text`, or a header's name.
    bool hasDefault = false; ///< The template's own default stands in.
    qsizetype offset = -1; ///< In the rendered payload, in bytes; -1 in a header.

    friend bool operator==(const MissingProperty &, const MissingProperty &) = default;
};

/// What one template makes of one send.
struct Rendering
{
    QByteArray payload; ///< UTF-8; empty where the template is at fault.
    hub::Headers headers; ///< Filled in; those of the template only.
    QString expiry; ///< Filled in; Apple only.
    QList<MissingProperty> missing;
    QStringList asked; ///< Names in lower case that the template asks for, once each.
    std::optional<base::Error> fault; ///< The push service gets nothing usable.

    friend bool operator==(const Rendering &, const Rendering &) = default;
};

/// Fills in \a body by protocol.md 6. XML if it begins with `<`, else JSON; all but the values that
/// are expressions stays as it is written. A fault's part is `template` and its message names the
/// place; a payload over the limit of \a platform and a header that it needs are faults too, as is
/// what the push service will refuse, and the payload is there all the same.
Rendering render(const hub::RegistrationTemplate &body, hub::Platform platform,
                 const Properties &properties);

} // namespace audience
