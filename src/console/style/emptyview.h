// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace console {

/// A place that holds nothing yet: why, and what to do about it.
class EmptyView : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyView(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// Adds a button to the row under the text; \a objectName is for tests and style.
    QPushButton *addButton(const QString &objectName, const QString &text);

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace console
