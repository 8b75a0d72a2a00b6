// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QAbstractSocket>

class QSslConfiguration;
class QSslError;

namespace session {

// What a socket tells, as values. Used by the sending of requests alone.

/// Why a socket failed. \a isOpen: the connection stood, with TLS if it has TLS; from then on a
/// fault of any kind has cut it.
hub::TransportError transportError(QAbstractSocket::SocketError error, const QString &text,
                                   bool isOpen);

/// \a isOpen: the handshake is done; before that only the certificates count.
hub::TlsFacts tlsFacts(const QSslConfiguration &tls, bool isOpen, const QStringList &faults);

/// One sentence an error, each once.
QStringList faultTexts(const QList<QSslError> &errors);

/// `address:port` as one writes it.
QString peerText(const QString &address, quint16 port);

} // namespace session
