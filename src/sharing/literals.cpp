// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/literals.h"

#include <algorithm>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

/// No compiler's limit is near; Java's is 65,535 bytes.
constexpr qsizetype MaxPiece = 8000;

/// Whether \a c would be invisible in source code, or move what is beside it. The joiners of
/// emoji and of Indic and Persian words do neither.
bool isHidden(QChar c)
{
    if (c == QChar(0x200C) || c == QChar(0x200D))
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool hasHidden(const QString &text, QStringView besides = {})
{
    return std::any_of(text.begin(), text.end(),
                       [&](QChar c) { return isHidden(c) && !besides.contains(c); });
}

QString hex4(QChar c)
{
    return QString::number(c.unicode(), 16).rightJustified(4, u'0');
}

QString unicodeEscape(QChar c)
{
    return u"\\u"_s + hex4(c);
}

/// The family of languages with a backslash.
struct Backslashes
{
    QChar quote;
    QStringView special; ///< Beside the backslash: what gets one before it.
    QString (*escape)(QChar c);
    bool asciiOnly = false;
};

QString backslashed(const QString &text, const Backslashes &style)
{
    QString result = style.quote;
    for (const QChar c : text) {
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\r')
            result += u"\\r"_s;
        else if (c == u'\t')
            result += u"\\t"_s;
        else if (c == u'\\' || style.special.contains(c))
            result += QString(u'\\') + c;
        else if (isHidden(c) || (style.asciiOnly && c.unicode() > 126))
            result += style.escape(c);
        else
            result += c;
    }
    return result + style.quote;
}

/// Octal, of each byte in UTF-8: `\u` would depend on the locale.
QString shellEscape(QChar c)
{
    QString result;
    for (const char byte : QString(c).toUtf8())
        result += u'\\' + QString::number(quint8(byte), 8).rightJustified(3, u'0');
    return result;
}

QString javaEscape(QChar c)
{
    // javac turns \u000a into a line feed before it looks for strings; octal it leaves alone.
    return c.unicode() < 256 ? u'\\' + QString::number(c.unicode(), 8).rightJustified(3, u'0')
                             : unicodeEscape(c);
}

/// The line end at the end of \a text.
QString lineEndOf(const QString &text)
{
    return text.endsWith(u"\r\n"_s) ? u"\r\n"_s : text.endsWith(u'\n') ? u"\n"_s : QString();
}

QString phpEscape(QChar c)
{
    return u"\\u{"_s + QString::number(c.unicode(), 16) + u'}';
}

} // namespace

QString shellLiteral(const QString &text)
{
    if (!hasHidden(text, u"\n")) {
        QString quoted = text;
        quoted.replace(u'\'', u"'\\''"_s);
        return u'\'' + quoted + u'\'';
    }
    QString escaped = backslashed(text, { u'\'', u"'", shellEscape });
    // In a terminal a ! may stand for an earlier command.
    escaped.replace(u'!', u"\\041"_s);
    return u'$' + escaped;
}

QString pythonLiteral(const QString &text)
{
    return backslashed(text, { u'\'', u"'", unicodeEscape });
}

QString javaScriptLiteral(const QString &text)
{
    return backslashed(text, { u'\'', u"'", unicodeEscape });
}

QString csharpLiteral(const QString &text)
{
    return backslashed(text, { u'"', u"\"", unicodeEscape });
}

QString javaLiteral(const QString &text)
{
    return backslashed(text, { u'"', u"\"", javaEscape, true });
}

QString phpLiteral(const QString &text)
{
    // A line of JSON without a backslash before each quote is easier to read.
    const QString end = lineEndOf(text);
    const QString rest = text.chopped(end.size());
    if (!end.isEmpty() && !rest.isEmpty() && !hasHidden(rest))
        return phpLiteral(rest) + u" . "_s + phpLiteral(end);
    if (hasHidden(text))
        return backslashed(text, { u'"', u"\"$", phpEscape });
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + quoted + u'\'';
}

QString powerShellLiteral(const QString &text)
{
    const QString end = lineEndOf(text);
    const QString rest = text.chopped(end.size());
    if (!end.isEmpty() && !rest.isEmpty() && !hasHidden(rest)) {
        return u'(' + powerShellLiteral(rest) + u" + "_s + powerShellLiteral(end) + u')';
    }
    // PowerShell takes typographic quotes for plain ones.
    constexpr QStringView Singles = u"'\u2018\u2019\u201A\u201B";
    constexpr QStringView Special = u"`$\"\u201C\u201D\u201E";
    const bool isPlain = !hasHidden(text);
    QString result;
    for (const QChar c : text) {
        if (isPlain)
            result += Singles.contains(c) ? QString(2, c) : QString(c);
        else if (c == u'\n')
            result += u"`n"_s;
        else if (c == u'\r')
            result += u"`r"_s;
        else if (c == u'\t')
            result += u"`t"_s;
        else if (Special.contains(c))
            result += u'`' + QString(c);
        else if (isHidden(c))
            result += u"$([char]0x"_s + hex4(c) + u')';
        else
            result += c;
    }
    const QChar quote = isPlain ? u'\'' : u'"';
    return quote + result + quote;
}

QString literalLines(const QString &text, Literal literal, const Joining &joining)
{
    QStringList pieces;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', at) + 1;
        qsizetype end = std::min(lineEnd > 0 ? lineEnd : text.size(), at + MaxPiece);
        if (text.at(end - 1).isHighSurrogate())
            --end;
        pieces.append(literal(text.mid(at, end - at)));
        at = end;
    }
    if (pieces.size() < 2)
        return literal(text);
    return joining.open + pieces.join(joining.separator) + joining.close;
}

} // namespace sharing
