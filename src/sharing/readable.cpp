// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/readable.h"

#include "hub/diagnosis.h"
#include "hub/outcome.h"
#include "sharing/bodytext.h"

#include <QCoreApplication>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sharing::Readable)
};

QString headerText(const hub::Headers &headers)
{
    QString text;
    for (const hub::Header &header : headers)
        text += QString::fromUtf8(header.name + ": " + header.value) + u'\n';
    return text;
}

QString withLineEnd(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
}

QString requestText(const hub::HttpRequest &request)
{
    const QString head = headOf(request);
    return request.body.isEmpty() ? head : head + u'\n' + withLineEnd(bodyForReading(request.body));
}

QString responseText(const hub::HttpResponse &response)
{
    QString text = headOf(response);
    if (!response.body.isEmpty())
        text += u'\n' + withLineEnd(bodyForReading(response.body));
    if (response.omittedBytes() > 0) {
        text += u'['
            + Text::tr("%n more byte(s) came and were not kept", nullptr,
                       int(response.omittedBytes()))
            + u"]\n"_s;
    }
    return text;
}

/// A fence longer than any run of backticks in \a text.
QString fenced(const QString &text, const QString &language)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + language + u'\n' + withLineEnd(text) + fence + u'\n';
}

/// \a text as code inside a line or a cell.
QString codeSpan(QString text)
{
    if (text.isEmpty())
        return text;
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    const QString ticks = text.contains(u'`') ? u"`` "_s : u"`"_s;
    const QString closing = text.contains(u'`') ? u" ``"_s : u"`"_s;
    // In a table the bar counts even within code.
    return ticks + text.replace(u'|', u"\\|"_s) + closing;
}

/// \a text as prose: nothing in it is markup.
QString prose(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>|#~&").contains(c))
            result += u'\\';
        result += c == u'\n' || c == u'\r' ? QChar(u' ') : c;
    }
    return result;
}

QString diagnosisText(const hub::Exchange &exchange)
{
    const QList<hub::Diagnosis> diagnoses = hub::diagnose(exchange);
    QString text = u"## "_s + prose(diagnoses.first().message) + u"\n\n"_s;
    for (qsizetype i = 0; i < diagnoses.size(); ++i) {
        const hub::Diagnosis &diagnosis = diagnoses.at(i);
        if (i > 0)
            text += u"**"_s + prose(diagnosis.message) + u"** "_s;
        for (const QString &sentence : { diagnosis.detail, diagnosis.hint }) {
            if (!sentence.isEmpty())
                text += prose(sentence) + u' ';
        }
        text += u"("_s + codeSpan(diagnosis.code) + u")\n\n"_s;
    }
    return text;
}

QString outcomeText(const hub::Exchange &exchange)
{
    const auto outcome = hub::toOutcome(exchange);
    if (!outcome || outcome->results.isEmpty())
        return {};
    QString text = u"| "_s
        + QStringList{ Text::tr("Platform"), Text::tr("Handle"), Text::tr("Registration"),
                       Text::tr("Outcome") }
              .join(u" | "_s)
        + u" |\n| --- | --- | --- | --- |\n"_s;
    for (const hub::DeviceResult &result : outcome->results) {
        text += u"| "_s
            + QStringList{ codeSpan(result.platform), codeSpan(result.handle),
                           codeSpan(result.registrationId), codeSpan(result.outcome) }
                  .join(u" | "_s)
            + u" |\n"_s;
    }
    return text + u'\n';
}

} // namespace

QString headOf(const hub::HttpRequest &request)
{
    const QByteArray target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return QString::fromUtf8(request.method + ' ' + target) + u" HTTP/1.1\n"_s
        + headerText(request.headers);
}

QString headOf(const hub::HttpResponse &response)
{
    QString line = QString::fromUtf8(response.version) + u' ' + QString::number(response.status);
    if (!response.reason.isEmpty())
        line += u' ' + QString::fromUtf8(response.reason);
    return line + u'\n' + headerText(response.headers);
}

QString bodyForReading(const QByteArray &body)
{
    const QByteArray utf8 = utf8Of(body);
    QString text = QString::fromUtf8(utf8);
    // A byte order mark is all that such a text loses.
    if (!utf8.contains('\0') && text.toUtf8().size() >= utf8.size() - 3
        && !(text.contains(QChar::ReplacementCharacter) && !textOf(utf8)))
        return text.replace(u"\r\n"_s, u"\n"_s);
    return u'[' + Text::tr("%n byte(s) that are no text, in Base64", nullptr, int(body.size()))
        + u"]\n"_s + base64Lines(body);
}

QString circumstances(const hub::Exchange &exchange)
{
    QStringList parts;
    if (exchange.startedAt.isValid())
        parts.append(exchange.startedAt.toUTC().toString(Qt::ISODateWithMs));
    if (exchange.timings.total > 0)
        parts.append(Text::tr("%1 ms").arg(qRound64(exchange.timings.total)));
    if (exchange.error != hub::TransportError::None)
        parts.append(exchange.errorText);
    return parts.join(u", "_s);
}

QString toPlainText(const hub::Exchange &exchange)
{
    QString text = requestText(exchange.request) + u'\n';
    if (exchange.response)
        text += responseText(*exchange.response) + u'\n';
    const QString line = circumstances(exchange);
    return line.isEmpty() ? text : text + u"# "_s + line + u'\n';
}

QString toMarkdown(const hub::Exchange &exchange)
{
    QString text = diagnosisText(exchange) + outcomeText(exchange);
    text += u"**"_s + Text::tr("Request") + u"**\n\n"_s
        + fenced(requestText(exchange.request), u"http"_s) + u'\n';
    if (exchange.response) {
        text += u"**"_s + Text::tr("Response") + u"**\n\n"_s
            + fenced(responseText(*exchange.response), u"http"_s) + u'\n';
    }
    const QString line = circumstances(exchange);
    return text + prose(line) + (line.isEmpty() ? u""_s : u"\n\n"_s)
        + Text::tr("Pushbench %1").arg(QLatin1String(PUSHBENCH_VERSION)) + u'\n';
}

} // namespace sharing
