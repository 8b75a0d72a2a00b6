// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/deviceview.h"

#include "console/result/deliveryview.h"
#include "console/result/tokeninspector.h"
#include "console/style/badgeicon.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "hub/platform.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewDevices = 10; ///< Of so many, each is seen without a filter.

} // namespace

DeviceView::DeviceView(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedWidget(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_model(new DeviceModel(this))
    , m_why(new QLabel(this))
    , m_words(new QLabel(this))
    , m_inspect(new QPushButton(inkIcon(u"search"_s), tr("Inspect token"), this))
    , m_restore(new QPushButton(inkIcon(u"restore"_s), tr("Create the registration again"), this))
    , m_empty(new QLabel(this))
    , m_delivery(new DeliveryView(this))
{
    setUpTable();
    setUpActions();
    for (QLabel *label : { m_why, m_words, m_empty }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_why->setObjectName(u"deviceWhy"_s);
    m_words->setObjectName(u"deviceWords"_s);
    m_words->setProperty("look", u"mono"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_empty->setProperty("dim", true);
    m_empty->setContentsMargins(16, 16, 16, 16);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head = makeHead());
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(this));
    column->addWidget(makeDetails());
    m_faces->addWidget(page);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(m_delivery);
    connect(m_delivery, &DeliveryView::stopRequested, this, &DeviceView::stopRequested);
    connect(m_delivery, &DeliveryView::againRequested, this, &DeviceView::followRequested);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);
}

void DeviceView::setUpTable()
{
    m_table->setObjectName(u"deviceTable"_s);
    m_table->setAccessibleName(tr("Devices reached"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setIconSize(BadgeSize);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->header()->setSortIndicatorClearable(true); // back to "refused first"
    m_table->setSortingEnabled(true);
    const int widths[]{ 220, 90, 220, 180, 200 };
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_table->setColumnWidth(i, widths[i]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { explain(current.row()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this] { explain(m_table->currentIndex().row()); });
}

void DeviceView::setUpActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto action = [this](const QString &text, const QKeySequence &keys, auto run) {
        auto *one = new QAction(text, m_table);
        one->setShortcut(keys);
        one->setShortcutContext(Qt::WidgetShortcut);
        connect(one, &QAction::triggered, this, run);
        m_table->addAction(one);
    };
    action(tr("Copy rows as CSV"), QKeySequence::Copy, &DeviceView::copyRows);
    action(tr("Copy cell"), {}, &DeviceView::copyCell);
    action(tr("Inspect token"), {}, &DeviceView::inspectToken);
    action(tr("Name this device"), Qt::Key_F2, &DeviceView::nameDevice);
    action(tr("Copy the table as CSV"), {}, &DeviceView::copyAll);
}

void DeviceView::inspectToken()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const hub::DeviceResult &result = m_model->resultAt(current.row());
    const auto platform = hub::platformOfFormat(result.platform);
    auto *inspector = new TokenInspector(
        result.handle, platform ? std::optional(*platform) : std::nullopt, {}, this);
    inspector->openAt(m_table->viewport()->mapToGlobal(m_table->visualRect(current).bottomLeft()));
}

void DeviceView::nameDevice()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_table->edit(current.siblingAtColumn(DeviceModel::DeviceColumn));
}

QWidget *DeviceView::makeHead()
{
    m_filter->setObjectName(u"deviceFilter"_s);
    m_filter->setAccessibleName(tr("Show only devices with"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    m_count->setObjectName(u"deviceCount"_s);
    m_count->setProperty("dim", true);
    auto *copy = new QToolButton(this);
    copy->setObjectName(u"deviceCopy"_s);
    copy->setIcon(inkIcon(u"copy"_s));
    copy->setText(tr("CSV"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAccessibleName(tr("Copy the table as CSV"));
    copy->setToolTip(tr("Copy the table as CSV"));
    connect(copy, &QToolButton::clicked, this, &DeviceView::copyAll);
    connect(m_filter, &QLineEdit::textChanged, this, &DeviceView::filter);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count, 1);
    row->addStretch(1);
    row->addWidget(copy);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Hairline(head));
    return head;
}

QWidget *DeviceView::makeDetails()
{
    m_inspect->setObjectName(u"deviceInspect"_s);
    m_restore->setObjectName(u"deviceRestore"_s);
    for (QPushButton *button : { m_inspect, m_restore })
        button->setAutoDefault(false);
    connect(m_inspect, &QPushButton::clicked, this, &DeviceView::inspectToken);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentIndex().row();
        if (row >= 0)
            Q_EMIT restoreRequested(m_model->resultAt(row).registrationId);
    });
    auto *details = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_inspect);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_why);
    left->addLayout(buttons);
    left->addStretch(1);
    auto *row = new QHBoxLayout(details);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(24);
    row->addLayout(left, 3);
    row->addWidget(m_words, 2);
    return details;
}

