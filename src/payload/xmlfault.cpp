// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/xmlfault.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Xml
{
    Q_DECLARE_TR_FUNCTIONS(payload::Xml)
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_' || c == u':' || c.isSurrogate();
}

bool isNameCharacter(QChar c)
{
    return startsName(c) || c.isDigit() || c == u'-' || c == u'.' || c.isMark();
}

struct OpenElement
{
    QString name;
    qsizetype offset; ///< Of the `<`.
    QStringList prefixes; ///< Declared here.
};

class XmlWalk
{
public:
    explicit XmlWalk(const QString &text)
        : m_text(text)
    {
    }

    std::optional<XmlFault> run();
    XmlRoot root() const { return m_root; }

private:
    bool readText();
    bool readMarkup();
    bool skipPast(QStringView end, QStringView what);
    bool skipDocumentType();
    bool readInstruction();
    bool readStartTag();
    bool readAttribute(OpenElement &element, QStringList &names);
    bool readAttributeValue(const QString &name);
    bool readEndTag();
    bool checkReference(qsizetype offset, QStringView inside);
    bool checkPrefixes(const OpenElement &element, const QStringList &names);
    bool isDeclared(const QString &prefix, const OpenElement &element) const;
    bool finish();

    QString readName();
    void skipBlanks();
    bool startsWith(QStringView what) const
    {
        return QStringView(m_text).mid(m_pos).startsWith(what);
    }
    QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }
    QString lineOf(qsizetype offset) const
    {
        return QString::number(QStringView(m_text).left(offset).count(u'\n') + 1);
    }
    bool fail(const QString &rule, qsizetype offset, qsizetype length, const QString &message)
    {
        m_fault = XmlFault{ offset, length, rule, message };
        return false;
    }

    QString m_text;
    qsizetype m_pos = 0;
    std::vector<OpenElement> m_open;
    XmlRoot m_root;
    bool m_hasDocumentType = false;
    std::optional<XmlFault> m_fault;
};

std::optional<XmlFault> XmlWalk::run()
{
    while (m_pos < m_text.size()) {
        if (!(m_text[m_pos] == u'<' ? readMarkup() : readText()))
            return m_fault;
    }
    finish();
    return m_fault;
}

bool XmlWalk::readText()
{
    for (; m_pos < m_text.size() && m_text[m_pos] != u'<'; ++m_pos) {
        const QChar c = m_text[m_pos];
        if (m_open.empty() && !isBlank(c)) {
            const QString what =
                m_text.mid(m_pos, m_text.indexOf(u'<', m_pos) - m_pos).simplified();
            return fail(m_root.length ? u"xml-after-end"_s : u"xml-before-root"_s, m_pos, 1,
                        m_root.length
                            ? Xml::tr("The document has ended, but “%1” follows it, line %2.")
                                  .arg(what.left(32), lineOf(m_pos))
                            : Xml::tr("Text stands before the first tag: “%1”, line %2.")
                                  .arg(what.left(32), lineOf(m_pos)));
        }
        if (c == u'&' && !checkReference(m_pos, QStringView()))
            return false;
        if (c.unicode() < 0x20 && !isBlank(c)) {
            return fail(u"xml-control-character"_s, m_pos, 1,
                        Xml::tr("The control character U+%1 may not stand in XML, line %2.")
                            .arg(QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper(),
                                 lineOf(m_pos)));
        }
        if (startsWith(u"]]>"_s)) {
            return fail(
                u"xml-cdata-end"_s, m_pos, 3,
                Xml::tr("]]> may not stand in text, line %1. Write ]]&gt;.").arg(lineOf(m_pos)));
        }
    }
    return true;
}

bool XmlWalk::readMarkup()
{
    if (startsWith(u"<!--"_s))
        return skipPast(u"-->"_s, u"<!--"_s);
    if (startsWith(u"<![CDATA["_s))
        return skipPast(u"]]>"_s, u"<![CDATA["_s);
    if (startsWith(u"<!DOCTYPE"_s))
        return skipDocumentType();
    if (startsWith(u"<?"_s))
        return readInstruction();
    return startsWith(u"</"_s) ? readEndTag() : readStartTag();
}

bool XmlWalk::skipPast(QStringView end, QStringView what)
{
    const qsizetype start = m_pos;
    const qsizetype found = m_text.indexOf(end, m_pos + what.size());
    if (found < 0) {
        return fail(u"xml-not-closed"_s, start, what.size(),
                    Xml::tr("The %1 of line %2 is never closed by %3.")
                        .arg(what.toString(), lineOf(start), end.toString()));
    }
    if (end == u"-->" && QStringView(m_text).mid(start + 4, found - start - 3).contains(u"--")) {
        return fail(
            u"xml-comment"_s, start, 4,
            Xml::tr("The comment of line %1 holds two hyphens, which only its end may have.")
                .arg(lineOf(start)));
    }
    m_pos = found + end.size();
    return true;
}

