// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/variablesdialog.h"

#include "console/style/inkicon.h"
#include "session/variablestore.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;
using session::Variable;
using session::VariableSet;

namespace {

enum Column { NameColumn, ValueColumn, SecretColumn, ColumnCount };

/// Stands in the place of a secret value that is kept.
const QString Dots = u"••••••••"_s;

} // namespace

VariablesDialog::VariablesDialog(session::VariableStore &store, const QString &chosen,
                                 const Values &own, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_own(own)
    , m_sets(new QComboBox(this))
    , m_newName(new QLineEdit(this))
    , m_delete(new QPushButton(tr("Delete the set"), this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_message(new QLabel(this))
{
    setObjectName(u"variablesDialog"_s);
    setWindowTitle(tr("Variables"));
    resize(640, 480);
    setUp();
    fillSets(chosen.isEmpty() && m_own.isEmpty() ? session::GlobalSet : chosen);
}

void VariablesDialog::setUp()
{
    m_sets->setObjectName(u"variableSets"_s);
    m_sets->setAccessibleName(tr("Set"));
    m_newName->setObjectName(u"newSetName"_s);
    m_newName->setPlaceholderText(tr("Name of a new set"));
    m_newName->setAccessibleName(tr("Name of a new set"));
    auto *add = new QPushButton(inkIcon(u"plus"_s), tr("Add"), this);
    add->setObjectName(u"addSetButton"_s);
    add->setAutoDefault(false);
    m_delete->setAutoDefault(false);
    m_table->setObjectName(u"variableTable"_s);
    m_table->setAccessibleName(tr("Variables"));
    m_table->setHorizontalHeaderLabels({ tr("Name"), tr("Value"), tr("Secret") });
    m_table->horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(NameColumn, 180);
    m_table->setColumnWidth(SecretColumn, 72);
    m_table->verticalHeader()->hide();
    m_message->setWordWrap(true);
    auto *note = new QLabel(tr("Write {{name}} in a payload, header or handle. Always there are "
                               "{{$uuid}}, {{$timestamp}}, {{$isoTime}} and {{$counter}}. Those of "
                               "the draft go before the chosen set, and that before Global. Sets "
                               "are files; a secret value is in the keychain only."),
                            this);
    note->setWordWrap(true);
    note->setProperty("dim", true);
    auto *row = new QPushButton(tr("Add a variable"), this);
    row->setObjectName(u"addVariableButton"_s);
    row->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sets, 1);
    head->addWidget(m_delete);
    head->addSpacing(16);
    head->addWidget(m_newName, 1);
    head->addWidget(add);
    auto *foot = new QHBoxLayout;
    foot->addWidget(row);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(note);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addLayout(foot);
    say({});
    connect(m_sets, &QComboBox::currentIndexChanged, this, [this] {
        // What was typed into the set before is not lost by looking at another one.
        if (saveShown())
            return showSet();
        const QSignalBlocker blocker(m_sets);
        m_sets->setCurrentIndex(m_shownIndex);
    });
    connect(add, &QPushButton::clicked, this, &VariablesDialog::addSet);
    connect(m_newName, &QLineEdit::returnPressed, this, &VariablesDialog::addSet);
    connect(m_delete, &QPushButton::clicked, this, &VariablesDialog::removeSet);
    connect(row, &QPushButton::clicked, this, [this] {
        addRow({}, {}, false);
        m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
        m_table->editItem(m_table->currentItem());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &VariablesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void VariablesDialog::fillSets(const QString &chosen)
{
    const QSignalBlocker blocker(m_sets);
    m_sets->clear();
    m_sets->addItem(tr("This draft"));
    m_sets->addItem(session::GlobalSet);
    for (const VariableSet &set : m_store.sets()) {
        if (set.name != session::GlobalSet)
            m_sets->addItem(set.name);
    }
    for (int i = 1; i < m_sets->count(); ++i) {
        if (m_sets->itemText(i) == chosen)
            m_sets->setCurrentIndex(i);
    }
    showSet();
}

void VariablesDialog::showSet()
{
    m_shown = m_sets->currentText();
    m_shownIndex = m_sets->currentIndex();
    m_delete->setEnabled(m_shownIndex > 1);
    m_table->setRowCount(0);
    m_table->setColumnHidden(SecretColumn, isOwnShown());
    if (isOwnShown()) {
        for (auto own = m_own.cbegin(); own != m_own.cend(); ++own)
            addRow(own.key(), own.value(), false);
        return;
    }
    const auto set = m_store.set(m_shown);
    for (const Variable &variable : set ? set->variables : QList<Variable>())
        addRow(variable.name, variable.isSecret ? Dots : variable.value, variable.isSecret);
}

void VariablesDialog::addRow(const QString &name, const QString &value, bool isSecret)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(name));
    m_table->setItem(row, ValueColumn, new QTableWidgetItem(value));
    auto *secret = new QTableWidgetItem;
    secret->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    secret->setCheckState(isSecret ? Qt::Checked : Qt::Unchecked);
    secret->setToolTip(tr("Kept in the keychain, and in no file"));
    m_table->setItem(row, SecretColumn, secret);
}

/// What stands in the table; says what is wrong with it.
bool VariablesDialog::readTable(VariableSet &set, QHash<QString, base::Secret> &secrets)
{
    QSet<QString> seen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, NameColumn)->text().trimmed();
        const QString value = m_table->item(row, ValueColumn)->text();
        const bool isSecret = m_table->item(row, SecretColumn)->checkState() == Qt::Checked;
        if (name.isEmpty() && value.isEmpty())
            continue;
        if (name.contains(u' ') || session::VariableStore::nameFault(name)) {
            say(tr("“%1” is no name for a variable: letters, digits, points, dashes and "
                   "underscores.")
                    .arg(name));
            return false;
        }
        if (seen.contains(name)) {
            say(tr("`%1` is there twice.").arg(name));
            return false;
        }
        seen.insert(name);
        set.variables.append({ name, isSecret ? QString() : value, isSecret });
        if (isSecret && value != Dots)
            secrets.insert(name, base::Secret(value.toUtf8()));
    }
    return true;
}

bool VariablesDialog::saveShown()
{
    VariableSet set;
    set.name = m_shown;
    QHash<QString, base::Secret> secrets;
    if (!readTable(set, secrets))
        return false;
    if (isOwnShown())
        return saveOwn(set);
    const auto old = m_store.set(m_shown);
    if (set.variables.isEmpty() && !old)
        return true;
    if (old == set && secrets.isEmpty())
        return true;
    if (const auto fault = m_store.save(set, secrets)) {
        say(fault->message);
        return false;
    }
    say({});
    return true;
}

/// A draft may become a file that others see: it has no secrets.
bool VariablesDialog::saveOwn(const VariableSet &set)
{
    Values own;
    for (const Variable &variable : set.variables)
        own.insert(variable.name, variable.value);
    if (own != m_own) {
        m_own = own;
        Q_EMIT ownChanged(own);
    }
    say({});
    return true;
}

void VariablesDialog::addSet()
{
    const QString name = m_newName->text().trimmed();
    if (const auto fault = session::VariableStore::nameFault(name))
        return say(fault->message);
    if (!saveShown())
        return;
    if (!m_store.set(name)) {
        if (const auto fault = m_store.save({ name, {} }))
            return say(fault->message);
    }
    m_newName->clear();
    fillSets(name);
}

void VariablesDialog::removeSet()
{
    if (const auto fault = m_store.remove(m_shown))
        return say(fault->message);
    fillSets(session::GlobalSet);
}

void VariablesDialog::accept()
{
    if (saveShown())
        QDialog::accept();
}

void VariablesDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace console
