// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/registrationspage.h"

#include "console/hubs/hublogin.h"
#include "console/registrations/registrationdelegate.h"
#include "console/registrations/registrationdetail.h"
#include "console/registrations/registrationmodel.h"
#include "console/style/badgeicon.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/style/markicon.h"
#include "console/style/noticebar.h"
#include "console/style/setting.h"
#include "hub/diagnosis.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fleet::Column;
using session::RegistrationReader;

namespace {

constexpr int BarHeight = 48;
constexpr int LowerHeight = 290;
constexpr int SearchDelayMs = 120;

QIcon finderIcon(fleet::Finder finder)
{
    using fleet::Finder;
    switch (finder) {
    case Finder::Twice:
        return inkIcon(u"duplicate"_s);
    case Finder::Malformed:
        return markIcon(Mark::Refused);
    case Finder::ShouldBeFcmV1:
        return badgeIcon(hub::traits(hub::Platform::Gcm).badge);
    case Finder::EndsSoon:
        return inkIcon(u"throttled"_s);
    case Finder::Expired:
        return markIcon(Mark::Look);
    }
    return {};
}

} // namespace

RegistrationsPage::RegistrationsPage(HubLogin &login, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_login(login)
    , m_settings(settings)
    , m_model(new RegistrationModel(this))
    , m_table(new QTableView(this))
    , m_detail(new RegistrationDetail(this))
    , m_bulk(new BulkPanel(m_batch, this))
{
    setObjectName(u"registrationsPage"_s);
    setWindowTitle(tr("Registrations"));
    setUpTable();
    m_question = new NoticeBar(this);
    m_question->setObjectName(u"registrationsQuestion"_s);
    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *each : { makeBar(), static_cast<QWidget *>(new Hairline(upper)), makeFinders(),
                           makeLoading(), static_cast<QWidget *>(m_question) })
        column->addWidget(each);
    column->addWidget(makeFaces(), 1);
    column->addWidget(new Hairline(upper));
    column->addWidget(makeFoot());
    m_lower = new QStackedWidget(this);
    m_lower->addWidget(m_detail);
    m_lower->addWidget(m_bulk);
    m_lower->hide();
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"registrationsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_lower);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ LowerHeight, LowerHeight });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    setFocusProxy(m_table);
    setUpColumns();
    connectReader();
    connectBatch();
    connectDetail();
    connect(&m_login, &HubLogin::changed, this, &RegistrationsPage::onLoginChanged);
    refreshBar();
}

QWidget *RegistrationsPage::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"registrationsPageBar"_s);
    bar->setFixedHeight(BarHeight);
    auto *title = new QLabel(tr("Registrations"), bar);
    title->setProperty("look", u"title"_s);
    m_count = new QLabel(bar);
    m_count->setObjectName(u"registrationsCount"_s);
    m_count->setProperty("dim", true);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"registrationsSearch"_s);
    m_search->setAccessibleName(tr("Show only registrations with"));
    m_search->setPlaceholderText(tr("Name, tag, handle, id"));
    m_search->setToolTip(
        tr("Part of a device's name, a tag, handle, id or template name (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_search->addAction(inkIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_group = new QComboBox(bar);
    m_group->setObjectName(u"registrationsGroup"_s);
    m_group->setAccessibleName(tr("Group by"));
    m_group->addItem(tr("Not grouped"), int(fleet::Grouping::None));
    m_group->addItem(tr("By tag"), int(fleet::Grouping::Tag));
    m_group->addItem(tr("By platform"), int(fleet::Grouping::Platform));
    const auto tool = [bar](const QString &name, const QString &icon, const QString &words) {
        auto *button = new QToolButton(bar);
        button->setObjectName(name);
        button->setIcon(inkIcon(icon));
        button->setAccessibleName(words);
        button->setToolTip(words);
        return button;
    };
    m_columns = tool(u"registrationsColumns"_s, u"headers"_s, tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_again = tool(u"registrationsAgain"_s, u"refresh"_s, tr("Read again from the hub (F5)"));
    m_again->setAccessibleDescription(tr("Needs the Manage right."));
    m_more = tool(u"registrationsMore"_s, u"more"_s, tr("More"));
    m_add = new QPushButton(inkIcon(u"plus"_s), tr("Registration"), bar);
    m_add->setObjectName(u"registrationsAdd"_s);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Register one by hand"));
    m_add->setToolTip(tr("Register one by hand. Needs the Listen or Manage right."));
    m_add->setAccessibleDescription(tr("Needs the Listen or Manage right."));
    connect(m_again, &QToolButton::clicked, this, &RegistrationsPage::readAgain);
    connect(m_more, &QToolButton::clicked, this, &RegistrationsPage::showPageMenu);
    connect(m_add, &QPushButton::clicked, this, [this] { createNew({}); });
    m_searchLater.setSingleShot(true);
    m_searchLater.setInterval(SearchDelayMs);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchLater.start(); });
    connect(&m_searchLater, &QTimer::timeout, this, &RegistrationsPage::applyQuery);
    connect(m_group, &QComboBox::currentIndexChanged, this, &RegistrationsPage::applyQuery);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_count, 1);
    row->addWidget(m_search, 1);
    for (QWidget *each : { static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_columns),
                           static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_again),
                           static_cast<QWidget *>(m_more) })
        row->addWidget(each);
    return bar;
}

