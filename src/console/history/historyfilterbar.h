// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfilter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace console {

/// What of the history is listed: words to look for, hub, platform, result, time, only pinned ones.
/// A search that is not right says so below itself and changes nothing.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    const history::HistoryFilter &filter() const { return m_filter; }
    /// The hubs that the history knows, to choose from.
    void setHubs(const QList<history::HubRef> &hubs);
    void focusSearch();

Q_SIGNALS:
    void changed(const history::HistoryFilter &filter);

private:
    void addSearch();
    void addChoices();
    void layOut();
    void read();

    QLineEdit *m_search = nullptr;
    QLabel *m_searchFault = nullptr;
    QComboBox *m_hub = nullptr;
    QComboBox *m_platform = nullptr;
    QComboBox *m_result = nullptr;
    QComboBox *m_time = nullptr;
    QToolButton *m_pinnedOnly = nullptr;
    QTimer m_searchLater;
    history::HistoryFilter m_filter;
};

} // namespace console
