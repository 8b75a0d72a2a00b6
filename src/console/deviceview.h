// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exchangereading.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace console {

/// What the push services said for each device, refused ones first; the chosen one is explained
/// below the table.
class DeviceView : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceView(QWidget *parent = nullptr);

    void setReading(const ExchangeReading &reading);

Q_SIGNALS:
    void statusMessage(const QString &message);

private:
    void addRow(const hub::DeviceResult &result);
    void explain(int row);
    void copyRows();

    QList<hub::DeviceResult> m_results;
    qsizetype m_payloadSize = 0;
    QStackedWidget *m_faces;
    QTreeView *m_table;
    QStandardItemModel *m_model;
    QLabel *m_why;
    QLabel *m_words;
    QWidget *m_details;
    QLabel *m_empty;
};

} // namespace console
