// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the chosen rows of the history, and to all of it.
#include "base/then.h"
#include "compare/markdown.h"
#include "console/history/compareview.h"
#include "console/history/historydelegate.h"
#include "console/history/historyfiles.h"
#include "console/history/historymodel.h"
#include "console/history/historypage.h"
#include "console/history/retentiondialog.h"
#include "console/style/noticebar.h"

#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using history::HistoryRow;

void HistoryPage::open()
{
    const QList<HistoryRow> rows = chosen();
    if (rows.size() != 1)
        return;
    base::then(m_store.exchange(rows.first().id), this,
               [this, row = rows.first()](const base::Result<hub::Exchange> &exchange) {
                   if (!exchange)
                       Q_EMIT statusMessage(exchange.error().message);
                   else
                       Q_EMIT openRequested(*exchange, historyTitle(row));
               });
}

void HistoryPage::resend()
{
    const QList<HistoryRow> rows = chosen();
    if (rows.size() != 1)
        return Q_EMIT statusMessage(tr("Choose one send to send it again."));
    base::then(m_store.exchange(rows.first().id), this,
               [this, row = rows.first()](const base::Result<hub::Exchange> &exchange) {
                   if (!exchange)
                       Q_EMIT statusMessage(exchange.error().message);
                   else
                       Q_EMIT resendRequested(*exchange, row);
               });
}

void HistoryPage::change(const history::RowChange &change)
{
    const QList<qint64> ids = chosenIds();
    if (ids.isEmpty())
        return;
    base::then(m_store.change(ids, change), this, [this](const std::optional<base::Error> &fault) {
        if (fault)
            Q_EMIT statusMessage(fault->message);
    });
}

void HistoryPage::togglePin()
{
    const QList<HistoryRow> rows = chosen();
    const bool isAnyLoose =
        std::any_of(rows.begin(), rows.end(), [](const HistoryRow &row) { return !row.pinned; });
    change({ .pinned = isAnyLoose });
}

void HistoryPage::askLabel()
{
    const QList<HistoryRow> rows = chosen();
    if (rows.isEmpty())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"historyLabelDialog"_s);
    dialog->setWindowTitle(tr("Label"));
    dialog->setLabelText(tr("A name to find it by"));
    dialog->setTextValue(rows.first().label);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &label) { change({ .label = label.trimmed() }); });
    dialog->open();
}

/// What is pinned was meant to stay: it is asked about.
void HistoryPage::remove()
{
    const QList<HistoryRow> rows = chosen();
    const QList<qint64> ids = chosenIds();
    if (ids.isEmpty())
        return;
    const auto reallyRemove = [this, ids] {
        base::then(m_store.remove(ids), this,
                   [this, count = int(ids.size())](const std::optional<base::Error> &fault) {
                       Q_EMIT statusMessage(fault ? fault->message
                                                  : tr("%n send(s) deleted.", nullptr, count));
                   });
    };
    const bool isAnyPinned =
        std::any_of(rows.begin(), rows.end(), [](const HistoryRow &row) { return row.pinned; });
    if (!isAnyPinned && ids.size() == 1)
        return reallyRemove();
    const QString question = isAnyPinned
        ? tr("Delete %n send(s)? Some are pinned.", nullptr, int(ids.size()))
        : tr("Delete %n send(s)?", nullptr, int(ids.size()));
    ask(question, tr("Delete"), reallyRemove);
}

void HistoryPage::askRemoveAll()
{
    base::then(m_store.count({}), this, [this](const history::HistoryCount &count) {
        const QString question =
            tr("Delete all of %1 sends but the pinned ones? They cannot be brought back.")
                .arg(count.rows);
        ask(question, tr("Delete all"), [this] {
            base::then(
                m_store.removeAll(false), this, [this](const std::optional<base::Error> &fault) {
                    Q_EMIT statusMessage(fault ? fault->message : tr("The history is empty."));
                });
        });
    });
}

/// Asks in place; \a action is what happens on yes.
void HistoryPage::ask(const QString &question, const QString &yes,
                      const std::function<void()> &action)
{
    m_question->disconnect(this);
    connect(m_question, &NoticeBar::answered, this, [action](int answer) {
        if (answer == 0)
            action();
    });
    m_question->ask(question, { yes, tr("Keep") });
}

void HistoryPage::askRetention()
{
    auto *dialog = new RetentionDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RetentionDialog::chosen, this,
            [this](const history::Retention &retention) { m_store.setRetention(retention); });
    dialog->open();
}

void HistoryPage::showMenu(const QPoint &at)
{
    const QList<HistoryRow> rows = chosen();
    if (rows.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (rows.size() == 1) {
        menu->addAction(tr("Open in the composer"), this, &HistoryPage::open);
        menu->addAction(tr("Send again as it was"), this, &HistoryPage::resend);
        menu->addAction(tr("Compare with the one before"), this, &HistoryPage::comparePrevious);
        menu->addSeparator();
    }
    menu->addAction(rows.first().pinned ? tr("Unpin") : tr("Pin"), this, &HistoryPage::togglePin);
    menu->addAction(tr("Label…"), this, &HistoryPage::askLabel);
    menu->addAction(tr("Export…"), this, &HistoryPage::askExport);
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, &HistoryPage::remove);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void HistoryPage::showPageMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Import…"), this, &HistoryPage::importFile);
    menu->addAction(tr("Export…"), this, &HistoryPage::askExport);
    menu->addSeparator();
    menu->addAction(tr("What is kept…"), this, &HistoryPage::askRetention);
    menu->addAction(tr("Delete all…"), this, &HistoryPage::askRemoveAll);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

/// The chosen sends beside each other, the oldest first. They are read one after the other.
void HistoryPage::compare()
{
    QList<HistoryRow> rows = chosen();
    std::ranges::reverse(rows);
    m_isCompareCut = rows.size() > MostCompared;
    if (m_isCompareCut)
        rows.resize(MostCompared);
    QHash<qint64, QString> letters;
    for (qsizetype i = 0; i < rows.size(); ++i)
        letters.insert(rows.at(i).id, compare::columnLetter(i));
    m_delegate->setLetters(letters);
    m_list->viewport()->update();
    readWhole(m_store, this, rows,
              [this, turn = m_turn](const base::Result<QList<WholeRow>> &read) {
                  if (turn != m_turn)
                      return;
                  if (!read)
                      return Q_EMIT statusMessage(read.error().message);
                  QList<compare::NamedExchange> exchanges;
                  for (const WholeRow &whole : *read)
                      exchanges.append({ {}, whole.exchange });
                  m_compare->setExchanges(exchanges);
                  m_sides->setCurrentWidget(m_compare);
                  Q_EMIT comparing(true);
              });
}

/// The chosen row, else the newest one, beside the one before it in the list.
void HistoryPage::comparePrevious()
{
    QModelIndex index = m_list->currentIndex();
    for (int row = 0; !m_model->rowAt(index) && row < m_model->rowCount(); ++row)
        index = m_model->index(row);
    QModelIndex before = index;
    do {
        before = m_model->index(before.row() + 1);
    } while (before.isValid() && !m_model->rowAt(before));
    if (!m_model->rowAt(before))
        return Q_EMIT statusMessage(tr("There is no send before it."));
    m_list->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    m_list->selectionModel()->select(before, QItemSelectionModel::Select);
}

} // namespace console
