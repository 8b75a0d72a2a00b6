// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/searchquery.h"

#include "history/historyrow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace history {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct Field
{
    const char *name;
    QLatin1String column; ///< Of the table `search`, resources/sql/0002_search.sql.
};

constexpr QLatin1String FactsColumn("facts");

constexpr std::array Fields{
    Field{ "hub", QLatin1String("hub") },
    Field{ "platform", FactsColumn },
    Field{ "tag", QLatin1String("target") },
    Field{ "result", FactsColumn },
    Field{ "status", FactsColumn },
    Field{ "label", QLatin1String("label") },
    Field{ "note", QLatin1String("note") },
    Field{ "payload", QLatin1String("payload") },
    Field{ "answer", QLatin1String("answer") },
};

/// One word of the query with its place.
struct Word
{
    qsizetype offset = 0;
    qsizetype valueOffset = 0;
    bool isExcluded = false;
    QString field;
    QString value;
    bool isPrefix = false;
    bool isQuoted = false;
};

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(history::SearchQuery)
public:
    Parser(const QString &text, SearchQuery::LastWord last)
        : m_text(text)
        , m_last(last)
    {
    }

    /// The query in the language of FTS5; empty if there is nothing to look for.
    QString parse();
    const std::optional<Error> &error() const { return m_error; }

private:
    bool skipBlanks();
    Word readWord();
    void readQuoted(Word &word);
    bool isBeginning(const Word &word) const;
    QString matchOf(const Word &word);
    QString valueOf(const Word &word);
    QString platformValue(const Word &word);
    QString resultValue(const Word &word);
    QString statusValue(const Word &word);
    QString fail(const QString &message, qsizetype offset)
    {
        if (!m_error)
            m_error = Error{ message, u"search"_s, offset };
        return {};
    }

    const QString &m_text;
    SearchQuery::LastWord m_last;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

QString Parser::parse()
{
    QStringList wanted;
    QStringList excluded;
    qsizetype firstExcluded = -1;
    while (!m_error && skipBlanks()) {
        Word word = readWord();
        word.isPrefix = word.isPrefix || isBeginning(word);
        const QString match = m_error ? QString() : matchOf(word);
        (word.isExcluded ? excluded : wanted).append(match);
        if (word.isExcluded && firstExcluded < 0)
            firstExcluded = word.offset;
    }
    if (m_error || (wanted.isEmpty() && excluded.isEmpty()))
        return {};
    if (wanted.isEmpty())
        return fail(tr("Say as well what is to be found; this only leaves out."), firstExcluded);
    const QString match = wanted.join(u" AND "_s);
    if (excluded.isEmpty())
        return match;
    return u"("_s + match + u") NOT ("_s + excluded.join(u" OR "_s) + u")"_s;
}

bool Parser::skipBlanks()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    return m_at < m_text.size();
}

Word Parser::readWord()
{
    Word word{ .offset = m_at };
    if (m_text.at(m_at) == u'-') {
        word.isExcluded = true;
        ++m_at;
    }
    word.valueOffset = m_at;
    for (; m_at < m_text.size() && !m_text.at(m_at).isSpace(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == u'"' && word.value.isEmpty()) {
            readQuoted(word);
            return word;
        }
        if (c == u':' && word.field.isEmpty() && !word.value.isEmpty()) {
            word.field = word.value.toLower();
            word.value.clear();
            word.valueOffset = m_at + 1;
        } else {
            word.value += c;
        }
    }
    if (word.value.endsWith(u'*')) {
        word.isPrefix = true;
        word.value.chop(1);
    }
    return word;
}

void Parser::readQuoted(Word &word)
{
    const qsizetype end = m_text.indexOf(u'"', m_at + 1);
    if (end < 0) {
        fail(tr("The quotation mark at character %1 is not closed.").arg(m_at + 1), m_at);
        return;
    }
    word.value = m_text.sliced(m_at + 1, end - m_at - 1);
    word.isQuoted = true;
    m_at = end + 1;
}

