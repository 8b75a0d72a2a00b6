// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/request.h"
#include "sandbox/sandboxserver.h"
#include "session/hubclient.h"
#include "session/hubsession.h"
#include "support/clirun.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace lifecycle {

/// What a client says of one call, in the same words whichever client it is.
struct Answer
{
    int status = 0; ///< Of sends and refusals only; the command line tells no other.
    QString code; ///< Of hub::diagnose(), likewise.
    QJsonValue told; ///< What was read or became of it, without the ids that a hub makes up.
    QString id; ///< Of a registration or a notification; differs from hub to hub.
};

/// Who signs in, and where.
struct Login
{
    QString connectionString;
    QString hub;
    QString caFile;
    QByteArray certificatePem;
};

Login loginOf(const sandbox::SandboxAddress &address,
              const QString &rule = QStringLiteral("DefaultFullSharedAccessSignature"));

/// One way to talk to a hub.
class Client
{
public:
    virtual ~Client() = default;

    virtual Answer save(const hub::Registration &registration) = 0;
    virtual Answer saveAll(const QList<hub::Registration> &registrations) = 0;
    /// Gives the registration other tags, in the version that is there.
    virtual Answer retag(const QString &id, const QStringList &tags) = 0;
    virtual Answer read(const QString &id) = 0;
    virtual Answer remove(const QString &id, const QString &etag = {}) = 0;
    virtual Answer list(const hub::RegistrationQuery &query = {}) = 0;

    virtual Answer saveInstallation(const QString &id, const QByteArray &json) = 0;
    virtual Answer readInstallation(const QString &id) = 0;
    virtual Answer patchInstallation(const QString &id, const QByteArray &json) = 0;
    virtual Answer removeInstallation(const QString &id) = 0;

    virtual Answer send(const hub::Request &request) = 0;
    virtual Answer cancel(const QString &id) = 0;
    /// Until it is final; a first answer of 404 is no end unless \a once.
    virtual Answer telemetry(const QString &id, bool once = false) = 0;
};

/// session::HubSession and what goes with it, as the window uses them.
class SessionClient : public Client
{
public:
    explicit SessionClient(const Login &login);

    session::HubSession &session() { return *m_session; }
    hub::Exchange run(const base::Result<hub::ManagementRequest> &request);

    Answer save(const hub::Registration &registration) override;
    Answer saveAll(const QList<hub::Registration> &registrations) override;
    Answer retag(const QString &id, const QStringList &tags) override;
    Answer read(const QString &id) override;
    Answer remove(const QString &id, const QString &etag) override;
    Answer list(const hub::RegistrationQuery &query) override;
    Answer saveInstallation(const QString &id, const QByteArray &json) override;
    Answer readInstallation(const QString &id) override;
    Answer patchInstallation(const QString &id, const QByteArray &json) override;
    Answer removeInstallation(const QString &id) override;
    Answer send(const hub::Request &request) override;
    Answer cancel(const QString &id) override;
    Answer telemetry(const QString &id, bool once) override;

    QList<qsizetype> pages; ///< Of the last list: how many registrations each one had.

private:
    session::HubClient m_client;
    std::unique_ptr<session::HubSession> m_session;
};

/// pushbench-cli, in this process.
class CommandLineClient : public Client
{
public:
    explicit CommandLineClient(const Login &login);

    Answer save(const hub::Registration &registration) override;
    Answer saveAll(const QList<hub::Registration> &registrations) override;
    Answer retag(const QString &id, const QStringList &tags) override;
    Answer read(const QString &id) override;
    Answer remove(const QString &id, const QString &etag) override;
    Answer list(const hub::RegistrationQuery &query) override;
    Answer saveInstallation(const QString &id, const QByteArray &json) override;
    Answer readInstallation(const QString &id) override;
    Answer patchInstallation(const QString &id, const QByteArray &json) override;
    Answer removeInstallation(const QString &id) override;
    Answer send(const hub::Request &request) override;
    Answer cancel(const QString &id) override;
    Answer telemetry(const QString &id, bool once) override;

private:
    /// The objects that a command printed, one a line; \a refusal is filled in if it failed.
    QJsonArray run(const QStringList &arguments, Answer &refusal, const QByteArray &input = {});
    Answer registration(const QStringList &arguments, const QByteArray &input = {});
    Answer done(const QStringList &arguments, const QByteArray &input = {});

    Login m_login;
    support::CliRun m_run;
};

} // namespace lifecycle
