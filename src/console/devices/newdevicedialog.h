// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/newdevice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace console {

/// Name, platform and tags of a virtual device that is to be made.
class NewDeviceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewDeviceDialog(QWidget *parent = nullptr);

    /// Says why the sandbox did not take it; what was typed stays.
    void refuse(const base::Error &error);

Q_SIGNALS:
    /// The dialog stays until it is accepted, or refused.
    void chosen(const sandbox::NewDevice &device);

private:
    void refresh();
    base::Result<sandbox::NewDevice> device() const;

    QLineEdit *m_name;
    QComboBox *m_platform;
    QLineEdit *m_tags;
    QLabel *m_wrong;
    QPushButton *m_add;
};

} // namespace console
