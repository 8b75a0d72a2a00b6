// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace console {

class DeviceModel;

/// The table of a DeviceModel. The current row opens below itself; Ctrl+C copies the selected
/// rows.
class DeviceTable : public QTreeView
{
    Q_OBJECT

public:
    explicit DeviceTable(DeviceModel &model, QWidget *parent = nullptr);

    /// For the details; bytes of the payload that was sent.
    void setPayloadSize(qsizetype size) { m_payloadSize = size; }

    /// Makes the first row the current one and so opens it.
    void openFirst();

Q_SIGNALS:
    void outcomeRequested();
    void statusMessage(const QString &message);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void open(const QModelIndex &index);
    void fitDetail();
    void fitColumns();
    void copyRows();

    DeviceModel &m_model;
    QPersistentModelIndex m_open;
    qsizetype m_payloadSize = 0;
};

} // namespace console
