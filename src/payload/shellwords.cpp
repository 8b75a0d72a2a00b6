// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/shellwords.h"

namespace payload {

namespace {

class ShellReader
{
public:
    explicit ShellReader(const QString &command)
        : m_command(command)
    {
    }

    std::optional<QStringList> read();

private:
    void readQuoted(QChar c);
    void readPlain(QChar c);
    bool skipLineEnd();
    void endWord();
    QChar next() const { return m_at + 1 < m_command.size() ? m_command.at(m_at + 1) : QChar(); }

    const QString &m_command;
    qsizetype m_at = 0;
    QStringList m_words;
    QString m_word;
    bool m_isWord = false; ///< `''` is a word, too.
    QChar m_quote;
    bool m_isAnsi = false; ///< `$'…'`
};

std::optional<QStringList> ShellReader::read()
{
    for (; m_at < m_command.size(); ++m_at) {
        if (m_quote.isNull())
            readPlain(m_command.at(m_at));
        else
            readQuoted(m_command.at(m_at));
    }
    if (!m_quote.isNull())
        return std::nullopt;
    endWord();
    return m_words;
}

void ShellReader::endWord()
{
    if (m_isWord)
        m_words.append(m_word);
    m_word.clear();
    m_isWord = false;
}

void ShellReader::readQuoted(QChar c)
{
    if (c == m_quote) {
        m_quote = QChar();
        m_isAnsi = false;
        return;
    }
    const bool isEscape = c == u'\\' && (m_quote == u'"' || m_isAnsi) && !next().isNull();
    if (!isEscape) {
        m_word += c;
        return;
    }
    const QChar escaped = m_command.at(++m_at);
    if (m_isAnsi)
        m_word += escaped == u'n' ? u'\n' : escaped == u't' ? u'\t' : escaped;
    else if (QStringView(u"\"\\$`").contains(escaped))
        m_word += escaped;
    else if (escaped != u'\n')
        m_word += QString(c) + escaped;
}

/// A backslash, or in Windows a circumflex, at the end of a line: the command goes on.
bool ShellReader::skipLineEnd()
{
    if (next() != u'\n' && next() != u'\r')
        return false;
    m_at += QStringView(m_command).mid(m_at + 1, 2) == u"\r\n" ? 2 : 1;
    return true;
}

void ShellReader::readPlain(QChar c)
{
    if (c == u'\'' || c == u'"') {
        m_isAnsi = c == u'\'' && m_word.endsWith(u'$');
        if (m_isAnsi)
            m_word.chop(1);
        m_quote = c;
        m_isWord = true;
    } else if (c.isSpace()) {
        endWord();
    } else if ((c == u'\\' || c == u'^') && skipLineEnd()) {
        return;
    } else {
        m_word += c == u'\\' && !next().isNull() ? m_command.at(++m_at) : c;
        m_isWord = true;
    }
}

} // namespace

std::optional<QStringList> shellWords(const QString &command)
{
    return ShellReader(command).read();
}

} // namespace payload
