// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <chrono>
#include <optional>

namespace session {

/// What is done about a hub that holds back: the same is asked for again when it says so, but not
/// for ever. One for all that makes many calls, so that none gives up where another waits.
class Throttle
{
public:
    /// Waits in a row until it counts as refused,
    static constexpr int MaxWaits = 10;
    /// and how long they may take together when nobody says otherwise.
    static constexpr std::chrono::seconds DefaultPatience{ 300 };

    /// How long it may take in a row until a call goes through.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Whether \a exchange is the answer of a hub that holds back (protocol.md 9.2).
    static bool isHeldBack(const hub::Exchange &exchange);

    /// How long to wait before \a exchange is tried again; nothing when it is not
    /// held back, or when the patience does not last that long.
    std::optional<std::chrono::seconds> waitAfter(const hub::Exchange &exchange);

    /// A call went through: the patience is whole again.
    void wentThrough()
    {
        m_waited = {};
        m_waits = 0;
    }

private:
    std::chrono::milliseconds m_patience = DefaultPatience;
    std::chrono::milliseconds m_waited{};
    int m_waits = 0;
};

} // namespace session
