// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace history {

/// What somebody looks for in the history, such as `order shipped tag:region:eu -result:ok`.
///
/// Words are all to be found, each somewhere in the payload, the target, the hub's name, the
/// answer, the label, the note or the outcome. Upper and lower case and accents do not count.
/// `"two words"` stand together, `ship*` begins so, `-word` must not occur. A word can be held to
/// one field: `hub:`, `platform:`, `tag:`, `result:`, `status:`, `label:`, `note:`, `payload:`,
/// `answer:`.
class SearchQuery
{
public:
    static constexpr int MaxLength = 1000; ///< Characters; ours.

    /// Looks for nothing, hence finds all.
    SearchQuery() = default;

    /// How the last word is meant. One that is still being typed stands for all that begin so, as
    /// if an asterisk followed, once LeastBeginning letters are there: shorter ones would gather
    /// half of a large history. A blank after it, quotation marks or a minus make it a whole one.
    enum class LastWord { Whole, Beginning };
    static constexpr int LeastBeginning = 3;

    /// The query written in \a text. The error has the part `search` and points at the word at
    /// fault.
    static base::Result<SearchQuery> parse(const QString &text, LastWord last = LastWord::Whole);

    /// The fields that a word can be held to, without the colon.
    static QStringList fields();

    bool isEmpty() const { return m_match.isEmpty(); }
    const QString &text() const { return m_text; }
    /// The query in the language of FTS5.
    const QString &match() const { return m_match; }

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

private:
    QString m_text;
    QString m_match;
};

} // namespace history
