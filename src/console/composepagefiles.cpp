// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts as files of a collection.
#include "console/composepage.h"
#include "console/draftfile.h"
#include "console/setting.h"
#include "console/tabpainting.h"

#include "ui_composepage.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Where the file dialogs begin.
const Setting<QString> CollectionFolder{ u"drafts/folder"_s };

QString fileNameOf(const QString &name)
{
    static const QRegularExpression unwanted(u"[^\\w .-]+"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    QString file = name.trimmed();
    file.replace(unwanted, u"-"_s);
    return (file.isEmpty() ? u"draft"_s : file) + u".json"_s;
}

} // namespace

void ComposePage::duplicateDraft()
{
    storeContent();
    Draft copy = m_drafts.at(m_current);
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.name = tr("%1 (copy)").arg(copy.name);
    copy.file.clear();
    m_drafts.insert(m_current + 1, copy);
    ++m_current;
    refreshTabs();
    showDraft();
    Q_EMIT draftSwitched();
}

void ComposePage::saveDraft()
{
    const QString path = m_drafts.at(m_current).file;
    if (path.isEmpty())
        saveDraftAs();
    else
        writeDraft(path);
}

void ComposePage::saveDraftAs()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_settings ? CollectionFolder.in(*m_settings) : QString();
    auto *dialog = new QFileDialog(this, tr("Save the draft"), folder.isEmpty() ? home : folder,
                                   tr("Drafts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(fileNameOf(draftName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_settings)
            CollectionFolder.set(*m_settings, QFileInfo(path).path());
        writeDraft(path);
    });
    dialog->open();
}

bool ComposePage::writeDraft(const QString &path)
{
    storeContent();
    Draft &draft = m_drafts[m_current];
    const QByteArray text = draftFileText(draft);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        Q_EMIT statusMessage(
            tr("The draft could not be saved: %1. It is still here.").arg(file.errorString()));
        return false;
    }
    draft.file = path;
    m_onDisk.insert(path, text);
    m_watcher.addPath(path);
    onChanged();
    Q_EMIT statusMessage(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    return true;
}

void ComposePage::openFiles()
{
    const QString folder = m_settings ? CollectionFolder.in(*m_settings) : QString();
    auto *dialog = new QFileDialog(this, tr("Open"), folder,
                                   tr("Drafts and payloads (*.json *.xml *.txt *.http);;All files "
                                      "(*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            openFile(path);
    });
    dialog->open();
}

void ComposePage::openFile(const QString &path)
{
    constexpr qint64 Largest = 8 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > Largest) {
        Q_EMIT statusMessage(file.isOpen()
                                 ? tr("%1 is larger than 8 MB, which no push is.").arg(path)
                                 : tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        return;
    }
    const QByteArray text = file.readAll();
    if (!isDraftFile(text))
        return pasteAs(QString::fromUtf8(text));
    for (int i = 0; i < m_drafts.size(); ++i) {
        if (m_drafts.at(i).file == path)
            return m_ui->draftTabs->setCurrentIndex(i); // it is open already
    }
    auto read = draftFromFile(text);
    if (!read) {
        Q_EMIT statusMessage(tr("%1: %2").arg(path, read.error().message));
        return;
    }
    storeContent();
    Draft draft = *read;
    draft.file = path;
    if (draft.name.isEmpty())
        draft.name = QFileInfo(path).completeBaseName();
    m_onDisk.insert(path, text);
    m_watcher.addPath(path);
    m_drafts.append(draft);
    m_current = int(m_drafts.size()) - 1;
    refreshTabs();
    showDraft();
    Q_EMIT draftSwitched();
}

/// The file of an open draft has changed outside. A draft without changes of its own follows.
void ComposePage::readFromDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return; // renamed or gone: the draft is still here
    m_watcher.addPath(path); // it was replaced, and the watch with it
    const QByteArray text = file.readAll();
    const QByteArray before = m_onDisk.value(path);
    if (text == before)
        return;
    for (int i = 0; i < m_drafts.size(); ++i) {
        if (m_drafts.at(i).file != path)
            continue;
        const bool isChanged = isUnsaved(m_drafts.at(i));
        m_onDisk.insert(path, text);
        const auto read = draftFromFile(text);
        if (isChanged || !read) {
            Q_EMIT statusMessage(
                tr("“%1” has changed on the disk. Yours is kept; saving it replaces "
                   "the file.")
                    .arg(m_drafts.at(i).name));
        } else {
            Draft draft = *read;
            draft.id = m_drafts.at(i).id;
            draft.file = path;
            m_drafts[i] = draft;
            if (i == m_current)
                showDraft();
        }
        refreshTabs();
    }
}

bool ComposePage::isUnsaved(const Draft &draft) const
{
    return !draft.file.isEmpty() && m_onDisk.value(draft.file) != draftFileText(draft);
}

/// A dot says that a draft differs from its file, or has none yet but something written.
void ComposePage::refreshTabDots()
{
    for (int i = 0; i < m_ui->draftTabs->count() && i < m_drafts.size(); ++i) {
        const bool isMarked = isUnsaved(m_drafts.at(i));
        const QString dot = isMarked ? QString(TabDot) : QString();
        if (m_ui->draftTabs->tabData(i).toString() == dot)
            continue;
        m_ui->draftTabs->setTabData(i, dot);
        const QString name = m_drafts.at(i).name;
        m_ui->draftTabs->setAccessibleTabName(i, isMarked ? tr("%1, not saved").arg(name) : name);
        m_ui->draftTabs->setTabText(i, name); // lays the tabs out anew
    }
}

} // namespace console
