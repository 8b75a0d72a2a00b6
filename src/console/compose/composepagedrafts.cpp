// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/composepage.h"
#include "console/drafts/draftstore.h"
#include "console/templates/templategallery.h"
#include "payload/template.h"

#include "ui_composepage.h"

#include <QInputDialog>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 StepMs = 2000; ///< Of typing is one step of the undo that outlives a restart.

} // namespace

void ComposePage::refreshTabs()
{
    const QSignalBlocker blocker(m_ui->draftTabs);
    while (m_ui->draftTabs->count() > 0)
        m_ui->draftTabs->removeTab(0);
    for (const Draft &draft : m_drafts)
        m_ui->draftTabs->addTab(draft.name);
    m_ui->draftTabs->setTabsClosable(m_drafts.size() > 1);
    m_ui->draftTabs->setCurrentIndex(m_current);
    refreshTabDots();
}

void ComposePage::switchTo(int index)
{
    if (index < 0 || index == m_current)
        return;
    storeContent();
    m_current = index;
    showDraft();
    Q_EMIT draftSwitched();
}

void ComposePage::showDraft()
{
    const Draft &draft = m_drafts.at(m_current);
    m_isLoading = true;
    {
        const QSignalBlocker blocker(m_ui->platforms);
        m_ui->platforms->setPlatform(draft.platform);
    }
    m_ui->tagDrawer->setExpression({}); // no groups of the draft before
    m_ui->targetRow->setDraft(draft.target);
    renewBuiltIns();
    m_isLoading = false;
    showContent();
}

/// Which platforms hold something that the user wrote: not untouched templates.
void ComposePage::markWritten()
{
    QSet<hub::Platform> written;
    const Draft &draft = m_drafts.at(m_current);
    for (const hub::Platform platform : hub::allPlatforms()) {
        const QList<hub::PayloadKind> kinds = hub::kindsOf(platform);
        const auto isWritten = [&](std::optional<hub::PayloadKind> kind) {
            const auto content = draft.contents.constFind(contentKey(platform, kind));
            return content != draft.contents.constEnd() && *content != startContent(platform, kind);
        };
        const bool any = kinds.isEmpty() ? isWritten(std::nullopt)
                                         : std::any_of(kinds.begin(), kinds.end(), isWritten);
        if (any)
            written.insert(platform);
    }
    m_ui->platforms->setFilled(written);
}

/// Puts the content of the draft's platform and kind into the form; an untouched one begins with
/// the first template.
void ComposePage::showContent()
{
    Draft &draft = m_drafts[m_current];
    const auto kind = draft.kindOn(draft.platform);
    const QString key = contentKey(draft.platform, kind);
    if (!draft.contents.contains(key))
        draft.contents.insert(key, startContent(draft.platform, kind));
    m_isLoading = true;
    m_ui->targetRow->setPlatform(draft.platform);
    m_ui->editorSide->setContent(draft.platform, kind, draft.contents.value(key),
                                 draft.trails.value(key));
    m_sinceText.invalidate();
    m_isLoading = false;
    onChanged();
}

void ComposePage::storeContent()
{
    Draft &draft = m_drafts[m_current];
    const QString key = contentKey(draft.platform, draft.kindOn(draft.platform));
    DraftContent &content = draft.contents[key];
    const QString before = content.payload;
    content = m_ui->editorSide->content();
    if (content.payload != before && (!m_sinceText.isValid() || m_sinceText.hasExpired(StepMs))) {
        draft.rememberText(key, before);
        m_sinceText.start();
    }
    draft.target = m_ui->targetRow->draft();
}

void ComposePage::newDraft()
{
    storeContent();
    Draft draft = console::newDraft(tr("Draft %1").arg(m_drafts.size() + 1));
    draft.platform = m_drafts.at(m_current).platform;
    m_drafts.append(draft);
    m_current = int(m_drafts.size()) - 1;
    refreshTabs();
    showDraft();
    Q_EMIT draftSwitched();
}

void ComposePage::closeDraft()
{
    if (m_drafts.size() == 1)
        return;
    storeContent();
    m_closed.append(m_drafts.takeAt(m_current));
    if (m_closed.size() > DraftStore::MaxClosed)
        m_closed.removeFirst();
    m_current = std::min(m_current, int(m_drafts.size()) - 1);
    refreshTabs();
    showDraft();
    Q_EMIT statusMessage(tr("Closed “%1”. Ctrl+Shift+T opens it again.").arg(m_closed.last().name));
    Q_EMIT draftSwitched();
}

void ComposePage::reopenDraft()
{
    if (m_closed.isEmpty())
        return;
    storeContent();
    m_drafts.append(m_closed.takeLast());
    m_current = int(m_drafts.size()) - 1;
    refreshTabs();
    showDraft();
    Q_EMIT draftSwitched();
}

void ComposePage::renameDraft()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the draft"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(m_drafts.at(m_current).name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_drafts[m_current].name = name.trimmed();
        refreshTabs();
        onChanged();
        Q_EMIT draftSwitched();
    });
    dialog->open();
}

void ComposePage::stepDraft(int step)
{
    const int count = int(m_drafts.size());
    m_ui->draftTabs->setCurrentIndex((m_current + step + count) % count);
}

QString ComposePage::draftName() const
{
    return m_drafts.at(m_current).name;
}

// Templates

void ComposePage::openGallery()
{
    auto *gallery =
        new TemplateGallery(m_templatesFolder, m_settings, m_drafts.at(m_current).platform, this);
    gallery->setAttribute(Qt::WA_DeleteOnClose);
    connect(gallery, &TemplateGallery::chosen, this, &ComposePage::useTemplate);
    gallery->open();
}

void ComposePage::useTemplate(const payload::Template &one, bool sendAtOnce)
{
    if (one.kind)
        m_drafts[m_current].kinds.insert(hub::traits(one.platform).format,
                                         hub::kindName(*one.kind));
    if (m_drafts.at(m_current).platform != one.platform)
        setPlatform(one.platform); // keeps what is in the form, and shows that of the platform
    else
        switchKind(one.kind);
    m_ui->editorSide->useTemplate(one);
    if (sendAtOnce)
        send();
}

void ComposePage::switchKind(std::optional<hub::PayloadKind> kind)
{
    Draft &draft = m_drafts[m_current];
    if (!kind)
        return;
    // The kind is stored already; the content in the editor belongs to the one before.
    const auto shown = m_ui->editorSide->kind();
    if (shown == kind)
        return;
    draft.contents.insert(contentKey(draft.platform, shown), m_ui->editorSide->content());
    showContent();
}

} // namespace console
