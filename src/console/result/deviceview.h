// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/result/devicemodel.h"
#include "console/result/exchangereading.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace console {

class DeliveryView;

/// What the push services said for each device, refused ones first; the chosen one is explained
/// below the table.
class DeviceView : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceView(QWidget *parent = nullptr);

    void setReading(const ExchangeReading &reading);
    /// See DeviceModel.
    void setNames(DeviceNames *names);
    /// By registration id; of the others nothing is known.
    void setHubStates(const QHash<QString, HubState> &states);
    /// In place of devices: what the hub tells of a send that named none.
    DeliveryView &showDelivery();
    /// Puts the focus where one types what to look for; false if there is no device.
    bool focusFilter();

Q_SIGNALS:
    void statusMessage(const QString &message);
    void followRequested();
    void stopRequested();
    /// The registration \a id, which the hub has removed, is to be created again.
    void restoreRequested(const QString &id);

private:
    void setUpTable();
    void setUpActions();
    QWidget *makeHead();
    QWidget *makeDetails();
    void filter(const QString &words);
    void say();
    void explain(int row);
    void copyRows();
    void copyAll();
    void copyCell();
    void inspectToken();
    void nameDevice();

    qsizetype m_payloadSize = 0;
    QStackedWidget *m_faces;
    QWidget *m_head =
        nullptr; ///< The filter; shown for more than a few devices, or when asked for.
    QLineEdit *m_filter;
    QLabel *m_count;
    QTreeView *m_table;
    DeviceModel *m_model;
    QLabel *m_why;
    QLabel *m_words;
    QPushButton *m_inspect;
    QPushButton *m_restore;
    QLabel *m_empty;
    DeliveryView *m_delivery;
};

} // namespace console