void DeviceView::setReading(const ExchangeReading &reading)
{
    m_payloadSize =
        reading.exchange.meant ? reading.exchange.meant->notification.payload.size() : 0;
    m_model->setResults(reading.outcome ? reading.outcome->results : QList<hub::DeviceResult>());
    m_faces->setCurrentIndex(m_model->wholeCount() == 0 ? 1 : 0);
    m_head->setVisible(m_model->wholeCount() > FewDevices || !m_filter->text().isEmpty());
    m_empty->setText(reading.outcome
                         ? tr("No device matched, so there is none to name.")
                         : tr("A plain send names no devices. Send it as a test to see them, or "
                              "follow the delivery."));
    say();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        explain(-1);
}

void DeviceView::setNames(DeviceNames *names)
{
    m_model->setNames(names);
}

void DeviceView::setHubStates(const QHash<QString, HubState> &states)
{
    m_model->setHubStates(states);
}

DeliveryView &DeviceView::showDelivery()
{
    m_faces->setCurrentWidget(m_delivery);
    return *m_delivery;
}

bool DeviceView::focusFilter()
{
    if (m_model->wholeCount() == 0)
        return false;
    m_head->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return m_filter->isVisible();
}

void DeviceView::filter(const QString &words)
{
    m_model->setFilter(words);
    say();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        explain(-1);
}

void DeviceView::say()
{
    const QLocale locale;
    const QString whole = locale.toString(m_model->wholeCount());
    m_count->setText(m_filter->text().trimmed().isEmpty()
                         ? tr("%n device(s)", nullptr, int(m_model->wholeCount()))
                         : tr("%1 of %2").arg(locale.toString(m_model->rowCount()), whole));
    m_filter->setAccessibleDescription(m_count->text());
}

void DeviceView::explain(int row)
{
    const bool isRow = row >= 0 && row < m_model->rowCount();
    m_inspect->setVisible(isRow);
    m_restore->setVisible(isRow && m_model->hubState(m_model->resultAt(row)) == HubState::Removed);
    if (!isRow) {
        m_why->clear();
        m_words->clear();
        return;
    }
    const hub::DeviceResult &result = m_model->resultAt(row);
    const hub::Diagnosis diagnosis = hub::diagnoseDevice(result, m_payloadSize);
    const bool isAccepted = hub::verdictOf(result.outcome) == hub::DeviceVerdict::Accepted;
    m_why->setText(isAccepted ? tr("<b>The push service took it for this device.</b><br>%1")
                                    .arg(diagnosis.hint.toHtmlEscaped())
                              : u"<b>%1</b><br>%2"_s.arg(diagnosis.message.toHtmlEscaped(),
                                                         diagnosis.hint.toHtmlEscaped()));
    m_words->setText(result.outcome);
    m_words->setAccessibleName(tr("What the hub said, word for word: %1").arg(result.outcome));
}

void DeviceView::copyRows()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QApplication::clipboard()->setText(m_model->csv(rows));
    Q_EMIT statusMessage(tr("Copied %n row(s)", nullptr, int(rows.size())));
}

void DeviceView::copyAll()
{
    QList<int> rows(m_model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QApplication::clipboard()->setText(m_model->csv(rows));
    Q_EMIT statusMessage(tr("Copied %n row(s)", nullptr, int(rows.size())));
}

void DeviceView::copyCell()
{
    const QString text = m_table->currentIndex().data(Qt::ToolTipRole).toString();
    QApplication::clipboard()->setText(text);
    Q_EMIT statusMessage(tr("Copied: %1").arg(shortHandle(text)));
}

} // namespace console
