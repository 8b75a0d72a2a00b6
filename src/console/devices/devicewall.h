// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/request.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace console {

class DeviceWallList;
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
    void filter();
    void askDevice();
    void refreshFace();
    void refreshCount();

    DeviceWallModel &m_model;
    DeviceWallList *m_list;
    QStackedWidget *m_faces;
    QLabel *m_words; ///< In place of the list.
    FaultDeckPanel *m_deck;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_platform = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_clear = nullptr;
    QString m_reason;
    bool m_isSandboxSelected = true;
};

} // namespace console
