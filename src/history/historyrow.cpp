// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyrow.h"

#include "hub/exchangejson.h"

#include <QCoreApplication>

namespace history {

using namespace Qt::StringLiterals;

namespace {

void describeTarget(const hub::Target &target, HistoryRow &row)
{
    if (const auto *tags = std::get_if<hub::TagExpression>(&target)) {
        row.targetKind = TargetKind::Tags;
        row.target = tags->text();
    } else if (const auto *device = std::get_if<hub::OneDevice>(&target)) {
        row.targetKind = TargetKind::Device;
        row.target = device->handle;
    } else if (const auto *batch = std::get_if<hub::DeviceBatch>(&target)) {
        row.targetKind = TargetKind::Batch;
        row.target = batch->handles.value(0);
        row.targetCount = int(batch->handles.size());
    } else {
        row.targetKind = TargetKind::Everyone;
    }
}

} // namespace

QString targetKindName(TargetKind kind)
{
    switch (kind) {
    case TargetKind::None:
        return u"none"_s;
    case TargetKind::Everyone:
        return u"everyone"_s;
    case TargetKind::Tags:
        return u"tags"_s;
    case TargetKind::Device:
        return u"device"_s;
    case TargetKind::Batch:
        return u"batch"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TargetKind> targetKindOfName(const QString &name)
{
    for (const TargetKind kind : { TargetKind::None, TargetKind::Everyone, TargetKind::Tags,
                                   TargetKind::Device, TargetKind::Batch }) {
        if (targetKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<hub::Severity> severityOfName(const QString &name)
{
    using enum hub::Severity;
    for (const hub::Severity severity : { Ok, Info, Warning, Refused, Throttled, Unknown }) {
        if (hub::severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

HistoryRow rowOf(const hub::Exchange &exchange, const HubRef &hub, const QString &title)
{
    const hub::Diagnosis decisive = hub::diagnose(exchange).constFirst();
    HistoryRow row{ .uuid = QUuid::createUuid(),
                    .hub = hub,
                    .result = decisive.severity,
                    .code = decisive.code,
                    .status = exchange.response ? exchange.response->status : 0,
                    .startedAt = exchange.startedAt,
                    .duration = exchange.timings.total,
                    .notificationId = hub::notificationId(exchange),
                    .title = title };
    if (const auto outcome = hub::toOutcome(exchange)) {
        row.success = outcome->success;
        row.failure = outcome->failure;
    }
    // What was given up before it began still has its place in time.
    if (!row.startedAt.isValid())
        row.startedAt = QDateTime::currentDateTimeUtc();
    if (hub::holdsSecrets(exchange)) {
        row.note = QCoreApplication::translate(
            "history::HistoryRow",
            "The payload held a secret. It is not kept; [redacted] stands in its place.");
    }
    if (exchange.meant) {
        row.platform = exchange.meant->notification.platform;
        row.size = exchange.meant->notification.payload.size();
        describeTarget(exchange.meant->target, row);
    }
    return row;
}

qint64 idAt(const QDateTime &time)
{
    return time.toMSecsSinceEpoch() * 1000;
}

QDateTime timeOfId(qint64 id)
{
    return QDateTime::fromMSecsSinceEpoch(id / 1000, Qt::UTC);
}

} // namespace history
