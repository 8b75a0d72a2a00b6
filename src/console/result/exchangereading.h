// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/diagnosis.h"
#include "hub/exchange.h"
#include "hub/outcome.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace console {

/// Where an exchange that is shown comes from.
struct Origin
{
    QString hubId; ///< Empty: of no hub of this machine, as in a bundle. Nothing can be asked then.
    QString hubName; ///< As the user calls the hub, or the file.
    bool isSandbox = false;
    QStringList remarks; ///< What was known of it when it was recorded; translated sentences.
};

/// An exchange with all that can be read out of it, worked out once and shown by every tab of the
/// result pane.
struct ExchangeReading
{
    hub::Exchange exchange;
    Origin origin;
    QList<hub::Diagnosis> diagnoses; ///< Never empty; the first one is decisive.
    std::optional<hub::Outcome> outcome;
    /// Why there is none though the answer was to have one; the offset is in bytes of the body.
    std::optional<base::Error> outcomeFault;
};

/// Reads \a exchange. May take long for an answer of megabytes; safe outside the GUI thread.
ExchangeReading readExchange(const hub::Exchange &exchange, const Origin &origin);

/// `201 Created`, or in a word or two why there is no status. Translated.
QString statusText(const hub::Exchange &exchange);

/// What was asked for: `test send`, `one device`, `batch`, `planned send` or `send`. Translated.
QString kindText(const hub::Exchange &exchange);

/// Who was addressed: the tag expression, `everyone`, or the handle in its short form. Empty for
/// calls that are no sends.
QString targetText(const hub::Exchange &exchange);

/// \a milliseconds as `412 ms`, from ten seconds on as `12.3 s`.
QString durationText(double milliseconds);

/// The ends of a handle, `7F3A91…C09E42`, or the last part of an address. Whole if it is short.
QString shortHandle(const QString &handle);

} // namespace console
