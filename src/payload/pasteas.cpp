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

/// `curl -X POST https://… -H '…' --data '…'`, also as Windows and browsers write it.
std::optional<Pasted> asCurl(const QString &text)
{
    static const QRegularExpression start(u"^\\s*(?:\\$ )?curl(?:\\.exe)?\\s"_s);
    if (!start.match(text).hasMatch())
        return std::nullopt;
    const auto words = shellWords(text);
    if (!words)
        return std::nullopt;
    FoundRequest found;
    const auto valueOf = [&](qsizetype &i, const QString &word, QStringView shortName) -> QString {
        // -HName, -H Name, --header=Name, --header Name
        if (word.startsWith(u"--") && word.contains(u'='))
            return word.section(u'=', 1);
        if (!word.startsWith(u"--") && word.size() > shortName.size())
            return word.mid(shortName.size());
        return ++i < words->size() ? words->at(i) : QString();
    };
    for (qsizetype i = words->indexOf(QRegularExpression(u"curl(\\.exe)?"_s)) + 1;
         i < words->size(); ++i) {
        const QString &word = words->at(i);
        const QString option = word.section(u'=', 0, 0);
        if (option == u"--header" || (word.startsWith(u"-H") && !word.startsWith(u"--"))) {
            found.headers.append(headerOf(valueOf(i, word, u"-H")));
        } else if (option.startsWith(u"--data") || option == u"--json"
                   || (word.startsWith(u"-d") && !word.startsWith(u"--"))) {
            const QByteArray data = valueOf(i, word, u"-d").toUtf8();
            found.body += found.body.isEmpty() ? data : QByteArray("&" + data);
        } else if (option == u"--url") {
            found.url = QUrl(valueOf(i, word, u"--url"));
        } else if (option == u"--request" || word.startsWith(u"-X") || option == u"--user"
                   || word == u"-u" || word == u"-o" || word == u"--output" || word == u"-A") {
            (void)valueOf(i, word, u"-X");
        } else if (!word.startsWith(u'-') && found.url.isEmpty()) {
            found.url = QUrl(word);
        }
    }
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
    QStringList words;
    QString word;
    bool isWord = false;
    QChar quote;
    bool isAnsi = false; // $'…'
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar c = command.at(i);
        if (!quote.isNull()) {
            if (c == quote) {
                quote = QChar();
                isAnsi = false;
            } else if (c == u'\\' && (quote == u'"' || isAnsi) && i + 1 < command.size()) {
                const QChar next = command.at(++i);
                if (isAnsi)
                    word += next == u'n' ? u'\n' : next == u't' ? u'\t' : next;
                else if (QStringView(u"\"\\$`").contains(next))
                    word += next;
                else if (next != u'\n')
                    word += QString(c) + next;
            } else {
                word += c;
            }
        } else if (c == u'\'' || c == u'"') {
            isAnsi = c == u'\'' && word.endsWith(u'$');
            if (isAnsi)
                word.chop(1);
            quote = c;
            isWord = true;
        } else if ((c == u'\\' || c == u'^') && i + 1 < command.size()
                   && (command.at(i + 1) == u'\n' || command.at(i + 1) == u'\r')) {
            i += command.mid(i + 1, 2) == u"\r\n" ? 2 : 1; // a line that goes on
        } else if (c == u'\\' && i + 1 < command.size()) {
            word += command.at(++i);
            isWord = true;
        } else if (c.isSpace()) {
            if (isWord)
                words.append(std::exchange(word, {}));
            isWord = false;
        } else {
            word += c;
            isWord = true;
        }
    }
    if (!quote.isNull())
        return std::nullopt;
    if (isWord)
        words.append(word);
    return words;
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
