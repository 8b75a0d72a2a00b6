// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "payload/finding.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace payload {

/// `{{name}}` in a text.
struct VariableUse
{
    QString name; ///< Without braces and blanks; built-in ones begin with `$`.
    qsizetype offset = 0; ///< Of the first brace, in bytes of UTF-8, as is the length.
    qsizetype length = 0;

    friend bool operator==(const VariableUse &, const VariableUse &) = default;
};

/// All uses in \a text in their order. What is no name between double braces is no use.
QList<VariableUse> variablesIn(const QByteArray &text);

/// What the names stand for.
class VariableValues
{
public:
    /// Values for `$uuid`, `$timestamp`, `$counter` and `$isoTime` as of now.
    static VariableValues withBuiltIns(int counter);

    /// What the use number \a index of `$uuid` in the text called \a place stands for: another one
    /// each, and the same one whenever it is asked for. The first one of the payload, whose place
    /// has no name, is the value of `$uuid`.
    QString uuid(const QString &place, int index) const;

    void set(const QString &name, const QString &value) { m_values.insert(name, value); }
    std::optional<QString> value(const QString &name) const;
    QStringList names() const; ///< Sorted.

    friend bool operator==(const VariableValues &, const VariableValues &) = default;

private:
    QHash<QString, QString> m_values;
};

/// How a value is written where it is put.
enum class VariableContext {
    Plain, ///< As it is: tags, headers, handles, raw payloads.
    Json, ///< Inside quotes with escapes; elsewhere as it is, for numbers.
    Xml, ///< With references.
};

/// A text with its variables filled in, and where the pieces came from.
struct ResolvedText
{
    QByteArray text;

    /// Where \a offset of the resolved text comes from; inside a value that is its use.
    qsizetype sourceOffset(qsizetype offset) const;
    /// Whether a value stands within \a length bytes from \a offset on.
    bool touchesValue(qsizetype offset, qsizetype length) const;

    struct Piece
    {
        qsizetype source = 0; ///< Of the use.
        qsizetype sourceLength = 0;
        qsizetype offset = 0; ///< Of the value in the resolved text.
        qsizetype length = 0;
    };
    QList<Piece> pieces; ///< Of the values only.
};

/// Fills in \a text, which is the payload, or what \a place calls it. The error names the first
/// unknown variable (part `variable`) and where it is, in bytes.
base::Result<ResolvedText> resolveVariables(const QByteArray &text, const VariableValues &values,
                                            VariableContext context, const QString &place = {});

/// \a findings about a resolved text, moved to where they are in \a source. A mend that would
/// overwrite a variable is left out.
QList<Finding> findingsInSource(const QList<Finding> &findings, const ResolvedText &resolved,
                                const QByteArray &source);

} // namespace payload
