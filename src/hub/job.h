// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "hub/exchange.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace hub {

/// An import or export of all registrations that the hub does by itself, Standard tier only
/// (protocol.md 3.12).
struct Job
{
    enum class Type { Export, ImportCreate, ImportUpdate, ImportDelete, ImportUpsert };
    enum class State { Started, Running, Completed, Failed, Unknown };

    QString id; ///< Given by the hub, as all below but the addresses.
    Type type = Type::Export;
    base::Secret outputContainer; ///< An address with a signature: read, write and list.
    base::Secret importFile; ///< An address with a signature: read. Imports only.
    State state = State::Started;
    QString stateWord; ///< Word for word; empty when it was left out, which means Started.
    double progress = 0; ///< As told; its unit is not documented.
    QString failure; ///< Why it failed; may be empty.
    QMap<QString, QString> inputs;
    QMap<QString, QString> outputs; ///< `OutputFilePath`, `FailedFilePath`.
    std::optional<QDateTime> createdAt; ///< UTC
    std::optional<QDateTime> updatedAt; ///< UTC

    friend bool operator==(const Job &, const Job &) = default;
};

/// `ExportRegistrations`, `ImportCreateRegistrations`, …
QString jobTypeName(Job::Type type);
/// The type of that name, compared without case; `export` and `import-create` are taken as well.
/// Error part `type`.
base::Result<Job::Type> jobTypeOf(const QString &name);
/// Whether nothing more will come of it.
bool isFinal(Job::State state);

/// What is wrong with a job that is to be submitted; error parts `outputContainer`, `importFile`.
std::optional<base::Error> jobFault(const Job &job);

/// The Atom entry that submits \a job, to be given to submitJob(). It holds the two secrets.
base::Secret toXml(const Job &job);

/// The job in an entry. Error part `job`.
base::Result<Job> readJob(const QByteArray &entry);
/// The jobs in a feed, unknown types left out. Error part `jobs`.
base::Result<QList<Job>> readJobs(const QByteArray &feed);

/// The signed address of the container with what push services reported, out of the answer to
/// feedbackContainer() (protocol.md 3.9). Error part `feedback`.
base::Result<base::Secret> feedbackAddress(const Exchange &exchange);

} // namespace hub
