// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/tagtree.h"

#include "hub/tagverdict.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace console {

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { KindRole = Qt::UserRole, TagRole, PrefixRole };

} // namespace

TagTree::TagTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"tagTree"_s);
    setAccessibleName(tr("Groups of tags"));
    setAccessibleDescription(
        tr("Insert adds a tag, N negates, G makes a group, U dissolves it, A and "
           "O switch its word, Delete removes"));
    setHeaderHidden(true);
    setColumnCount(1);
    setRootIsDecorated(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_isBusy)
            return;
        const QScopedValueRollback busy(m_isBusy, true);
        const QString prefix = item->data(0, PrefixRole).toString();
        const QString typed = item->text(0).trimmed();
        item->setData(0, TagRole, prefix.isEmpty() ? typed : QString(prefix + u"{" + typed + u"}"));
        showText(item);
        tell();
    });
}

TagTree::Kind TagTree::kindOf(const QTreeWidgetItem *item)
{
    return Kind(item->data(0, KindRole).toInt());
}

QTreeWidgetItem *TagTree::makeItem(Kind kind, const QString &tag)
{
    auto *item = new QTreeWidgetItem;
    item->setData(0, TagRole, tag);
    setKind(item, kind);
    return item;
}

void TagTree::setKind(QTreeWidgetItem *item, Kind kind)
{
    const QScopedValueRollback busy(m_isBusy, true);
    item->setData(0, KindRole, int(kind));
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    item->setFlags(kind == Kind::Tag ? usual | Qt::ItemIsEditable : usual | Qt::ItemIsDropEnabled);
    showText(item);
}

void TagTree::showText(QTreeWidgetItem *item)
{
    const QScopedValueRollback busy(m_isBusy, true);
    switch (kindOf(item)) {
    case Kind::Tag: {
        const QString prefix = item->data(0, PrefixRole).toString();
        const QString tag = item->data(0, TagRole).toString();
        // Only what stands in the braces is shown for editing; they cannot be mistyped.
        item->setText(
            0,
            prefix.isEmpty()
                ? tag
                : tag.mid(prefix.size() + 1).chopped(tag.size() > prefix.size() + 1 ? 1 : 0));
        item->setToolTip(0, tag);
        return;
    }
    case Kind::All:
        return item->setText(0, tr("All of"));
    case Kind::Any:
        return item->setText(0, tr("Any of"));
    case Kind::None:
        return item->setText(0, tr("None of"));
    }
}

void TagTree::setExpression(const QString &expression)
{
    if (this->expression() == expression)
        return; // its own, perhaps not finished yet
    const auto parsed = hub::TagExpression::parse(expression);
    if (parsed && this->expression() == hub::tagNodeText(parsed->root()))
        return; // it is what is shown: places and focus stay
    const QScopedValueRollback busy(m_isBusy, true);
    clear();
    if (!parsed)
        return;
    addNode(nullptr, parsed->root());
    expandAll();
    setCurrentItem(topLevelItem(0));
}

void TagTree::addNode(QTreeWidgetItem *parent, const hub::TagNode &node)
{
    using NodeKind = hub::TagNode::Kind;
    const auto place = [&](QTreeWidgetItem *item) {
        if (parent)
            parent->addChild(item);
        else
            addTopLevelItem(item);
        return item;
    };
    if (node.kind == NodeKind::Tag) {
        QTreeWidgetItem *item = makeItem(Kind::Tag, node.tag);
        for (const QString &prefix : { u"$InstallationId:"_s, u"$UserId:"_s }) {
            if (node.tag.startsWith(prefix + u'{')) {
                item->setData(0, PrefixRole, prefix);
                showText(item);
            }
        }
        place(item);
        return;
    }
    if (node.kind == NodeKind::Not) {
        QTreeWidgetItem *none = place(makeItem(Kind::None));
        const hub::TagNode &inner = *node.operands.first();
        if (inner.kind == NodeKind::Or) {
            for (const auto &one : inner.operands)
                addNode(none, *one);
        } else {
            addNode(none, inner);
        }
        return;
    }
    QTreeWidgetItem *item = place(makeItem(node.kind == NodeKind::And ? Kind::All : Kind::Any));
    for (const auto &one : node.operands)
        addNode(item, *one);
}

QString TagTree::textOf(const QTreeWidgetItem *item, bool isInside) const
{
    const Kind kind = kindOf(item);
    if (kind == Kind::Tag)
        return item->data(0, TagRole).toString();
    QStringList parts;
    for (int i = 0; i < item->childCount(); ++i) {
        const QString part = textOf(item->child(i), true);
        if (!part.isEmpty())
            parts.append(part);
    }
    if (parts.isEmpty())
        return {};
    const QString joined = parts.join(kind == Kind::All ? u" && "_s : u" || "_s);
    if (kind == Kind::None)
        return parts.size() == 1 ? QString(u'!' + joined) : QString(u"!(" + joined + u')');
    return isInside && parts.size() > 1 ? QString(u'(' + joined + u')') : joined;
}

QString TagTree::expression() const
{
    // Several at the top are joined by "and", as they would be in an All of.
    QStringList parts;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QString part = textOf(topLevelItem(i), topLevelItemCount() > 1);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" && "_s);
}

