// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/diagnosis.h"
#include "hub/exchange.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace history {

/// Which hub an exchange was with, as the history knows it.
struct HubRef
{
    QString id; ///< The profile's id, or the hub's address when it is not saved.
    QString name; ///< What it was called then.

    friend bool operator==(const HubRef &, const HubRef &) = default;
};

/// Who was addressed; None for calls that are no sends.
enum class TargetKind { None, Everyone, Tags, Device, Batch };

/// `none`, `everyone`, `tags`, `device` or `batch`.
QString targetKindName(TargetKind kind);
std::optional<TargetKind> targetKindOfName(const QString &name);
/// The reverse of hub::severityName().
std::optional<hub::Severity> severityOfName(const QString &name);

/// What a list shows of one exchange; the rest is fetched when somebody looks at it.
struct HistoryRow
{
    /// The place in time: the start in microseconds since 1970, made unique. Below zero: not saved,
    /// kept in memory only.
    qint64 id = 0;
    QUuid uuid; ///< The same on every machine it is imported to.
    HubRef hub;
    std::optional<hub::Platform> platform; ///< Absent for calls that are no sends.
    TargetKind targetKind = TargetKind::None;
    QString target; ///< The expression, the handle or the first of them; else empty.
    int targetCount = 0; ///< Handles, for a batch.
    hub::Severity result = hub::Severity::Info; ///< Of the decisive diagnosis,
    QString code; ///< and its code.
    int status = 0; ///< 0: no answer.
    QDateTime startedAt; ///< UTC
    double duration = 0; ///< Milliseconds
    qint64 size = 0; ///< Bytes of the payload.
    QString notificationId; ///< Empty without one.
    QString title; ///< What the message was called, such as the name of the draft.
    qint64 success = -1; ///< Devices in the outcome that got it; below zero: the answer names none.
    qint64 failure = -1; ///< And that did not.
    bool pinned = false;
    QString label;
    QString note;

    bool isSaved() const { return id > 0; }

    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

/// The row for \a exchange, with a new uuid and no id yet. Diagnoses it.
HistoryRow rowOf(const hub::Exchange &exchange, const HubRef &hub, const QString &title = {});

/// The smallest id that an exchange begun at \a time can have.
qint64 idAt(const QDateTime &time);
/// When the exchange of \a id began, by its id.
QDateTime timeOfId(qint64 id);

} // namespace history
