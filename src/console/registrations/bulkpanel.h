// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/tagedit.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace console {

class RegistrationBatch;

/// In place of the detail: many registrations are changed at once. Says first what would happen to
/// how many, then asks; on a production hub the number has to be typed.
class BulkPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Tags, Delete, Import };

    /// \a batch does the work and outlives the panel.
    explicit BulkPanel(RegistrationBatch &batch, QWidget *parent = nullptr);

    /// \a table is kept as it is now, \a rows are of it.
    void ask(Kind kind, const fleet::RegistrationTable &table, std::vector<quint32> rows,
             bool isProduction);

    Kind kind() const { return m_kind; }
    /// The table that the rows of startRequested() are of.
    const fleet::RegistrationTable &table() const { return m_table; }
    fleet::TagEdit edit() const { return m_edit; }

Q_SIGNALS:
    /// It was looked at and meant.
    void startRequested(const std::vector<quint32> &rows);
    void closed();

private:
    void setUpFields();
    void previewNow();
    void take(const fleet::TagPreview &preview);
    void previewRows();
    void showPreview(const QString &count, const QStringList &examples);
    void refreshStart();
    void start();
    void showProgress();
    void showEnd();
    QLineEdit *makeTagLine(const QString &objectName, const QString &words);

    RegistrationBatch &m_batch;
    Kind m_kind = Kind::Tags;
    fleet::RegistrationTable m_table;
    std::vector<quint32> m_rows; ///< That were chosen,
    std::vector<quint32> m_changing; ///< and those that change.
    fleet::TagEdit m_edit;
    bool m_isProduction = false;
    bool m_isDone = false;
    quint64 m_turn = 0;
    QTimer m_previewLater;
    QLabel *m_title;
    QWidget *m_fields;
    QLineEdit *m_add = nullptr;
    QLineEdit *m_remove = nullptr;
    QLineEdit *m_replace = nullptr;
    QLineEdit *m_with = nullptr;
    QLabel *m_count;
    QLabel *m_examples;
    QLabel *m_typeLabel;
    QLineEdit *m_typed;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace console
