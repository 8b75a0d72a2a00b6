// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/template.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <optional>

namespace console {

/// What a template is as a notification; the preview of it wants that.
hub::Notification notificationOf(const payload::Template &one);

/// The built-in templates and those of the user's folder; one of the user's with the same id goes
/// before the built-in one.
QList<payload::Template> allTemplates(const QString &folder, QStringList *faults = nullptr);

class TemplateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TemplateListModel(const QList<payload::Template> &templates,
                               QObject *parent = nullptr);

    const QList<payload::Template> &templates() const { return m_templates; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<payload::Template> m_templates;
};

/// Which of them are shown: all that is asked for must hold.
class TemplateFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct Wanted
    {
        std::optional<hub::Platform> platform;
        QString category;
        std::optional<QStringList> ids; ///< Favourites or recent ones, in this order.
        bool onlyOwn = false;
        QString words; ///< Each word must occur somewhere.
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    const Wanted &wanted() const { return m_wanted; }
    void setWanted(const Wanted &wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Wanted m_wanted;
};

/// A picture of the preview and the title under it; drawn when it comes into view.
class TemplateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr QSize Picture{ 220, 132 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QPixmap picture(const payload::Template &one, qreal ratio) const;

    mutable QHash<QString, QPixmap> m_pictures; ///< By id, theme and ratio.
};

} // namespace console
