// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/devicedialog.h"

#include "console/devices/devicewallmodel.h"
#include "console/devices/devicewords.h"
#include "console/preview/previewview.h"
#include "console/style/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(760, 520);

} // namespace

DeviceDialog::DeviceDialog(DeviceWallModel &model, int row, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_index(model.index(row))
    , m_head(new QLabel(this))
    , m_handle(new ElidedLabel(this))
    , m_log(new QListWidget(this))
    , m_preview(new PreviewView(this))
{
    setObjectName(u"deviceDialog"_s);
    setWindowTitle(model.device(row).device.name);
    resize(UsualSize);
    m_head->setObjectName(u"deviceFacts"_s);
    m_head->setWordWrap(true);
    m_handle->setObjectName(u"deviceHandle"_s);
    m_handle->setProperty("dim", true);
    m_handle->setElideMode(Qt::ElideMiddle); // some are 160 characters without a blank
    m_handle->setAccessibleName(tr("Handle"));
    m_log->setObjectName(u"deviceReceived"_s);
    m_log->setAccessibleName(tr("Received"));
    m_preview->setAccessibleName(tr("Preview"));
    auto *row1 = new QHBoxLayout;
    row1->addWidget(m_log, 1);
    row1->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_handle);
    column->addLayout(row1, 1);
    connect(m_log, &QListWidget::currentRowChanged, this, &DeviceDialog::showChosen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (m_index.row() >= first.row() && m_index.row() <= last.row())
                    refresh();
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QDialog::close);
    refresh();
}

void DeviceDialog::refresh()
{
    if (!m_index.isValid())
        return;
    const WallDevice &one = m_model.device(m_index.row());
    QStringList facts{ hub::traits(one.device.platform).name };
    if (const QString word = stateWord(one.device.state); !word.isEmpty())
        facts.append(word);
    facts.append(one.device.tags.isEmpty() ? tr("no tags") : one.device.tags.join(u", "_s));
    m_head->setText(facts.join(u" · "_s));
    m_handle->setText(QString::fromUtf8(one.device.handle));
    if (m_log->count() == one.log.size() && m_log->count() > 0)
        return;
    const int below = m_log->count() - m_log->currentRow(); // what is chosen stays chosen
    m_log->clear();
    for (const sandbox::Delivery &delivery : one.log) {
        const QString time = QLocale().toString(delivery.at.toLocalTime().time(), u"HH:mm:ss"_s);
        m_log->addItem(time + u"  "_s + logWords(delivery));
    }
    if (m_log->count() == 0) {
        m_preview->showFault(tr("It has received nothing yet."));
        return;
    }
    m_log->setCurrentRow(below > 1 ? m_log->count() - below : 0);
}

void DeviceDialog::showChosen()
{
    const int row = m_log->currentRow();
    if (!m_index.isValid() || row < 0)
        return;
    const sandbox::Delivery &delivery = m_model.device(m_index.row()).log.at(row);
    const hub::Notification notification = notificationOf(delivery);
    const auto surfaces = payload::previewSurfaces(notification);
    if (surfaces.isEmpty())
        m_preview->showFault(QString::fromUtf8(delivery.payload.left(4096)));
    else
        m_preview->setNotification(notification, surfaces.first().name);
}

} // namespace console
