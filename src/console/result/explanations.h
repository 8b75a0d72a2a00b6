// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace console {

// What headers and statuses mean to this service: resources/explanations.json, from protocol.md.

/// A sentence or two on the header \a name, whatever its case; empty for an unknown one. A header
/// that has one meaning in a request and another in an answer has both in its text. Translated.
QString headerExplanation(const QString &name);

/// The same for the status \a status; a status that is not in the file gets the sentence of its
/// class (2xx, 4xx …).
QString statusExplanation(int status);

} // namespace console
