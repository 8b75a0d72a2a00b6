// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exchangetab.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace console {

class TimelineView;

/// How long each phase took, and what is known of the connection: HTTP, TLS, certificates, token.
/// What Qt does not report is absent.
class TimelineTab : public ExchangeTab
{
    Q_OBJECT

public:
    explicit TimelineTab(QWidget *parent = nullptr);

    void setReading(const ExchangeReading &reading) override;

private:
    QTreeWidgetItem *addFact(const QString &name, const QString &value,
                             QTreeWidgetItem *below = nullptr);
    void addTimes(const hub::Exchange &exchange);
    void addTls(const hub::TlsFacts &tls);
    void addToken(const hub::Exchange &exchange);

    TimelineView *m_view;
    QTreeWidget *m_facts;
};

} // namespace console
