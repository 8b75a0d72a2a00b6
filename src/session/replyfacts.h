// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

class QNetworkReply;
class QSslError;

namespace session {

// What a network reply tells, as values. Used by HubClient alone.

/// Status, reason and headers into \a response; false if no answer's head came.
bool readHead(const QNetworkReply &reply, hub::HttpResponse &response);

/// Why \a reply failed; an answer with an error status is no failure.
hub::TransportError transportError(const QNetworkReply &reply, bool hasResponse);

hub::TlsFacts tlsFacts(const QNetworkReply &reply, const QStringList &faults);

/// One sentence an error, each once.
QStringList faultTexts(const QList<QSslError> &errors);

} // namespace session
