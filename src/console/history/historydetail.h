// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyrow.h"
#include "hub/exchange.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace console {

class PreviewView;

/// Beside the history: what the chosen send was, its label and note, and what can be done with it.
class HistoryDetail : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryDetail(QWidget *parent = nullptr);

    /// \a exchange is null until it was read.
    void setRow(const history::HistoryRow &row, const hub::Exchange *exchange);

Q_SIGNALS:
    void openRequested();
    void resendRequested();
    void pinRequested();
    void removeRequested();
    void labelEdited(qint64 id, const QString &label);
    void noteEdited(qint64 id, const QString &note);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void setUpWords();
    void saveWords();

    history::HistoryRow m_row;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_open;
    QPushButton *m_resend;
    QPushButton *m_pin;
    QPushButton *m_remove;
    QLineEdit *m_label;
    QPlainTextEdit *m_note;
    PreviewView *m_preview;
    QTimer m_saveLater;
    bool m_isFilling = false;
};

} // namespace console
