// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/platform.h"
#include "payload/variables.h"

#include <QPlainTextEdit>

namespace console {

/// Many device handles, one a line. One line high, until it has the focus.
class BatchField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BatchField(QWidget *parent = nullptr);

    /// What `{{name}}` stands for in the handles.
    void setVariables(const payload::VariableValues &values) { m_variables = values; }

    /// The lines that are not empty, without the blanks round them and with variables filled in.
    QStringList handles() const;

    /// What is in it, for a person: "214 handles, 2 are not well formed (lines 17, 90), 1 is there
    /// twice". Empty without handles. Above the limit of a batch only the number is told.
    QString summary(hub::Platform platform) const;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setOpen(bool open);
    QString malformed(hub::Platform platform) const;
    QStringList lines() const;

    payload::VariableValues m_variables;
};

} // namespace console
