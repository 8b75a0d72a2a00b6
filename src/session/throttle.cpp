// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/throttle.h"

#include "hub/diagnosis.h"

namespace session {

bool Throttle::isHeldBack(const hub::Exchange &exchange)
{
    const int status = exchange.response ? exchange.response->status : 0;
    // Older versions of the service throttle with 403 and 409 (protocol.md 9.2).
    return status == 429 || status == 503
        || ((status == 403 || status == 409)
            && !hub::responseHeader(exchange, "Retry-After").isEmpty());
}

std::optional<std::chrono::seconds> Throttle::waitAfter(const hub::Exchange &exchange)
{
    if (!isHeldBack(exchange))
        return std::nullopt;
    const std::chrono::seconds wait(hub::retryAfterSeconds(exchange));
    if (m_waits == MaxWaits || m_waited + wait > m_patience)
        return std::nullopt;
    ++m_waits;
    m_waited += wait;
    return wait;
}

} // namespace session
