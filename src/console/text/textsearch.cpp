// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/textsearch.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Turns places in a string into places in the bytes it came from. They have to be asked for in
/// ascending order.
class ByteCounter
{
public:
    ByteCounter(const QString &string, bool isLatin1)
        : m_string(string)
        , m_isLatin1(isLatin1)
    {
    }

    qsizetype at(qsizetype position)
    {
        if (m_isLatin1)
            return position;
        for (; m_position < position; ++m_position)
            m_bytes += bytesOf(m_string.at(m_position));
        return m_bytes;
    }

private:
    static int bytesOf(QChar c)
    {
        if (c.isSurrogate())
            return 2; // half of the four bytes
        const char16_t unit = c.unicode();
        return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    }

    const QString &m_string;
    bool m_isLatin1;
    qsizetype m_position = 0;
    qsizetype m_bytes = 0;
};

base::Error faultOf(const QRegularExpression &pattern)
{
    return { QCoreApplication::translate(
                 "console::TextSearch",
                 "The expression is not complete or not allowed at character %1: %2.")
                 .arg(pattern.patternErrorOffset() + 1)
                 .arg(pattern.errorString()),
             u"pattern"_s, pattern.patternErrorOffset() };
}

} // namespace

base::Result<TextSearch> TextSearch::make(const SearchQuery &query)
{
    if (query.text.isEmpty()) {
        return base::Error{ QCoreApplication::translate("console::TextSearch",
                                                        "There is nothing to look for."),
                            u"pattern"_s, 0 };
    }
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    QString pattern = query.isPattern ? query.text : QRegularExpression::escape(query.text);
    // By itself first, so that the place of a fault is one in the text that was typed.
    const QRegularExpression own(pattern, options);
    if (!own.isValid())
        return faultOf(own);
    if (query.wholeWord)
        pattern = u"(?<!\\w)(?:"_s + pattern + u")(?!\\w)"_s;
    const QRegularExpression whole(pattern, options);
    if (!whole.isValid())
        return faultOf(whole);
    whole.optimize();
    return TextSearch(whole);
}

void TextSearch::run(const QList<SearchText> &texts, const Sink &sink) const
{
    for (int part = 0; part < int(texts.size()); ++part) {
        if (!runIn(texts.at(part), part, sink))
            return;
    }
}

bool TextSearch::runIn(const SearchText &text, int part, const Sink &sink) const
{
    const QString string =
        text.isLatin1 ? QString::fromLatin1(text.bytes) : QString::fromUtf8(text.bytes);
    ByteCounter bytes(string, text.isLatin1);
    QList<SearchHit> hits;
    for (auto matches = m_pattern.globalMatch(string); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const qsizetype start = bytes.at(match.capturedStart());
        hits.append({ part, int(bytes.at(match.capturedEnd()) - start), start });
        if (hits.size() < HitsAtOnce)
            continue;
        if (!sink(hits))
            return false;
        hits.clear();
    }
    return sink(hits);
}

} // namespace console
