// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/request.h"
#include "sandbox/devicestates.h"

#include <QListView>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace console {

class DeviceWallModel;
class FaultDeckPanel;

/// The virtual devices of the sandbox and what they show, with the fault deck beside them.
class DeviceWall : public QWidget
{
    Q_OBJECT

public:
    /// \a model outlives the page.
    explicit DeviceWall(DeviceWallModel &model, QWidget *parent = nullptr);

    /// Whether the sandbox is the hub that is selected; when it is not, the page says where that
    /// hub's devices are.
    void setSandboxSelected(bool isSelected);
    /// Why the sandbox does not run; empty when it was just stopped.
    void setStoppedReason(const QString &reason);
    FaultDeckPanel &faultDeck() { return *m_deck; }

Q_SIGNALS:
    void startRequested();
    void sandboxRequested(); ///< To be made the selected hub.
    void sendRequested(const hub::Request &request, const QString &deviceName);
    void statusMessage(const QString &message);

private:
    QWidget *makeBar();
    void setUpList();
    void filter();
    void refreshFace();
    void refreshCount();
    int sourceRow(const QModelIndex &index) const;
    void open(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void fillMenu(QMenu &menu, int row);
    void addState(QMenu &menu, int row, sandbox::DeviceState state, const QString &words,
                  const QString &back);
    void copyHandle(int row);
    void sendTo(int row);

    DeviceWallModel &m_model;
    QSortFilterProxyModel *m_filter;
    QListView *m_list;
    QStackedWidget *m_faces;
    QLabel *m_words; ///< In place of the list.
    FaultDeckPanel *m_deck;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_platform = nullptr;
    QPushButton *m_clear = nullptr;
    QString m_reason;
    bool m_isSandboxSelected = true;
};

} // namespace console
