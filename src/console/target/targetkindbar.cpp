// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/targetkindbar.h"

#include "console/style/segmentaccessible.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

TargetKindBar::TargetKindBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_combo(new QComboBox(this))
{
    installSegmentAccessible();
    setObjectName(u"targetKind"_s);
    setAccessibleName(tr("Target kind"));
    m_combo->setObjectName(u"targetKindCombo"_s);
    m_combo->setAccessibleName(tr("Target kind"));
    m_combo->hide();
    auto *layout = new QHBoxLayout(this);
    // 28 px beside fields of 32 px.
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(0);
    const QStringList texts{ tr("Everyone"), tr("Tags"), tr("One device"), tr("Batch") };
    const QStringList names{ u"everyoneButton"_s, u"tagsButton"_s, u"deviceButton"_s,
                             u"batchButton"_s };
    for (int i = 0; i < TargetKinds; ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(names.at(i));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        const bool last = i == TargetKinds - 1;
        button->setProperty("segment", i == 0 ? u"first"_s : last ? u"last"_s : u"middle"_s);
        // Last: with the first text Qt asks what the button is to screen readers, and keeps the
        // answer.
        button->setText(texts.at(i));
        m_group->addButton(button, i);
        m_buttons.append(button);
        m_combo->addItem(texts.at(i));
        layout->addWidget(button);
    }
    layout->addWidget(m_combo);
    m_buttons.first()->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            choose(id);
    });
    connect(m_combo, &QComboBox::currentIndexChanged, this, &TargetKindBar::choose);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TargetKindBar::setKind(TargetKind kind)
{
    choose(int(kind));
}

void TargetKindBar::choose(int kind)
{
    if (TargetKind(kind) == m_kind)
        return;
    // First, so that the two widgets find nothing left to do when they tell of each other.
    m_kind = TargetKind(kind);
    m_buttons.at(kind)->setChecked(true);
    m_combo->setCurrentIndex(kind);
    Q_EMIT kindChanged(m_kind);
}

void TargetKindBar::setHindrance(TargetKind kind, const QString &reason)
{
    QToolButton *button = m_buttons.at(int(kind));
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason);
    button->setAccessibleDescription(reason);
    auto *model = qobject_cast<QStandardItemModel *>(m_combo->model());
    QStandardItem *item = model->item(int(kind));
    item->setEnabled(reason.isEmpty());
    item->setToolTip(reason);
    item->setData(reason, Qt::AccessibleDescriptionRole);
}

void TargetKindBar::setCompact(bool compact)
{
    const bool focused = isAncestorOf(window()->focusWidget());
    m_combo->setVisible(compact);
    for (QToolButton *button : m_buttons)
        button->setVisible(!compact);
    if (focused)
        setFocus();
}

void TargetKindBar::focusInEvent(QFocusEvent *event)
{
    QWidget *stop =
        m_combo->isHidden() ? static_cast<QWidget *>(m_buttons.at(int(m_kind))) : m_combo;
    stop->setFocus(event->reason());
}

} // namespace console
