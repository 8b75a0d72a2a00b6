// SPDX-License-Identifier: GPL-3.0-or-later
// What `{{name}}` stands for in the form.
#include "console/compose/composepage.h"
#include "console/compose/variablesdialog.h"
#include "console/hubs/hublogin.h"
#include "console/style/setting.h"
#include "session/variablestore.h"

#include "ui_composepage.h"

#include <algorithm>

namespace console {

namespace {

constexpr int ClockMs = 15'000;

} // namespace

void ComposePage::setVariables(session::VariableStore &store)
{
    m_variables = &store;
    connect(&store, &session::VariableStore::changed, this, &ComposePage::refreshVariables);
    connect(&store, &session::VariableStore::failed, this, &ComposePage::statusMessage);
    connect(m_ui->editorSide, &PayloadSide::variablesRequested, this, &ComposePage::openVariables);
    connect(m_ui->editorSide, &PayloadSide::variableSetChosen, this, [this](const QString &name) {
        m_variableSet = name;
        if (m_settings)
            setting::variableSetOf(m_login.id()).set(*m_settings, name);
        refreshVariables();
    });
    refreshVariables();
}

void ComposePage::refreshVariables()
{
    if (m_settings)
        m_variableSet = setting::variableSetOf(m_login.id()).in(*m_settings);
    payload::VariableValues values = m_builtIns;
    QStringList names;
    if (m_variables) {
        const QHash<QString, QString> own = m_variables->values(m_variableSet);
        for (auto value = own.begin(); value != own.end(); ++value)
            values.set(value.key(), value.value());
        for (const session::VariableSet &set : m_variables->sets()) {
            if (set.name != session::GlobalSet)
                names.append(set.name);
        }
    }
    const QMap<QString, QString> &inDraft = m_drafts.at(m_current).variables;
    for (auto value = inDraft.begin(); value != inDraft.end(); ++value)
        values.set(value.key(), value.value());
    m_ui->editorSide->setVariableSets(names,
                                      names.contains(m_variableSet) ? m_variableSet : QString());
    m_ui->targetRow->setVariables(values);
    m_ui->editorSide->setVariables(values);
}

/// Each send has an id, a time and a number of its own. What went out is shown until the next send,
/// or until the clock says that it is old.
void ComposePage::renewBuiltIns()
{
    m_builtIns = payload::VariableValues::withBuiltIns(counter());
    refreshVariables();
    m_clock.start(ClockMs);
}

void ComposePage::onClock()
{
    if (m_isSending || m_ui->sendBar->isAsking() || !usesBuiltIns())
        return;
    // It is not the user who changes the draft here.
    m_isLoading = true;
    renewBuiltIns();
    m_ui->editorSide->checkNow();
    m_isLoading = false;
    refreshFromForm();
}

bool ComposePage::usesBuiltIns() const
{
    const Draft &draft = m_drafts.at(m_current);
    const DraftContent content =
        draft.contents.value(contentKey(draft.platform, draft.kindOn(draft.platform)));
    const auto uses = [](const QString &text) {
        const QList<payload::VariableUse> found = payload::variablesIn(text.toUtf8());
        return std::any_of(found.begin(), found.end(), [](const payload::VariableUse &use) {
            return use.name.startsWith(u'$');
        });
    };
    const TargetDraft &to = draft.target;
    return uses(content.payload) || uses(to.tags) || uses(to.handle) || uses(to.handles)
        || std::any_of(content.headers.begin(), content.headers.end(),
                       [&](const HeaderModel::Row &row) { return uses(row.value); });
}

int ComposePage::counter() const
{
    return m_settings ? setting::SendCounter.in(*m_settings) : m_counter;
}

void ComposePage::countSend()
{
    m_counter = counter() + 1;
    if (m_settings)
        setting::SendCounter.set(*m_settings, m_counter);
}

void ComposePage::openVariables()
{
    if (!m_variables)
        return;
    const QString id = m_drafts.at(m_current).id;
    auto *dialog =
        new VariablesDialog(*m_variables, m_variableSet, m_drafts.at(m_current).variables, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VariablesDialog::ownChanged, this,
            [this, id](const VariablesDialog::Values &own) { setDraftVariables(id, own); });
    dialog->open();
}

void ComposePage::setDraftVariables(const QString &draftId, const QMap<QString, QString> &own)
{
    for (Draft &draft : m_drafts) {
        if (draft.id == draftId)
            draft.variables = own;
    }
    refreshVariables();
    onChanged();
}

/// The values of the secret variables in effect: what is kept of a send must not hold them.
QList<base::Secret> ComposePage::secretValues() const
{
    QList<base::Secret> secrets;
    if (!m_variables)
        return secrets;
    const QHash<QString, QString> values = m_variables->values(m_variableSet);
    for (const session::VariableSet &set : m_variables->sets()) {
        if (set.name != session::GlobalSet && set.name != m_variableSet)
            continue;
        for (const session::Variable &variable : set.variables) {
            if (variable.isSecret && values.contains(variable.name))
                secrets.append(base::Secret(values.value(variable.name).toUtf8()));
        }
    }
    return secrets;
}

} // namespace console
