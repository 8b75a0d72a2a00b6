// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <functional>

namespace console {

/// What is looked for, as it is typed and switched in the search bar.
struct SearchQuery
{
    QString text;
    bool matchCase = false;
    bool wholeWord = false;
    bool isPattern = false; ///< \a text is a regular expression.

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// One of the texts that a search goes through.
struct SearchText
{
    QByteArray bytes; ///< UTF-8 that is valid, unless isLatin1.
    bool isLatin1 = false;
};

/// Where something was found.
struct SearchHit
{
    int part = 0; ///< The number of the text.
    int length = 0; ///< In bytes, never 0. Two small numbers, as there may be a million hits.
    qsizetype offset = 0; ///< In bytes of that text.

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// A search that is ready to run. It is always one that can find something: an empty text and a
/// faulty expression make none.
class TextSearch
{
public:
    /// Takes the hits of a stretch of text; false ends the search.
    using Sink = std::function<bool(const QList<SearchHit> &hits)>;

    static constexpr int HitsAtOnce = 10000;

    /// The error of a faulty expression says where: part `pattern`, offset in its text.
    static base::Result<TextSearch> make(const SearchQuery &query);

    /// Goes through \a texts in their order and hands the hits to \a sink, many at a time and in
    /// order. Blocks; may be called in any thread. Matches without any text are left out.
    void run(const QList<SearchText> &texts, const Sink &sink) const;

private:
    explicit TextSearch(QRegularExpression pattern)
        : m_pattern(std::move(pattern))
    {
    }

    bool runIn(const SearchText &text, int part, const Sink &sink) const;

    QRegularExpression m_pattern;
};

} // namespace console
