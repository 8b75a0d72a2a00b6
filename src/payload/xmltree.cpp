// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/xmltree.h"

#include "payload/documenttype.h"
#include "payload/encoding.h"

#include <QHash>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxGaps = 20; ///< A text made to have thousands of them says no more.

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QString characterOf(const QByteArray &reference)
{
    const bool isHex = reference.startsWith("#x");
    const char32_t code = reference.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
    return QString::fromUcs4(&code, 1);
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

    std::optional<XmlDocument> read()
    {
        if (!skipMisc() || !readElement(m_document.root, 0))
            return std::nullopt;
        return m_document;
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
    bool skipDocumentType();
    bool skipQuoted();
    bool skipElement();
    void addGap(XmlGap::Kind kind, qsizetype offset, qsizetype length, const QString &name = {});
    bool readElement(XmlNode &node, int depth);
    bool readAttribute(XmlNode &node);
    bool readContent(XmlNode &node, int depth);
    bool readPiece(XmlNode &node, int depth);
    void addText(XmlNode &node, qsizetype from, qsizetype to, bool isCdata);
    /// The text from \a from to \a to without references.
    QString decoded(qsizetype from, qsizetype to);

    QByteArray m_bytes;
    qsizetype m_pos;
    XmlDocument m_document;
    QHash<QByteArray, QByteArray> m_entities; ///< Those of the document.
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
            if (!skipDocumentType())
                return false;
        } else {
            return here() == '<';
        }
    }
}

bool TreeReader::skipQuoted()
{
    const char quote = here();
    const qsizetype end = m_bytes.indexOf(quote, m_pos + 1);
    m_pos = end + 1;
    return end >= 0;
}

bool TreeReader::skipDocumentType()
{
    const auto type = readDocumentType(m_bytes, m_pos);
    if (!type)
        return false;
    addGap(type->hasDeclarations ? XmlGap::Kind::Declarations : XmlGap::Kind::DocumentType, m_pos,
           type->length);
    m_entities = type->entities;
    m_pos += type->length;
    return true;
}

void TreeReader::addGap(XmlGap::Kind kind, qsizetype offset, qsizetype length, const QString &name)
{
    if (m_document.gaps.size() < MaxGaps)
        m_document.gaps.append({ kind, name, offset, length });
}

/// An element with all that is in it, without recursion.
bool TreeReader::skipElement()
{
    int open = 0;
    do {
        const bool isEnd = at("</");
        if (at("<!--") || at("<?") || at("<![CDATA[")) {
            if (!skipPast(at("<!--") ? "-->" : at("<?") ? "?>" : "]]>"))
                return false;
            continue;
        }
        if (here() != '<') {
            m_pos = m_bytes.indexOf('<', m_pos);
            if (m_pos < 0)
                return false;
            continue;
        }
        while (here() != '>') {
            const bool isQuote = here() == '"' || here() == '\'';
            if (here() == '\0' || (isQuote && !skipQuoted()))
                return false;
            m_pos += isQuote ? 0 : 1;
        }
        const bool isEmptyTag = m_bytes.at(m_pos - 1) == '/';
        open += isEnd ? -1 : isEmptyTag ? 0 : 1;
        ++m_pos;
    } while (open > 0);
    return true;
}

bool TreeReader::readElement(XmlNode &node, int depth)
{
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
    attribute.value = decoded(m_pos, end);
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
    if (here() == '<' && depth >= XmlDocument::MaxDepth) {
        const qsizetype start = m_pos + 1;
        ++m_pos;
        const QByteArray written = name();
        addGap(XmlGap::Kind::Depth, start, written.size(), QString::fromUtf8(written));
        m_pos = start - 1;
        return skipElement();
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
    node.text += isCdata ? QString::fromUtf8(raw) : decoded(from, to);
}

QString TreeReader::decoded(qsizetype from, qsizetype to)
{
    const QByteArrayView text = QByteArrayView(m_bytes).sliced(from, to - from);
    static const QHash<QByteArray, QString> named{
        { "lt", u"<"_s },    { "gt", u">"_s },   { "amp", u"&"_s },
        { "quot", u"\""_s }, { "apos", u"'"_s },
    };
    QString result;
    qsizetype pos = 0;
    for (qsizetype amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', pos)) {
        result += QString::fromUtf8(text.sliced(pos, amp - pos));
        const qsizetype end = text.indexOf(';', amp);
        if (end < 0) {
            pos = amp; // not well-formed, and so not known to happen
            break;
        }
        const QByteArray reference = text.sliced(amp + 1, end - amp - 1).toByteArray();
        const QByteArray own = m_entities.value(reference);
        if (reference.startsWith('#')) {
            result += characterOf(reference);
        } else if (named.contains(reference)) {
            result += named.value(reference);
        } else if (m_entities.contains(reference) && !own.contains('<') && !own.contains('&')) {
            result += QString::fromUtf8(own);
        } else {
            addGap(XmlGap::Kind::Entity, from + amp, end + 1 - amp, QString::fromUtf8(reference));
        }
        pos = end + 1;
    }
    return result + QString::fromUtf8(text.sliced(pos));
}

} // namespace

const XmlAttribute *XmlNode::find(QStringView attribute) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const XmlAttribute &one) { return one.name == attribute; });
    return found == attributes.end() ? nullptr : &*found;
}

std::optional<XmlDocument> readXmlDocument(const QByteArray &bytes)
{
    return TreeReader(bytes).read();
}

std::optional<XmlNode> readXmlTree(const QByteArray &bytes)
{
    if (byteOrderMark(bytes) == ByteOrderMark::Utf16)
        return std::nullopt;
    auto document = readXmlDocument(bytes);
    const auto isMissing = [](const XmlGap &gap) {
        return gap.kind == XmlGap::Kind::Depth || gap.kind == XmlGap::Kind::Entity;
    };
    if (!document || std::any_of(document->gaps.begin(), document->gaps.end(), isMissing))
        return std::nullopt;
    return std::move(document->root);
}

} // namespace payload
