// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QTcpServer;

namespace sandbox {

class SandboxCertificate;

/// What listens for connections, each with a ConnectionGuard: with TLS if there is a \a
/// certificate. \a isFaulty is asked at each TLS connection whether it is to see a certificate that
/// nobody trusts.
std::unique_ptr<QTcpServer> makeListener(const SandboxCertificate *certificate,
                                         std::function<bool()> isFaulty);

} // namespace sandbox
