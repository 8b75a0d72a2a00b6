// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a hub in the list, and what is copied from it.
#include "console/hubs/hublistmodel.h"
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "session/profilestore.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>

namespace console {

using namespace Qt::StringLiterals;

void Sidebar::showMenu(const QPoint &at)
{
    const QString id = m_list->indexAt(at).data(HubListModel::IdRole).toString();
    if (id.isEmpty() || (id == SandboxId && m_sandboxStrings.isEmpty()))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"hubMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (id == SandboxId)
        fillSandboxMenu(*menu);
    else
        fillHubMenu(*menu, id);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void Sidebar::fillSandboxMenu(QMenu &menu)
{
    QMenu *strings = menu.addMenu(tr("Copy connection string"));
    strings->setToolTipsVisible(true);
    for (const RuleString &string : m_sandboxStrings) {
        QAction *action =
            strings->addAction(string.rule, this, [this, string] { copyWithKey(string); });
        action->setToolTip(tr("With its key, for an app that is to try this rule"));
    }
}

void Sidebar::fillHubMenu(QMenu &menu, const QString &id)
{
    menu.addAction(tr("Edit…"), this, [this, id] { Q_EMIT editRequested(id); });
    menu.addAction(tr("Check settings"), this, [this, id] { Q_EMIT editRequested(id); });
    menu.addAction(tr("Duplicate"), this, [this, id] { duplicate(id); });
    menu.addAction(tr("Copy without key"), this, [this, id] { copyWithoutKey(id); });
    menu.addSeparator();
    menu.addAction(tr("Delete"), this, [this, id] { remove(id); });
}

void Sidebar::setSandboxStrings(const QList<RuleString> &strings)
{
    m_sandboxStrings = strings;
}

/// The reveal answers for what was just asked for.
void Sidebar::copyWithKey(const RuleString &string)
{
    m_clipboard.copy(QString::fromUtf8(string.connectionString.reveal()));
    Q_EMIT statusMessage(
        tr("Copied with the key of %1. It is removed from the clipboard after "
           "%2 s.")
            .arg(string.rule, QString::number(m_clipboard.lifetime().count() / 1000)));
}

/// What can be given to others: everything but the key.
void Sidebar::copyWithoutKey(const QString &id)
{
    const auto profile = m_store.byId(id);
    if (!profile)
        return;
    QUrl endpoint = profile->endpoint;
    if (!profile->emulator)
        endpoint.setScheme(u"sb"_s);
    QApplication::clipboard()->setText(u"Endpoint=%1;SharedAccessKeyName=%2;EntityPath=%3%4"_s.arg(
        endpoint.toString(), profile->keyName, profile->hub,
        profile->emulator ? u";UseDevelopmentEmulator=true"_s : QString()));
    Q_EMIT statusMessage(tr("Copied without the key"));
}

} // namespace console
