// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/historypage.h"

#include "base/then.h"
#include "console/history/compareview.h"
#include "console/history/historydelegate.h"
#include "console/history/historydetail.h"
#include "console/history/historyfilterbar.h"
#include "console/history/historymodel.h"
#include "console/hubs/hublogin.h"
#include "console/result/verdict.h"
#include "console/style/badgeicon.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/style/noticebar.h"
#include "console/style/tones.h"
#include "session/profilestore.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;
using history::HistoryRow;

namespace {

constexpr int ListWidth = 372;
constexpr int BarHeight = 48;

enum ListFace { RowsFace, EmptyFace };
enum Side { NothingSide, DetailSide, CompareSide };

QToolButton *makeTool(const QString &name, const QString &icon, const QString &words,
                      QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(inkIcon(icon));
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

} // namespace

HistoryPage::HistoryPage(history::HistoryStore &store, const session::ProfileStore &profiles,
                         QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_model(new HistoryModel(store, this))
    , m_delegate(new HistoryDelegate(this))
    , m_filters(new HistoryFilterBar(this))
    , m_list(new QListView(this))
    , m_listFaces(new QStackedWidget(this))
    , m_sides(new QStackedWidget(this))
{
    setObjectName(u"historyPage"_s);
    setWindowTitle(tr("History"));
    setUpList();
    connect(m_filters, &HistoryFilterBar::changed, m_model, &HistoryModel::setFilter);
    auto *nothing = new QLabel(tr("Choose a send to see it, two to compare them."), m_sides);
    nothing->setProperty("dim", true);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_detail = new HistoryDetail(m_sides);
    m_sides->addWidget(nothing);
    m_sides->addWidget(m_detail);
    m_compare = new CompareView(m_sides);
    m_sides->addWidget(m_compare);
    connect(m_compare, &CompareView::statusMessage, this, [this](const QString &message) {
        const QString cut =
            m_isCompareCut ? tr("Only the first %1 are compared. ").arg(MostCompared) : QString();
        Q_EMIT statusMessage(cut + message);
    });
    connect(m_compare, &CompareView::closeRequested, this, [this] {
        m_list->clearSelection();
        m_list->setFocus();
    });
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeListSide());
    splitter->addWidget(m_sides);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ ListWidth, ListWidth * 2 });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    setFocusProxy(m_list);
    connectStore();
    m_model->setFilter(m_filters->filter());
}

QWidget *HistoryPage::makeListSide()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(280);
    m_notice = new NoticeBar(side);
    m_notice->setObjectName(u"historyNotice"_s);
    m_question = new NoticeBar(side);
    m_question->setObjectName(u"historyQuestion"_s);
    m_empty = new QLabel(side);
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setProperty("dim", true);
    connect(m_empty, &QLabel::linkActivated, this, &HistoryPage::composeRequested);
    m_listFaces->addWidget(m_list);
    m_listFaces->addWidget(m_empty);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(side));
    column->addWidget(m_notice);
    column->addWidget(m_question);
    column->addWidget(m_filters);
    column->addWidget(new Hairline(side));
    column->addWidget(m_listFaces, 1);
    column->addWidget(new Hairline(side));
    column->addWidget(makeFoot());
    return side;
}

QWidget *HistoryPage::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"historyPageBar"_s);
    bar->setFixedHeight(BarHeight);
    auto *title = new QLabel(tr("History"), bar);
    title->setProperty("look", u"title"_s);
    auto *exporting = makeTool(u"historyExportButton"_s, u"export"_s, tr("Export"), bar);
    m_more = makeTool(u"historyMoreButton"_s, u"more"_s, tr("More"), bar);
    connect(exporting, &QToolButton::clicked, this, &HistoryPage::askExport);
    connect(m_more, &QToolButton::clicked, this, &HistoryPage::showPageMenu);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(title, 1);
    row->addWidget(exporting);
    row->addWidget(m_more);
    return bar;
}

QWidget *HistoryPage::makeFoot()
{
    auto *foot = new QWidget(this);
    m_count = new QLabel(foot);
    m_count->setObjectName(u"historyCount"_s);
    m_chosen = new QLabel(foot);
    for (QLabel *label : { m_count, m_chosen })
        label->setProperty("dim", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_count, 1);
    row->addWidget(m_chosen);
    return foot;
}

void HistoryPage::setUpList()
{
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("Sends"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::customContextMenuRequested, this, &HistoryPage::showMenu);
    connect(m_list, &QListView::activated, this, &HistoryPage::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::onSelected);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_kept = chosenIds(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::chooseAgain);
    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::onLoaded);
}

