// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/exchange.h"
#include "sharing/forms.h"
#include "sharing/redaction.h"

#include <QList>
#include <QString>

#include <optional>

namespace sharing {

/// \a exchange in the form \a form, without secrets unless \a options reveal them.
///
/// Code sends the same request, to the byte; headers that its library sets by itself are named in
/// a comment. Refused is only what has no command line, with the part `form`.
base::Result<QString> toText(Form form, const hub::Exchange &exchange, const Options &options = {});

/// Why \a exchange has no such form; nothing if toText() gives one. Quick, for menus.
std::optional<base::Error> formFault(Form form, const hub::Exchange &exchange);

/// Many as one HTTP archive; the same device has the same mark in all of them.
QString toHar(const QList<hub::Exchange> &exchanges, const Options &options = {});

} // namespace sharing
