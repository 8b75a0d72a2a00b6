// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/drafts/collectionspage.h"

#include "console/drafts/collectiondelegate.h"
#include "console/drafts/collectionmodel.h"
#include "console/preview/previewview.h"
#include "console/style/emptyview.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/style/setting.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListWidth = 372;
constexpr int BarHeight = 48;

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

/// A path beside \a path that is free: `name 2.json`.
QString freePath(const QString &path)
{
    const QFileInfo info(path);
    for (int number = 2;; ++number) {
        const QString tried =
            u"%1/%2 %3.json"_s.arg(info.path(), info.completeBaseName()).arg(number);
        if (!QFile::exists(tried))
            return tried;
    }
}

} // namespace

CollectionsPage::CollectionsPage(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_model(new CollectionModel(this))
    , m_faces(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
{
    setObjectName(u"collectionsPage"_s);
    setWindowTitle(tr("Collections"));
    setUpTree();
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"collectionsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(makeSummary());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ ListWidth, ListWidth * 2 });
    m_faces->addWidget(makeEmptyFace());
    m_faces->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(this));
    column->addWidget(m_faces, 1);
    setFocusProxy(m_tree);
    setFolder(setting::CollectionFolder.in(settings));
}

QWidget *CollectionsPage::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"collectionsPageBar"_s);
    bar->setFixedHeight(BarHeight);
    auto *title = new QLabel(tr("Collections"), bar);
    title->setProperty("look", u"title"_s);
    m_path = new QLabel(bar);
    m_path->setProperty("dim", true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *newFolder = makeButton(u"newFolderButton"_s, tr("New folder"), bar);
    auto *choose = makeButton(u"chooseFolderButton"_s, tr("Choose a folder…"), bar);
    connect(newFolder, &QPushButton::clicked, this, &CollectionsPage::newFolder);
    connect(choose, &QPushButton::clicked, this, &CollectionsPage::chooseFolder);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(newFolder);
    row->addWidget(choose);
    return bar;
}

QWidget *CollectionsPage::makeEmptyFace()
{
    m_empty = new EmptyView(this);
    auto *choose = m_empty->addButton(u"emptyChooseButton"_s, tr("Choose a folder"));
    auto *save = m_empty->addButton(u"emptySaveButton"_s, tr("Save the open draft"));
    connect(choose, &QPushButton::clicked, this, &CollectionsPage::chooseFolder);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_folder); });
    return m_empty;
}

QWidget *CollectionsPage::makeSummary()
{
    m_summary = new QWidget(this);
    m_name = new QLabel(m_summary);
    m_name->setProperty("look", u"title"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_facts = new QLabel(m_summary);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setProperty("dim", true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview = new PreviewView(m_summary);
    m_open = makeButton(u"openDraftButton"_s, tr("Open"), m_summary);
    m_send = makeButton(u"sendDraftButton"_s, tr("Send"), m_summary);
    m_open->setToolTip(tr("Opens the draft in the composer (Enter)"));
    m_send->setToolTip(tr("Opens the draft and sends it to the chosen hub (Ctrl+Enter)"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(currentPath()); });
    connect(m_send, &QPushButton::clicked, this, &CollectionsPage::send);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_send);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_summary);
    column->setContentsMargins(16, 16, 16, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addWidget(m_preview, 1);
    return m_summary;
}

void CollectionsPage::setUpTree()
{
    m_tree->setObjectName(u"collectionTree"_s);
    m_tree->setAccessibleName(tr("Drafts of the collection"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CollectionDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMinimumWidth(240);
    m_tree->setIndentation(16);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &CollectionsPage::showMenu);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!m_model->isDir(index))
            Q_EMIT openRequested(m_model->filePath(index));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CollectionsPage::refreshSummary);
    connect(m_model, &QFileSystemModel::directoryLoaded, this, [this] {
        m_tree->sortByColumn(0, Qt::AscendingOrder);
        refreshFace();
    });
    for (auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, &CollectionsPage::refreshFace, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CollectionsPage::refreshSummary);
    connect(m_model, &CollectionModel::moved, this, &CollectionsPage::moved);
}

void CollectionsPage::setFolder(const QString &folder)
{
    if (folder == m_folder && !folder.isEmpty())
        return;
    m_folder = folder;
    setting::CollectionFolder.set(m_settings, folder);
    m_path->setText(QDir::toNativeSeparators(folder));
    if (!folder.isEmpty())
        m_tree->setRootIndex(m_model->setRootPath(folder));
    refreshFace();
}

