// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/coderequest.h"

#include "sharing/bodytext.h"
#include "sharing/redaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sharing::Export)
};

} // namespace

CodeRequest CodeRequest::of(const hub::HttpRequest &request, const QStringList &setByLibrary)
{
    const bool isRevealed = hasToken(request);
    CodeRequest code{ .method = QString::fromLatin1(request.method),
                      .url = request.url.toString(QUrl::FullyEncoded),
                      .body = request.body,
                      .text = textOf(request.body) };
    for (const hub::Header &header : request.headers) {
        const QString name = QString::fromLatin1(header.name);
        if (setByLibrary.contains(name, Qt::CaseInsensitive)) {
            code.leftOut.append(name);
            continue;
        }
        const bool isLogin = name.compare(u"Authorization", Qt::CaseInsensitive) == 0;
        code.headers.append({ name, QString::fromLatin1(header.value), isLogin && !isRevealed });
        code.needsVariable = code.needsVariable || code.headers.last().isVariable;
    }
    return code;
}

std::optional<CodeHeader> CodeRequest::take(const QString &name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const CodeHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == headers.end())
        return std::nullopt;
    CodeHeader header = *found;
    headers.erase(found);
    return header;
}

QString CodeRequest::headerLines(const std::function<QString(const CodeHeader &)> &line) const
{
    QString lines;
    for (const CodeHeader &header : headers)
        lines += line(header);
    return lines;
}

QString setVariableFirst()
{
    return Text::tr("Set the environment variable %1 first.").arg(QLatin1String(TokenVariable));
}

QString introduction(const CodeRequest &request, const QString &comment, const QString &library,
                     const QStringList &more)
{
    QStringList lines = more;
    if (request.needsVariable) {
        // Plain words only: zsh at its prompt takes a comment for a command.
        lines.append(Text::tr("Set %1 to a token first. The command pushbench-cli token makes one.")
                         .arg(QLatin1String(TokenVariable)));
    }
    const bool hasHandleMark = request.body.contains("<handle-")
        || std::any_of(request.headers.begin(), request.headers.end(),
                       [](const CodeHeader &header) { return header.value.startsWith(u'<'); });
    if (hasHandleMark)
        lines.append(
            Text::tr("Handles were replaced by marks such as handle-1. Fill in your own."));
    if (!request.leftOut.isEmpty()) {
        lines.append(
            Text::tr("%1 sets by itself: %2.").arg(library, request.leftOut.join(u", "_s)));
    }
    QString result;
    for (const QString &line : lines)
        result += comment + line + u'\n';
    return result;
}

} // namespace sharing
