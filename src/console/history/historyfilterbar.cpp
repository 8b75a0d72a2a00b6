// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/historyfilterbar.h"

#include "console/result/verdict.h"
#include "console/style/inkicon.h"
#include "console/style/markicon.h"
#include "console/style/marks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;
using hub::Severity;

namespace {

constexpr int SearchDelayMs = 150;

QComboBox *makeCombo(const QString &name, const QString &words, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(words);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(4);
    return combo;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
{
    addSearch();
    addChoices();
    for (QComboBox *combo : { m_hub, m_platform, m_result, m_time })
        connect(combo, &QComboBox::activated, this, &HistoryFilterBar::read);
    connect(m_pinnedOnly, &QToolButton::toggled, this, &HistoryFilterBar::read);
    m_searchLater.setSingleShot(true);
    m_searchLater.setInterval(SearchDelayMs);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchLater.start(); });
    connect(&m_searchLater, &QTimer::timeout, this, &HistoryFilterBar::read);
    layOut();
}

void HistoryFilterBar::addSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setPlaceholderText(tr("Payload, tag, hub, outcome"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(inkIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setToolTip(tr("Words that occur anywhere; tag:news, hub:staging, platform:apple, "
                            "result:refused, status:401 and label:demo look in one place. A minus "
                            "before a word leaves out what has it. The last word may still be "
                            "incomplete, from three letters on; a blank ends it."));
    m_searchFault = new QLabel(this);
    m_searchFault->setObjectName(u"historySearchFault"_s);
    m_searchFault->setProperty("look", u"small"_s);
    m_searchFault->setWordWrap(true);
    m_searchFault->hide();
}

void HistoryFilterBar::addChoices()
{
    m_hub = makeCombo(u"historyHub"_s, tr("Hub"), this);
    m_platform = makeCombo(u"historyPlatform"_s, tr("Platform"), this);
    m_result = makeCombo(u"historyResult"_s, tr("Result"), this);
    m_time = makeCombo(u"historyTime"_s, tr("Time"), this);
    m_platform->addItem(tr("Any platform"));
    for (const hub::Platform platform : hub::allPlatforms())
        m_platform->addItem(hub::traits(platform).name, int(platform));
    m_result->addItem(tr("Any result"));
    for (const Severity severity : { Severity::Ok, Severity::Info, Severity::Warning,
                                     Severity::Refused, Severity::Throttled, Severity::Unknown })
        m_result->addItem(markIcon(markOf(severity)), markName(markOf(severity)), int(severity));
    m_time->addItem(tr("Any time"));
    m_time->addItem(tr("Today"), 0);
    m_time->addItem(tr("Last 7 days"), 6);
    m_time->addItem(tr("Last 30 days"), 29);
    m_hub->addItem(tr("All hubs"));
    m_pinnedOnly = new QToolButton(this);
    m_pinnedOnly->setObjectName(u"historyPinned"_s);
    m_pinnedOnly->setIcon(inkIcon(u"pin"_s));
    m_pinnedOnly->setAccessibleName(tr("Only pinned ones"));
    m_pinnedOnly->setToolTip(m_pinnedOnly->accessibleName());
    m_pinnedOnly->setCheckable(true);
}

void HistoryFilterBar::layOut()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_hub, 1);
    first->addWidget(m_platform, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_result, 1);
    second->addWidget(m_time, 1);
    second->addWidget(m_pinnedOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_searchFault);
    column->addLayout(first);
    column->addLayout(second);
}

void HistoryFilterBar::read()
{
    m_searchLater.stop();
    // It is read while somebody types.
    const auto query =
        history::SearchQuery::parse(m_search->text(), history::SearchQuery::LastWord::Beginning);
    m_searchFault->setVisible(!query);
    if (!query) {
        m_searchFault->setText(query.error().message);
        return;
    }
    m_filter = {};
    m_filter.search = *query;
    m_filter.hub = m_hub->currentData().toString();
    if (m_platform->currentIndex() > 0)
        m_filter.platform = hub::Platform(m_platform->currentData().toInt());
    if (m_result->currentIndex() > 0)
        m_filter.result = Severity(m_result->currentData().toInt());
    if (m_time->currentIndex() > 0)
        m_filter.from = QDate::currentDate().addDays(-m_time->currentData().toInt()).startOfDay();
    m_filter.pinnedOnly = m_pinnedOnly->isChecked();
    Q_EMIT changed(m_filter);
}

void HistoryFilterBar::setHubs(const QList<history::HubRef> &hubs)
{
    const QString current = m_hub->currentData().toString();
    while (m_hub->count() > 1)
        m_hub->removeItem(1);
    for (const history::HubRef &hub : hubs)
        m_hub->addItem(hub.name, hub.id);
    m_hub->setCurrentIndex(std::max(0, m_hub->findData(current)));
}

void HistoryFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace console
