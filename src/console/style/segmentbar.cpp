// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/segmentbar.h"

#include "console/style/segmentaccessible.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

SegmentBar::SegmentBar(const QString &name, const QList<Segment> &segments, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    installSegmentAccessible();
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < int(segments.size()); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(segments.at(i).objectName);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        const bool last = i + 1 == int(segments.size());
        button->setProperty("segment", i == 0 ? u"first"_s : last ? u"last"_s : u"middle"_s);
        // Last: with the first text Qt asks what the button is to screen readers.
        button->setText(segments.at(i).title);
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            setFocusProxy(button);
    });
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentBar::chosen);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int SegmentBar::current() const
{
    return m_group->checkedId();
}

void SegmentBar::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

} // namespace console
