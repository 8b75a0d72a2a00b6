// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/platform.h"
#include "hub/target.h"
#include "payload/variables.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace console {

/// One device by its handle. The handle's shape is named at the right of the field; a browser has
/// two more fields for its keys.
class HandleField : public QWidget
{
    Q_OBJECT

public:
    explicit HandleField(QWidget *parent = nullptr);

    void setPlatform(hub::Platform platform);

    /// With which the handle's shape is seen.
    void setVariables(const payload::VariableValues &values);

    /// What stands in the fields, without the blanks round it; may be incomplete.
    hub::OneDevice device() const;
    void setDevice(const hub::OneDevice &device);

    /// That the handle has the wrong shape, as a sentence; empty if it has not.
    QString warning() const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QLineEdit *addEdit(const QString &name, int stretch);
    QString filledHandle() const;
    void updateShape();
    void fitShape();

    hub::Platform m_platform = hub::Platform::Windows;
    payload::VariableValues m_variables;
    QLineEdit *m_handle;
    QLineEdit *m_p256dh;
    QLineEdit *m_auth;
    QLabel *m_shape = nullptr;
};

} // namespace console
