// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "session/variablestore.h"

#include <QDialog>
#include <QHash>
#include <QMap>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace console {

/// The variables of the open draft, the sets of variables and what is in them. A secret value is
/// never shown: a new one can be typed over it.
class VariablesDialog : public QDialog
{
    Q_OBJECT

public:
    using Values = QMap<QString, QString>;

    /// Opens with the set \a chosen, or with those of the draft, \a own, if there are any. \a store
    /// outlives the dialog.
    VariablesDialog(session::VariableStore &store, const QString &chosen, const Values &own,
                    QWidget *parent = nullptr);

    void accept() override; ///< Saves the set that is shown; stays open when that is not possible.

Q_SIGNALS:
    void ownChanged(const Values &own);

private:
    void setUp();
    bool isOwnShown() const { return m_shownIndex == 0; }
    bool readTable(session::VariableSet &set, QHash<QString, base::Secret> &secrets);
    bool saveOwn(const session::VariableSet &set);
    void fillSets(const QString &chosen);
    void showSet();
    void addRow(const QString &name, const QString &value, bool isSecret);
    void addSet();
    void removeSet();
    bool saveShown();
    void say(const QString &message);

    session::VariableStore &m_store;
    Values m_own;
    QString m_shown; ///< Name of the set in the table.
    int m_shownIndex = 1; ///< Its place; 0 is the draft.
    QComboBox *m_sets;
    QLineEdit *m_newName;
    QPushButton *m_delete;
    QTableWidget *m_table;
    QLabel *m_message;
};

} // namespace console
