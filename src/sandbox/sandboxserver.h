// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "sandbox/accessrule.h"
#include "sandbox/delivery.h"
#include "sandbox/devicestates.h"
#include "sandbox/faultdeck.h"
#include "sandbox/newdevice.h"
#include "sandbox/seed.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class QTcpServer;

namespace sandbox {

/// How a sandbox is started.
struct SandboxOptions
{
    quint16 port = 0; ///< 0: any that is free.
    bool plain = false; ///< HTTP without TLS, the form that emulators have.
    QString hub = QStringLiteral("sandbox");
    QString certificateFolder; ///< Not needed for a plain one.
    std::optional<Seed> seed; ///< Absent: the built-in fleet.
    bool oldForbidden = false; ///< See HubOptions.
    bool hasTelemetry = true; ///< See HubOptions.
    /// Where jobs read and write and where the feedback lies; empty: a temporary folder, which goes
    /// with the sandbox.
    QString dataFolder;
    /// Where registrations and installations are kept, and beside it the keys of the rules; empty:
    /// in memory. The fleet of `seed` goes into a new file only.
    QString stateFile;
    QList<Fault> faults; ///< Those that are on from the start.
};

/// Where a running sandbox is reached, and with which keys.
struct SandboxAddress
{
    QUrl endpoint; ///< `https://127.0.0.1:PORT/` or `http://…`
    QString hub;
    quint16 port = 0;
    base::Secret connectionString; ///< Of DefaultFullSharedAccessSignature.
    QList<AccessRule> rules; ///< All of them, in the order of makeRules().
    QString caFile; ///< The certificate to trust; empty for a plain one.
    QByteArray certificatePem; ///< The same as bytes.
    int deviceCount = 0;
    QString dataFolder; ///< See SandboxOptions; never empty.
    QStringList tags; ///< That devices have, for completion; at most 500.

    /// The connection string of the rule \a ruleName; empty if there is no such rule.
    base::Secret connectionStringOf(const QString &ruleName) const;
};

/// The sandbox on the network: HTTP in and out, and no behaviour of its own. It listens on
/// 127.0.0.1 only.
class SandboxServer : public QObject
{
    Q_OBJECT
public:
    explicit SandboxServer(QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Starts to listen. Errors have the part `hub`, `port`, `certificate`, `data` or `state`. Must
    /// not be called twice.
    base::Result<SandboxAddress> listen(const SandboxOptions &options);

    bool isListening() const;

    /// All below may be called only while it listens.
    const QList<FaultState> &faults() const;
    void setFault(const Fault &fault, bool on);
    void switchFaultsOff();
    /// See Stage::devices().
    QList<Device> devices();
    void setDeviceState(const QByteArray &handle, DeviceState state);
    /// See Stage::add().
    base::Result<Device> addDevice(const NewDevice &device);

Q_SIGNALS:
    void listening();
    /// What devices received because of one call, of what was due or of coming online, see
    /// Reaction::MaxReported.
    void delivered(const QList<sandbox::Delivery> &deliveries);
    /// The deck as it is now: a fault was switched, or hit.
    void faultsChanged(const QList<sandbox::FaultState> &faults);
    /// Devices came, went or changed their state or tags; devices() tells which.
    void devicesChanged();

private:
    static base::Error portError(const QTcpServer &listener, quint16 port);
    void advance();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
