// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfilter.h"

#include <QDialog>

class QSettings;
class QSpinBox;

namespace console {

/// What the settings say about how much of the history stays.
history::Retention retentionOf(const QSettings &settings);

/// Asks how much of the history stays, and keeps the answer in the settings.
class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RetentionDialog(QSettings &settings, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const history::Retention &retention);

private:
    QSettings &m_settings;
    QSpinBox *m_rows;
    QSpinBox *m_days;
    QSpinBox *m_megabytes;
};

} // namespace console
