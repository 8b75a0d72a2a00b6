// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/exchange.h"
#include "hub/hubaddress.h"
#include "hub/operation.h"
#include "hub/registration.h"
#include "hub/sastoken.h"

#include <variant>

namespace hub {

/// One call to a hub that is no send, without address and token. Made by the functions below.
struct ManagementRequest
{
    Operation operation = Operation::ListRegistrations;
    QByteArray method = "GET";
    QString path; ///< After the hub, encoded.
    QString query; ///< What comes before `api-version`, encoded; may be empty.
    Headers headers; ///< Those of this operation.
    QByteArray body;

    /// The right that the rule must have.
    Right needs() const { return rightNeeded(operation); }

    friend bool operator==(const ManagementRequest &, const ManagementRequest &) = default;
};

/// The complete request for \a request, signed with \a token.
HttpRequest toHttp(const ManagementRequest &request, const HubAddress &address,
                   const SasToken &token);

/// \defgroup registrations Registrations, protocol.md 3.10
/// Errors name the part: `id`, `etag`, or those of registrationFault() which cannot be written as
/// a request. All else is left to the hub to refuse.
/// @{

/// Asks for an id; createdId() of the answer.
ManagementRequest createRegistrationId();
/// Lets the hub choose the id.
base::Result<ManagementRequest> createRegistration(const Registration &registration);
/// Creates or overwrites the registration Registration::id, whatever is there.
base::Result<ManagementRequest> putRegistration(const Registration &registration);
/// Overwrites it only if it still is the version Registration::etag; else the answer is 412.
base::Result<ManagementRequest> updateRegistration(const Registration &registration);
base::Result<ManagementRequest> getRegistration(const QString &id);
/// Deletes the version \a etag, or any when it is empty.
base::Result<ManagementRequest> deleteRegistration(const QString &id, const QString &etag = {});

/// Which registrations are listed.
struct RegistrationQuery
{
    static constexpr int MaxTop = 100; ///< Per page, protocol.md 3.10.

    struct All
    {
        friend bool operator==(const All &, const All &) = default;
    };
    struct ByTag
    {
        QString tag;
        friend bool operator==(const ByTag &, const ByTag &) = default;
    };
    struct ByHandle
    {
        Platform platform = Platform::Windows;
        PushHandle handle;
        friend bool operator==(const ByHandle &, const ByHandle &) = default;
    };

    std::variant<All, ByTag, ByHandle> what;
    int top = MaxTop; ///< Entries a page at most; a page may be shorter although more exist.

    friend bool operator==(const RegistrationQuery &, const RegistrationQuery &) = default;
};

/// One page. \a token is the continuationToken() of the page before, empty for the first one.
ManagementRequest listRegistrations(const RegistrationQuery &query, const QByteArray &token = {});
/// Where the next page begins; empty after the last one.
QByteArray continuationToken(const Exchange &exchange);
/// The id in the answer to createRegistrationId() and submitJob(): the last segment of `Location`,
/// else of `Content-Location`; empty without either.
QString createdId(const Exchange &exchange);

/// Why the hub would refuse \a registration (protocol.md 3.13, 4.1, 5, 8.2). Error parts:
/// `platform`, `handle`, `p256dh`, `auth`, `tags`, `template`, `secondaryTile`. The offset counts
/// tags for `tags`, characters for the others.
std::optional<base::Error> registrationFault(const Registration &registration);

/// @}
/// \defgroup installations Installations, protocol.md 3.11
/// Error part `id`.
/// @{

/// Overwrites all of the installation with \a json, see Installation::toJson().
base::Result<ManagementRequest> putInstallation(const QString &id, const QByteArray &json);
base::Result<ManagementRequest> getInstallation(const QString &id);
/// \a json is an array of patch operations, see patchJson().
base::Result<ManagementRequest> patchInstallation(const QString &id, const QByteArray &json);
base::Result<ManagementRequest> deleteInstallation(const QString &id);

/// @}

/// Error part `id`, protocol.md 3.7.
base::Result<ManagementRequest> cancelScheduled(const QString &id);
/// The answer's body is the address of a container, signed: a secret (protocol.md 3.9).
ManagementRequest feedbackContainer();

/// \a entry as of Job::toXml(), protocol.md 3.12.
ManagementRequest submitJob(const QByteArray &entry);
/// Error part `id`.
base::Result<ManagementRequest> getJob(const QString &id);
ManagementRequest listJobs();

} // namespace hub
