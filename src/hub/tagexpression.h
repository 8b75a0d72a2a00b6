// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace hub {

/// One step of an expression, for those that walk it: the chips, the sandbox's index, a sentence.
struct TagNode
{
    enum class Kind { Tag, Not, And, Or };

    Kind kind = Kind::Tag;
    QString tag; ///< For Kind::Tag, as written.
    qsizetype offset = 0; ///< Where it begins in the text.
    QList<std::shared_ptr<const TagNode>> operands; ///< One for Not, two or more for And and Or.
};

/// A condition over device tags that decides who receives a notification, for example
/// `news && !(beta || region:eu)`.
///
/// An instance is always valid: parse() and anyOf() are the only ways to get one. "Everybody" is
/// not an expression but the lack of one, so a target holds Everyone instead.
class TagExpression
{
public:
    static constexpr int MaxTagLength = 120; ///< protocol.md 5
    static constexpr int MaxTags = 6; ///< The service's limit once `&&` or `!` occurs,
    static constexpr int MaxTagsOrOnly = 20; ///< and the one for `||` alone.
    static constexpr int MaxTextLength = 8192; ///< Ours; twenty of the longest tags fit thrice.

    /// The expression written in \a text. The error has the part `tags` and points at the
    /// offending character.
    static base::Result<TagExpression> parse(const QString &text);

    /// The expression that any one of \a tags satisfies, joined as the official clients do.
    static base::Result<TagExpression> anyOf(const QStringList &tags);

    /// Whether a device that carries \a tags is addressed. Tags are compared letter by letter;
    /// whether the service looks at their case is UNVERIFIED (protocol.md 5).
    bool matches(const QSet<QString> &tags) const;

    /// The text as it goes into the `ServiceBusNotification-Tags` header.
    const QString &text() const { return m_text; }
    /// The tree of the expression, owned by this and its copies.
    const TagNode &root() const { return *m_root; }
    /// Every tag that occurs, in order, once each.
    QStringList tags() const;

    friend bool operator==(const TagExpression &a, const TagExpression &b)
    {
        return a.m_text == b.m_text;
    }

private:
    TagExpression(QString text, std::shared_ptr<const TagNode> root);

    QString m_text;
    std::shared_ptr<const TagNode> m_root;
};

} // namespace hub
