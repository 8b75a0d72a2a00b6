// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPersistentModelIndex>

class QLabel;
class QListWidget;

namespace console {

class DeviceWallModel;
class ElidedLabel;
class PreviewView;

/// One device of the wall: all that came its way, and each notification as it shows it.
class DeviceDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a model outlives the dialog, which closes when the device's row goes.
    DeviceDialog(DeviceWallModel &model, int row, QWidget *parent = nullptr);

private:
    void refresh();
    void showChosen();

    DeviceWallModel &m_model;
    QPersistentModelIndex m_index;
    QLabel *m_head;
    ElidedLabel *m_handle;
    QListWidget *m_log;
    PreviewView *m_preview;
};

} // namespace console
