// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/registration.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace console {

class ElidedLabel;

/// The fields of a registration, those that its platform has.
class RegistrationForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit RegistrationForm(QWidget *parent = nullptr);

    /// Shows \a registration; the platform can be chosen only when \a isNew.
    void setRegistration(const hub::Registration &registration, bool isNew);

    /// What the fields say. Id, ETag and expiry are those that were set. The error has the part
    /// `tags`, `pushVariables` or `templateHeaders`.
    base::Result<hub::Registration> registration() const;

    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void setUpDevice();
    void setUpTemplate();
    void refreshRows();
    void refreshHints();
    hub::Platform platform() const;
    base::Result<hub::RegistrationTemplate> readTemplate() const;

    hub::Registration m_original;
    QFormLayout *m_form;
    QComboBox *m_platform;
    QLineEdit *m_handle;
    ElidedLabel *m_looksLike;
    QLineEdit *m_p256dh;
    QLineEdit *m_auth;
    QLineEdit *m_tile;
    QLineEdit *m_tags;
    QLabel *m_tagCount;
    QLineEdit *m_variables;
    QCheckBox *m_hasTemplate;
    QLineEdit *m_name;
    QPlainTextEdit *m_body;
    QPlainTextEdit *m_headers;
    QLineEdit *m_expiry;
    QLineEdit *m_priority;
    QLineEdit *m_messageType;
    bool m_isFilling = false;
};

} // namespace console
