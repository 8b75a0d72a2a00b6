// SPDX-License-Identifier: GPL-3.0-or-later
// What a shell runs: curl and pushbench-cli.
#include "payload/validate.h"
#include "sharing/bodytext.h"
#include "sharing/coderequest.h"
#include "sharing/codewriters.h"
#include "sharing/literals.h"

#include <QCoreApplication>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

/// Linux takes 128 KiB in one argument.
constexpr qsizetype MaxArgument = 100'000;
/// Older versions of curl ask with `Expect: 100-continue` before they send more than this.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sharing::Export)
};

bool fitsArgument(const QByteArray &body)
{
    return body.size() <= MaxArgument && textOf(body).has_value();
}

/// The bytes on the standard input of what follows.
QString piped(const QByteArray &body)
{
    return u"printf %s '"_s + base64Lines(body) + u"' | base64 --decode | "_s;
}

QString continued(const QStringList &words)
{
    return words.join(u" \\\n  "_s) + u'\n';
}

} // namespace

QString toCurl(const hub::HttpRequest &request)
{
    const CodeRequest code = CodeRequest::of(request, { u"Host"_s, u"Content-Length"_s });
    const bool isPiped = code.hasBody() && !fitsArgument(code.body);
    QStringList words{ u"curl --include --http1.1 --request "_s + code.method + u' '
                       + shellLiteral(code.url) };
    if (code.url.contains(u'[') || code.url.contains(u'{'))
        words.append(u"--globoff"_s);
    for (const CodeHeader &header : code.headers) {
        if (header.isVariable)
            words.append(
                u"--header \"%1: ${%2:?}\""_s.arg(header.name, QLatin1String(TokenVariable)));
        else if (header.value.isEmpty())
            words.append(u"--header "_s + shellLiteral(header.name + u';'));
        else
            words.append(u"--header "_s + shellLiteral(header.name + u": "_s + header.value));
    }
    if (code.body.size() > ExpectAbove)
        words.append(u"--header 'Expect:'"_s);
    if (isPiped)
        words.append(u"--data-binary @-"_s);
    else if (code.hasBody())
        words.append(u"--data-raw "_s + shellLiteral(*code.text));
    return introduction(code, u"# "_s, u"curl"_s) + (isPiped ? piped(code.body) : QString())
        + continued(words);
}

namespace {

/// The hub's name, which may have slashes, out of an address that toHttp() has built.
QString hubOf(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded).mid(1);
    for (const QString &end : { u"/$batch"_s, u"/messages"_s, u"/schedulednotifications"_s }) {
        if (path.endsWith(end))
            path.chop(end.size());
    }
    return path;
}

QStringList targetWords(const hub::Target &target)
{
    QStringList words;
    if (const auto *tags = std::get_if<hub::TagExpression>(&target))
        words.append(u"--tags "_s + shellLiteral(tags->text()));
    if (const auto *device = std::get_if<hub::OneDevice>(&target)) {
        words.append(u"--device-handle "_s + shellLiteral(device->handle));
        if (!device->p256dh.isEmpty())
            words.append(u"--p256dh "_s + shellLiteral(device->p256dh));
        if (!device->auth.isEmpty())
            words.append(u"--auth "_s + shellLiteral(device->auth));
    }
    if (const auto *batch = std::get_if<hub::DeviceBatch>(&target)) {
        for (const QString &handle : batch->handles)
            words.append(u"--device-handle "_s + shellLiteral(handle));
    }
    return words;
}

QStringList optionWords(const hub::Request &request)
{
    const hub::Request usual;
    QStringList words;
    if (request.scheduleAt)
        words.append(u"--at "_s + request.scheduleAt->toUTC().toString(Qt::ISODate));
    if (request.testSend)
        words.append(u"--test-send"_s);
    if (request.apiVersion != usual.apiVersion)
        words.append(u"--api-version "_s + shellLiteral(request.apiVersion));
    if (request.timeout != usual.timeout)
        words.append(u"--timeout "_s + QString::number(double(request.timeout.count()) / 1000.0));
    const QList<payload::Finding> findings = payload::validate(request.notification);
    const bool isUnreadable =
        std::any_of(findings.begin(), findings.end(), [](const payload::Finding &finding) {
            return finding.severity == payload::Finding::Severity::Error
                && payload::isAboutReading(finding);
        });
    if (isUnreadable)
        words.append(u"--no-validate"_s);
    return words;
}

QStringList notificationWords(const hub::Notification &notification)
{
    QStringList words{ u"--format "_s + hub::traits(notification.platform).format };
    if (notification.kind)
        words.append(u"--kind "_s + hub::kindName(*notification.kind));
    for (const hub::Header &header : notification.headers) {
        words.append(u"--header "_s
                     + shellLiteral(QString::fromLatin1(header.name + ": " + header.value)));
    }
    return words;
}

} // namespace

std::optional<base::Error> cliFault(const hub::Exchange &exchange)
{
    if (!exchange.meant) {
        return base::Error{ Text::tr("This call was no send; pushbench-cli has no command for it."),
                            u"form"_s };
    }
    const auto *batch = std::get_if<hub::DeviceBatch>(&exchange.meant->target);
    if (batch && batch->handles.size() == 1) {
        return base::Error{ Text::tr("A batch of one handle has no command line: pushbench-cli "
                                     "sends to a single handle directly."),
                            u"form"_s };
    }
    return std::nullopt;
}

base::Result<QString> toCli(const hub::Exchange &exchange, const QString &connection)
{
    if (auto fault = cliFault(exchange))
        return *fault;
    const hub::Request &request = *exchange.meant;
    const QByteArray &payload = request.notification.payload;
    const bool isPiped = !fitsArgument(payload);
    QStringList words{ u"pushbench-cli send"_s
                       + (connection.isEmpty() ? QString()
                                               : u" --connection "_s + shellLiteral(connection))
                       + u" --hub "_s + shellLiteral(hubOf(exchange.request.url)) };
    words += notificationWords(request.notification);
    words += targetWords(request.target);
    words += optionWords(request);
    // With a space an empty text or one that begins with a hyphen would be read as something else.
    words.append(isPiped                 ? u"--payload -"_s
                     : payload.isEmpty() ? u"--text ''"_s
                                         : u"--text="_s + shellLiteral(QString::fromUtf8(payload)));
    const QString note = connection.isEmpty() ? u"# "_s
            + Text::tr("Set PUSHBENCH_CONNECTION_STRING first, or add --connection and the "
                       "name of a saved hub.")
            + u'\n'
                                              : QString();
    const QString input = isPiped ? piped(payload) : QString();
    return QString(note + input + continued(words));
}

} // namespace sharing
