// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devicestab.h"

#include "console/devicemodel.h"
#include "console/devicetable.h"
#include "console/emptytext.h"

#include <QLabel>
#include <QStackedLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString reasonForNone(const ExchangeReading &reading)
{
    const hub::Exchange &exchange = reading.exchange;
    if (reading.outcome)
        return DevicesTab::tr("The hub had no device to send it to.");
    if (!hub::isAccepted(exchange))
        return DevicesTab::tr("The message reached no device that the hub could name.");
    if (exchange.meant && !exchange.meant->testSend)
        return DevicesTab::tr("A plain send names no devices. Send it as a test to see them.");
    return DevicesTab::tr("The answer names no devices.");
}

} // namespace

DevicesTab::DevicesTab(QWidget *parent)
    : ExchangeTab(parent)
    , m_model(new DeviceModel(this))
    , m_table(new DeviceTable(*m_model, this))
    , m_empty(makeEmptyText(u"devicesEmpty"_s, this))
    , m_faces(new QStackedLayout(this))
{
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    setFocusProxy(m_table);
    connect(m_table, &DeviceTable::outcomeRequested, this, &ExchangeTab::outcomeRequested);
    connect(m_table, &DeviceTable::statusMessage, this, &ExchangeTab::statusMessage);
}

void DevicesTab::setReading(const ExchangeReading &reading)
{
    const hub::Exchange &exchange = reading.exchange;
    m_table->setPayloadSize(exchange.meant ? exchange.meant->notification.payload.size()
                                           : exchange.request.body.size());
    m_model->setOutcome(reading.outcome.value_or(hub::Outcome()));
    m_empty->setText(reasonForNone(reading));
    if (m_model->rowCount() > 0)
        m_faces->setCurrentWidget(m_table);
    else
        m_faces->setCurrentWidget(m_empty);
    // Only what was refused has something to explain.
    if (m_model->rowCount() > 0
        && m_model->index(0, 0).data(DeviceModel::VerdictRole).toInt()
            != int(hub::DeviceVerdict::Accepted))
        m_table->openFirst();
}

} // namespace console