QTreeWidgetItem *TagTree::group() const
{
    QTreeWidgetItem *item = currentItem();
    while (item && kindOf(item) == Kind::Tag)
        item = item->parent();
    return item;
}

void TagTree::insert(QTreeWidgetItem *item, bool isEdited)
{
    QTreeWidgetItem *beside = currentItem();
    QTreeWidgetItem *into = group();
    if (into && beside && beside->parent() == into) {
        into->insertChild(into->indexOfChild(beside) + 1, item);
    } else if (into) {
        into->addChild(item);
    } else {
        insertTopLevelItem(beside ? indexOfTopLevelItem(beside) + 1 : topLevelItemCount(), item);
    }
    item->setExpanded(true);
    if (into)
        into->setExpanded(true);
    setCurrentItem(item);
    if (isEdited)
        editItem(item);
    tell();
}

void TagTree::addTag(const QString &tag)
{
    insert(makeItem(Kind::Tag, tag), tag.isEmpty());
}

void TagTree::addPrefixed(const QString &prefix)
{
    QTreeWidgetItem *item = makeItem(Kind::Tag);
    {
        const QScopedValueRollback busy(m_isBusy, true);
        item->setData(0, PrefixRole, prefix);
    }
    insert(item, true);
}

void TagTree::addGroup()
{
    insert(makeItem(Kind::Any), false);
}

/// A tag goes into a None of; a None of with one tag gives it back; other groups switch.
void TagTree::negate()
{
    QTreeWidgetItem *item = currentItem();
    if (!item)
        return;
    if (kindOf(item) == Kind::None || kindOf(item) == Kind::Any) {
        setKind(item, kindOf(item) == Kind::None ? Kind::Any : Kind::None);
        return tell();
    }
    QTreeWidgetItem *parent = item->parent();
    if (parent && kindOf(parent) == Kind::None && parent->childCount() == 1) {
        setCurrentItem(parent);
        return dissolve();
    }
    makeGroup();
    setKind(currentItem(), Kind::None);
    tell();
}

void TagTree::makeGroup()
{
    QTreeWidgetItem *item = currentItem();
    if (!item)
        return;
    QTreeWidgetItem *parent = item->parent();
    const int at = parent ? parent->indexOfChild(item) : indexOfTopLevelItem(item);
    QTreeWidgetItem *made = makeItem(Kind::Any);
    if (parent) {
        parent->takeChild(at);
        parent->insertChild(at, made);
    } else {
        takeTopLevelItem(at);
        insertTopLevelItem(at, made);
    }
    made->addChild(item);
    made->setExpanded(true);
    setCurrentItem(made);
    tell();
}

void TagTree::dissolve()
{
    QTreeWidgetItem *item = currentItem();
    if (!item || kindOf(item) == Kind::Tag)
        return;
    QTreeWidgetItem *parent = item->parent();
    int at = parent ? parent->indexOfChild(item) : indexOfTopLevelItem(item);
    const QList<QTreeWidgetItem *> children = item->takeChildren();
    delete item;
    for (QTreeWidgetItem *child : children) {
        if (parent)
            parent->insertChild(at++, child);
        else
            insertTopLevelItem(at++, child);
    }
    if (!children.isEmpty())
        setCurrentItem(children.first());
    tell();
}

void TagTree::removeCurrent()
{
    delete currentItem();
    tell();
}

void TagTree::moveCurrent(int step)
{
    QTreeWidgetItem *item = currentItem();
    if (!item)
        return;
    QTreeWidgetItem *parent = item->parent();
    const int from = parent ? parent->indexOfChild(item) : indexOfTopLevelItem(item);
    const int to = from + step;
    if (to < 0 || to >= (parent ? parent->childCount() : topLevelItemCount()))
        return;
    const bool isExpanded = item->isExpanded();
    if (parent)
        parent->insertChild(to, parent->takeChild(from));
    else
        insertTopLevelItem(to, takeTopLevelItem(from));
    item->setExpanded(isExpanded);
    setCurrentItem(item);
    tell();
}

void TagTree::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState)
        return QTreeWidget::keyPressEvent(event); // they belong to the field
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    QTreeWidgetItem *item = currentItem();
    const bool isGroup = item && kindOf(item) != Kind::Tag;
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        return moveCurrent(-1);
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        return moveCurrent(1);
    if (!isPlain)
        return QTreeWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Insert:
        return addTag();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return item && !isGroup ? editItem(item) : addTag();
    case Qt::Key_Delete:
        return removeCurrent();
    case Qt::Key_N:
        return negate();
    case Qt::Key_G:
        return makeGroup();
    case Qt::Key_U:
        return dissolve();
    case Qt::Key_A:
    case Qt::Key_O:
        if (isGroup) {
            setKind(item, event->key() == Qt::Key_A ? Kind::All : Kind::Any);
            tell();
        }
        return;
    default:
        return QTreeWidget::keyPressEvent(event);
    }
}

void TagTree::dropEvent(QDropEvent *event)
{
    QTreeWidget::dropEvent(event);
    expandAll();
    // The view moves the row once this has returned.
    QMetaObject::invokeMethod(this, &TagTree::tell, Qt::QueuedConnection);
}

void TagTree::tell()
{
    Q_EMIT edited(expression());
}

} // namespace console
