// SPDX-License-Identifier: GPL-3.0-or-later
// The row above the payload: what it holds, and what it does where it is narrow.
#include "console/compose/payloadside.h"

#include "ui_payloadside.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString kindTitle(hub::PayloadKind kind)
{
    switch (kind) {
    case hub::PayloadKind::Toast:
        return PayloadSide::tr("Toast");
    case hub::PayloadKind::Tile:
        return PayloadSide::tr("Tile");
    case hub::PayloadKind::Badge:
        return PayloadSide::tr("Badge");
    case hub::PayloadKind::Raw:
        return PayloadSide::tr("Raw");
    }
    Q_UNREACHABLE();
}

} // namespace

void PayloadSide::setUpKinds()
{
    const QList<hub::PayloadKind> kinds{ hub::PayloadKind::Toast, hub::PayloadKind::Tile,
                                         hub::PayloadKind::Badge, hub::PayloadKind::Raw };
    for (const hub::PayloadKind kind : kinds) {
        auto *button = new QToolButton(m_ui->kindGroup);
        button->setObjectName(hub::kindName(kind) + u"KindButton"_s);
        button->setText(kindTitle(kind));
        button->setAccessibleName(kindTitle(kind));
        button->setCheckable(true);
        m_kinds->addButton(button, int(kind));
        m_ui->kindRow->addWidget(button);
    }
    m_kindList->setObjectName(u"kindList"_s);
    m_kindList->setAccessibleName(tr("Kind"));
    m_ui->kindRow->addWidget(m_kindList);
    connect(m_kindList, &QComboBox::activated, this,
            [this] { Q_EMIT kindChosen(hub::PayloadKind(m_kindList->currentData().toInt())); });
    // What is made here comes after the rows of the form; Tab takes it in the order of the eye.
    QWidget *before = m_ui->composerTabs;
    QWidgetList order;
    for (QAbstractButton *button : m_kinds->buttons())
        order.append(button);
    order += { m_kindList,        m_ui->templatesButton, m_ui->variablesButton, m_ui->payloadEditor,
               m_ui->headerTable, m_ui->templateForm,    m_ui->problemLine };
    for (QWidget *widget : std::as_const(order)) {
        setTabOrder(before, widget);
        before = widget;
    }
    connect(m_kinds, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT kindChosen(hub::PayloadKind(id)); });
}

void PayloadSide::refreshKinds()
{
    const QList<hub::PayloadKind> known = hub::kindsOf(m_platform);
    m_ui->kindGroup->setVisible(!known.isEmpty());
    m_kindList->clear();
    for (const hub::PayloadKind kind : known)
        m_kindList->addItem(kindTitle(kind), int(kind));
    m_kindList->setCurrentIndex(m_kind ? int(known.indexOf(*m_kind)) : -1);
    for (QAbstractButton *button : m_kinds->buttons()) {
        const auto kind = hub::PayloadKind(m_kinds->id(button));
        const QString place = known.isEmpty() ? QString()
            : kind == known.first()           ? u"first"_s
            : kind == known.last()            ? u"last"_s
                                              : u"middle"_s;
        button->setProperty("segment", place);
        button->setChecked(kind == m_kind);
    }
    fitBar();
}

void PayloadSide::setVariableSets(const QStringList &names, const QString &chosen)
{
    QToolButton *button = m_ui->variablesButton;
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &title, const QString &name) {
        QAction *action =
            menu->addAction(title, this, [this, name] { Q_EMIT variableSetChosen(name); });
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
    };
    add(tr("Global values only"), {});
    for (const QString &name : names)
        add(name, name);
    menu->addSeparator();
    menu->addAction(tr("Edit variables…"), this, &PayloadSide::variablesRequested);
    delete button->menu();
    button->setMenu(menu);
    button->setText(chosen.isEmpty() ? tr("Variables") : chosen);
    fitBar();
}

/// Where the bar has no room for all words, first the buttons lose theirs, then the size, and at
/// last the kinds become a list (interface.md 2.4).
void PayloadSide::fitBar()
{
    struct Step
    {
        bool hasWords;
        bool hasSize;
        bool hasButtons;
    };
    constexpr Step Steps[]{
        { true, true, true }, { false, true, true }, { false, false, true }, { false, false, false }
    };
    const QList<int> room{ m_ui->composerBar->width(), m_ui->composerTabs->sizeHint().width(),
                           int(m_platform), int(hub::traits(m_platform).payloadLimit),
                           m_ui->variablesButton->fontMetrics().horizontalAdvance(
                               m_ui->variablesButton->text()) };
    if (std::exchange(m_room, room) == room)
        return; // nothing that has the focus is hidden and shown for nothing
    for (const Step &step : Steps) {
        showBar(step.hasWords, step.hasSize, step.hasButtons);
        if (widthOfBar() <= m_ui->composerBar->width())
            break;
    }
}

void PayloadSide::showBar(bool hasWords, bool hasSize, bool hasButtons)
{
    const auto style = hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    m_ui->variablesButton->setToolButtonStyle(style);
    m_ui->templatesButton->setToolButtonStyle(style);
    m_ui->byteMeter->setCompact(!hasSize);
    for (QAbstractButton *button : m_kinds->buttons())
        button->setVisible(hasButtons && m_kindList->findData(m_kinds->id(button)) >= 0);
    m_kindList->setVisible(!hasButtons);
    m_ui->kindRow->invalidate(); // it keeps what it needed before
}

int PayloadSide::widthOfBar() const
{
    const QMargins margins = m_ui->composerRow->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int i = 0; i < m_ui->composerRow->count(); ++i) {
        QLayoutItem *item = m_ui->composerRow->itemAt(i);
        const QWidget *part = item->widget();
        if (!part || !part->isHidden())
            needed +=
                (part ? part->sizeHint() : item->sizeHint()).width() + m_ui->composerRow->spacing();
    }
    return needed;
}

} // namespace console
