// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/deviceview.h"

#include "console/badgeicon.h"
#include "console/fonts.h"
#include "console/hairline.h"
#include "console/markicon.h"
#include "console/verdict.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool isAccepted(const hub::DeviceResult &result)
{
    return hub::verdictOf(result.outcome) == hub::DeviceVerdict::Accepted;
}

QString csv(const QString &field)
{
    QString quoted = field;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

DeviceView::DeviceView(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedWidget(this))
    , m_table(new QTreeView(this))
    , m_model(new QStandardItemModel(0, 5, this))
    , m_why(new QLabel(this))
    , m_words(new QLabel(this))
    , m_details(new QWidget(this))
    , m_empty(new QLabel(this))
{
    m_table->setObjectName(u"deviceTable"_s);
    m_table->setAccessibleName(tr("Devices reached"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setIconSize(BadgeSize);
    for (QLabel *label : { m_why, m_words, m_empty }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_words->setProperty("look", u"mono"_s);
    m_empty->setProperty("dim", true);
    m_empty->setContentsMargins(16, 16, 16, 16);
    auto *row = new QHBoxLayout(m_details);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(24);
    row->addWidget(m_why, 3);
    row->addWidget(m_words, 2);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(this));
    column->addWidget(m_details);
    m_faces->addWidget(page);
    m_faces->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { explain(current.row()); });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &DeviceView::copyRows);
}

void DeviceView::setReading(const ExchangeReading &reading)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        { tr("Device"), tr("Platform"), tr("Result"), tr("Handle"), tr("Registration") });
    m_results = reading.outcome ? reading.outcome->results : QList<hub::DeviceResult>();
    m_payloadSize =
        reading.exchange.meant ? reading.exchange.meant->notification.payload.size() : 0;
    std::stable_partition(m_results.begin(), m_results.end(),
                          [](const hub::DeviceResult &result) { return !isAccepted(result); });
    for (const hub::DeviceResult &result : std::as_const(m_results))
        addRow(result);
    m_faces->setCurrentIndex(m_results.isEmpty() ? 1 : 0);
    m_empty->setText(reading.outcome
                         ? tr("No device matched, so there is none to name.")
                         : tr("A plain send names no devices. Send it as a test to see them."));
    const int widths[]{ 250, 90, 220, 260 };
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_table->setColumnWidth(i, widths[i]);
    if (!m_results.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void DeviceView::addRow(const hub::DeviceResult &result)
{
    const hub::DeviceVerdict verdict = hub::verdictOf(result.outcome);
    const auto platform = hub::platformOfFormat(result.platform);
    const QString service = platform ? hub::traits(*platform).name : result.platform;
    const QString said = hub::verdictText(verdict, result.platform);
    auto *device = new QStandardItem(markIcon(markOf(hub::diagnoseDevice(result, 0).severity)),
                                     shortHandle(result.handle));
    device->setData(tr("%1, %2, %3").arg(shortHandle(result.handle), service, said),
                    Qt::AccessibleTextRole);
    auto *badge = new QStandardItem;
    if (platform)
        badge->setIcon(badgeIcon(hub::traits(*platform).badge));
    badge->setToolTip(service);
    badge->setData(service, Qt::AccessibleTextRole);
    auto *handle = new QStandardItem(result.handle);
    handle->setFont(monoFont());
    handle->setToolTip(result.handle);
    auto *registration = new QStandardItem(result.registrationId);
    registration->setFont(monoFont());
    registration->setToolTip(result.registrationId);
    m_model->appendRow({ device, badge, new QStandardItem(said), handle, registration });
}

void DeviceView::explain(int row)
{
    if (row < 0 || row >= m_results.size())
        return;
    const hub::DeviceResult &result = m_results.at(row);
    const hub::Diagnosis diagnosis = hub::diagnoseDevice(result, m_payloadSize);
    m_why->setText(isAccepted(result) ? tr("<b>The push service took it for this device.</b><br>%1")
                                            .arg(diagnosis.hint.toHtmlEscaped())
                                      : u"<b>%1</b><br>%2"_s.arg(diagnosis.message.toHtmlEscaped(),
                                                                 diagnosis.hint.toHtmlEscaped()));
    m_words->setText(result.outcome);
    m_words->setAccessibleName(tr("What the hub said, word for word: %1").arg(result.outcome));
}

void DeviceView::copyRows()
{
    QStringList lines{ u"platform,handle,registrationId,outcome"_s };
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const hub::DeviceResult &result = m_results.at(index.row());
        lines.append(QStringList{ csv(result.platform), csv(result.handle),
                                  csv(result.registrationId), csv(result.outcome) }
                         .join(u','));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT statusMessage(tr("Copied %n row(s)", nullptr, int(lines.size()) - 1));
}

} // namespace console