/// Whether \a word, which was just read, may go on. Platforms, results and statuses do not: they
/// are checked as a whole.
bool Parser::isBeginning(const Word &word) const
{
    if (m_last == SearchQuery::LastWord::Whole || m_at < m_text.size() || word.isQuoted
        || word.isExcluded)
        return false;
    const bool isFact = std::ranges::any_of(Fields, [&word](const Field &field) {
        return word.field == QLatin1String(field.name) && field.column == FactsColumn;
    });
    // Signs part words, so only what stands behind the last one is begun.
    const auto isSign = [](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); };
    const auto last = std::find_if(word.value.crbegin(), word.value.crend(), isSign);
    return !isFact && last - word.value.crbegin() >= SearchQuery::LeastBeginning;
}

QString Parser::matchOf(const Word &word)
{
    QString column;
    if (!word.field.isEmpty()) {
        const auto *const field = std::ranges::find_if(
            Fields, [&](const Field &one) { return word.field == QLatin1String(one.name); });
        if (field == Fields.end()) {
            return fail(tr("“%1:” is no field. Fields are %2. To look for the words themselves, "
                           "put them in quotation marks.")
                            .arg(word.field.left(60), SearchQuery::fields().join(u":, "_s) + u':'),
                        word.offset + (word.isExcluded ? 1 : 0));
        }
        column = QString(field->column) + u" : "_s;
    }
    const QString value = valueOf(word);
    if (m_error)
        return {};
    const bool hasLetters =
        std::ranges::any_of(value, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    if (!hasLetters) {
        return fail(word.field.isEmpty()
                        ? tr("Nothing to look for at character %1: only letters and digits count.")
                              .arg(word.valueOffset + 1)
                        : tr("“%1:” needs a value.").arg(word.field),
                    word.valueOffset);
    }
    // Whatever stands between quotation marks is text to FTS5, but for the mark itself.
    const QString quoted = QString(value).replace(u'"', u"\"\""_s);
    return column + u'"' + quoted + u'"' + (word.isPrefix ? u"*"_s : QString());
}

QString Parser::valueOf(const Word &word)
{
    if (word.value.isEmpty() || word.isPrefix)
        return word.value;
    if (word.field == u"platform"_s)
        return platformValue(word);
    if (word.field == u"result"_s)
        return resultValue(word);
    if (word.field == u"status"_s)
        return statusValue(word);
    return word.value;
}

QString Parser::platformValue(const Word &word)
{
    const auto platform = hub::platformOfFormat(word.value);
    if (platform)
        return hub::traits(*platform).format;
    QStringList formats;
    for (const hub::Platform one : hub::allPlatforms())
        formats.append(hub::traits(one).format);
    return fail(tr("“%1” is no platform. Platforms are %2.")
                    .arg(word.value.left(60), formats.join(u", "_s)),
                word.valueOffset);
}

QString Parser::resultValue(const Word &word)
{
    const QString value = word.value.toLower();
    if (severityOfName(value))
        return u'r' + value;
    if (hub::diagnosisCodes().contains(value))
        return u'c' + QString(value).remove(u'-');
    return fail(tr("“%1” is no result. Results are ok, info, warning, refused, throttled, unknown, "
                   "and the codes of diagnoses such as nobody-matched.")
                    .arg(word.value.left(60)),
                word.valueOffset);
}

QString Parser::statusValue(const Word &word)
{
    bool isNumber = false;
    const int status = word.value.toInt(&isNumber);
    if (isNumber && (status == 0 || (status >= 100 && status <= 999)))
        return u's' + QString::number(status);
    return fail(tr("“%1” is no status. A status has three digits, such as 201; 0 stands for no "
                   "answer.")
                    .arg(word.value.left(60)),
                word.valueOffset);
}

} // namespace

QStringList SearchQuery::fields()
{
    QStringList names;
    for (const Field &field : Fields)
        names.append(QString::fromLatin1(field.name));
    return names;
}

base::Result<SearchQuery> SearchQuery::parse(const QString &text, LastWord last)
{
    if (text.size() > MaxLength) {
        return Error{ Parser::tr("The search is longer than %1 characters.").arg(MaxLength),
                      u"search"_s, MaxLength };
    }
    Parser parser(text, last);
    SearchQuery query;
    query.m_match = parser.parse();
    if (parser.error())
        return *parser.error();
    query.m_text = text;
    return query;
}

} // namespace history
