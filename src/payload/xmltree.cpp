// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/xmltree.h"

#include "payload/encoding.h"

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxDepth = 200;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks through text that is known to be well-formed. Functions return false to give up.
class TreeReader
{
public:
    explicit TreeReader(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_pos(byteOrderMark(bytes) == ByteOrderMark::Utf8 ? 3 : 0)
    {
    }

    std::optional<XmlNode> read()
    {
        XmlNode root;
        if (!skipMisc() || !readElement(root, 0))
            return std::nullopt;
        return root;
    }

private:
    bool at(QByteArrayView text) const
    {
        return QByteArrayView(m_bytes).sliced(std::min(m_pos, m_bytes.size())).startsWith(text);
    }
    char here() const { return m_pos < m_bytes.size() ? m_bytes.at(m_pos) : '\0'; }
    void skipBlanks()
    {
        while (m_pos < m_bytes.size() && isBlank(m_bytes.at(m_pos)))
            ++m_pos;
    }
    bool skipPast(const char *end)
    {
        const qsizetype found = m_bytes.indexOf(end, m_pos);
        m_pos = found + qsizetype(qstrlen(end));
        return found >= 0;
    }
    QByteArray name()
    {
        const qsizetype start = m_pos;
        while (m_pos < m_bytes.size() && !isBlank(here()) && here() != '>' && here() != '/'
               && here() != '=')
            ++m_pos;
        return m_bytes.mid(start, m_pos - start);
    }

    bool skipMisc();
    bool readElement(XmlNode &node, int depth);
    bool readAttribute(XmlNode &node);
    bool readContent(XmlNode &node, int depth);
    bool readPiece(XmlNode &node, int depth);
    void addText(XmlNode &node, qsizetype from, qsizetype to, bool isCdata);
    static QString decoded(const QByteArray &text);

    QByteArray m_bytes;
    qsizetype m_pos;
};

/// Declaration, comments, instructions, document type before the root.
bool TreeReader::skipMisc()
{
    for (;;) {
        skipBlanks();
        if (at("<?")) {
            if (!skipPast("?>"))
                return false;
        } else if (at("<!--")) {
            if (!skipPast("-->"))
                return false;
        } else if (at("<!")) {
            const qsizetype end = m_bytes.indexOf('>', m_pos);
            const qsizetype inner = m_bytes.indexOf('[', m_pos);
            if (end < 0 || (inner >= 0 && inner < end))
                return false; // entities of its own
            m_pos = end + 1;
        } else {
            return here() == '<';
        }
    }
}

bool TreeReader::readElement(XmlNode &node, int depth)
{
    if (depth > MaxDepth)
        return false;
    node.offset = m_pos;
    ++m_pos;
    node.nameOffset = m_pos;
    const QByteArray written = name();
    node.nameLength = written.size();
    node.name = QString::fromUtf8(written.mid(written.indexOf(':') + 1));
    for (;;) {
        skipBlanks();
        if (here() == '\0')
            return false;
        if (here() == '/') {
            node.isEmptyTag = true;
            node.contentOffset = m_pos;
            node.textOffset = node.nameOffset;
            m_pos += 2;
            break;
        }
        if (here() == '>') {
            ++m_pos;
            if (!readContent(node, depth))
                return false;
            break;
        }
        if (!readAttribute(node))
            return false;
    }
    node.length = m_pos - node.offset;
    return true;
}

bool TreeReader::readAttribute(XmlNode &node)
{
    XmlAttribute attribute;
    attribute.nameOffset = m_pos;
    const QByteArray written = name();
    attribute.nameLength = written.size();
    attribute.name = QString::fromUtf8(written);
    skipBlanks();
    if (here() != '=')
        return false;
    ++m_pos;
    skipBlanks();
    const char quote = here();
    attribute.offset = ++m_pos;
    const qsizetype end = m_bytes.indexOf(quote, m_pos);
    if (end < 0)
        return false;
    attribute.length = end - m_pos;
    attribute.value = decoded(m_bytes.mid(m_pos, attribute.length));
    m_pos = end + 1;
    node.attributes.push_back(std::move(attribute));
    return true;
}

bool TreeReader::readContent(XmlNode &node, int depth)
{
    node.contentOffset = m_pos;
    node.textOffset = -1;
    while (!at("</")) {
        if (m_pos >= m_bytes.size() || !readPiece(node, depth))
            return false;
    }
    node.contentLength = m_pos - node.contentOffset;
    if (node.textOffset < 0)
        node.textOffset = node.nameOffset;
    return skipPast(">");
}

bool TreeReader::readPiece(XmlNode &node, int depth)
{
    if (at("<!--"))
        return skipPast("-->");
    if (at("<?"))
        return skipPast("?>");
    if (at("<![CDATA[")) {
        const qsizetype start = m_pos + 9;
        if (!skipPast("]]>"))
            return false;
        addText(node, start, m_pos - 3, true);
        return true;
    }
    if (here() == '<') {
        node.children.emplace_back();
        return readElement(node.children.back(), depth + 1);
    }
    const qsizetype start = m_pos;
    const qsizetype end = m_bytes.indexOf('<', m_pos);
    if (end < 0)
        return false;
    m_pos = end;
    addText(node, start, end, false);
    return true;
}

void TreeReader::addText(XmlNode &node, qsizetype from, qsizetype to, bool isCdata)
{
    const QByteArray raw = m_bytes.mid(from, to - from);
    const auto *begin = std::find_if_not(raw.begin(), raw.end(), isBlank);
    if (node.textOffset < 0 && begin != raw.end())
        node.textOffset = from + (begin - raw.begin());
    node.text += isCdata ? QString::fromUtf8(raw) : decoded(raw);
}

QString TreeReader::decoded(const QByteArray &text)
{
    if (!text.contains('&'))
        return QString::fromUtf8(text);
    static const std::pair<const char *, const char *> named[]{
        { "lt", "<" }, { "gt", ">" }, { "amp", "&" }, { "quot", "\"" }, { "apos", "'" },
    };
    QString result;
    qsizetype pos = 0;
    for (qsizetype amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', pos)) {
        result += QString::fromUtf8(text.mid(pos, amp - pos));
        const qsizetype end = text.indexOf(';', amp);
        const QByteArray reference = text.mid(amp + 1, end - amp - 1);
        if (reference.startsWith('#')) {
            const bool isHex = reference.startsWith("#x");
            const char32_t code = reference.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
            result += QString::fromUcs4(&code, 1);
        } else {
            for (const auto &[name, character] : named) {
                if (reference == name)
                    result += QLatin1String(character);
            }
        }
        pos = end + 1;
    }
    return result + QString::fromUtf8(text.mid(pos));
}

} // namespace

const XmlAttribute *XmlNode::find(QStringView attribute) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const XmlAttribute &one) { return one.name == attribute; });
    return found == attributes.end() ? nullptr : &*found;
}

std::optional<XmlNode> readXmlTree(const QByteArray &bytes)
{
    if (byteOrderMark(bytes) == ByteOrderMark::Utf16)
        return std::nullopt;
    return TreeReader(bytes).read();
}

} // namespace payload
