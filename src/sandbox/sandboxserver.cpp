// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "hub/hubaddress.h"
#include "sandbox/control.h"
#include "sandbox/httpfront.h"
#include "sandbox/keptkeys.h"
#include "sandbox/listener.h"
#include "sandbox/sandboxcertificate.h"
#include "sandbox/stage.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Whether \a call may have changed the hub's registrations.
bool changesDevices(const Call &call, const Answer &answer)
{
    if (call.method == "GET" || call.method == "HEAD" || answer.status / 100 != 2)
        return false;
    const QString place = call.segments().value(1).toLower();
    return place == u"registrations" || place == u"installations" || place == u"jobs"
        || place == u"devices";
}

/// Whether the hub removes registrations because of \a deliveries.
bool removesDevices(const QList<Delivery> &deliveries)
{
    return std::any_of(deliveries.begin(), deliveries.end(), [](const Delivery &delivery) {
        return delivery.result == PushResult::BadChannel
            || delivery.result == PushResult::ExpiredChannel;
    });
}

base::Secret connectionStringFor(const AccessRule &rule, quint16 port, bool plain)
{
    return base::Secret("Endpoint=sb://127.0.0.1:" + QByteArray::number(port)
                        + "/;SharedAccessKeyName=" + rule.name.toUtf8() + ";SharedAccessKey="
                        + rule.key.reveal() + (plain ? ";UseDevelopmentEmulator=true" : ""));
}

/// Why no hub of the sandbox can be called \a name.
std::optional<base::Error> nameError(const QString &name)
{
    // By the rule of the service, and for the sandbox without the slash of old documents.
    const auto address = hub::HubAddress::make(QUrl(u"https://127.0.0.1/"_s), name);
    if (!address)
        return address.error();
    if (SandboxHub::mayBeName(name))
        return {};
    return base::Error{
        SandboxServer::tr("A hub of the sandbox cannot be called “%1”. Names have letters, digits, "
                          "dots, hyphens and underscores only.")
            .arg(name),
        u"hub"_s, -1
    };
}

} // namespace

base::Secret SandboxAddress::connectionStringOf(const QString &ruleName) const
{
    for (const AccessRule &rule : rules) {
        if (rule.name == ruleName)
            return connectionStringFor(rule, port, endpoint.scheme() == u"http"_s);
    }
    return {};
}

struct SandboxServer::Private
{
    explicit Private(SandboxServer *owner)
        : q(owner)
    {
    }

    std::optional<base::Error> start(const SandboxOptions &options, const QList<AccessRule> &rules);
    std::optional<base::Error> fill(const SandboxOptions &options);
    void waitForDue();
    Reply reply(const Call &call);
    bool meetsWrongCertificate();
    void tellFaults();
    void closeConnections();

    SandboxServer *q;
    bool listens = false;
    std::unique_ptr<Stage> stage;
    std::unique_ptr<HttpFront> front;
    std::unique_ptr<QTemporaryDir> temporary; ///< The data folder, if none was asked for.
    QTimer *due = nullptr; ///< A child of the server, so that it moves to its thread.
    QList<FaultState> told; ///< The deck as it was last announced.
};

std::optional<base::Error> SandboxServer::Private::start(const SandboxOptions &options,
                                                         const QList<AccessRule> &rules)
{
    HubOptions hub{ .name = options.hub, .rules = rules };
    hub.oldForbidden = options.oldForbidden;
    hub.hasTelemetry = options.hasTelemetry;
    hub.dataFolder = options.dataFolder;
    if (hub.dataFolder.isEmpty()) {
        temporary = std::make_unique<QTemporaryDir>();
        hub.dataFolder = temporary->path();
    }
    if (!QDir().mkpath(hub.dataFolder)) {
        return base::Error{
            SandboxServer::tr("The sandbox cannot make the folder %1.").arg(hub.dataFolder),
            u"data"_s, -1
        };
    }
    stage = std::make_unique<Stage>(hub);
    if (const auto fault = fill(options))
        return fault;
    for (const Fault &fault : options.faults)
        stage->deck().set(fault);
    told = stage->deck().cards();
    front = std::make_unique<HttpFront>(!options.plain,
                                        [this](const Call &call) { return reply(call); });
    return {};
}

/// The registrations: those of the state file, else the fleet.
std::optional<base::Error> SandboxServer::Private::fill(const SandboxOptions &options)
{
    bool hadAny = false;
    if (!options.stateFile.isEmpty()) {
        const auto opened = stage->hub().open(options.stateFile);
        if (!opened)
            return opened.error();
        hadAny = *opened;
    }
    // What was removed must not come back with the next start.
    if (hadAny)
        return {};
    const Seed seed = options.seed ? *options.seed : builtInSeed();
    for (const Registration &registration : seed.registrations)
        stage->hub().add(registration);
    return {};
}

void SandboxServer::Private::waitForDue()
{
    // A day at the most: the timer counts in 31 bits, and the computer's clock may be set.
    constexpr qint64 Longest = 24LL * 60 * 60 * 1000;
    const auto next = stage->hub().nextDue();
    if (!next)
        return due->stop();
    const qint64 wait = stage->hub().options().clock().msecsTo(*next);
    due->start(int(qBound(qint64(0), wait, Longest)));
}

