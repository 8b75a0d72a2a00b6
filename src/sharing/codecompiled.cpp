// SPDX-License-Identifier: GPL-3.0-or-later
// C# and Java.
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

/// HttpClient keeps the headers of a body apart and refuses them among the others.
bool isContentHeader(const QString &name)
{
    static const QStringList Names{ u"Allow"_s,
                                    u"Content-Disposition"_s,
                                    u"Content-Encoding"_s,
                                    u"Content-Language"_s,
                                    u"Content-Location"_s,
                                    u"Content-MD5"_s,
                                    u"Content-Range"_s,
                                    u"Content-Type"_s,
                                    u"Expires"_s,
                                    u"Last-Modified"_s };
    return Names.contains(name, Qt::CaseInsensitive);
}

QString csharpBody(const CodeRequest &code)
{
    const Joining lines{ u"string.Concat(new[] {\n    "_s, u",\n    "_s, u",\n})"_s };
    if (code.text) {
        return u"Encoding.UTF8.GetBytes("_s + literalLines(*code.text, csharpLiteral, lines) + u')';
    }
    return u"Convert.FromBase64String("_s + literalLines(base64Of(code.body), csharpLiteral, lines)
        + u')';
}

QString javaBody(const CodeRequest &code)
{
    // Not with +: the compiler would make one constant of it, and those end at 65,535 bytes.
    const Joining lines{ u"String.join(\"\",\n                "_s, u",\n                "_s,
                         u")"_s };
    if (code.text)
        return literalLines(*code.text, javaLiteral, lines)
            + u".getBytes(StandardCharsets.UTF_8)"_s;
    return u"Base64.getDecoder().decode("_s + literalLines(base64Of(code.body), javaLiteral, lines)
        + u')';
}

} // namespace

QString toCSharp(const hub::HttpRequest &request)
{
    const CodeRequest code = CodeRequest::of(request, { u"Host"_s, u"Content-Length"_s });
    QString text =
        introduction(code, u"// "_s, u"HttpClient"_s, { Text::tr("For .NET 6 or later.") });
    text += u"using System;\nusing System.Net.Http;\nusing System.Text;\n\n"_s;
    if (code.needsVariable) {
        text += u"var token = Environment.GetEnvironmentVariable(\"%1\")\n"
                "    ?? throw new InvalidOperationException(%2);\n"_s.arg(
                    QLatin1String(TokenVariable), csharpLiteral(setVariableFirst()));
    }
    text += u"using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false "
            "});\nusing var request = new HttpRequestMessage(new HttpMethod("_s
        + csharpLiteral(code.method) + u"), "_s + csharpLiteral(code.url) + u");\n"_s;
    if (code.hasBody())
        text += u"request.Content = new ByteArrayContent("_s + csharpBody(code) + u");\n"_s;
    text += code.headerLines([&](const CodeHeader &header) -> QString {
        const bool isContent = code.hasBody() && isContentHeader(header.name);
        return (isContent ? u"request.Content.Headers"_s : u"request.Headers"_s)
            + u".TryAddWithoutValidation("_s + csharpLiteral(header.name) + u", "_s
            + (header.isVariable ? u"token"_s : csharpLiteral(header.value)) + u");\n"_s;
    });
    text += u"using var response = await client.SendAsync(request);\n"
            "Console.WriteLine((int)response.StatusCode + \" \" + response.ReasonPhrase);\n"
            "Console.WriteLine(await response.Content.ReadAsStringAsync());\n"_s;
    return text;
}

QString toJava(const hub::HttpRequest &request)
{
    const CodeRequest code =
        CodeRequest::of(request, { u"Host"_s, u"Content-Length"_s, u"Connection"_s });
    QString text = introduction(code, u"// "_s, u"HttpClient"_s,
                                { Text::tr("For Java 11 or later: java Send.java") });
    text += u"import java.net.URI;\nimport java.net.http.HttpClient;\n"
            "import java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\n"
            "import java.nio.charset.StandardCharsets;\nimport java.util.Base64;\n"
            "import java.util.Objects;\n\npublic class Send {\n"
            "    public static void main(String[] args) throws Exception {\n"_s;
    if (code.needsVariable) {
        text += u"        String token = Objects.requireNonNull(System.getenv(\"%1\"),\n"
                "                %2);\n"_s.arg(QLatin1String(TokenVariable),
                                               javaLiteral(setVariableFirst()));
    }
    if (code.hasBody())
        text += u"        byte[] body = "_s + javaBody(code) + u";\n"_s;
    text += u"        HttpRequest request = HttpRequest.newBuilder(URI.create("_s
        + javaLiteral(code.url) + u"))\n                .version(HttpClient.Version.HTTP_1_1)\n"_s;
    text += code.headerLines([](const CodeHeader &header) -> QString {
        return u"                .header("_s + javaLiteral(header.name) + u", "_s
            + (header.isVariable ? u"token"_s : javaLiteral(header.value)) + u")\n"_s;
    });
    text += u"                .method("_s + javaLiteral(code.method)
        + (code.hasBody() ? u", HttpRequest.BodyPublishers.ofByteArray(body))\n"_s
                          : u", HttpRequest.BodyPublishers.noBody())\n"_s);
    text += u"                .build();\n"
            "        HttpResponse<String> response = HttpClient.newHttpClient()\n"
            "                .send(request, HttpResponse.BodyHandlers.ofString());\n"
            "        System.out.println(response.statusCode());\n"
            "        System.out.println(response.body());\n    }\n}\n"_s;
    return text;
}

} // namespace sharing
