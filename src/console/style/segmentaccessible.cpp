// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/segmentaccessible.h"

#include <QAccessibleWidget>
#include <QToolButton>

namespace console {

namespace {

class SegmentAccessible : public QAccessibleWidget
{
public:
    explicit SegmentAccessible(QToolButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? button()->text() : text;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{ pressAction() } + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QToolButton *button() const { return static_cast<QToolButton *>(object()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("QToolButton"))
        return nullptr;
    auto *button = qobject_cast<QToolButton *>(object);
    if (!button || !button->isCheckable() || button->property("segment").toString().isEmpty())
        return nullptr;
    return new SegmentAccessible(button);
}

} // namespace

void installSegmentAccessible()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace console