bool XmlWalk::skipDocumentType()
{
    m_hasDocumentType = true;
    int brackets = 0;
    for (; m_pos < m_text.size(); ++m_pos) {
        const QChar c = m_text[m_pos];
        brackets += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (c == u'>' && brackets == 0) {
            ++m_pos;
            return true;
        }
    }
    return true;
}

bool XmlWalk::readInstruction()
{
    const qsizetype start = m_pos;
    const bool isDeclaration = startsWith(u"<?xml"_s) && !isNameCharacter(at(m_pos + 5));
    if (isDeclaration && start != 0) {
        return fail(
            u"xml-declaration"_s, start, 5,
            Xml::tr("The XML declaration of line %1 must be the very first thing; not even a "
                    "blank may stand before it.")
                .arg(lineOf(start)));
    }
    return skipPast(u"?>"_s, u"<?"_s);
}

bool XmlWalk::readStartTag()
{
    OpenElement element{ {}, m_pos++, {} };
    if (!startsName(at(m_pos))) {
        return fail(
            u"xml-less-than"_s, element.offset, 1,
            Xml::tr("A < inside text is written &lt;, line %1.").arg(lineOf(element.offset)));
    }
    element.name = readName();
    if (m_open.empty() && m_root.length) {
        return fail(u"xml-second-root"_s, element.offset, element.name.size() + 1,
                    Xml::tr("`<%1>` in line %2 is a second root element; XML has only one.")
                        .arg(element.name, lineOf(element.offset)));
    }
    if (!m_root.length)
        m_root = { element.offset + 1, element.name.size() };
    QStringList names;
    for (;;) {
        const qsizetype before = m_pos;
        skipBlanks();
        if (at(m_pos) == u'>' || startsWith(u"/>"_s))
            break;
        if (m_pos >= m_text.size() || at(m_pos) == u'<') {
            return fail(u"xml-tag-open"_s, element.offset, element.name.size() + 1,
                        Xml::tr("The tag `<%1` in line %2 has no > at its end.")
                            .arg(element.name, lineOf(element.offset)));
        }
        if (before == m_pos && !names.isEmpty()) {
            return fail(u"xml-attribute-blank"_s, m_pos, 1,
                        Xml::tr("A blank is missing after the value of `%1`, line %2.")
                            .arg(names.last(), lineOf(m_pos)));
        }
        if (!readAttribute(element, names))
            return false;
    }
    if (!checkPrefixes(element, names))
        return false;
    const bool isEmpty = at(m_pos) == u'/';
    m_pos += isEmpty ? 2 : 1;
    if (!isEmpty)
        m_open.push_back(std::move(element));
    return true;
}

bool XmlWalk::readAttribute(OpenElement &element, QStringList &names)
{
    const qsizetype start = m_pos;
    if (!startsName(at(m_pos))) {
        return fail(u"xml-attribute"_s, m_pos, 1,
                    Xml::tr("“%1” does not belong into the tag `<%2>`, line %3.")
                        .arg(QString(at(m_pos)), element.name, lineOf(m_pos)));
    }
    const QString name = readName();
    skipBlanks();
    if (at(m_pos) != u'=') {
        return fail(u"xml-attribute-value"_s, start, name.size(),
                    Xml::tr("The attribute `%1` needs a value: %1=\"…\", line %2.")
                        .arg(name, lineOf(start)));
    }
    ++m_pos;
    skipBlanks();
    if (!readAttributeValue(name))
        return false;
    if (names.contains(name)) {
        return fail(u"xml-attribute-twice"_s, start, name.size(),
                    Xml::tr("The attribute `%1` is twice in the tag `<%2>`, line %3.")
                        .arg(name, element.name, lineOf(start)));
    }
    if (name.startsWith(u"xmlns:"_s))
        element.prefixes.append(name.mid(6));
    names.append(name);
    return true;
}

bool XmlWalk::readAttributeValue(const QString &name)
{
    const qsizetype start = m_pos;
    const QChar quote = at(m_pos);
    if (quote != u'"' && quote != u'\'') {
        return fail(
            u"xml-attribute-quote"_s, start, 1,
            Xml::tr("The value of `%1` needs quotes around it, line %2.").arg(name, lineOf(start)));
    }
    for (++m_pos; m_pos < m_text.size() && at(m_pos) != quote; ++m_pos) {
        if (at(m_pos) == u'<') {
            // A forgotten quote runs into the next tag; a < that is meant stands before text.
            const bool isMeant = !startsName(at(m_pos + 1)) && at(m_pos + 1) != u'/';
            return isMeant ? fail(u"xml-less-than"_s, m_pos, 1,
                                  Xml::tr("A < inside the value of `%1` is written &lt;, line %2.")
                                      .arg(name, lineOf(m_pos)))
                           : fail(u"xml-attribute-quote"_s, start, 1,
                                  Xml::tr("The value of `%1` in line %2 has no closing quote.")
                                      .arg(name, lineOf(start)));
        }
        if (at(m_pos) == u'&' && !checkReference(m_pos, name))
            return false;
    }
    if (m_pos >= m_text.size()) {
        return fail(
            u"xml-attribute-quote"_s, start, 1,
            Xml::tr("The value of `%1` in line %2 has no closing quote.").arg(name, lineOf(start)));
    }
    ++m_pos;
    return true;
}

