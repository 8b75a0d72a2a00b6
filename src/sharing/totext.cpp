// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/totext.h"

#include "sharing/codewriters.h"
#include "sharing/har.h"
#include "sharing/readable.h"

#include <QJsonDocument>

namespace sharing {

namespace {

QString archive(const QList<hub::Exchange> &redacted)
{
    return QString::fromUtf8(QJsonDocument(harOf(redacted)).toJson(QJsonDocument::Indented));
}

} // namespace

base::Result<QString> toText(Form form, const hub::Exchange &exchange, const Options &options)
{
    hub::Exchange shared = exchange;
    // Code needs no answer, which may be long; handles are counted from the request on, so their
    // marks stay the same.
    if (traits(form).isCode)
        shared.response.reset();
    const hub::Exchange redacted = Redaction({ shared }, options)(shared);
    switch (form) {
    case Form::Text:
        return toPlainText(redacted);
    case Form::Markdown:
        return toMarkdown(redacted);
    case Form::Curl:
        return toCurl(redacted.request);
    case Form::Python:
        return toPython(redacted.request);
    case Form::CSharp:
        return toCSharp(redacted.request);
    case Form::JavaScript:
        return toJavaScript(redacted.request);
    case Form::Java:
        return toJava(redacted.request);
    case Form::Php:
        return toPhp(redacted.request);
    case Form::PowerShell:
        return toPowerShell(redacted.request);
    case Form::HttpFile:
        return toHttpFile(redacted.request);
    case Form::Cli:
        return toCli(redacted, options.connection);
    case Form::Har:
        return archive({ redacted });
    }
    Q_UNREACHABLE();
}

std::optional<base::Error> formFault(Form form, const hub::Exchange &exchange)
{
    return form == Form::Cli ? cliFault(exchange) : std::nullopt;
}

QString toHar(const QList<hub::Exchange> &exchanges, const Options &options)
{
    const Redaction redaction(exchanges, options);
    QList<hub::Exchange> redacted;
    for (const hub::Exchange &exchange : exchanges)
        redacted.append(redaction(exchange));
    return archive(redacted);
}

} // namespace sharing
