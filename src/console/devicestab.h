// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exchangetab.h"

class QLabel;
class QStackedLayout;

namespace console {

class DeviceModel;
class DeviceTable;

/// The devices that a test send names, or why there are none.
class DevicesTab : public ExchangeTab
{
    Q_OBJECT

public:
    explicit DevicesTab(QWidget *parent = nullptr);

    void setReading(const ExchangeReading &reading) override;

private:
    DeviceModel *m_model;
    DeviceTable *m_table;
    QLabel *m_empty;
    QStackedLayout *m_faces;
};

} // namespace console