bool XmlWalk::readEndTag()
{
    const qsizetype start = m_pos;
    m_pos += 2;
    const QString name = readName();
    const qsizetype length = m_pos - start;
    skipBlanks();
    if (at(m_pos) != u'>') {
        return fail(
            u"xml-tag-open"_s, start, length,
            Xml::tr("The tag `</%1` in line %2 has no > at its end.").arg(name, lineOf(start)));
    }
    ++m_pos;
    if (m_open.empty()) {
        return fail(u"xml-close-extra"_s, start, m_pos - start,
                    Xml::tr("`</%1>` in line %2 closes nothing.").arg(name, lineOf(start)));
    }
    const OpenElement open = m_open.back();
    m_open.pop_back();
    if (open.name == name)
        return true;
    const bool isOpenFurtherOut = std::any_of(m_open.begin(), m_open.end(),
                                              [&](const OpenElement &e) { return e.name == name; });
    return isOpenFurtherOut
        ? fail(u"xml-close-missing"_s, open.offset, open.name.size() + 1,
               Xml::tr("`<%1>` in line %2 is not closed before `</%3>` in line %4.")
                   .arg(open.name, lineOf(open.offset), name, lineOf(start)))
        : fail(u"xml-close-wrong"_s, start, m_pos - start,
               Xml::tr("`<%1>` in line %2 is closed by `</%3>` in line %4.")
                   .arg(open.name, lineOf(open.offset), name, lineOf(start)));
}

/// The reference that begins with the & at \a offset, in the value of the attribute \a inside.
bool XmlWalk::checkReference(qsizetype offset, QStringView inside)
{
    qsizetype end = offset + 1;
    while (end < m_text.size() && (isNameCharacter(m_text[end]) || m_text[end] == u'#'))
        ++end;
    const QString name = m_text.mid(offset + 1, end - offset - 1);
    if (name.isEmpty() || at(end) != u';') {
        return fail(u"xml-ampersand"_s, offset, 1,
                    inside.isEmpty()
                        ? Xml::tr("An & inside text is written &amp;, line %1.").arg(lineOf(offset))
                        : Xml::tr("An & inside the value of `%1` is written &amp;, line %2.")
                              .arg(inside.toString(), lineOf(offset)));
    }
    static const QStringList known{ u"amp"_s, u"lt"_s, u"gt"_s, u"quot"_s, u"apos"_s };
    if (name.startsWith(u'#') || m_hasDocumentType || known.contains(name))
        return true;
    return fail(u"xml-entity"_s, offset, end + 1 - offset,
                Xml::tr("&%1; is not known in XML, line %2. Write the character itself.")
                    .arg(name, lineOf(offset)));
}

bool XmlWalk::checkPrefixes(const OpenElement &element, const QStringList &names)
{
    QStringList all{ element.name };
    all += names;
    for (const QString &name : std::as_const(all)) {
        const qsizetype colon = name.indexOf(u':');
        if (colon > 0 && !isDeclared(name.left(colon), element)) {
            return fail(u"xml-prefix"_s, element.offset, element.name.size() + 1,
                        Xml::tr("The prefix `%1` of `%2` is not declared, line %3. It needs "
                                "xmlns:%1=\"…\".")
                            .arg(name.left(colon), name, lineOf(element.offset)));
        }
    }
    return true;
}

bool XmlWalk::isDeclared(const QString &prefix, const OpenElement &element) const
{
    return prefix == u"xml"_s || prefix == u"xmlns"_s || element.prefixes.contains(prefix)
        || std::any_of(m_open.begin(), m_open.end(),
                       [&](const OpenElement &outer) { return outer.prefixes.contains(prefix); });
}

bool XmlWalk::finish()
{
    if (!m_open.empty()) {
        const OpenElement &open = m_open.back();
        return fail(
            u"xml-close-missing"_s, open.offset, open.name.size() + 1,
            Xml::tr("`<%1>` in line %2 is never closed.").arg(open.name, lineOf(open.offset)));
    }
    if (!m_root.length)
        return fail(u"xml-no-element"_s, 0, 0, Xml::tr("There is no XML element here."));
    return true;
}

QString XmlWalk::readName()
{
    const qsizetype start = m_pos;
    while (m_pos < m_text.size() && isNameCharacter(m_text[m_pos]))
        ++m_pos;
    return m_text.mid(start, m_pos - start);
}

void XmlWalk::skipBlanks()
{
    while (m_pos < m_text.size() && isBlank(m_text[m_pos]))
        ++m_pos;
}

} // namespace

std::optional<XmlFault> explainXmlFault(const QString &text)
{
    return XmlWalk(text).run();
}

XmlRoot findXmlRoot(const QString &text)
{
    XmlWalk walk(text);
    walk.run();
    return walk.root();
}

} // namespace payload
