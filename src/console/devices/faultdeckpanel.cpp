// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/faultdeckpanel.h"

#include "console/devices/devicewallmodel.h"
#include "console/devices/faultdialog.h"
#include "console/style/fonts.h"
#include "console/style/hairline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadHeight = 48;
constexpr int LeastLogHeight = 72;

QLabel *makeTitle(const QString &text, QWidget *parent)
{
    auto *title = new QLabel(text, parent);
    title->setFont(scaled(title->font(), textsize::Body, true));
    return title;
}

} // namespace

FaultDeckPanel::FaultDeckPanel(DeviceWallModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_log(new QListWidget(this))
{
    setObjectName(u"faultDeck"_s);
    setAccessibleName(tr("Fault deck"));
    setFixedWidth(Width);
    m_log->setObjectName(u"deviceLog"_s);
    m_log->setAccessibleName(tr("Log"));
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setFont(scaled(font(), textsize::Small));
    m_log->setMinimumHeight(LeastLogHeight);
    m_log->setUniformItemSizes(true);
    m_log->setTextElideMode(Qt::ElideRight);
    m_log->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(this));
    column->addWidget(makeCards(), 3);
    column->addWidget(new Hairline(this));
    column->addWidget(makeLogHead());
    column->addWidget(m_log, 1);
    connect(&m_model, &DeviceWallModel::faultsChanged, this, &FaultDeckPanel::refreshFaults);
    connect(&m_model, &DeviceWallModel::logChanged, this, &FaultDeckPanel::refreshLog);
    refreshFaults();
    refreshLog();
}

QWidget *FaultDeckPanel::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(HeadHeight);
    m_count = new QLabel(head);
    m_count->setObjectName(u"faultCount"_s);
    m_count->setProperty("dim", true);
    m_allOff = new QPushButton(tr("All off"), head);
    m_allOff->setObjectName(u"faultsOff"_s);
    m_allOff->setFlat(true);
    connect(m_allOff, &QPushButton::clicked, this, [this] { m_model.switchFaultsOff(); });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(13, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(makeTitle(tr("Fault deck"), head));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_allOff);
    return head;
}

QWidget *FaultDeckPanel::makeCards()
{
    auto *cards = new QWidget(this);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const sandbox::FaultTraits &kind : sandbox::faultKinds()) {
        auto *card = new FaultCard(kind.kind, cards);
        connect(card, &FaultCard::switched, this,
                [this, card](bool on) { m_model.setFault(card->state().fault, on); });
        connect(card, &FaultCard::editRequested, this, [this, kind = kind.kind] { edit(kind); });
        m_cards.append(card);
        column->addWidget(card);
    }
    column->addStretch();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(cards);
    return area;
}

QWidget *FaultDeckPanel::makeLogHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(36);
    auto *clear = new QPushButton(tr("Clear"), head);
    clear->setObjectName(u"clearLog"_s);
    clear->setFlat(true);
    connect(clear, &QPushButton::clicked, this, [this] { m_model.clearLog(); });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(13, 0, 12, 0);
    row->addWidget(makeTitle(tr("Log"), head));
    row->addStretch();
    row->addWidget(clear);
    return head;
}

void FaultDeckPanel::edit(sandbox::FaultKind kind, const QString &device)
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row)
        names.append(m_model.device(row).device.name);
    sandbox::Fault fault = m_cards.at(int(kind))->state().fault;
    if (!device.isEmpty())
        fault.scope = { sandbox::FaultScope::Reach::Devices, 0, { device } };
    auto *dialog = new FaultDialog(fault, names, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FaultDialog::chosen, this,
            [this](const sandbox::Fault &chosen) { m_model.setFault(chosen, true); });
    dialog->open();
}

void FaultDeckPanel::refreshFaults()
{
    for (const sandbox::FaultState &state : m_model.faults())
        m_cards.at(int(state.fault.kind))->setState(state);
    const int on = m_model.faultsOn();
    m_count->setText(on > 0 ? tr("%n on", nullptr, on) : QString());
    m_allOff->setEnabled(on > 0);
    setEnabled(m_model.isRunning());
}

void FaultDeckPanel::refreshLog()
{
    m_log->clear();
    m_log->addItems(m_model.log());
}

} // namespace console
