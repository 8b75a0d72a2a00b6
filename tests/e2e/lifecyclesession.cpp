// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/lifecycleclients.h"
#include "e2e/lifecyclewords.h"
#include "hub/diagnosis.h"
#include "hub/outcome.h"
#include "hub/registrationjson.h"
#include "hub/registrationxml.h"
#include "session/deliveryfollower.h"
#include "session/registrationreader.h"

#include <QTest>

namespace lifecycle {

using namespace Qt::StringLiterals;

namespace {

constexpr int WaitMs = 30000;

template<typename T>
T waited(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, WaitMs))
        qFatal("A call did not end.");
    return future.result();
}

/// The answer of a refusal; absent when the hub took it.
std::optional<Answer> refused(const hub::Exchange &exchange)
{
    if (hub::isAccepted(exchange))
        return {};
    return Answer{ exchange.response ? exchange.response->status : 0,
                   hub::diagnose(exchange).first().code,
                   {},
                   {} };
}

Answer done(const hub::Exchange &exchange)
{
    return refused(exchange).value_or(Answer());
}

Answer registration(const hub::Exchange &exchange)
{
    if (const auto refusal = refused(exchange))
        return *refusal;
    const auto read = hub::readRegistration(exchange.response->body);
    return read ? Answer{ 0, {}, withoutIds(hub::toJson(*read)), read->id }
                : Answer{ 0, read.error().message, {}, {} };
}

QJsonValue outcome(const hub::Exchange &exchange)
{
    const auto outcome = hub::toOutcome(exchange);
    if (!outcome)
        return QJsonValue::Null;
    QJsonArray results;
    for (const hub::DeviceResult &result : outcome->results) {
        results.append(QJsonObject{ { u"platform"_s, result.platform },
                                    { u"handle"_s, result.handle },
                                    { u"outcome"_s, result.outcome } });
    }
    return QJsonObject{ { u"success"_s, outcome->success },
                        { u"failure"_s, outcome->failure },
                        { u"results"_s, sorted(results) } };
}

QJsonObject details(const hub::NotificationDetails &details)
{
    QJsonArray counts;
    for (const hub::OutcomeCount &count : details.counts) {
        counts.append(QJsonObject{ { u"service"_s, count.service },
                                   { u"outcome"_s, count.name },
                                   { u"count"_s, count.count } });
    }
    return { { u"state"_s, details.stateWord },
             { u"tags"_s, details.tags },
             { u"platforms"_s, QJsonArray::fromStringList(details.platforms) },
             { u"outcomes"_s, counts } };
}

} // namespace

SessionClient::SessionClient(const Login &login)
{
    const auto connection = hub::ConnectionString::parse(login.connectionString);
    const auto address = hub::HubAddress::make(connection->endpoint(), login.hub);
    session::SendOptions options;
    options.onlyCaPem = login.certificatePem;
    m_session = std::make_unique<session::HubSession>(m_client, *address, *connection, options);
}

hub::Exchange SessionClient::run(const base::Result<hub::ManagementRequest> &request)
{
    if (!request)
        qFatal("%s", qPrintable(request.error().message));
    return waited(m_session->run(*request));
}

Answer SessionClient::save(const hub::Registration &registration)
{
    return lifecycle::registration(run(registration.id.isEmpty()
                                           ? hub::createRegistration(registration)
                                           : hub::putRegistration(registration)));
}

Answer SessionClient::saveAll(const QList<hub::Registration> &registrations)
{
    for (const hub::Registration &registration : registrations) {
        if (const Answer answer = save(registration); answer.status != 0)
            return answer;
    }
    return {};
}

Answer SessionClient::retag(const QString &id, const QStringList &tags)
{
    const hub::Exchange before = run(hub::getRegistration(id));
    if (const auto refusal = refused(before))
        return *refusal;
    hub::Registration changed = *hub::readRegistration(before.response->body);
    changed.tags = tags;
    return lifecycle::registration(run(hub::updateRegistration(changed)));
}

Answer SessionClient::read(const QString &id)
{
    return lifecycle::registration(run(hub::getRegistration(id)));
}

Answer SessionClient::remove(const QString &id, const QString &etag)
{
    return done(run(hub::deleteRegistration(id, etag)));
}

Answer SessionClient::list(const hub::RegistrationQuery &query)
{
    using session::RegistrationReader;
    RegistrationReader reader;
    QJsonArray told;
    Answer answer;
    pages.clear();
    QObject::connect(&reader, &RegistrationReader::pageRead, &reader,
                     [&](const QList<hub::Registration> &registrations) {
                         pages.append(registrations.size());
                         for (const hub::Registration &registration : registrations)
                             told.append(withoutIds(hub::toJson(registration)));
                     });
    QObject::connect(&reader, &RegistrationReader::refused, &reader,
                     [&](const hub::Exchange &exchange) { answer = done(exchange); });
    reader.start(*m_session, query);
    const auto isOver = [&] {
        return reader.state() == RegistrationReader::State::Finished
            || reader.state() == RegistrationReader::State::Refused;
    };
    if (!QTest::qWaitFor(isOver, WaitMs))
        qFatal("A list did not end.");
    if (answer.status == 0)
        answer.told = sorted(told);
    return answer;
}

Answer SessionClient::saveInstallation(const QString &id, const QByteArray &json)
{
    return done(run(hub::putInstallation(id, json)));
}

Answer SessionClient::readInstallation(const QString &id)
{
    const hub::Exchange exchange = run(hub::getInstallation(id));
    Answer answer = done(exchange);
    if (answer.status == 0)
        answer.told = installationWords(exchange.response->body);
    return answer;
}

Answer SessionClient::patchInstallation(const QString &id, const QByteArray &json)
{
    return done(run(hub::patchInstallation(id, json)));
}

Answer SessionClient::removeInstallation(const QString &id)
{
    return done(run(hub::deleteInstallation(id)));
}

Answer SessionClient::send(const hub::Request &request)
{
    const auto future = m_session->send(request);
    if (!future)
        qFatal("%s", qPrintable(future.error().message));
    const hub::Exchange exchange = waited(*future);
    return { exchange.response ? exchange.response->status : 0,
             hub::diagnose(exchange).first().code, outcome(exchange),
             hub::notificationId(exchange) };
}

Answer SessionClient::cancel(const QString &id)
{
    return done(run(hub::cancelScheduled(id)));
}

Answer SessionClient::telemetry(const QString &id, bool once)
{
    if (once) {
        const hub::Exchange exchange = waited(m_session->telemetry(id));
        return done(exchange);
    }
    session::DeliveryFollower follower;
    follower.setWaits(std::chrono::milliseconds(200), std::chrono::milliseconds(WaitMs));
    follower.start(*m_session, id);
    if (!QTest::qWaitFor([&] { return follower.progress().isOver(); }, WaitMs))
        qFatal("The telemetry did not end.");
    const auto &told = follower.progress().details;
    return told ? Answer{ 0, {}, details(*told), {} } : done(*follower.progress().exchange);
}

} // namespace lifecycle
