// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace audience {

/// A piece of a template's value: fixed text, or a property to be put in.
struct TemplatePart
{
    enum class Kind {
        Literal,
        Text, ///< `$(name)`, `$(name, n)`
        Dotted, ///< `.(name, n)`: with `...` where it was cut.
        Encoded, ///< `%(name)`: for addresses.
        Number, ///< `#(name)`: into JSON without quotes.
    };

    Kind kind = Kind::Literal;
    QString text; ///< The literal without its quotes, or the property's name as written.
    std::optional<QString> fallback; ///< `$(name:{this})`
    std::optional<int> length; ///< In UTF-16 units, as the service's language counts.

    friend bool operator==(const TemplatePart &, const TemplatePart &) = default;
};

/// A value of a template, taken apart by the rules of protocol.md 6.
class TemplateValue
{
public:
    static constexpr int MaxNameLength = 120;
    static constexpr int LeastTokenLength = 3; ///< Of a token within braces.

    /// Only the first character decides: one of `$ . % # {` begins an expression, and then all of
    /// \a value must be one; any other text stands for itself. The error has the part `template`
    /// and the offset in \a value.
    static base::Result<TemplateValue> parse(const QString &value);

    const QList<TemplatePart> &parts() const { return m_parts; }
    bool isExpression() const { return m_isExpression; }
    /// A single `#(…)`.
    bool isNumber() const;

private:
    QList<TemplatePart> m_parts;
    bool m_isExpression = false;
};

} // namespace audience
