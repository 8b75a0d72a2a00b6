// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace session {
class VariableStore;
}

namespace console {

/// The sets of variables and what is in them. A secret value is never shown: a new one can be
/// typed over it.
class VariablesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens with the set \a chosen. \a store outlives the dialog.
    VariablesDialog(session::VariableStore &store, const QString &chosen,
                    QWidget *parent = nullptr);

    void accept() override; ///< Saves the set that is shown; stays open when that is not possible.

private:
    void setUp();
    void fillSets(const QString &chosen);
    void showSet();
    void addRow(const QString &name, const QString &value, bool isSecret);
    void addSet();
    void removeSet();
    bool saveShown();
    void say(const QString &message);

    session::VariableStore &m_store;
    QString m_shown; ///< Name of the set in the table.
    QComboBox *m_sets;
    QLineEdit *m_newName;
    QPushButton *m_delete;
    QTableWidget *m_table;
    QLabel *m_message;
};

} // namespace console
