// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/exchange.h"
#include "sharing/redaction.h"

#include <QString>

#include <optional>

namespace sharing {

// Programs that send a request once more, to the byte. Each takes a request that was redacted; a
// token that it lacks is read from the environment variable PUSHBENCH_SAS_TOKEN. None of them
// follows a redirection or leaves a certificate unchecked.

QString toCurl(const hub::HttpRequest &request);
QString toPython(const hub::HttpRequest &request);
QString toJavaScript(const hub::HttpRequest &request);
QString toPhp(const hub::HttpRequest &request);
QString toPowerShell(const hub::HttpRequest &request);
QString toCSharp(const hub::HttpRequest &request);
QString toJava(const hub::HttpRequest &request);

/// A file for REST clients. A body that such a file cannot hold as it is stands in a file beside
/// it; a comment says how to make that one.
QString toHttpFile(const hub::HttpRequest &request);

/// The command line for what the redacted \a exchange meant. Refused when it was no send, or one
/// that has no command line. The error has the part `form`.
std::optional<base::Error> cliFault(const hub::Exchange &exchange);
base::Result<QString> toCli(const hub::Exchange &exchange, const QString &connection);

} // namespace sharing
