// SPDX-License-Identifier: GPL-3.0-or-later
// Python, JavaScript, PHP and PowerShell.
#include "sharing/coderequest.h"
#include "sharing/codewriters.h"
#include "sharing/literals.h"

#include <QCoreApplication>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sharing::Export)
};

QString base64Of(const QByteArray &body)
{
    return QString::fromLatin1(body.toBase64());
}

QString pythonBody(const CodeRequest &code)
{
    const Joining lines{ u"(\n        "_s, u"\n        "_s, u"\n    )"_s };
    if (code.text)
        return literalLines(*code.text, pythonLiteral, lines) + u".encode()"_s;
    return u"base64.b64decode("_s + literalLines(base64Of(code.body), pythonLiteral, lines) + u')';
}

QString javaScriptBody(const CodeRequest &code)
{
    const Joining lines{ u"[\n    "_s, u",\n    "_s, u",\n  ].join('')"_s };
    if (code.text) {
        return u"new TextEncoder().encode("_s + literalLines(*code.text, javaScriptLiteral, lines)
            + u')';
    }
    return u"Uint8Array.from(atob("_s + literalLines(base64Of(code.body), javaScriptLiteral, lines)
        + u"), (c) => c.charCodeAt(0))"_s;
}

QString phpBody(const CodeRequest &code)
{
    const Joining lines{ u"implode('', [\n        "_s, u",\n        "_s, u",\n    ])"_s };
    if (code.text)
        return literalLines(*code.text, phpLiteral, lines);
    return u"base64_decode("_s + literalLines(base64Of(code.body), phpLiteral, lines) + u')';
}

QString powerShellBody(const CodeRequest &code)
{
    const Joining lines{ u"-join @(\n    "_s, u"\n    "_s, u"\n)"_s };
    if (code.text) {
        return u"[Text.Encoding]::UTF8.GetBytes(("_s
            + literalLines(*code.text, powerShellLiteral, lines) + u"))"_s;
    }
    return u"[Convert]::FromBase64String(("_s
        + literalLines(base64Of(code.body), powerShellLiteral, lines) + u"))"_s;
}

} // namespace

QString toPython(const hub::HttpRequest &request)
{
    const CodeRequest code = CodeRequest::of(request, { u"Host"_s, u"Content-Length"_s });
    QString text = introduction(code, u"# "_s, u"requests"_s);
    if (code.hasBody() && !code.text)
        text += u"import base64\n"_s;
    if (code.needsVariable)
        text += u"import os\n"_s;
    text += u"\nimport requests\n\nresponse = requests.request(\n    "_s;
    text += pythonLiteral(code.method) + u",\n    "_s + pythonLiteral(code.url) + u",\n"_s;
    text += u"    headers={\n"_s + code.headerLines([](const CodeHeader &header) -> QString {
        const QString value = header.isVariable
            ? u"os.environ['"_s + QLatin1String(TokenVariable) + u"']"_s
            : pythonLiteral(header.value);
        return u"        "_s + pythonLiteral(header.name) + u": "_s + value + u",\n"_s;
    }) + u"    },\n"_s;
    if (code.hasBody())
        text += u"    data="_s + pythonBody(code) + u",\n"_s;
    text += u"    auth=lambda request: request,  # "_s
        + Text::tr("so that a .netrc file does not replace the token") + u'\n';
    text += u"    allow_redirects=False,\n    timeout=30,\n)\n"
            "print(response.status_code, response.reason)\nprint(response.text)\n"_s;
    return text;
}

QString toJavaScript(const hub::HttpRequest &request)
{
    const CodeRequest code =
        CodeRequest::of(request, { u"Host"_s, u"Content-Length"_s, u"Connection"_s });
    QString text = introduction(
        code, u"// "_s, u"fetch"_s,
        { Text::tr("For Node.js 18 or later; it adds Sec-Fetch-Mode to what was sent.") });
    if (code.needsVariable) {
        text += u"const token = process.env.%1;\nif (!token) throw new Error(%2);\n"_s.arg(
            QLatin1String(TokenVariable), javaScriptLiteral(setVariableFirst()));
    }
    text += u"\nconst response = await fetch("_s + javaScriptLiteral(code.url)
        + u", {\n  method: "_s + javaScriptLiteral(code.method) + u",\n  headers: {\n"_s;
    text += code.headerLines([](const CodeHeader &header) -> QString {
        return u"    "_s + javaScriptLiteral(header.name) + u": "_s
            + (header.isVariable ? u"token"_s : javaScriptLiteral(header.value)) + u",\n"_s;
    });
    text += u"  },\n"_s;
    if (code.hasBody())
        text += u"  body: "_s + javaScriptBody(code) + u",\n"_s;
    text += u"  redirect: 'manual',\n});\nconsole.log(response.status, response.statusText);\n"
            "console.log(await response.text());\n"_s;
    return text;
}

