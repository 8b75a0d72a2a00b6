// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/emptyview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

EmptyView::EmptyView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setProperty("dim", true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(2);
}

void EmptyView::setText(const QString &text)
{
    m_text->setText(text);
}

QString EmptyView::text() const
{
    return m_text->text();
}

QPushButton *EmptyView::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace console
