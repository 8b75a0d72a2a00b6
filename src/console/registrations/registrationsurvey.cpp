// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/registrationsurvey.h"

#include "audience/reckoning.h"

namespace console {

namespace {

QHash<quint32, QString> namesIn(const fleet::RegistrationTable &table, const DeviceNameBook &book)
{
    QHash<quint32, QString> names;
    for (quint32 row = 0; !book.isEmpty() && row < table.rowCount(); ++row) {
        const QString name = book.name(QString::fromUtf8(table.handle(row)));
        if (!name.isEmpty())
            names.insert(row, name);
    }
    return names;
}

void askWhoGets(const hub::Request &draft, const fleet::RegistrationTable &table,
                const QDateTime &now, RegistrationSurvey &survey)
{
    const audience::Reckoning reckoning(draft, now);
    survey.getting.resize(table.rowCount());
    for (quint32 row = 0; row < table.rowCount(); ++row) {
        if (table.isGap(row) || !reckoning.addresses(table.at(row)))
            continue;
        survey.getting[row] = true;
        ++survey.gettingCount;
    }
}

} // namespace

RegistrationSurvey survey(const fleet::RegistrationTable &table,
                          const RegistrationQuestions &questions, const QDateTime &now)
{
    RegistrationSurvey survey;
    survey.findings = fleet::findIn(table, now);
    survey.names = namesIn(table, questions.names);
    if (questions.draft)
        askWhoGets(*questions.draft, table, now, survey);
    return survey;
}

std::optional<RenderedCell> renderedCell(const fleet::RegistrationTable &table, quint32 row,
                                         const audience::Properties &properties)
{
    const hub::Registration registration = table.at(row);
    if (!registration.body)
        return std::nullopt;
    const audience::Rendering rendering =
        audience::render(*registration.body, registration.platform, properties);
    RenderedCell cell{ QString::fromUtf8(rendering.payload).simplified(), {} };
    for (const audience::MissingProperty &each : rendering.missing) {
        if (!each.hasDefault && !cell.missing.contains(each.name))
            cell.missing.append(each.name);
    }
    if (rendering.fault)
        cell.missing.append(rendering.fault->message);
    return cell;
}

} // namespace console