QWidget *RegistrationsPage::makeFinders()
{
    m_finderBar = new QWidget(this);
    m_finderBar->setObjectName(u"registrationsFinders"_s);
    auto *row = new QHBoxLayout(m_finderBar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_finderCaption = new QLabel(tr("Worth a look"), m_finderBar);
    m_finderCaption->setProperty("dim", true);
    row->addWidget(m_finderCaption);
    for (int i = 0; i < fleet::FinderCount; ++i) {
        auto *button = new QPushButton(m_finderBar);
        button->setObjectName(u"finder%1"_s.arg(i));
        button->setIcon(finderIcon(fleet::Finder(i)));
        if (fleet::Finder(i) == fleet::Finder::ShouldBeFcmV1)
            button->setIconSize(BadgeSize);
        button->setCheckable(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, button](bool isOn) {
            for (QPushButton *other : std::as_const(m_finders))
                other->setChecked(other == button && isOn);
            applyQuery();
        });
        row->addWidget(button);
        m_finders.append(button);
    }
    row->addStretch(1);
    row->addWidget(makeMark());
    m_finderBar->hide();
    return m_finderBar;
}

/// Those who get the draft have a tick and come first.
QWidget *RegistrationsPage::makeMark()
{
    m_mark = new QCheckBox(m_finderBar);
    m_mark->setObjectName(u"registrationsMark"_s);
    m_mark->setChecked(setting::MarkWhoGets.in(m_settings));
    m_mark->hide();
    connect(m_mark, &QCheckBox::toggled, this, [this](bool isOn) {
        setting::MarkWhoGets.set(m_settings, isOn);
        refreshMark();
    });
    return m_mark;
}

QWidget *RegistrationsPage::makeLoading()
{
    m_loading = new QWidget(this);
    m_loading->setObjectName(u"registrationsLoading"_s);
    m_loadingText = new QLabel(m_loading);
    m_loadingText->setObjectName(u"registrationsLoadingText"_s);
    m_loadingText->setWordWrap(true);
    m_loadingButton = new QPushButton(m_loading);
    m_loadingButton->setObjectName(u"registrationsLoadingButton"_s);
    m_loadingButton->setAutoDefault(false);
    connect(m_loadingButton, &QPushButton::clicked, this, [this] {
        if (m_reader.state() == RegistrationReader::State::Reading
            || m_reader.state() == RegistrationReader::State::Waiting)
            m_reader.stop();
        else
            m_reader.goOn();
    });
    auto *row = new QHBoxLayout(m_loading);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_loadingText, 1);
    row->addWidget(m_loadingButton);
    m_loading->hide();
    m_rate.setInterval(500ms);
    connect(&m_rate, &QTimer::timeout, this, &RegistrationsPage::refreshBar);
    return m_loading;
}

QWidget *RegistrationsPage::makeFaces()
{
    m_faces = new QStackedWidget(this);
    m_message = new QLabel(m_faces);
    m_message->setObjectName(u"registrationsMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(32);
    m_message->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_message, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"register")
            createNew({});
        else if (link == u"sandbox")
            Q_EMIT sandboxRequested();
        else if (link == u"clear")
            showOnly({});
        else
            readAgain();
    });
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_message);
    m_faces->addWidget(makeLookup());
    return m_faces;
}

