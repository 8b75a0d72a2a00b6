// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/lifecycleclients.h"
#include "e2e/lifecyclewords.h"
#include "hub/registrationjson.h"

namespace lifecycle {

using namespace Qt::StringLiterals;

namespace {

void add(QStringList &arguments, const QString &option, const QString &value)
{
    if (!value.isEmpty())
        arguments += { option, value };
}

void add(QStringList &arguments, const QString &option, const hub::Headers &headers)
{
    for (const hub::Header &header : headers)
        arguments += { option, QString::fromUtf8(header.name + ": " + header.value) };
}

void addTarget(QStringList &arguments, const hub::Target &target)
{
    if (const auto *tags = std::get_if<hub::TagExpression>(&target))
        add(arguments, u"--tags"_s, tags->text());
    if (const auto *batch = std::get_if<hub::DeviceBatch>(&target)) {
        for (const QString &handle : batch->handles)
            add(arguments, u"--device-handle"_s, handle);
    }
    if (const auto *device = std::get_if<hub::OneDevice>(&target)) {
        add(arguments, u"--device-handle"_s, device->handle);
        add(arguments, u"--p256dh"_s, device->p256dh);
        add(arguments, u"--auth"_s, device->auth);
    }
}

QJsonObject last(const QJsonArray &told)
{
    return told.isEmpty() ? QJsonObject() : told.last().toObject();
}

QJsonValue outcome(const QJsonValue &told)
{
    if (!told.isObject())
        return QJsonValue::Null;
    QJsonObject result = told.toObject();
    QJsonArray results;
    for (const QJsonValue &device : result.value(u"results"_s).toArray())
        results.append(withoutIds(device.toObject()));
    result.insert(u"results"_s, sorted(results));
    return result;
}

/// What `create` is to make; the template's body is its input.
QStringList creating(const hub::Registration &registration)
{
    QStringList arguments{ u"registrations"_s,
                           u"create"_s,
                           u"--no-validate"_s,
                           u"--format"_s,
                           hub::traits(registration.platform).format,
                           u"--device-handle"_s,
                           registration.handle.text };
    add(arguments, u"--id"_s, registration.id);
    add(arguments, u"--p256dh"_s, registration.handle.p256dh);
    add(arguments, u"--auth"_s, registration.handle.auth);
    for (const QString &tag : registration.tags)
        add(arguments, u"--tag"_s, tag);
    if (registration.body) {
        add(arguments, u"--template"_s, u"-"_s);
        add(arguments, u"--template-name"_s, registration.body->name);
        add(arguments, u"--header"_s, registration.body->headers);
    }
    return arguments;
}

} // namespace

Login loginOf(const sandbox::SandboxAddress &address, const QString &rule)
{
    return { QString::fromUtf8(address.connectionStringOf(rule).reveal()), address.hub,
             address.caFile, address.certificatePem };
}

CommandLineClient::CommandLineClient(const Login &login)
    : m_login(login)
{
    m_run.variables.insert("PUSHBENCH_CONNECTION_STRING", login.connectionString);
}

QJsonArray CommandLineClient::run(const QStringList &arguments, Answer &refusal,
                                  const QByteArray &input)
{
    m_run.input = input;
    const support::CliResult result = m_run(
        arguments
        + QStringList{ u"--hub"_s, m_login.hub, u"--ca-file"_s, m_login.caFile, u"--json"_s });
    QJsonArray told;
    for (const QByteArray &line : result.out.split('\n')) {
        if (const QJsonDocument document = QJsonDocument::fromJson(line); document.isObject())
            told.append(document.object());
    }
    if (result.code == cli::Accepted)
        return told;
    const QJsonObject failed = last(told);
    refusal.status = failed.value(u"status"_s).toInt();
    refusal.code = failed.value(u"diagnosis"_s).toObject().value(u"code"_s).toString();
    if (result.code != cli::Refused || refusal.code.isEmpty())
        refusal.code = u"exit %1: "_s.arg(result.code) + QString::fromUtf8(result.err);
    return told;
}

Answer CommandLineClient::registration(const QStringList &arguments, const QByteArray &input)
{
    Answer answer;
    const QJsonObject told = last(run(arguments, answer, input));
    if (!answer.code.isEmpty())
        return answer;
    return { 0, {}, withoutIds(told), told.value(u"id"_s).toString() };
}

Answer CommandLineClient::done(const QStringList &arguments, const QByteArray &input)
{
    Answer answer;
    (void)run(arguments, answer, input);
    return answer;
}

Answer CommandLineClient::save(const hub::Registration &registration)
{
    return this->registration(creating(registration),
                              registration.body ? registration.body->body.toUtf8() : QByteArray());
}

Answer CommandLineClient::saveAll(const QList<hub::Registration> &registrations)
{
    QByteArray lines;
    for (const hub::Registration &registration : registrations)
        lines += compact(hub::toJson(registration)) + '\n';
    return done({ u"registrations"_s, u"import"_s, u"-"_s }, lines);
}

Answer CommandLineClient::retag(const QString &id, const QStringList &tags)
{
    QStringList arguments{ u"registrations"_s, u"update"_s, id };
    for (const QString &tag : tags)
        add(arguments, u"--tag"_s, tag);
    return registration(arguments);
}

Answer CommandLineClient::read(const QString &id)
{
    return registration({ u"registrations"_s, u"get"_s, id });
}

Answer CommandLineClient::remove(const QString &id, const QString &etag)
{
    QStringList arguments{ u"registrations"_s, u"delete"_s, id };
    add(arguments, u"--etag"_s, etag);
    return done(arguments);
}

Answer CommandLineClient::list(const hub::RegistrationQuery &query)
{
    QStringList arguments{ u"registrations"_s, u"list"_s };
    if (const auto *tag = std::get_if<hub::RegistrationQuery::ByTag>(&query.what))
        add(arguments, u"--tag"_s, tag->tag);
    if (const auto *device = std::get_if<hub::RegistrationQuery::ByHandle>(&query.what)) {
        add(arguments, u"--format"_s, hub::traits(device->platform).format);
        addTarget(
            arguments,
            hub::OneDevice{ device->handle.text, device->handle.p256dh, device->handle.auth });
    }
    Answer answer;
    QJsonArray told;
    for (const QJsonValue &one : run(arguments, answer))
        told.append(withoutIds(one.toObject()));
    if (answer.code.isEmpty())
        answer.told = sorted(told);
    return answer;
}

Answer CommandLineClient::saveInstallation(const QString &id, const QByteArray &json)
{
    return done({ u"installations"_s, u"put"_s, u"--no-validate"_s, id, u"-"_s }, json);
}

Answer CommandLineClient::readInstallation(const QString &id)
{
    Answer answer;
    const QJsonArray told = run({ u"installations"_s, u"get"_s, id }, answer);
    if (answer.code.isEmpty())
        answer.told = installationWords(compact(last(told)));
    return answer;
}

Answer CommandLineClient::patchInstallation(const QString &id, const QByteArray &json)
{
    return done({ u"installations"_s, u"patch"_s, id, u"-"_s }, json);
}

Answer CommandLineClient::removeInstallation(const QString &id)
{
    return done({ u"installations"_s, u"delete"_s, id });
}

Answer CommandLineClient::send(const hub::Request &request)
{
    QStringList arguments{ u"send"_s,
                           u"--no-history"_s,
                           u"--no-validate"_s,
                           u"--format"_s,
                           hub::traits(request.notification.platform).format,
                           u"--payload"_s,
                           u"-"_s };
    addTarget(arguments, request.target);
    add(arguments, u"--header"_s, request.notification.headers);
    if (request.testSend)
        arguments.append(u"--test-send"_s);
    if (request.scheduleAt)
        add(arguments, u"--at"_s, request.scheduleAt->toString(Qt::ISODateWithMs));
    Answer answer;
    const QJsonObject told = last(run(arguments, answer, request.notification.payload));
    answer.status = told.value(u"status"_s).toInt();
    answer.code = told.value(u"diagnosis"_s).toObject().value(u"code"_s).toString();
    answer.told = outcome(told.value(u"outcome"_s));
    answer.id = told.value(u"notificationId"_s).toString();
    return answer;
}

Answer CommandLineClient::cancel(const QString &id)
{
    return done({ u"schedule"_s, u"cancel"_s, id });
}

Answer CommandLineClient::telemetry(const QString &id, bool once)
{
    QStringList arguments{ u"telemetry"_s, id, u"--interval"_s, u"0.2"_s, u"--wait"_s, u"25"_s };
    if (once)
        arguments.append(u"--once"_s);
    Answer answer;
    QJsonObject told = last(run(arguments, answer));
    if (!answer.code.isEmpty())
        return answer;
    for (const char *name : { "notificationId", "final", "enqueuedAt", "startedAt", "endedAt" })
        told.remove(QLatin1String(name));
    answer.told = told;
    return answer;
}

} // namespace lifecycle
