// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/tagexpression.h"

#include <QTreeWidget>

namespace console {

/// A tag expression as nested groups: All of, Any of, None of, and tags in them.
///
/// Mouse: drag tags and groups. Keys: arrows move, Enter and F2 edit a tag, Insert adds a tag
/// beside, N negates, G makes a group of it, U dissolves a group, A and O switch a group's word,
/// Delete removes, Alt with an arrow moves among its neighbours.
class TagTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TagTree(QWidget *parent = nullptr);

    /// Shows \a expression; an empty tree for an invalid or empty one.
    void setExpression(const QString &expression);
    /// The expression as text; empty for an empty tree. What is incomplete, an empty group or tag,
    /// is left out.
    QString expression() const;

    void addTag(const QString &tag = {});
    /// `$InstallationId:{…}` or `$UserId:{…}`: \a prefix with the braces drawn, not typed.
    void addPrefixed(const QString &prefix);
    void addGroup();

Q_SIGNALS:
    void edited(const QString &expression); ///< By the user.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Kind { Tag, All, Any, None };

    QTreeWidgetItem *makeItem(Kind kind, const QString &tag = {});
    void addNode(QTreeWidgetItem *parent, const hub::TagNode &node);
    static Kind kindOf(const QTreeWidgetItem *item);
    void setKind(QTreeWidgetItem *item, Kind kind);
    void showText(QTreeWidgetItem *item);
    QString textOf(const QTreeWidgetItem *item, bool isInside) const;
    QTreeWidgetItem *group() const; ///< Where a new item goes: the current group, or that of it.
    void insert(QTreeWidgetItem *item, bool isEdited);
    void negate();
    void makeGroup();
    void dissolve();
    void removeCurrent();
    void moveCurrent(int step);
    void tell();

    bool m_isBusy = false; ///< While the tree is changed by itself.
};

} // namespace console
