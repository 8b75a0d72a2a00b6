// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faultdeck.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace console {

/// The two or three values of a fault.
class FaultDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a devices are the names to choose from.
    FaultDialog(const sandbox::Fault &fault, const QStringList &devices, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const sandbox::Fault &fault);

private:
    void setUpValue(QFormLayout &form);
    void setUpScope(QFormLayout &form, const QStringList &devices);
    void refresh();
    base::Result<sandbox::Fault> fault() const;

    sandbox::Fault m_fault;
    QSpinBox *m_value;
    QComboBox *m_reach;
    QSpinBox *m_percent;
    QSpinBox *m_next;
    QLineEdit *m_devices;
    QLabel *m_wrong;
    QPushButton *m_on;
};

} // namespace console
