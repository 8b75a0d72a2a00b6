// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/diagnosis.h"

#include <QHash>
#include <QList>
#include <QString>

namespace hub {

/// A rule that recognises a refusal; every condition that is set must hold.
struct RefusalRule
{
    QList<int> statuses;
    QStringList contains; ///< Any of these, without case, in the service's words. Empty: no matter.
    QStringList without; ///< None of these, likewise.
    QStringList about; ///< Any of these is the subject of the call, see operationSubject().
    bool needsRetryAfter = false;
    bool needsListenOnlyRule =
        false; ///< By the name of the token's rule, where that is too little.
};

/// One entry of resources/diagnoses.json. Texts are English; fill() translates them.
struct DiagnosisText
{
    Severity severity = Severity::Info;
    QString code;
    QString headline;
    QString headlineOne; ///< In place of the headline when `{n}` is 1; may be empty.
    QString detail;
    QString hint;
    QList<RefusalRule> rules;
};

/// All entries, in the order in which their rules are tried.
const QList<DiagnosisText> &diagnosisTexts();

/// What stands in for `{name}` in a text.
using Blanks = QHash<QString, QString>;

/// The diagnosis \a code with its texts translated and their blanks filled. A blank that
/// \a blanks lacks becomes a dash in the headline; in the detail and the hint its sentence is left
/// out, and so it is when the blank is empty. So no brace is ever shown.
Diagnosis fill(const QString &code, const Blanks &blanks, const QStringList &evidence);

} // namespace hub
