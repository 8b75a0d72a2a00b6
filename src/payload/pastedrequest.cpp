// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/pastedrequest.h"

#include "payload/shellwords.h"

#include <QRegularExpression>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

std::pair<QByteArray, QByteArray> headerOf(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    return { line.left(std::max<qsizetype>(0, colon)).trimmed().toUtf8(),
             line.mid(colon + 1).trimmed().toUtf8() };
}

/// Reads the words of a cURL command behind `curl`.
class CurlReader
{
public:
    explicit CurlReader(const QStringList &words)
        : m_words(words)
        , m_at(words.indexOf(QRegularExpression(u"curl(\\.exe)?"_s)) + 1)
    {
    }

    PastedRequest read()
    {
        for (; m_at < m_words.size(); ++m_at)
            readWord(m_words.at(m_at));
        return m_found;
    }

private:
    void readWord(const QString &word);
    void addBody(const QString &data)
    {
        m_found.body += m_found.body.isEmpty() ? data.toUtf8() : QByteArray("&" + data.toUtf8());
    }
    QString value(const QString &word);
    static bool isOption(const QString &word, QStringView shortName, const QStringList &longNames);

    QStringList m_words;
    qsizetype m_at;
    PastedRequest m_found;
};

/// `-H…`, or one of the long names, with or without `=`.
bool CurlReader::isOption(const QString &word, QStringView shortName, const QStringList &longNames)
{
    if (!word.startsWith(u"--"))
        return !shortName.isEmpty() && word.startsWith(shortName);
    return longNames.contains(word.section(u'=', 0, 0));
}

/// The value of the option \a word: -HName, -H Name, --header=Name or --header Name.
QString CurlReader::value(const QString &word)
{
    constexpr int ShortLength = 2;
    if (word.startsWith(u"--") && word.contains(u'='))
        return word.section(u'=', 1);
    if (!word.startsWith(u"--") && word.size() > ShortLength)
        return word.mid(ShortLength);
    return ++m_at < m_words.size() ? m_words.at(m_at) : QString();
}

void CurlReader::readWord(const QString &word)
{
    if (isOption(word, u"-H", { u"--header"_s })) {
        m_found.headers.append(headerOf(value(word)));
    } else if (isOption(word, {}, { u"--data-raw"_s, u"--data-urlencode"_s })) {
        addBody(value(word));
    } else if (isOption(word, u"-d",
                        { u"--data"_s, u"--data-binary"_s, u"--data-ascii"_s, u"--json"_s })) {
        const QString data = value(word);
        if (data.startsWith(u'@'))
            m_found.files.append(data.mid(1));
        else
            addBody(data);
    } else if (isOption(word, {}, { u"--url"_s })) {
        m_found.url = QUrl(value(word));
    } else if (isOption(word, u"-X", { u"--request"_s }) || isOption(word, u"-u", { u"--user"_s })
               || isOption(word, u"-o", { u"--output"_s })
               || isOption(word, u"-A", { u"--user-agent"_s })) {
        (void)value(word);
    } else if (!word.startsWith(u'-') && m_found.url.isEmpty()) {
        m_found.url = QUrl(word);
    }
}

} // namespace

std::optional<PastedRequest> curlRequest(const QString &text)
{
    static const QRegularExpression start(u"^\\s*(?:\\$ )?curl(?:\\.exe)?\\s"_s);
    if (!start.match(text).hasMatch())
        return std::nullopt;
    const auto words = shellWords(text);
    if (!words)
        return std::nullopt;
    const PastedRequest found = CurlReader(*words).read();
    if (found.url.isEmpty())
        return std::nullopt;
    return found;
}

std::optional<PastedRequest> rawRequest(const QString &text)
{
    static const QRegularExpression first(
        u"^\\s*(?:POST|PUT|GET|DELETE|PATCH)\\s+(\\S+)(?:\\s+HTTP/[0-9.]+)?\\s*$"_s);
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    const qsizetype firstEnd = lines.indexOf(u'\n');
    const auto match = first.match(lines.left(firstEnd));
    if (firstEnd < 0 || !match.hasMatch())
        return std::nullopt;
    PastedRequest found;
    found.url = QUrl(match.captured(1));
    const qsizetype headEnd = lines.indexOf(u"\n\n"_s);
    const QString head = lines.mid(firstEnd + 1, headEnd < 0 ? -1 : headEnd - firstEnd - 1);
    for (const QString &line : head.split(u'\n', Qt::SkipEmptyParts))
        found.headers.append(headerOf(line));
    if (headEnd >= 0)
        found.body = lines.mid(headEnd + 2).toUtf8();
    return found;
}

} // namespace payload
