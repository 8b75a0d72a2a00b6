// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/bodytext.h"

#include "hub/xmltext.h"

#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace console {

namespace {

constexpr int Indent = 2;
constexpr qsizetype BytesPerLine = 16;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Lays out JSON that is known to be well-formed. Not QJsonDocument's own form, which sorts the
/// names and rewrites the numbers.
class JsonLayout
{
public:
    explicit JsonLayout(const QByteArray &json)
        : m_json(json)
    {
        m_text.reserve(json.size() * 3 / 2);
    }

    QByteArray text()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at)
            take(m_json[m_at]);
        return m_text;
    }

private:
    void take(char c)
    {
        switch (c) {
        case '"':
            takeString();
            break;
        case '{':
        case '[':
            open(c);
            break;
        case '}':
        case ']':
            --m_depth;
            newLine();
            m_text += c;
            break;
        case ',':
            m_text += c;
            newLine();
            break;
        case ':':
            m_text += ": ";
            break;
        default:
            if (!isBlank(c))
                m_text += c;
        }
    }

    void takeString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        m_text += QByteArrayView(m_json).sliced(start, std::min(m_at + 1, m_json.size()) - start);
    }

    void open(char c)
    {
        m_text += c;
        qsizetype next = m_at + 1;
        while (next < m_json.size() && isBlank(m_json[next]))
            ++next;
        // An empty one stays on its line.
        if (next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']')) {
            m_text += m_json[next];
            m_at = next;
            return;
        }
        ++m_depth;
        newLine();
    }

    void newLine()
    {
        m_text += '\n';
        m_text.append(qsizetype(m_depth) * Indent, ' ');
    }

    const QByteArray &m_json;
    QByteArray m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

std::optional<QByteArray> prettyXml(const QByteArray &body)
{
    QXmlStreamReader reader(hub::xmlText(body));
    QByteArray text;
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(Indent);
    while (!reader.atEnd()) {
        reader.readNext();
        // Blanks between elements are what the layout replaces.
        if (!reader.hasError() && !reader.isWhitespace()
            && reader.tokenType() != QXmlStreamReader::Invalid)
            writer.writeCurrentToken(reader);
    }
    if (reader.hasError())
        return std::nullopt;
    return text.trimmed();
}

void appendHex(QByteArray &line, quint64 value, int digits)
{
    line += QByteArray::number(value, 16).rightJustified(digits, '0').toUpper();
}

} // namespace

EditorLanguage languageOf(const QByteArray &body)
{
    qsizetype at = body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < body.size() && isBlank(body[at]))
        ++at;
    if (at == body.size())
        return EditorLanguage::Plain;
    if (body[at] == '{' || body[at] == '[')
        return EditorLanguage::Json;
    return body[at] == '<' ? EditorLanguage::Xml : EditorLanguage::Plain;
}

std::optional<QByteArray> prettyText(const QByteArray &body)
{
    switch (languageOf(body)) {
    case EditorLanguage::Json: {
        QJsonParseError fault{};
        QJsonDocument::fromJson(body, &fault);
        if (fault.error != QJsonParseError::NoError)
            return std::nullopt;
        return JsonLayout(body).text();
    }
    case EditorLanguage::Xml:
        return prettyXml(body);
    default:
        return std::nullopt;
    }
}

QByteArray hexText(const QByteArray &body)
{
    QByteArray text;
    text.reserve(body.size() * 5);
    for (qsizetype from = 0; from < body.size(); from += BytesPerLine) {
        const QByteArrayView part =
            QByteArrayView(body).sliced(from, std::min(BytesPerLine, body.size() - from));
        appendHex(text, quint64(from), 8);
        text += ' ';
        for (qsizetype i = 0; i < BytesPerLine; ++i) {
            text += i == BytesPerLine / 2 ? "  " : " ";
            if (i < part.size())
                appendHex(text, uchar(part[i]), 2);
            else
                text += "  ";
        }
        text += "  ";
        for (char c : part)
            text += c >= ' ' && c < '\x7F' ? c : '.';
        text += '\n';
    }
    text.chop(1);
    return text;
}

} // namespace console
