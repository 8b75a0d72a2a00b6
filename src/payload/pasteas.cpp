// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/pasteas.h"

#include "hub/connectionstring.h"
#include "payload/handleshape.h"
#include "payload/jsonscan.h"
#include "payload/xmlcheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace payload {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PasteAs)
};

constexpr qsizetype MaxLength = 4 * 1024 * 1024; ///< More is no command and no handle.

/// What Pushbench, HTTP or the target sets; and what is secret.
bool isOwnHeader(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "authorization",
        "host",
        "content-length",
        "content-type",
        "accept",
        "accept-encoding",
        "user-agent",
        "connection",
        "servicebusnotification-format",
        "servicebusnotification-tags",
        "servicebusnotification-devicehandle",
        "servicebusnotification-scheduletime",
        "x-wns-type",
        "expect",
        "transfer-encoding",
    };
    return names.contains(name.toLower());
}

// --- Handles

std::optional<Platform> platformOfHandle(const QString &text)
{
    static const QRegularExpression hex(u"^[0-9A-Fa-f]{64}$"_s);
    static const QRegularExpression fcm(u"^[A-Za-z0-9_-]{11,}:APA91[A-Za-z0-9_-]{20,}$"_s);
    if (hex.match(text).hasMatch())
        return Platform::Apple;
    if (fcm.match(text).hasMatch())
        return Platform::FcmV1;
    if (text.startsWith(u"amzn1.adm-registration."))
        return Platform::Adm;
    const QUrl url(text);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return std::nullopt;
    const QString host = url.host();
    if (host.endsWith(u".notify.windows.com"))
        return Platform::Windows;
    if (host.endsWith(u".notify.live.net"))
        return Platform::WindowsPhone;
    if (host == u"fcm.googleapis.com" || host.endsWith(u".push.services.mozilla.com")
        || host.endsWith(u"push.apple.com"))
        return Platform::Browser;
    return std::nullopt;
}

std::optional<Pasted> asHandles(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    Pasted pasted;
    for (const QString &word : words) {
        const auto platform = platformOfHandle(word);
        if (!platform || (pasted.platform && pasted.platform != platform))
            return std::nullopt;
        pasted.platform = platform;
        pasted.handles.append(word);
    }
    const bool isOne = words.size() == 1;
    pasted.kind = isOne ? Pasted::Kind::Handle : Pasted::Kind::Handles;
    pasted.what = isOne ? handleWord(*pasted.platform)
                        : Text::tr("a list of %n handle(s)", nullptr, int(words.size()));
    return pasted;
}

// --- Requests

/// The parts of a request as it was found.
struct FoundRequest
{
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

Pasted asRequest(const FoundRequest &found, const QString &what)
{
    Pasted pasted;
    pasted.kind = Pasted::Kind::Request;
    pasted.what = what;
    pasted.payload = found.body;
    pasted.testSend = QUrlQuery(found.url).hasQueryItem(u"test"_s);
    for (const auto &[name, value] : found.headers) {
        const QByteArray lower = name.toLower();
        if (lower == "servicebusnotification-format") {
            if (const auto platform = hub::platformOfFormat(QString::fromUtf8(value)))
                pasted.platform = *platform;
        } else if (lower == "servicebusnotification-tags") {
            pasted.tags = QString::fromUtf8(value);
        } else if (lower == "servicebusnotification-devicehandle") {
            pasted.handles.append(QString::fromUtf8(value));
        } else if (!isOwnHeader(name)) {
            pasted.headers.append({ name, value });
        }
    }
    return pasted;
}

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

    FoundRequest read()
    {
        for (; m_at < m_words.size(); ++m_at)
            readWord(m_words.at(m_at));
        return m_found;
    }

private:
    void readWord(const QString &word);
    QString value(const QString &word);
    static bool isOption(const QString &word, QStringView shortName, const QStringList &longNames);

