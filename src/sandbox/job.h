// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sendorder.h"

#include <QDateTime>
#include <QString>

#include <variant>

namespace sandbox {

/// An export or import of registrations (protocol.md 3.12).
struct Job
{
    enum class Type { Export, Create, Update, Delete, Upsert };
    enum class Status { Started, Running, Completed, Failed };

    QString id;
    Type type = Type::Export;
    Status status = Status::Started;
    double progress = 0; ///< 0 to 100
    QString outputContainer; ///< As the client wrote it.
    QString importFile; ///< As the client wrote it.
    QString failure; ///< Why it failed.
    QString outputPath; ///< In the container, once it runs.
    QString failedPath; ///< In the container; of imports.
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC

    bool isOver() const { return status == Status::Completed || status == Status::Failed; }
};

/// Reads the entry of a `POST jobs`; type, container and file only.
std::variant<Job, Refusal> readJob(const QByteArray &xml);

/// The entry of \a job; \a address is its own, isRoot says that no feed is around it.
QByteArray jobEntry(const Job &job, const QString &address, bool isRoot);

/// A new id: the time counted down, so that newer ones sort first, and a GUID.
QString newJobId(const QDateTime &now);

} // namespace sandbox
