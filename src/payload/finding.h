// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace payload {

/// What would mend a finding: other bytes in the payload, or an extra header.
struct Fix
{
    QString title; ///< Translated, for a button: `Use “default”`.
    qsizetype offset = 0; ///< In bytes of the payload.
    qsizetype length = 0;
    QByteArray text; ///< UTF-8, takes the place of these bytes.
    QString header; ///< When not empty: set this header instead of changing the payload.
    QString headerValue;

    friend bool operator==(const Fix &, const Fix &) = default;
};

/// \a payload with the change of \a fix; as it was when that is about a header.
inline QByteArray fixedPayload(QByteArray payload, const Fix &fix)
{
    return fix.header.isEmpty() ? payload.replace(fix.offset, fix.length, fix.text) : payload;
}

/// Something to say about a place in a payload.
struct Finding
{
    enum class Severity {
        Error, ///< The hub or the push service will refuse it; holds a send back.
        Warning, ///< Likely a mistake; the hub takes it.
        Hint, ///< Worth knowing.
    };

    Severity severity = Severity::Error;
    QString rule; ///< Stable and not translated, for example `json-comma-missing`.
    int line = 1; ///< From 1. Lines end at LF, CR LF or CR.
    int column = 1; ///< From 1, in characters (code points).
    qsizetype offset = 0; ///< In bytes of the payload, which is how editors place it, too.
    QString message; ///< Translated; a whole sentence that names the line where there is one.
    qsizetype length = 0; ///< Bytes at fault; 0 when it is about the payload as a whole.
    std::optional<Fix> fix; ///< Where there is an obvious one.

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Whether \a finding is about reading the payload at all, not about what a push service makes of
/// it: rules of the schemas have the format before a point.
inline bool isAboutReading(const Finding &finding)
{
    return !finding.rule.contains(u'.') && finding.rule != u"size-platform";
}

/// Whether one of \a findings holds a send back.
inline bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Finding::Severity::Error;
    });
}

} // namespace payload
