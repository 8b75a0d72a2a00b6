// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace console {

/// What fills the window between sidebar and result. Those of a hub come first.
enum class Page { Compose, Registrations, Devices, History, Collections };

/// Pages to choose from, each with its icon and a count; in the rail the icons alone.
class PageList : public QListView
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 30;

    explicit PageList(QWidget *parent = nullptr);

    /// \a icon is a name for inkIcon(), \a keys what opens the page.
    void addPage(Page page, const QString &icon, const QString &title, const QString &keys);
    /// Marks \a page if it is in this list, none otherwise.
    void setCurrentPage(Page page);
    /// The number at the end of the row; 0 shows none.
    void setCount(Page page, qint64 count);
    void setRail(bool rail);

Q_SIGNALS:
    void chosen(console::Page page);

private:
    QStandardItem *itemOf(Page page) const;
    void choose(const QModelIndex &index);

    QStandardItemModel *m_model;
};

} // namespace console
