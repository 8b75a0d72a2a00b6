// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts as files of a collection.
#include "console/compose/composepage.h"
#include "console/drafts/draftfile.h"
#include "console/style/setting.h"
#include "console/style/tabpainting.h"

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
    const QString folder = m_settings ? setting::CollectionFolder.in(*m_settings) : QString();
    auto *dialog = new QFileDialog(this, tr("Save the draft"), folder.isEmpty() ? home : folder,
                                   tr("Drafts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(fileNameOf(draftName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_settings)
            setting::CollectionFolder.set(*m_settings, QFileInfo(path).path());
        writeDraft(path);
    });
    dialog->open();
}

void ComposePage::saveDraftInto(const QString &folder)
{
    if (folder.isEmpty())
        return saveDraftAs();
    const QFileInfo wanted(folder + u'/' + fileNameOf(draftName()));
    QString path = wanted.filePath();
    for (int number = 2; QFile::exists(path); ++number)
        path = u"%1/%2 %3.json"_s.arg(folder, wanted.completeBaseName()).arg(number);
    writeDraft(path);
}

void ComposePage::onFileMoved(const QString &from, const QString &to)
{
    for (Draft &draft : m_drafts) {
        if (draft.file != from && !draft.file.startsWith(from + u'/'))
            continue;
        const QString before = std::exchange(draft.file, to + draft.file.mid(from.size()));
        m_onDisk.insert(draft.file, m_onDisk.take(before));
        m_watcher.removePath(before);
        m_watcher.addPath(draft.file);
        // Its name is the file's, unless the user has given it one of its own.
        if (draft.name == QFileInfo(before).completeBaseName())
            draft.name = QFileInfo(draft.file).completeBaseName();
    }
    refreshTabs();
    onChanged();
    Q_EMIT draftSwitched();
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
    const QString folder = m_settings ? setting::CollectionFolder.in(*m_settings) : QString();
    auto *dialog = new QFileDialog(this, tr("Open"), folder,
                                   tr("Drafts and payloads (*.json *.xml *.txt *.http);;Share "
                                      "bundles (*.html);;All files (*)"));
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
    if (path.endsWith(u".html", Qt::CaseInsensitive))
        return Q_EMIT bundleRequested(path);
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
        return openPayload(path, text);
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
        const auto read = draftFromFile(text);
        if (!read) {
            Q_EMIT statusMessage(tr("“%1” has changed on the disk and is no draft any more. Yours "
                                    "is kept; saving it replaces the file.")
                                     .arg(m_drafts.at(i).name));
        } else if (isUnsaved(m_drafts.at(i))) {
            askAboutDisk(m_drafts.at(i));
        } else {
            m_onDisk.insert(path, text);
            takeFromDisk(i, *read);
        }
    }
}

/// Both sides have changed: nothing is lost without a word.
void ComposePage::askAboutDisk(const Draft &draft)
{
    m_askedFile = draft.file;
    m_ui->diskNotice->ask(
        tr("“%1” has changed on the disk, and you have changed it here.").arg(draft.name),
        { tr("Take theirs"), tr("Keep mine") });
}

void ComposePage::onDiskAnswer(int action)
{
    const QString path = std::exchange(m_askedFile, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = file.readAll();
    const auto read = draftFromFile(text);
    m_onDisk.insert(path, text); // seen: saving replaces it
    for (int i = 0; i < m_drafts.size(); ++i) {
        if (action == 0 && read && m_drafts.at(i).file == path)
            takeFromDisk(i, *read);
    }
    refreshTabDots();
}

/// Puts \a theirs in place of the draft \a index, as edits that can be undone.
void ComposePage::takeFromDisk(int index, Draft theirs)
{
    Draft &mine = m_drafts[index];
    theirs.id = mine.id;
    theirs.file = mine.file;
    theirs.trails = mine.trails;
    for (auto content = mine.contents.cbegin(); content != mine.contents.cend(); ++content)
        theirs.rememberText(content.key(), content->payload);
    mine = theirs;
    if (index == m_current)
        showDraft();
    refreshTabs();
}

bool ComposePage::isUnsaved(const Draft &draft) const
{
    return !draft.file.isEmpty() && m_onDisk.value(draft.file) != draftFileText(draft);
}

/// A dot says that a draft differs from its file, or has none yet but something written.
void ComposePage::refreshTabDots()
{
    for (int i = 0; i < m_ui->draftTabs->count() && i < m_drafts.size(); ++i) {
        const Draft &draft = m_drafts.at(i);
        const bool isMarked = draft.file.isEmpty() ? !isUntouched(draft) : isUnsaved(draft);
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