/// For rules that may not list: one device can still be found.
QWidget *RegistrationsPage::makeLookup()
{
    auto *page = new QWidget(this);
    m_lookupWhy = new QLabel(tr("This rule may not list registrations; that needs Manage. You can "
                                "still look one up by handle."),
                             page);
    m_lookupWhy->setObjectName(u"registrationsNoManage"_s);
    m_lookupWhy->setWordWrap(true);
    m_lookupWhy->setAlignment(Qt::AlignCenter);
    m_lookupPlatform = new QComboBox(page);
    m_lookupPlatform->setObjectName(u"lookupPlatform"_s);
    m_lookupPlatform->setAccessibleName(tr("Platform"));
    m_lookupPlatform->setIconSize({ 32, 16 });
    for (const hub::Platform platform : hub::allPlatforms()) {
        if (platform != hub::Platform::Template)
            m_lookupPlatform->addItem(badgeIcon(hub::traits(platform).badge),
                                      hub::traits(platform).name, int(platform));
    }
    m_lookupHandle = new QLineEdit(page);
    m_lookupHandle->setObjectName(u"lookupHandle"_s);
    m_lookupHandle->setAccessibleName(tr("Handle to look up"));
    m_lookupHandle->setPlaceholderText(tr("Handle"));
    auto *find = new QPushButton(inkIcon(u"search"_s), tr("Look up"), page);
    find->setObjectName(u"lookupButton"_s);
    find->setAutoDefault(false);
    connect(find, &QPushButton::clicked, this, &RegistrationsPage::lookUp);
    connect(m_lookupHandle, &QLineEdit::returnPressed, this, &RegistrationsPage::lookUp);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addStretch(1);
    line->addWidget(m_lookupPlatform);
    line->addWidget(m_lookupHandle, 2);
    line->addWidget(find);
    line->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_lookupWhy);
    column->addLayout(line);
    column->addStretch(2);
    return page;
}

QWidget *RegistrationsPage::makeFoot()
{
    auto *foot = new QWidget(this);
    m_chosenCount = new QLabel(foot);
    m_chosenCount->setObjectName(u"registrationsChosen"_s);
    m_chosenCount->setProperty("dim", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_chosenCount, 1);
    m_gettingCount = new QLabel(foot);
    m_gettingCount->setObjectName(u"registrationsGetting"_s);
    row->addWidget(m_gettingCount);
    return foot;
}

void RegistrationsPage::setUpTable()
{
    m_table->setObjectName(u"registrationsTable"_s);
    m_table->setAccessibleName(tr("Registrations"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RegistrationDelegate(this));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    // One height for all: else each of a million rows would be asked for its own.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RegistrationDelegate::RowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true); // back to as the hub lists them
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::customContextMenuRequested, this, &RegistrationsPage::showMenu);
    connect(m_table, &QTableView::activated, this, [this] { m_detail->edit(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RegistrationsPage::onSelected);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            &RegistrationsPage::keepChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegistrationsPage::chooseAgain);
    connect(m_model, &RegistrationModel::shownChanged, this, &RegistrationsPage::refreshBar);
    connect(m_model, &RegistrationModel::surveyed, this, &RegistrationsPage::refreshFinders);
}

/// Which columns there are is the user's choice; those of picture j at first.
void RegistrationsPage::setUpColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int widths[]{ 200, 64, 76, 150, 400, 320, 110, 330, 60, 140, 180 };
    auto *menu = new QMenu(m_columns);
    const QStringList hidden = setting::HiddenRegistrationColumns.in(m_settings);
    for (int column = 0; column < fleet::ColumnCount; ++column) {
        header->resizeSection(column, widths[column]);
        if (Column(column) == Column::Gets)
            continue; // there while a template draft is marked
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!hidden.contains(QString::number(column)));
        action->setEnabled(Column(column) != Column::Handle);
        header->setSectionHidden(column, !action->isChecked());
        connect(action, &QAction::toggled, this, [this, header, column](bool isShown) {
            header->setSectionHidden(column, !isShown);
            QStringList now;
            for (int each = 0; each < fleet::ColumnCount; ++each) {
                if (header->isSectionHidden(each) && Column(each) != Column::Gets)
                    now.append(QString::number(each));
            }
            setting::HiddenRegistrationColumns.set(m_settings, now);
        });
    }
    header->setSectionHidden(int(Column::Gets), true);
    m_columns->setMenu(menu);
    header->setSectionResizeMode(int(Column::Tags), QHeaderView::Stretch);
    header->setSectionResizeMode(int(Column::Gets), QHeaderView::Stretch); // they share the rest
}

bool RegistrationsPage::eventFilter(QObject *watched, QEvent *event)
{
    // The window has F2 for its drafts.
    if (watched == m_table && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find))
            focusSearch();
        else if (key->matches(QKeySequence::Delete))
            remove();
        else if (key->matches(QKeySequence::Copy))
            copyRows();
        else if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return
                 || key->key() == Qt::Key_Enter)
            m_detail->edit();
        else
            return false;
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RegistrationsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RegistrationsPage::save()
{
    m_detail->save();
}

} // namespace console
