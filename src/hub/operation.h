// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace hub {

/// What a rule may be allowed to do (protocol.md 2.4). Manage includes the others.
enum class Right { Listen, Send, Manage };

/// `Listen`, `Send` or `Manage`, as the portal calls them in every language.
QString rightName(Right right);

/// Whether the rule called \a keyName grants \a right: by its well-known name only, so absent for
/// all other names.
std::optional<bool> isGranted(const QString &keyName, Right right);

/// Everything that a hub can be asked to do (protocol.md 3).
enum class Operation {
    Send,
    Schedule,
    CancelScheduled,
    ReadTelemetry,
    ReadFeedbackContainer,
    CreateRegistrationId,
    CreateRegistration,
    SaveRegistration,
    ReadRegistration,
    DeleteRegistration,
    ListRegistrations,
    ListByTag,
    ListByHandle,
    SaveInstallation,
    ReadInstallation,
    ChangeInstallation,
    DeleteInstallation,
    SubmitJob,
    ReadJob,
    ListJobs,
};

/// The right that \a operation needs. For the telemetry it is Send; whether the service is content
/// with it is UNVERIFIED (protocol.md 14).
Right rightNeeded(Operation operation);

/// What it does, to follow “may not”: `list registrations`. Translated.
QString operationVerb(Operation operation);

/// Which operation a request of \a method to \a url is; absent for what is none.
std::optional<Operation> operationOf(const QByteArray &method, const QUrl &url);

} // namespace hub
