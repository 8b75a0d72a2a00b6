// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/rendering.h"
#include "console/result/devicenames.h"
#include "fleet/finders.h"
#include "hub/request.h"

#include <QHash>

#include <optional>
#include <vector>

namespace console {

/// What is asked about each registration of a hub besides what it says itself.
struct RegistrationQuestions
{
    DeviceNameBook names;
    std::optional<hub::Request> draft; ///< Who gets it is asked; none: nobody asks.
};

/// The answers. Worked out in a thread, since a million rows take a moment.
struct RegistrationSurvey
{
    fleet::Findings findings;
    QHash<quint32, QString> names; ///< By row; those that have one.
    std::vector<bool> getting; ///< A row each: whether it gets the draft. Empty: nobody asked.
    quint32 gettingCount = 0;
};

/// Looks at each row of \a table, at the time \a now (UTC).
RegistrationSurvey survey(const fleet::RegistrationTable &table,
                          const RegistrationQuestions &questions, const QDateTime &now);

/// What the device of a template registration would get of a draft.
struct RenderedCell
{
    QString payload;
    QStringList missing; ///< Properties that the draft does not bring, or the template's fault.
};

/// The template in \a row of \a table filled in with \a properties; nothing for a native one.
std::optional<RenderedCell> renderedCell(const fleet::RegistrationTable &table, quint32 row,
                                         const audience::Properties &properties);

} // namespace console
