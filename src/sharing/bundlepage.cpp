// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/bundlepage.h"

#include "hub/outcome.h"
#include "sharing/readable.h"

#include <QCoreApplication>
#include <QFile>

static void initResources()
{
    Q_INIT_RESOURCE(sharing);
}

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sharing::Bundle)
};

QString styleSheet()
{
    initResources();
    QFile file(u":/sharing/bundle.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString element(const QString &name, const QString &content, const QString &className = {})
{
    const QString attribute = className.isEmpty() ? QString() : u" class=\""_s + className + u'"';
    return u'<' + name + attribute + u'>' + content + u"</"_s + name + u">\n"_s;
}

QString paragraph(const QString &text, const QString &className = {})
{
    return text.isEmpty() ? QString() : element(u"p"_s, htmlText(text), className);
}

QString code(const QString &text)
{
    return u"<code>"_s + htmlText(text) + u"</code>"_s;
}

QString section(const QString &title, const QString &content)
{
    return element(u"section"_s, element(u"h2"_s, htmlText(title)) + content);
}

/// \a rows hold HTML, \a titles text.
QString table(const QStringList &titles, const QList<QStringList> &rows)
{
    QString head;
    for (const QString &title : titles)
        head += u"<th scope=\"col\">"_s + htmlText(title) + u"</th>"_s;
    QString body;
    for (const QStringList &row : rows) {
        QString cells;
        for (const QString &cell : row)
            cells += u"<td>"_s + cell + u"</td>"_s;
        body += element(u"tr"_s, cells);
    }
    return element(u"table"_s,
                   element(u"thead"_s, element(u"tr"_s, head)) + element(u"tbody"_s, body));
}

/// Said in words, too: a colour alone says nothing on paper.
QString severityText(hub::Severity severity)
{
    switch (severity) {
    case hub::Severity::Ok:
        return Text::tr("Success");
    case hub::Severity::Info:
        return Text::tr("Note");
    case hub::Severity::Warning:
        return Text::tr("Look at this");
    case hub::Severity::Refused:
        return Text::tr("Refused");
    case hub::Severity::Throttled:
        return Text::tr("Held back");
    case hub::Severity::Unknown:
        return Text::tr("Nobody knows");
    }
    Q_UNREACHABLE();
}

QString severityText(payload::Finding::Severity severity)
{
    switch (severity) {
    case payload::Finding::Severity::Error:
        return Text::tr("Error");
    case payload::Finding::Severity::Warning:
        return Text::tr("Warning");
    case payload::Finding::Severity::Hint:
        return Text::tr("Hint");
    }
    Q_UNREACHABLE();
}

QString findingClass(payload::Finding::Severity severity)
{
    return severity == payload::Finding::Severity::Error  ? u"error"_s
        : severity == payload::Finding::Severity::Warning ? u"warning"_s
                                                          : u"info"_s;
}

QString evidence(const hub::Diagnosis &diagnosis)
{
    QStringList parts{ code(diagnosis.code) };
    for (const QString &fact : diagnosis.evidence)
        parts.append(htmlText(fact));
    return element(u"p"_s, parts.join(u" · "_s), u"dim"_s);
}

QString verdict(const Bundle &bundle)
{
    if (bundle.diagnoses.isEmpty())
        return {};
    const hub::Diagnosis &first = bundle.diagnoses.first();
    return element(u"header"_s,
                   paragraph(severityText(first.severity), u"kind"_s)
                       + element(u"h1"_s, htmlText(first.message)) + paragraph(first.detail)
                       + paragraph(first.hint) + evidence(first)
                       + paragraph(circumstances(bundle.exchange), u"dim"_s),
                   u"verdict "_s + hub::severityName(first.severity));
}

QString otherDiagnoses(const Bundle &bundle)
{
    QString items;
    for (qsizetype i = 1; i < bundle.diagnoses.size(); ++i) {
        const hub::Diagnosis &diagnosis = bundle.diagnoses.at(i);
        const QString badge = u"<span class=\"badge "_s + hub::severityName(diagnosis.severity)
            + u"\">"_s + htmlText(severityText(diagnosis.severity)) + u"</span>: "_s;
        items += element(u"li"_s,
                         element(u"p"_s, badge + htmlText(diagnosis.message))
                             + paragraph(diagnosis.detail) + paragraph(diagnosis.hint)
                             + evidence(diagnosis));
    }
    return items.isEmpty() ? QString() : section(Text::tr("Also true"), element(u"ul"_s, items));
}

QString devices(const Bundle &bundle)
{
    const auto outcome = hub::toOutcome(bundle.exchange);
    if (!outcome)
        return {};
    QList<QStringList> rows;
    for (const hub::DeviceResult &result : outcome->results) {
        rows.append({ htmlText(result.platform), code(result.handle), code(result.registrationId),
                      htmlText(hub::verdictText(hub::verdictOf(result.outcome), result.platform)),
                      htmlText(result.outcome) });
    }
    const QString counts =
        paragraph(Text::tr("%1 accepted, %2 refused")
                      .arg(QString::number(outcome->success), QString::number(outcome->failure)));
    return section(Text::tr("Devices"),
                   counts
                       + (rows.isEmpty() ? QString()
                                         : table({ Text::tr("Platform"), Text::tr("Handle"),
                                                   Text::tr("Registration"), Text::tr("Result"),
                                                   Text::tr("Outcome") },
                                                 rows)));
}

QString findings(const Bundle &bundle)
{
    if (!bundle.exchange.meant)
        return {};
    QList<QStringList> rows;
    for (const payload::Finding &finding : bundle.findings) {
        rows.append({ u"<span class=\"badge "_s + findingClass(finding.severity) + u"\">"_s
                          + htmlText(severityText(finding.severity)) + u"</span>"_s,
                      u"%1:%2"_s.arg(finding.line).arg(finding.column), htmlText(finding.message),
                      code(finding.rule) });
    }
    return section(Text::tr("Checks of the payload"),
                   rows.isEmpty() ? paragraph(Text::tr("Nothing was found."))
                                  : table({ Text::tr("Weight"), Text::tr("Place"),
                                            Text::tr("Finding"), Text::tr("Rule") },
                                          rows));
}

QString originText(hub::HeaderOrigin origin)
{
    switch (origin) {
    case hub::HeaderOrigin::You:
        return Text::tr("you");
    case hub::HeaderOrigin::Target:
        return Text::tr("the target");
    case hub::HeaderOrigin::Platform:
        return Text::tr("the platform");
    case hub::HeaderOrigin::Pushbench:
        return Text::tr("Pushbench");
    case hub::HeaderOrigin::Http:
        return Text::tr("HTTP");
    }
    Q_UNREACHABLE();
}

QString body(const QByteArray &bytes)
{
    const QString title =
        element(u"h3"_s, htmlText(Text::tr("Body, %n byte(s)", nullptr, int(bytes.size()))));
    // A line feed that follows <pre> at once would be dropped.
    return bytes.isEmpty() ? title
                           : title + u"<pre>\n"_s + htmlText(bodyForReading(bytes)) + u"</pre>\n"_s;
}

QString request(const hub::HttpRequest &request)
{
    QList<QStringList> rows;
    for (const hub::Header &header : request.headers) {
        rows.append({ code(QString::fromUtf8(header.name)), code(QString::fromUtf8(header.value)),
                      htmlText(originText(header.origin)) });
    }
    const QString line =
        QString::fromLatin1(request.method) + u' ' + request.url.toString(QUrl::FullyEncoded);
    return section(Text::tr("Request"),
                   element(u"p"_s, code(line))
                       + table({ Text::tr("Header"), Text::tr("Value"), Text::tr("Set by") }, rows)
                       + body(request.body));
}

QString response(const hub::Exchange &exchange)
{
    if (!exchange.response) {
        return section(Text::tr("Response"),
                       paragraph(Text::tr("There was no answer.") + u' ' + exchange.errorText));
    }
    const hub::HttpResponse &response = *exchange.response;
    QList<QStringList> rows;
    for (const hub::Header &header : response.headers)
        rows.append(
            { code(QString::fromUtf8(header.name)), code(QString::fromUtf8(header.value)) });
    QString content = element(u"p"_s, code(headOf(response).section(u'\n', 0, 0)));
    if (!rows.isEmpty())
        content += table({ Text::tr("Header"), Text::tr("Value") }, rows);
    content += body(response.body);
    if (response.omittedBytes() > 0) {
        content += paragraph(Text::tr("%n more byte(s) came and were not kept.", nullptr,
                                      int(response.omittedBytes())),
                             u"dim"_s);
    }
    return section(Text::tr("Response"), content);
}

QString connection(const hub::Exchange &exchange)
{
    QList<QStringList> rows;
    const auto add = [&rows](const QString &name, const std::optional<double> &ms) {
        if (ms)
            rows.append({ htmlText(name), Text::tr("%1 ms").arg(*ms, 0, 'f', 1) });
    };
    add(Text::tr("Name"), exchange.timings.lookup);
    add(Text::tr("Connect"), exchange.timings.connect);
    add(u"TLS"_s, exchange.timings.secure);
    add(Text::tr("Send"), exchange.timings.send);
    add(Text::tr("Wait"), exchange.timings.wait);
    add(Text::tr("Receive"), exchange.timings.receive);
    add(Text::tr("In all"), exchange.timings.total);
    if (exchange.tls) {
        rows.append({ u"TLS"_s, htmlText(exchange.tls->protocol + u' ' + exchange.tls->cipher) });
        for (const hub::CertificateFacts &certificate : exchange.tls->chain) {
            rows.append({ htmlText(Text::tr("Certificate")),
                          htmlText(Text::tr("%1, issued by %2, ends %3")
                                       .arg(certificate.subject, certificate.issuer,
                                            certificate.notAfter.toString(Qt::ISODate))) });
        }
        for (const QString &fault : exchange.tls->faults)
            rows.append({ htmlText(Text::tr("Fault")), htmlText(fault) });
    }
    return section(Text::tr("Connection"), table({ Text::tr("Part"), Text::tr("Measured") }, rows));
}

QString footer(const Bundle &bundle)
{
    return element(
        u"footer"_s,
        paragraph(Text::tr("Made by Pushbench %1 with Qt %2 on %3, %4.")
                      .arg(bundle.versions.pushbench, bundle.versions.qt, bundle.versions.system,
                           bundle.madeAt.toUTC().toString(Qt::ISODate)))
            + paragraph(Text::tr("Keys and signatures were left out. Pushbench opens this file "
                                 "again, with all that is shown here.")));
}

} // namespace

QString htmlText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.toHtmlEscaped()) {
        if (c == u'\'')
            result += u"&#39;"_s;
        else if (c.unicode() < 32 && c != u'\n' && c != u'\t')
            result += QChar(0x2400 + c.unicode());
        else if (c.unicode() == 127)
            result += QChar(0x2421);
        else
            result += c;
    }
    return result;
}

QString bundlePage(const Bundle &bundle, const QString &data)
{
    const QString title =
        bundle.diagnoses.isEmpty() ? QString() : bundle.diagnoses.first().message + u" – "_s;
    const QString head = u"<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                         "'none'; style-src 'unsafe-inline'\">\n"_s
        + element(u"title"_s, htmlText(title + u"Pushbench"_s))
        + element(u"style"_s, u'\n' + styleSheet());
    const QString content = verdict(bundle) + otherDiagnoses(bundle) + devices(bundle)
        + findings(bundle) + request(bundle.exchange.request) + response(bundle.exchange)
        + connection(bundle.exchange) + footer(bundle);
    return u"<!DOCTYPE html>\n<html lang=\""_s
        + htmlText(Text::tr("en", "the code of the language of this translation")) + u"\">\n"_s
        + element(u"head"_s, u'\n' + head)
        + element(u"body"_s, u'\n' + element(u"main"_s, u'\n' + content) + data) + u"</html>\n"_s;
}

} // namespace sharing
