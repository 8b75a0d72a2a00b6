// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/sidebar.h"

#include "base/then.h"
#include "console/hubs/connectionmask.h"
#include "console/hubs/hubdelegate.h"
#include "console/hubs/hublistmodel.h"
#include "console/hubs/hublogin.h"
#include "console/style/inkicon.h"
#include "console/style/tones.h"
#include "session/connections.h"
#include "session/profilestore.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

void makeCaption(QLabel *label, const QString &words)
{
    label->setText(words.toUpper());
    label->setAccessibleName(words);
    label->setProperty("look", u"caption"_s);
    label->setProperty("dim", true);
}

} // namespace

Sidebar::Sidebar(session::ProfileStore &store, session::Connections &connections, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_connections(connections)
    , m_model(new HubListModel(store, this))
    , m_delegate(new HubDelegate(this))
    , m_list(new QListView(this))
    , m_head(new QWidget(this))
    , m_add(new QToolButton(this))
    , m_card(new QPushButton(this))
    , m_pageCaption(new QLabel(this))
    , m_allCaption(new QLabel(this))
    , m_hubPages(new PageList(this))
    , m_allPages(new PageList(this))
    , m_undoLine(new QWidget(this))
    , m_undoText(new QLabel(this))
{
    setObjectName(u"sidebar"_s);
    setUpPages();
    setUp();
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(UndoMs);
    connect(&m_undoTimer, &QTimer::timeout, this, &Sidebar::finishRemove);
    connect(m_add, &QToolButton::clicked, this, &Sidebar::addRequested);
    connect(m_card, &QPushButton::clicked, this, [this] {
        if (!takePaste())
            Q_EMIT addRequested();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT hubSelected(current.data(HubListModel::IdRole).toString());
            });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const QString id = index.data(HubListModel::IdRole).toString();
        if (id != SandboxId)
            Q_EMIT editRequested(id);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_list->setProperty("chosen", currentId()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const QModelIndex again = m_model->indexOf(m_list->property("chosen").toString());
        {
            const QSignalBlocker blocker(m_list->selectionModel());
            m_list->setCurrentIndex(again.isValid() ? again : m_model->index(0));
        }
        if (!again.isValid()) // it was deleted, perhaps by another process
            Q_EMIT hubSelected(SandboxId);
        refreshCard();
    });
    refreshCard();
}

Sidebar::~Sidebar()
{
    finishRemove();
}

void Sidebar::setUp()
{
    auto *hubs = new QLabel(m_head);
    makeCaption(hubs, tr("Hubs"));
    m_add->setObjectName(u"addHubButton"_s);
    m_add->setIcon(inkIcon(u"plus"_s));
    m_add->setAccessibleName(tr("Add a hub"));
    m_add->setToolTip(tr("Add a hub (Ctrl+Shift+N)"));
    auto *headRow = new QHBoxLayout(m_head);
    headRow->setContentsMargins(8, 0, 0, 0);
    headRow->addWidget(hubs, 1);

    m_list->setObjectName(u"hubList"_s);
    m_list->setAccessibleName(tr("Hubs"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDropIndicatorShown(true);
    connect(m_model, &HubListModel::failed, this, &Sidebar::statusMessage);

    m_card->setObjectName(u"pasteCard"_s);
    m_card->setText(tr("Paste a connection string"));
    m_card->setAccessibleName(tr("Paste a connection string to add your own hub"));
    m_card->setToolTip(tr("Adds your own hub: copy its connection string, then press this"));
    m_card->setIcon(inkIcon(u"paste"_s));
    m_card->setAutoDefault(false);

    m_undoText->setWordWrap(true);
    auto *undo = new QPushButton(tr("Undo"), m_undoLine);
    undo->setObjectName(u"undoDeleteButton"_s);
    undo->setAutoDefault(false);
    connect(undo, &QPushButton::clicked, this, &Sidebar::undoRemove);
    auto *undoRow = new QVBoxLayout(m_undoLine);
    undoRow->setContentsMargins(8, 8, 8, 0);
    undoRow->addWidget(m_undoText);
    undoRow->addWidget(undo, 0, Qt::AlignLeft);
    m_undoLine->hide();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_head, 1);
    top->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_card);
    column->addWidget(m_undoLine);
    column->addSpacing(8);
    column->addWidget(m_pageCaption);
    column->addWidget(m_hubPages);
    column->addSpacing(8);
    column->addWidget(m_allCaption);
    column->addWidget(m_allPages);
    column->addStretch(1);
    setRail(false);
}

