// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"
#include "hub/outcome.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hub {

enum class Severity {
    Ok, ///< A device or push service said yes.
    Info, ///< Accepted, or a note.
    Warning, ///< Look at this.
    Refused, ///< An answer that says no, or nothing was sent.
    Throttled, ///< Held back; the same will do later.
    Unknown, ///< It may have been delivered; nobody knows.
};

/// `ok`, `info`, `warning`, `refused`, `throttled` or `unknown`.
QString severityName(Severity severity);

/// What an exchange means and what to do next.
struct Diagnosis
{
    Severity severity = Severity::Info;
    QString code; ///< Stable, for programs and the manual: `nobody-matched`.
    QString message; ///< The headline: no full stop, at most about 60 characters. Translated.
    QString detail; ///< One or two sentences on why. Translated.
    QString hint; ///< What to do. Translated.
    QStringList evidence; ///< What it was derived from, such as `status 401`. Not translated.

    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// What \a exchange means. Never empty: the first one is decisive, the rest is true as well
/// (causes on devices, a clock that is off, a retired platform).
///
/// Texts and the rules that recognise a refusal are data, resources/diagnoses.json; the order of
/// checks is that of protocol.md 10.2.
QList<Diagnosis> diagnose(const Exchange &exchange);

/// What the push service's word on one device means. \a payloadSize in bytes, as sent.
Diagnosis diagnoseDevice(const DeviceResult &result, qsizetype payloadSize);

/// Every code there is, in the order of the file.
QStringList diagnosisCodes();

/// Seconds that the answer asks to wait: `Retry-After` as a number or a date, else 10 for answers
/// that hold back (protocol.md 9.3); 0 for the others.
int retryAfterSeconds(const Exchange &exchange);

} // namespace hub