void CollectionsPage::refreshFace()
{
    const bool isThere = !m_folder.isEmpty() && QFileInfo(m_folder).isDir();
    const bool hasRows = isThere && m_model->rowCount(m_tree->rootIndex()) > 0;
    m_empty->setText(m_folder.isEmpty() ? tr("Keep drafts here as files that suit git.")
                         : isThere      ? tr("There is no draft in this folder yet.")
                                        : tr("The folder %1 is not there any more.").arg(m_folder));
    m_faces->setCurrentIndex(hasRows ? 1 : 0);
    refreshSummary();
}

void CollectionsPage::refreshSummary()
{
    const CollectionModel::Entry *entry = m_model->entryAt(m_tree->currentIndex());
    m_name->setText(entry ? m_tree->currentIndex().data().toString() : tr("No draft is chosen"));
    m_open->setVisible(entry);
    m_send->setVisible(entry && entry->draft);
    m_preview->setVisible(entry && entry->draft);
    m_facts->setVisible(entry);
    if (!entry)
        return;
    if (!entry->draft)
        return m_facts->setText(entry->fault);
    QStringList platforms;
    for (const hub::Platform platform : platformsOf(*entry->draft))
        platforms.append(hub::traits(platform).name);
    m_facts->setText(tr("To %1\nFor %2\nChanged %3")
                         .arg(targetWords(entry->draft->target), platforms.join(u", "_s),
                              QLocale().toString(entry->readAt, QLocale::ShortFormat)));
    const hub::Notification notification = notificationOf(*entry->draft);
    const auto surfaces = payload::previewSurfaces(notification);
    m_preview->setNotification(notification, surfaces.isEmpty() ? u""_s : surfaces.first().name);
}

QString CollectionsPage::currentPath() const
{
    return m_model->filePath(m_tree->currentIndex());
}

/// Where something new goes: the chosen folder, or the one of the chosen draft.
QString CollectionsPage::currentFolder() const
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return m_folder;
    return m_model->isDir(index) ? m_model->filePath(index) : m_model->fileInfo(index).path();
}

void CollectionsPage::send()
{
    const CollectionModel::Entry *entry = m_model->entryAt(m_tree->currentIndex());
    if (entry && entry->draft)
        Q_EMIT sendRequested(currentPath());
}

void CollectionsPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("The folder of your drafts"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &CollectionsPage::setFolder);
    dialog->open();
}

void CollectionsPage::newFolder()
{
    if (m_folder.isEmpty())
        return chooseFolder();
    const QModelIndex parent = m_model->index(currentFolder());
    QString name = tr("New folder");
    for (int number = 2; QFile::exists(currentFolder() + u'/' + name); ++number)
        name = tr("New folder %1").arg(number);
    const QModelIndex made = m_model->mkdir(parent, name);
    if (!made.isValid())
        return Q_EMIT statusMessage(tr("The folder could not be made in %1.").arg(currentFolder()));
    m_faces->setCurrentIndex(1);
    m_tree->setCurrentIndex(made);
    m_tree->edit(made);
}

void CollectionsPage::duplicate()
{
    const QString path = currentPath();
    if (!m_model->isDir(m_tree->currentIndex()) && !QFile::copy(path, freePath(path)))
        Q_EMIT statusMessage(tr("%1 could not be copied.").arg(path));
}

void CollectionsPage::remove()
{
    const QString path = currentPath();
    if (path.isEmpty())
        return;
    if (QFile::moveToTrash(path))
        Q_EMIT statusMessage(tr("Moved to the trash: %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT statusMessage(
            tr("%1 could not be moved to the trash, and was left alone.").arg(path));
}

void CollectionsPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid() && !m_model->isDir(index)) {
        menu->addAction(tr("Open"), m_open, &QPushButton::click);
        menu->addAction(tr("Send"), this, &CollectionsPage::send);
        menu->addAction(tr("Duplicate"), this, &CollectionsPage::duplicate);
    }
    menu->addAction(tr("New folder"), this, &CollectionsPage::newFolder);
    if (index.isValid()) {
        menu->addAction(tr("Rename"), this,
                        [this, index = QPersistentModelIndex(index)] { m_tree->edit(index); });
        menu->addAction(tr("Move to the trash"), this, &CollectionsPage::remove);
    }
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

/// The folder may have been chosen elsewhere, by saving a draft.
void CollectionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFolder(setting::CollectionFolder.in(m_settings));
}

bool CollectionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace console
