// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devicedetail.h"

#include "console/strokes.h"
#include "hub/diagnosis.h"

#include "ui_devicedetail.h"

#include <QLocale>
#include <QPainter>

namespace console {

DeviceDetail::DeviceDetail(const hub::DeviceResult &result, qsizetype payloadSize, int number,
                           int count, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DeviceDetail>())
{
    m_ui->setupUi(this);
    const hub::Diagnosis diagnosis = hub::diagnoseDevice(result, payloadSize);
    m_ui->headline->setText(diagnosis.message);
    m_ui->why->setText(diagnosis.detail);
    m_ui->whatToDo->setText(diagnosis.hint);
    m_ui->words->setText(result.outcome);
    m_ui->place->setText(tr("From the NotificationOutcome, result %1 of %2.")
                             .arg(QLocale().toString(number), QLocale().toString(count)));
    m_ui->outcomeLink->setText(
        QStringLiteral("<a href=\"outcome\">%1</a>").arg(tr("Show in Outcome")));
    m_ui->outcomeLink->setAccessibleName(tr("Show in Outcome"));
    connect(m_ui->outcomeLink, &QLabel::linkActivated, this, &DeviceDetail::outcomeRequested);
}

DeviceDetail::~DeviceDetail() = default;

int DeviceDetail::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalSizeHint().height();
}

void DeviceDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    drawHairline(painter, rect(), Qt::BottomEdge, palette().color(QPalette::Mid));
}

} // namespace console
