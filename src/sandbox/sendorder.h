// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/tagexpression.h"
#include "sandbox/call.h"
#include "sandbox/huboptions.h"

#include <QList>

#include <optional>
#include <variant>

namespace sandbox {

/// What a send asks for, once all of it was found to be right.
struct SendOrder
{
    enum class Kind { ByTags, OneHandle, Batch };

    Kind kind = Kind::ByTags;
    hub::Platform format = hub::Platform::Windows;
    QByteArray payload;
    HeaderLines headers; ///< Those for the push service: `X-…`, `apns-…`, Apple's expiry.
    std::optional<hub::TagExpression> tags; ///< Absent: everyone.
    QList<DeviceHandle> handles; ///< Empty for Kind::ByTags.
    bool test = false;
    std::optional<QDateTime> due; ///< Only of a scheduled send.
};

/// Why a send was refused.
struct Refusal
{
    int status;
    QString detail; ///< For `<Detail>`.
};

inline constexpr int MaxBatchHandles = 1000; ///< protocol.md 3.6
inline constexpr int MaxScheduleDays = 7; ///< protocol.md 3.7

/// Reads a `POST …/messages`.
std::variant<SendOrder, Refusal> readSend(const Call &call, PayloadPolicy policy);

/// Reads a `POST …/messages/$batch`.
std::variant<SendOrder, Refusal> readBatch(const Call &call, PayloadPolicy policy);

/// Reads a `POST …/schedulednotifications`. A time without a zone is UTC; it must lie ahead of
/// \a now, by MaxScheduleDays at most. (Whether the service wants a few minutes is UNVERIFIED.)
std::variant<SendOrder, Refusal> readScheduled(const Call &call, PayloadPolicy policy,
                                               const QDateTime &now);

} // namespace sandbox
