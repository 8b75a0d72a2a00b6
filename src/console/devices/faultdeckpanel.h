// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/devices/faultcard.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace console {

class DeviceWallModel;

/// What can go wrong on purpose, each with a switch, and below it what happened.
class FaultDeckPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 348; ///< interface.md 3.8

    /// \a model outlives the panel.
    FaultDeckPanel(DeviceWallModel &model, QWidget *parent = nullptr);

    /// Opens the values of \a kind, aimed at \a device unless that is empty.
    void edit(sandbox::FaultKind kind, const QString &device = {});

private:
    QWidget *makeHead();
    QWidget *makeCards();
    QWidget *makeLogHead();
    void refreshFaults();
    void refreshLog();

    DeviceWallModel &m_model;
    QList<FaultCard *> m_cards; ///< By FaultKind.
    QLabel *m_count = nullptr;
    QPushButton *m_allOff = nullptr;
    QListWidget *m_log;
};

} // namespace console
