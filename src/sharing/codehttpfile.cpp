// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/bodytext.h"
#include "sharing/coderequest.h"
#include "sharing/codewriters.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

constexpr char BodyFile[] = "pushbench-body.bin";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sharing::Export)
};

/// Whether REST clients take \a text for a body as it is. They cut blank lines at its ends, write
/// line ends of their own, fill in `{{…}}` and have lines of their own: `###` and `//` and `#`,
/// `< file` and `> file`.
bool isPlainBody(const QString &text)
{
    static const QRegularExpression OwnLine(u"^\\s*(?:#|//|<[@>\\s]|>)"_s,
                                            QRegularExpression::MultilineOption);
    return !text.contains(u'\r') && !text.contains(u"{{"_s) && text.trimmed() == text
        && !OwnLine.match(text).hasMatch();
}

/// `{{…}}` in a header would be a variable; a percent sign is none.
bool hasVariable(const CodeRequest &code)
{
    return std::any_of(code.headers.begin(), code.headers.end(),
                       [](const CodeHeader &header) { return header.value.contains(u"{{"_s); });
}

QString bodyFileNote(const QByteArray &body)
{
    QString note = u"# "_s
        + Text::tr("The body cannot stand here to the byte. Make the file beside this one first:")
        + u"\n# printf %s '"_s;
    // In comments each line has its sign, so the Base64 stays on one.
    return note + QString::fromLatin1(body.toBase64()) + u"' | base64 --decode > "_s
        + QLatin1String(BodyFile) + u'\n';
}

} // namespace

QString toHttpFile(const hub::HttpRequest &request)
{
    const CodeRequest code = CodeRequest::of(request, { u"Host"_s, u"Content-Length"_s });
    const bool isInFile = code.hasBody() && !(code.text && isPlainBody(*code.text));
    const QString variable = QLatin1String(TokenVariable);
    QString text = introduction(code, u"# "_s, Text::tr("The client"));
    if (code.needsVariable) {
        text += u"# "_s + Text::tr("In JetBrains write the token itself into the next line.")
            + u"\n@%1 = {{$processEnv %1}}\n"_s.arg(variable);
    }
    if (hasVariable(code)) {
        text += u"# "_s
            + Text::tr("A header has braces, which clients take for a variable of theirs.") + u'\n';
    }
    if (isInFile)
        text += bodyFileNote(code.body);
    text += u'\n' + code.method + u' ' + code.url + u" HTTP/1.1\n"_s;
    text += code.headerLines([&](const CodeHeader &header) -> QString {
        return header.name + u": "_s
            + (header.isVariable ? u"{{"_s + variable + u"}}"_s : header.value) + u'\n';
    });
    if (code.hasBody())
        text += u'\n' + (isInFile ? u"< ./"_s + QLatin1String(BodyFile) : *code.text) + u'\n';
    return text;
}

} // namespace sharing
