// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/xmlcheck.h"

#include "hub/xmltext.h"
#include "payload/encoding.h"
#include "payload/textmap.h"
#include "payload/xmlfault.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

/// Turns places in the decoded text into places in the bytes.
class XmlPlaces
{
public:
    XmlPlaces(const QByteArray &bytes, const QString &text)
        : m_mark(byteOrderMark(bytes))
        , m_text(text)
        , m_map(text.toUtf8())
    {
    }

    Finding finding(const QString &rule, qsizetype offset, qsizetype length,
                    const QString &message) const
    {
        const qsizetype before = utf8Size(0, offset);
        Finding finding = m_map.finding(Finding::Severity::Error, rule, before,
                                        utf8Size(offset, length), message);
        if (m_mark == ByteOrderMark::Utf16) {
            finding.offset = 2 * (offset + 1);
            finding.length = 2 * length;
        } else if (m_mark == ByteOrderMark::Utf8) {
            finding.offset += 3;
        }
        return finding;
    }

    int lineAt(qsizetype offset) const { return m_map.lineAt(utf8Size(0, offset)); }

private:
    qsizetype utf8Size(qsizetype from, qsizetype length) const
    {
        return QStringView(m_text).mid(from, length).toUtf8().size();
    }

    ByteOrderMark m_mark;
    QString m_text;
    TextMap m_map;
};

Finding readersFault(const QXmlStreamReader &reader, const XmlPlaces &places, qsizetype textSize)
{
    const qsizetype offset = std::clamp<qsizetype>(reader.characterOffset() - 1, 0, textSize);
    return places.finding(
        u"xml-malformed"_s, offset, offset < textSize ? 1 : 0,
        QCoreApplication::translate("payload::Xml", "This is not well-formed XML, line %1: %2")
            .arg(QString::number(places.lineAt(offset)), reader.errorString()));
}

} // namespace

XmlCheck checkXml(const QByteArray &bytes)
{
    XmlCheck check;
    if (byteOrderMark(bytes) != ByteOrderMark::Utf16) {
        if (const auto fault = encodingFault(bytes, TextMap(bytes))) {
            check.findings.append(*fault);
            return check;
        }
    }
    const QString text = hub::xmlText(bytes);
    const XmlPlaces places(bytes, text);
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && check.root.isEmpty()) {
            const XmlRoot root = findXmlRoot(text);
            check.root = reader.name().toString();
            check.rootNamespace = reader.namespaceUri().toString();
            check.rootPlace = places.finding({}, root.offset, root.length, {});
        }
    }
    if (!reader.hasError())
        return check;
    const auto fault = explainXmlFault(text);
    check.findings.append(
        fault ? places.finding(fault->rule, fault->offset, fault->length, fault->message)
              : readersFault(reader, places, text.size()));
    return check;
}

} // namespace payload