    QStringList m_words;
    qsizetype m_at;
    FoundRequest m_found;
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
    } else if (isOption(word, u"-d",
                        { u"--data"_s, u"--data-raw"_s, u"--data-binary"_s, u"--data-ascii"_s,
                          u"--data-urlencode"_s, u"--json"_s })) {
        const QByteArray data = value(word).toUtf8();
        m_found.body += m_found.body.isEmpty() ? data : QByteArray("&" + data);
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

/// `curl -X POST https://… -H '…' --data '…'`, also as Windows and browsers write it.
std::optional<Pasted> asCurl(const QString &text)
{
    static const QRegularExpression start(u"^\\s*(?:\\$ )?curl(?:\\.exe)?\\s"_s);
    if (!start.match(text).hasMatch())
        return std::nullopt;
    const auto words = shellWords(text);
    if (!words)
        return std::nullopt;
    const FoundRequest found = CurlReader(*words).read();
    if (found.url.isEmpty())
        return std::nullopt;
    return asRequest(found, Text::tr("a cURL command"));
}

/// `POST /hub/messages HTTP/1.1`, header lines, an empty line, the body; also as `.http` files
/// have it, with the whole address and without the version.
std::optional<Pasted> asRawRequest(const QString &text)
{
    static const QRegularExpression first(
        u"^\\s*(?:POST|PUT|GET|DELETE|PATCH)\\s+(\\S+)(?:\\s+HTTP/[0-9.]+)?\\s*$"_s);
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    const qsizetype firstEnd = lines.indexOf(u'\n');
    const auto match = first.match(lines.left(firstEnd));
    if (firstEnd < 0 || !match.hasMatch())
        return std::nullopt;
    FoundRequest found;
    found.url = QUrl(match.captured(1));
    const qsizetype headEnd = lines.indexOf(u"\n\n"_s);
    const QString head = lines.mid(firstEnd + 1, headEnd < 0 ? -1 : headEnd - firstEnd - 1);
    for (const QString &line : head.split(u'\n', Qt::SkipEmptyParts))
        found.headers.append(headerOf(line));
    if (headEnd >= 0)
        found.body = lines.mid(headEnd + 2).toUtf8();
    return asRequest(found, Text::tr("an HTTP request"));
}

// --- Words of a shell

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

// --- Payloads

std::optional<Platform> platformOfJson(const JsonNode &root)
{
    if (root.find(u"aps"))
        return Platform::Apple;
    if (root.find(u"message") && root.find(u"message")->type == JsonNode::Type::Object)
        return Platform::FcmV1;
    if (root.find(u"consolidationKey") || root.find(u"expiresAfter"))
        return Platform::Adm;
    if (root.find(u"web_push"))
        return Platform::Browser;
    if (root.find(u"registration_ids") || root.find(u"time_to_live"))
        return Platform::Gcm;
    return std::nullopt;
}

std::optional<Pasted> asPayload(const QString &text, Pasted::Kind kind, const QString &what)
{
    Pasted pasted;
    pasted.kind = kind;
    pasted.payload = text.toUtf8();
    pasted.what = what;
    const QString start = text.trimmed();
    if (start.startsWith(u'{')) {
        const JsonScan scan = scanJson(pasted.payload);
        if (!scan.root)
            return std::nullopt;
        pasted.platform = platformOfJson(*scan.root);
    } else if (start.startsWith(u'<')) {
        const XmlCheck check = checkXml(pasted.payload);
        if (!check.findings.isEmpty())
            return std::nullopt;
        if (QStringList{ u"toast"_s, u"tile"_s, u"badge"_s }.contains(check.root))
            pasted.platform = Platform::Windows;
        else if (check.rootNamespace == u"WPNotification")
            pasted.platform = Platform::WindowsPhone;
    } else {
        return std::nullopt;
    }
    if (kind == Pasted::Kind::Payload && !pasted.platform)
        return std::nullopt;
    return pasted;
}

// --- Literals

/// Reads one literal at a time.
class LiteralReader
{
public:
    explicit LiteralReader(const QString &text)
        : m_text(text)
    {
    }

    /// The value of all literals that are joined; nothing without one.
    std::optional<QString> read();

private:
    bool readOne();
    bool readPlain(QChar quote, bool isRaw);
    bool readVerbatim();
    bool readBlock(const QString &fence, bool isRaw);
    bool readEscape(QString &value);
    void skipBlanks();
    bool at(QStringView text) const { return QStringView(m_text).mid(m_pos).startsWith(text); }

    QString m_text;
    qsizetype m_pos = 0;
    QString m_value;
};

void LiteralReader::skipBlanks()
{
    while (m_pos < m_text.size() && m_text.at(m_pos).isSpace())
        ++m_pos;
}

std::optional<QString> LiteralReader::read()
{
    // `var payload = "…"`, `const x: string = "…"`, `String s = "…"`, `return "…"`.
    static const QRegularExpression before(
        u"^\\s*(?:[\\w.<>\\[\\]: ]+?\\s*=(?![=>])\\s*|return\\s+)"_s);
    m_pos = before.match(m_text).capturedLength();
    do {
        skipBlanks();
        if (!readOne())
            return std::nullopt;
        skipBlanks();
    } while (m_pos < m_text.size() && m_text.at(m_pos) == u'+' && ++m_pos);
    static const QRegularExpression after(u"^[\\s;,)]*$"_s);
    if (!after.match(m_text.mid(m_pos)).hasMatch())
        return std::nullopt;
    return m_value;
}

bool LiteralReader::readOne()
{
    static const QRegularExpression prefix(u"\\G(?:[rRbBuUfF]{1,2}|\\$@|@\\$|[@$])?(?=[\"'`])"_s);
    const auto match = prefix.match(m_text, m_pos);
    if (!match.hasMatch())
        return false;
    const QString marks = match.captured().toLower();
    m_pos += marks.size();
    const QChar quote = m_text.at(m_pos);
    const QString fence = QString(quote).repeated(3);
    if (at(fence))
        return readBlock(fence, marks.contains(u'r'));
    if (marks.contains(u'@'))
        return readVerbatim();
    return readPlain(quote, marks.contains(u'r'));
}

bool LiteralReader::readPlain(QChar quote, bool isRaw)
{
    ++m_pos;
    while (m_pos < m_text.size()) {
        const QChar c = m_text.at(m_pos++);
        if (c == quote)
            return true;
        if (c == u'\n' && quote != u'`')
            return false;
        if (c != u'\\') {
            m_value += c;
        } else if (isRaw && m_pos < m_text.size()) {
            m_value += c;
            m_value += m_text.at(m_pos++);
        } else if (!readEscape(m_value)) {
            return false;
        }
    }
    return false;
}

/// `@"…"` of C#: a quote is doubled, a backslash is one.
bool LiteralReader::readVerbatim()
{
    ++m_pos;
    while (m_pos < m_text.size()) {
        const QChar c = m_text.at(m_pos++);
        if (c != u'"') {
            m_value += c;
        } else if (m_pos < m_text.size() && m_text.at(m_pos) == u'"') {
            m_value += m_text.at(m_pos++);
        } else {
            return true;
        }
    }
    return false;
}

/// Text blocks of Java and Python, raw literals of C#: the indent that all lines share is not
/// part of them where the text begins on a line of its own.
bool LiteralReader::readBlock(const QString &fence, bool isRaw)
{
    m_pos += fence.size();
    const qsizetype end = m_text.indexOf(fence, m_pos);
    if (end < 0)
        return false;
    QString block = m_text.mid(m_pos, end - m_pos);
    m_pos = end + fence.size();
    block.replace(u"\r\n"_s, u"\n"_s);
    if (block.startsWith(u'\n')) {
        QStringList lines = block.mid(1).split(u'\n');
        qsizetype indent = block.size();
        for (const QString &line : std::as_const(lines)) {
            if (!line.trimmed().isEmpty() || &line == &lines.constLast())
                indent = std::min(indent,
                                  line.size() - QString(line).trimmed().size() == 0
                                      ? 0
                                      : line.indexOf(QRegularExpression(u"\\S|$"_s)));
        }
        for (QString &line : lines)
            line = line.mid(indent);
        block = lines.join(u'\n');
        if (block.endsWith(u'\n'))
            block.chop(1);
    }
    const bool isCSharpRaw = !isRaw && block.contains(u'"') && !block.contains(u"\\\""_s);
    if (isRaw || isCSharpRaw || !block.contains(u'\\')) {
        m_value += block;
        return true;
    }
    LiteralReader inner(block);
    while (inner.m_pos < block.size()) {
        const QChar c = block.at(inner.m_pos++);
        if (c != u'\\')
            m_value += c;
        else if (!inner.readEscape(m_value))
            return false;
    }
    return true;
}

/// Behind a backslash.
bool LiteralReader::readEscape(QString &value)
{
    static const QHash<QChar, QChar> simple{ { u'n', u'\n' }, { u't', u'\t' }, { u'r', u'\r' },
                                             { u'b', u'\b' }, { u'f', u'\f' }, { u'0', u'\0' },
                                             { u'a', u'\a' }, { u'v', u'\v' } };
    if (m_pos >= m_text.size())
        return false;
    const QChar c = m_text.at(m_pos++);
    if (c == u'\n')
        return true; // a line that goes on
    const int digits = c == u'u' ? 4 : c == u'U' ? 8 : c == u'x' ? 2 : 0;
    if (digits > 0) {
        bool isHex = false;
        const char32_t code = m_text.mid(m_pos, digits).toUInt(&isHex, 16);
        if (!isHex)
            return false;
        m_pos += digits;
        value += code > 0xFFFF ? QString::fromUcs4(&code, 1) : QString(QChar(char16_t(code)));
        return true;
    }
    value += simple.value(c, c);
    return true;
}

std::optional<Pasted> asLiteral(const QString &text)
{
    const auto value = literalValue(text);
    if (!value)
        return std::nullopt;
    return asPayload(*value, Pasted::Kind::Literal, Text::tr("a payload in a string of a program"));
}

} // namespace

std::optional<QStringList> shellWords(const QString &command)
{
    return ShellReader(command).read();
}

std::optional<QString> literalValue(const QString &text)
{
    return LiteralReader(text).read();
}

Pasted recognise(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || text.size() > MaxLength)
        return {};
    const bool hasKey = trimmed.contains(u"SharedAccessKey", Qt::CaseInsensitive)
        && trimmed.contains(u"Endpoint", Qt::CaseInsensitive);
    if (hasKey && hub::ConnectionString::parse(trimmed)) {
        Pasted pasted;
        pasted.kind = Pasted::Kind::ConnectionString;
        pasted.what = Text::tr("a connection string with a key");
        return pasted;
    }
    for (const auto &look : { asCurl, asRawRequest, asHandles, asLiteral }) {
        if (const auto pasted = look(trimmed))
            return *pasted;
    }
    if (const auto pasted = asPayload(text, Pasted::Kind::Payload, Text::tr("a payload")))
        return *pasted;
    return {};
}

} // namespace payload