void Sidebar::setUpPages()
{
    makeCaption(m_pageCaption, tr("Sandbox"));
    makeCaption(m_allCaption, tr("All hubs"));
    m_pageCaption->setContentsMargins(8, 0, 0, 0);
    m_allCaption->setContentsMargins(8, 0, 0, 0);
    m_hubPages->setObjectName(u"hubPages"_s);
    m_hubPages->setAccessibleName(tr("Pages of this hub"));
    m_hubPages->addPage(Page::Compose, u"compose"_s, tr("Compose"), u"Ctrl+1"_s);
    m_hubPages->addPage(Page::Registrations, u"registrations"_s, tr("Registrations"), u"Ctrl+2"_s);
    m_allPages->setObjectName(u"allPages"_s);
    m_allPages->setAccessibleName(tr("Pages of all hubs"));
    m_allPages->addPage(Page::Collections, u"collection"_s, tr("Collections"), u"Ctrl+5"_s);
    connect(m_hubPages, &PageList::chosen, this, &Sidebar::pageChosen);
    connect(m_allPages, &PageList::chosen, this, &Sidebar::pageChosen);
    setCurrentPage(Page::Compose);
}

void Sidebar::addDevices()
{
    m_hubPages->addPage(Page::Devices, u"wall"_s, tr("Devices"), u"Ctrl+3"_s);
}

void Sidebar::addHistory()
{
    m_allPages->addPage(Page::History, u"history"_s, tr("History"), u"Ctrl+4"_s);
}

void Sidebar::setCurrentPage(Page page)
{
    m_hubPages->setCurrentPage(page);
    m_allPages->setCurrentPage(page);
}

void Sidebar::setPageCount(Page page, qint64 count)
{
    m_hubPages->setCount(page, count);
    m_allPages->setCount(page, count);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tones().sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().mid());
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste))
            return takePaste();
        if (key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveBy(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete && currentId() != SandboxId) {
            remove(currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString Sidebar::currentId() const
{
    return m_list->currentIndex().data(HubListModel::IdRole).toString();
}

void Sidebar::select(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    const QModelIndex wanted = index.isValid() ? index : m_model->index(0);
    if (m_list->currentIndex() == wanted)
        Q_EMIT hubSelected(wanted.data(HubListModel::IdRole).toString());
    m_list->setCurrentIndex(wanted);
}

void Sidebar::setCurrent(const session::Profile &profile)
{
    m_pageCaption->setText(profile.name.toUpper());
    m_pageCaption->setAccessibleName(profile.name);
}

void Sidebar::setSandboxText(const QString &text)
{
    m_model->setSandboxText(text);
}

void Sidebar::setRail(bool rail)
{
    m_delegate->setRail(rail);
    m_head->setVisible(!rail);
    m_pageCaption->setVisible(!rail);
    m_allCaption->setVisible(!rail);
    m_hubPages->setRail(rail);
    m_allPages->setRail(rail);
    const int margin = rail ? 4 : 8;
    layout()->setContentsMargins(margin, 8, margin, 8);
    setFixedWidth(rail ? 52 : 224);
    m_list->doItemsLayout();
    refreshCard();
}

void Sidebar::refreshCard()
{
    m_card->setVisible(m_model->rowCount() == 1 && width() > 100);
    const int rows = m_model->rowCount();
    m_list->setMaximumHeight(rows * HubDelegate::RowHeight + 4);
    m_list->setMinimumHeight(std::min(rows, 3) * HubDelegate::RowHeight + 4);
}

void Sidebar::focusHubs()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::moveBy(int step)
{
    m_model->move(currentId(), m_list->currentIndex().row() + step);
}

void Sidebar::duplicate(const QString &id)
{
    base::then(m_connections.duplicate(id), this, [this](const session::SaveAnswer &answer) {
        if (answer.error)
            Q_EMIT statusMessage(answer.error->message);
        else
            select(answer.profile.id);
    });
}

void Sidebar::remove(const QString &id)
{
    finishRemove();
    const auto profile = m_store.byId(id);
    if (!profile)
        return;
    m_removing = profile;
    const bool wasCurrent = currentId() == id;
    m_model->setHidden(id);
    if (wasCurrent)
        select(SandboxId);
    m_undoText->setText(tr("%1 deleted, its key too.").arg(profile->name));
    m_undoLine->show();
    m_undoTimer.start();
}

void Sidebar::undoRemove()
{
    m_undoTimer.stop();
    m_undoLine->hide();
    const auto back = std::exchange(m_removing, std::nullopt);
    m_model->setHidden({});
    if (back)
        select(back->id);
}

void Sidebar::finishRemove()
{
    m_undoTimer.stop();
    m_undoLine->hide();
    const auto gone = std::exchange(m_removing, std::nullopt);
    if (!gone)
        return;
    m_isRemoving = true;
    base::then(m_connections.remove(gone->id), this, [this](const vault::VaultAnswer &answer) {
        m_isRemoving = false;
        if (answer.status != vault::VaultStatus::Ok)
            Q_EMIT statusMessage(answer.message);
        Q_EMIT removed();
    });
}

bool Sidebar::takePaste()
{
    const QString text = QApplication::clipboard()->text();
    if (!looksLikeConnectionString(text))
        return false;
    Q_EMIT pasteRequested(text);
    return true;
}

} // namespace console
