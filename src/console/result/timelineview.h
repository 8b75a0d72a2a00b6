// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QWidget>

class QStandardItemModel;
class QTreeView;

namespace console {

/// The phases of an exchange as one bar; each strength of the accent has its number below.
class PhaseBar : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);

    void setExchange(const hub::Exchange &exchange);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Phase
    {
        QString name;
        double ms = 0;
    };

    int labelLines() const;
    static QString labelOf(const Phase &phase);

    QList<Phase> m_phases;
    QString m_note; ///< Below the numbers; may be empty.
};

/// When what happened, and over which connection.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setExchange(const hub::Exchange &exchange);

private:
    void addFact(const QString &name, const QString &value);
    void addTimes(const hub::Exchange &exchange);
    void addConnection(const hub::Exchange &exchange);
    void addTls(const hub::TlsFacts &tls);

    PhaseBar *m_bar;
    QTreeView *m_facts;
    QStandardItemModel *m_model;
};

} // namespace console
