// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/valueplaces.h"

#include "payload/jsonscan.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace audience {

using namespace Qt::StringLiterals;
using base::Error;
using payload::JsonNode;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(audience::Rendering)
};

/// The first character of an expression, protocol.md 6.
bool beginsExpression(const QString &text)
{
    return !text.isEmpty() && u"$.%#{"_s.contains(text.front());
}

Error malformed()
{
    return { Text::tr("The template is neither JSON nor XML."), u"template"_s, -1 };
}

void collect(const JsonNode &node, const QString &path, QList<ValuePlace> &places)
{
    if (node.type == JsonNode::Type::String && beginsExpression(node.text))
        places.append({ ValuePlace::Kind::Json, node.text, path, node.offset, node.length });
    for (size_t i = 0; i < node.items.size(); ++i)
        collect(node.items[i], u"%1[%2]"_s.arg(path).arg(i), places);
    for (const payload::JsonMember &member : node.members)
        collect(member.value, path.isEmpty() ? member.name : u"%1.%2"_s.arg(path, member.name),
                places);
}

base::Result<QList<ValuePlace>> jsonPlaces(const QByteArray &json)
{
    const auto scan = payload::scanJson(json);
    if (!scan.root || scan.root->type != JsonNode::Type::Object)
        return malformed();
    QList<ValuePlace> places;
    collect(*scan.root, {}, places);
    return places;
}

/// Goes through XML that is known to be well-formed, piece by piece.
class XmlWalk
{
public:
    explicit XmlWalk(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    QList<ValuePlace> run();

private:
    bool isAt(QByteArrayView text) const
    {
        return QByteArrayView(m_xml).sliced(m_at).startsWith(text);
    }
    void skipPast(QByteArrayView end);
    void readCdata();
    void readText();
    void readTag();
    void readAttributes();
    QByteArray readName();
    void add(ValuePlace::Kind kind, const QString &text, const QString &path, qsizetype offset,
             qsizetype length);

    const QByteArray &m_xml;
    qsizetype m_at = 0;
    QStringList m_path;
    QList<ValuePlace> m_places;
};

/// What \a raw stands for; \a raw is a piece of well-formed XML without tags.
QString withoutReferences(const QByteArray &raw)
{
    if (!raw.contains('&'))
        return QString::fromUtf8(raw);
    QXmlStreamReader reader(QString(u"<a>"_s + QString::fromUtf8(raw) + u"</a>"_s));
    reader.readNextStartElement();
    return reader.readElementText();
}

void XmlWalk::add(ValuePlace::Kind kind, const QString &text, const QString &path, qsizetype offset,
                  qsizetype length)
{
    if (beginsExpression(text))
        m_places.append({ kind, text, path, offset, length });
}

void XmlWalk::skipPast(QByteArrayView end)
{
    const qsizetype found = m_xml.indexOf(end, m_at);
    m_at = found < 0 ? m_xml.size() : found + end.size();
}

void XmlWalk::readCdata()
{
    constexpr qsizetype Start = 9; // <![CDATA[
    const qsizetype offset = m_at;
    skipPast("]]>");
    const QByteArray inner = m_xml.mid(offset + Start, m_at - offset - Start - 3);
    // As a whole with its marks: what is put in is escaped instead.
    add(ValuePlace::Kind::ElementText, QString::fromUtf8(inner), m_path.join(u'/'), offset,
        m_at - offset);
}

void XmlWalk::readText()
{
    const qsizetype offset = m_at;
    const qsizetype end = m_xml.indexOf('<', m_at);
    m_at = end < 0 ? m_xml.size() : end;
    const QByteArray raw = m_xml.mid(offset, m_at - offset);
    add(ValuePlace::Kind::ElementText, withoutReferences(raw), m_path.join(u'/'), offset,
        raw.size());
}

QByteArray XmlWalk::readName()
{
    const qsizetype start = m_at;
    while (m_at < m_xml.size() && !QByteArrayView(" \t\r\n=/>").contains(m_xml.at(m_at)))
        ++m_at;
    return m_xml.mid(start, m_at - start);
}

void XmlWalk::readAttributes()
{
    while (m_at < m_xml.size() && m_xml.at(m_at) != '>' && m_xml.at(m_at) != '/') {
        const QString name = QString::fromUtf8(readName());
        while (m_at < m_xml.size() && m_xml.at(m_at) != '"' && m_xml.at(m_at) != '\''
               && m_xml.at(m_at) != '>' && m_xml.at(m_at) != '/')
            ++m_at;
        if (m_at >= m_xml.size() || m_xml.at(m_at) == '>' || m_xml.at(m_at) == '/')
            return;
        const char quote = m_xml.at(m_at++);
        const qsizetype offset = m_at;
        skipPast(QByteArrayView(&quote, 1));
        const QByteArray raw = m_xml.mid(offset, m_at - offset - 1);
        add(ValuePlace::Kind::Attribute, withoutReferences(raw),
            u"%1/@%2"_s.arg(m_path.join(u'/'), name), offset, raw.size());
        while (m_at < m_xml.size() && QByteArrayView(" \t\r\n").contains(m_xml.at(m_at)))
            ++m_at;
    }
}

void XmlWalk::readTag()
{
    ++m_at;
    if (isAt("/")) {
        skipPast(">");
        m_path.removeLast();
        return;
    }
    m_path.append(QString::fromUtf8(readName()));
    while (m_at < m_xml.size() && QByteArrayView(" \t\r\n").contains(m_xml.at(m_at)))
        ++m_at;
    readAttributes();
    if (isAt("/"))
        m_path.removeLast();
    skipPast(">");
}

QList<ValuePlace> XmlWalk::run()
{
    while (m_at < m_xml.size()) {
        if (isAt("<!--"))
            skipPast("-->");
        else if (isAt("<?"))
            skipPast("?>");
        else if (isAt("<![CDATA["))
            readCdata();
        else if (isAt("<"))
            readTag();
        else
            readText();
    }
    return m_places;
}

base::Result<QList<ValuePlace>> xmlPlaces(const QByteArray &xml)
{
    // As text, so that a declaration of utf-16 over UTF-8 bytes does not matter.
    QXmlStreamReader reader(QString::fromUtf8(xml));
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        // No push service takes one, and its entities would have to be followed.
        if (reader.readNext() == QXmlStreamReader::DTD)
            return Error{ Text::tr("The template has a document type, which is not "
                                   "supported."),
                          u"template"_s, -1 };
    }
    if (reader.hasError())
        return malformed();
    return XmlWalk(xml).run();
}

} // namespace

base::Result<QList<ValuePlace>> valuePlaces(const QByteArray &body)
{
    return body.trimmed().startsWith('<') ? xmlPlaces(body) : jsonPlaces(body);
}

} // namespace audience
