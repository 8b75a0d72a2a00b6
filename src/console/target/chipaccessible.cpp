// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/chipaccessible.h"

#include "console/target/chipfield.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

#include <memory>

namespace console {

namespace {

/// One piece of a field. It asks the field for everything, and is invalid once the field has fewer.
class PieceAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PieceAccessible(ChipField *field, int index)
        : m_field(field)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_field && m_index < m_field->pieces().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_field);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return pieceName(m_field->pieces(), m_index);
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const QRect rect = m_field->pieceRect(m_index);
        return { m_field->viewport()->mapToGlobal(rect.topLeft()), rect.size() };
    }

    QAccessible::Role role() const override
    {
        return isValid() && isWord(m_field->pieces().at(m_index)) ? QAccessible::Button
                                                                  : QAccessible::ListItem;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        const bool current = m_field->currentPiece() == m_index;
        state.selected = current;
        state.focused = current && m_field->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override { return { setFocusAction() }; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == setFocusAction())
            m_field->setCurrentPiece(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ChipField> m_field;
    int m_index;
};

class FieldAccessible : public QAccessibleWidget
{
public:
    explicit FieldAccessible(ChipField *field)
        : QAccessibleWidget(field, QAccessible::EditableText)
    {
    }
    ~FieldAccessible() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const auto expression = field()->expression();
        return expression ? tagWords(piecesOf(*expression)) : field()->text();
    }

    // The pieces come first, so that their number is also their index; then the text field.
    int childCount() const override { return pieceCount() + 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == pieceCount())
            return QAccessible::queryAccessibleInterface(edit());
        if (index < 0 || index > pieceCount())
            return nullptr;
        while (m_ids.size() <= index) {
            m_ids.append(QAccessible::registerAccessibleInterface(
                new PieceAccessible(field(), int(m_ids.size()))));
        }
        return QAccessible::accessibleInterface(m_ids.at(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == edit())
            return pieceCount();
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            if (QAccessible::accessibleInterface(m_ids.at(i)) == child)
                return int(i);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *part = child(i); part && part->rect().contains(x, y))
                return part;
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        if (field()->currentPiece() >= 0 && field()->hasFocus())
            return child(int(field()->currentPiece()));
        return edit()->hasFocus() ? child(pieceCount()) : nullptr;
    }

private:
    ChipField *field() const { return static_cast<ChipField *>(object()); }
    QWidget *edit() const { return field()->viewport()->findChild<QWidget *>(); }
    int pieceCount() const { return int(field()->pieces().size()); }

    mutable QList<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("console::ChipField"))
        return nullptr;
    return new FieldAccessible(static_cast<ChipField *>(object));
}

} // namespace

void installChipAccessible()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace console