void HistoryPage::connectStore()
{
    connect(&m_store, &history::HistoryStore::stateChanged, this, &HistoryPage::refreshState);
    connect(&m_store, &history::HistoryStore::appended, this, &HistoryPage::refreshHubs);
    connect(&m_store, &history::HistoryStore::changed, this, &HistoryPage::refreshHubs);
    connect(&m_profiles, &session::ProfileStore::changed, this, &HistoryPage::refreshHubs);
    connect(m_detail, &HistoryDetail::openRequested, this, &HistoryPage::open);
    connect(m_detail, &HistoryDetail::resendRequested, this, &HistoryPage::resend);
    connect(m_detail, &HistoryDetail::pinRequested, this, &HistoryPage::togglePin);
    connect(m_detail, &HistoryDetail::removeRequested, this, &HistoryPage::remove);
    const auto keep = [this](qint64 id, const history::RowChange &change) {
        base::then(m_store.change({ id }, change), this,
                   [this](const std::optional<base::Error> &fault) {
                       if (fault)
                           Q_EMIT statusMessage(fault->message);
                   });
    };
    connect(m_detail, &HistoryDetail::labelEdited, this,
            [keep](qint64 id, const QString &label) { keep(id, { .label = label }); });
    connect(m_detail, &HistoryDetail::noteEdited, this,
            [keep](qint64 id, const QString &note) { keep(id, { .note = note }); });
    connect(m_notice, &NoticeBar::answered, this, [this](int answer) {
        const QString path = m_store.state().asidePath;
        if (answer == 0 && !path.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
    });
    refreshState();
    refreshHubs();
}

void HistoryPage::refreshHubs()
{
    QHash<QString, QColor> colours;
    const auto colourOf = [](const QString &name) {
        const auto at = std::ranges::find(session::ProfileColours, name);
        return at == session::ProfileColours.end()
            ? tones().hubs.back()
            : tones().hubs.at(size_t(at - session::ProfileColours.begin()));
    };
    colours.insert(SandboxId, colourOf(SandboxColour));
    for (const session::Profile &profile : m_profiles.profiles())
        colours.insert(profile.id, colourOf(profile.colour));
    m_delegate->setHubColours(colours);
    base::then(m_store.hubs(), this,
               [this](const QList<history::HubRef> &hubs) { m_filters->setHubs(hubs); });
}

void HistoryPage::onLoaded()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty) {
        const bool isFiltered = m_model->filter() != history::HistoryFilter();
        m_empty->setText(isFiltered ? tr("No send fits the search and the filters.")
                                    : tr("Every send is kept here in full, without keys. "
                                         "<a href=\"compose\">Send something</a>"));
    }
    m_listFaces->setCurrentIndex(isEmpty ? EmptyFace : RowsFace);
    onSelected();
    refreshFoot();
}

void HistoryPage::refreshFoot()
{
    base::then(m_store.count(m_model->filter()), this, [this](const history::HistoryCount &count) {
        const QString number = QLocale().toString(count.rows);
        m_count->setText(count.isMore ? tr("More than %1 sends").arg(number)
                                      : tr("%n send(s)", nullptr, int(count.rows)));
    });
}

void HistoryPage::refreshState()
{
    const history::StoreState &state = m_store.state();
    if (state.message.isEmpty())
        return m_notice->hide();
    m_notice->ask(state.message,
                  state.asidePath.isEmpty() ? QStringList{ tr("Hide") }
                                            : QStringList{ tr("Show it"), tr("Hide") });
}

QList<HistoryRow> HistoryPage::chosen() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<HistoryRow> rows;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (const HistoryRow *row = m_model->rowAt(index))
            rows.append(*row);
    }
    return rows;
}

QList<qint64> HistoryPage::chosenIds() const
{
    QList<qint64> ids;
    for (const HistoryRow &row : chosen())
        ids.append(row.id);
    return ids;
}

void HistoryPage::onSelected()
{
    const QList<HistoryRow> rows = chosen();
    m_chosen->setText(rows.isEmpty() ? QString() : tr("%n chosen", nullptr, int(rows.size())));
    ++m_turn;
    if (rows.size() < 2) {
        m_delegate->setLetters({});
        m_list->viewport()->update();
        Q_EMIT comparing(false);
    }
    if (rows.size() != 1)
        m_shown.reset();
    if (rows.isEmpty())
        m_sides->setCurrentIndex(NothingSide);
    else if (rows.size() == 1)
        choose(rows.first());
    else
        compare();
}

void HistoryPage::choose(const HistoryRow &row)
{
    m_sides->setCurrentIndex(DetailSide);
    if (m_shown && m_shownId == row.id)
        return m_detail->setRow(row, &*m_shown); // a word about it has changed
    m_shown.reset();
    m_detail->setRow(row, nullptr);
    base::then(m_store.exchange(row.id), this,
               [this, row, turn = m_turn](const base::Result<hub::Exchange> &exchange) {
                   if (turn != m_turn)
                       return;
                   if (!exchange)
                       return Q_EMIT statusMessage(exchange.error().message);
                   m_shown = *exchange;
                   m_shownId = row.id;
                   m_detail->setRow(row, &*exchange);
                   Q_EMIT exchangeChosen(*exchange, row);
               });
}

/// The rows that were chosen before the list was read anew, as far as they are in it.
void HistoryPage::chooseAgain()
{
    QItemSelection selection;
    for (const qint64 id : std::as_const(m_kept)) {
        const QModelIndex index = m_model->indexOf(id);
        if (index.isValid())
            selection.select(index, index);
    }
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_list->scrollTo(selection.indexes().first());
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Delete)) {
            remove();
            return true;
        }
        if (key->matches(QKeySequence::Find)) {
            m_filters->focusSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace console