QString toPhp(const hub::HttpRequest &request)
{
    const CodeRequest code = CodeRequest::of(request, { u"Host"_s, u"Content-Length"_s });
    QString text = u"<?php\n"_s + introduction(code, u"// "_s, u"curl"_s);
    if (code.needsVariable) {
        text += u"$token = getenv('%1') ?: exit(%2 . \"\\n\");\n"_s.arg(
            QLatin1String(TokenVariable), phpLiteral(setVariableFirst()));
    }
    text += u"$curl = curl_init("_s + phpLiteral(code.url) + u");\ncurl_setopt_array($curl, [\n"_s;
    text += u"    CURLOPT_CUSTOMREQUEST => "_s + phpLiteral(code.method)
        + u",\n    CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,\n"
          "    CURLOPT_HTTPHEADER => [\n"_s;
    text += code.headerLines([](const CodeHeader &header) -> QString {
        // To curl a header that ends with its colon is one to leave away.
        const QString line = header.isVariable ? phpLiteral(header.name + u": "_s) + u" . $token"_s
            : header.value.isEmpty()           ? phpLiteral(header.name + u';')
                                               : phpLiteral(header.name + u": "_s + header.value);
        return u"        "_s + line + u",\n"_s;
    });
    if (code.body.size() > ExpectAbove)
        text += u"        'Expect:',\n"_s;
    text += u"    ],\n"_s;
    if (code.hasBody())
        text += u"    CURLOPT_POSTFIELDS => "_s + phpBody(code) + u",\n"_s;
    text += u"    CURLOPT_RETURNTRANSFER => true,\n]);\n$answer = curl_exec($curl);\n"
            "if ($answer === false) {\n    exit(curl_error($curl) . \"\\n\");\n}\n"
            "echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), \"\\n\", $answer, \"\\n\";\n"_s;
    return text;
}

QString toPowerShell(const hub::HttpRequest &request)
{
    CodeRequest code = CodeRequest::of(
        request, { u"Host"_s, u"Content-Length"_s, u"Connection"_s, u"Accept-Encoding"_s });
    QString text = introduction(code, u"# "_s, u"Invoke-WebRequest"_s);
    if (code.needsVariable) {
        text += u"if (-not $env:%1) { throw %2 }\n"_s.arg(QLatin1String(TokenVariable),
                                                          powerShellLiteral(setVariableFirst()));
    }
    if (code.hasBody())
        text += u"$body = "_s + powerShellBody(code) + u'\n';
    text += u"$request = @{\n    Uri = "_s + powerShellLiteral(code.url) + u"\n    Method = "_s
        + powerShellLiteral(code.method) + u'\n';
    if (const auto type = code.take(u"Content-Type"_s))
        text += u"    ContentType = "_s + powerShellLiteral(type->value) + u'\n';
    if (const auto agent = code.take(u"User-Agent"_s))
        text += u"    UserAgent = "_s + powerShellLiteral(agent->value) + u'\n';
    text += u"    Headers = @{\n"_s + code.headerLines([](const CodeHeader &header) -> QString {
        return u"        "_s + powerShellLiteral(header.name) + u" = "_s
            + (header.isVariable ? u"$env:"_s + QLatin1String(TokenVariable)
                                 : powerShellLiteral(header.value))
            + u'\n';
    }) + u"    }\n"_s;
    if (code.hasBody())
        text += u"    Body = $body\n"_s;
    text += u"    MaximumRedirection = 0\n    UseBasicParsing = $true\n}\n"
            "$response = Invoke-WebRequest @request\n"
            "\"$($response.StatusCode) $($response.StatusDescription)\"\n$response.Content\n"_s;
    return text;
}

} // namespace sharing
