// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/diagnosis.h"
#include "hub/exchange.h"
#include "payload/finding.h"
#include "sharing/redaction.h"

#include <QByteArray>
#include <QDateTime>

namespace sharing {

/// The version of the form that toBundle() writes; a higher one is not read.
inline constexpr int BundleVersion = 1;

/// What made a bundle, for the one who looks into a fault.
struct Versions
{
    QString pushbench;
    QString qt;
    QString system;

    static Versions ofThisProgram();

    friend bool operator==(const Versions &, const Versions &) = default;
};

/// An exchange with all that was known of it, to be handed to somebody else.
struct Bundle
{
    hub::Exchange exchange; ///< Redacted.
    QList<hub::Diagnosis> diagnoses; ///< As they were when the bundle was made.
    QList<payload::Finding> findings; ///< Of the payload; without fixes.
    Versions versions;
    QDateTime madeAt; ///< UTC

    friend bool operator==(const Bundle &, const Bundle &) = default;
};

/// What is shared of \a exchange. A bundle never holds a token, whatever \a options reveal.
Bundle bundleOf(const hub::Exchange &exchange, Options options, const QDateTime &madeAt);

/// The bundle as one HTML file: a page that needs no script, network or other file, and the same
/// as data for readBundle(). It is plain ASCII where it matters, so that no mail program and no
/// editor can spoil it by its encoding.
QByteArray toBundle(const Bundle &bundle);

/// The bundle in \a file. Error parts: `bundle` when it is none or is damaged, `version` when a
/// newer program wrote it.
base::Result<Bundle> readBundle(const QByteArray &file);

} // namespace sharing
