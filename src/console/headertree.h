// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace console {

class HeaderListModel;

/// The list of a HeaderListModel. Enter opens a header, Ctrl+C copies it in full.
class HeaderTree : public QTreeView
{
    Q_OBJECT

public:
    explicit HeaderTree(HeaderListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void statusMessage(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void fitColumns();
    void copy(bool withName);
};

} // namespace console