Reply SandboxServer::Private::reply(const Call &call)
{
    const bool controls = isControl(call);
    Reply reply = controls ? control(call, *stage) : stage->play(call);
    tellFaults();
    if (!reply.deliveries.isEmpty())
        Q_EMIT q->delivered(reply.deliveries);
    if (changesDevices(call, reply.answer) || removesDevices(reply.deliveries))
        Q_EMIT q->devicesChanged();
    waitForDue();
    return reply;
}

bool SandboxServer::Private::meetsWrongCertificate()
{
    const bool meets = stage->deck().hitsConnection();
    tellFaults();
    return meets;
}

void SandboxServer::Private::tellFaults()
{
    const QList<FaultState> &cards = stage->deck().cards();
    if (cards == told)
        return;
    const auto wrongCertificate = size_t(FaultKind::WrongCertificate);
    // A certificate is shown at the start of a connection, so those that are open have to end.
    if (cards.at(wrongCertificate).on && !told.at(wrongCertificate).on)
        closeConnections();
    told = cards;
    Q_EMIT q->faultsChanged(cards);
}

void SandboxServer::Private::closeConnections()
{
    for (QTcpSocket *socket : front->findChildren<QTcpSocket *>()) {
        // After the answer that is being written.
        QMetaObject::invokeMethod(
            socket, [socket] { socket->disconnectFromHost(); }, Qt::QueuedConnection);
    }
}

SandboxServer::SandboxServer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->due = new QTimer(this);
    d->due->setSingleShot(true);
    connect(d->due, &QTimer::timeout, this, &SandboxServer::advance);
}

SandboxServer::~SandboxServer() = default;

base::Error SandboxServer::portError(const QTcpServer &listener, quint16 port)
{
    const bool taken = listener.serverError() == QAbstractSocket::AddressInUseError;
    return {
        taken
            ? tr("Port %1 is in use by another program. Use another port.").arg(port)
            : tr("The sandbox cannot listen on port %1: %2.").arg(port).arg(listener.errorString()),
        u"port"_s, -1
    };
}

base::Result<SandboxAddress> SandboxServer::listen(const SandboxOptions &options)
{
    Q_ASSERT(!d->front);
    if (auto error = nameError(options.hub))
        return std::move(*error);
    SandboxAddress address;
    std::optional<SandboxCertificate> certificate;
    if (!options.plain) {
        const auto made = SandboxCertificate::inFolder(options.certificateFolder);
        if (!made)
            return made.error();
        certificate = *made;
        address.caFile = made->certificateFile();
        address.certificatePem = made->certificatePem();
    }
    const QString keys = options.stateFile.isEmpty() ? QString() : keysFileOf(options.stateFile);
    const auto rules = readRules(keys);
    if (!rules)
        return rules.error();
    address.rules = *rules;
    if (const auto fault = d->start(options, address.rules))
        return *fault;
    if (const auto fault = keys.isEmpty() ? std::nullopt : keepRules(keys, address.rules))
        return *fault;
    auto listener = makeListener(certificate ? &*certificate : nullptr,
                                 [this] { return d->meetsWrongCertificate(); });
    if (!listener->listen(QHostAddress::LocalHost, options.port))
        return portError(*listener, options.port);

    address.hub = options.hub;
    address.port = listener->serverPort();
    address.endpoint.setScheme(options.plain ? u"http"_s : u"https"_s);
    address.endpoint.setHost(u"127.0.0.1"_s);
    address.endpoint.setPort(address.port);
    address.endpoint.setPath(u"/"_s);
    address.dataFolder = d->stage->hub().options().dataFolder;
    address.connectionString = address.connectionStringOf(address.rules.first().name);
    address.deviceCount = int(d->stage->hub().store().deviceCount());
    address.tags = d->stage->hub().store().index().tags().mid(0, 500);
    d->front->bind(listener.release()); // The front becomes its parent.
    d->listens = true;
    Q_EMIT listening();
    return address;
}

void SandboxServer::advance()
{
    const QList<Delivery> deliveries = d->stage->hub().advance();
    if (!deliveries.isEmpty())
        Q_EMIT delivered(deliveries);
    if (removesDevices(deliveries))
        Q_EMIT devicesChanged();
    d->waitForDue();
}

bool SandboxServer::isListening() const
{
    return d->listens;
}

const QList<FaultState> &SandboxServer::faults() const
{
    return d->stage->deck().cards();
}

void SandboxServer::setFault(const Fault &fault, bool on)
{
    d->stage->deck().set(fault, on);
    d->tellFaults();
}

void SandboxServer::switchFaultsOff()
{
    d->stage->deck().switchOffAll();
    d->tellFaults();
}

QList<Device> SandboxServer::devices()
{
    return d->stage->devices();
}

void SandboxServer::setDeviceState(const QByteArray &handle, DeviceState state)
{
    const QList<Delivery> received = d->stage->setDeviceState(handle, state);
    Q_EMIT devicesChanged();
    if (!received.isEmpty())
        Q_EMIT delivered(received);
}

base::Result<Device> SandboxServer::addDevice(const NewDevice &device)
{
    const auto made = d->stage->add(device);
    if (made)
        Q_EMIT devicesChanged();
    return made;
}

} // namespace sandbox
