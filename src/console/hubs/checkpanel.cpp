// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/checkpanel.h"

#include "console/style/marklabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace console {

using namespace Qt::StringLiterals;

CheckPanel::CheckPanel(QWidget *parent)
    : QWidget(parent)
    , m_advice(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows.at(i);
        row = { new MarkLabel(Mark::NotYet, 16, this), new QLabel(this), new QLabel(this) };
        row.note->setProperty("dim", true);
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(row.mark);
        line->addWidget(row.text);
        line->addWidget(row.note, 1);
        grid->addLayout(line, i % 3, i / 3);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_advice->setWordWrap(true);
    m_advice->setObjectName(u"checkAdvice"_s);
    column->addWidget(m_advice);
    setCheck(checkNotYet());
}

void CheckPanel::setCheck(const ConnectionCheck &check)
{
    m_check = check;
    QStringList spoken;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ConnectionCheck::Line &line = check.lines.at(i);
        m_rows.at(i).mark->setMark(line.mark);
        m_rows.at(i).text->setText(line.text);
        m_rows.at(i).note->setText(line.note);
        spoken.append(markName(line.mark) + u": " + line.text
                      + (line.note.isEmpty() ? QString() : QString(u", " + line.note)));
    }
    m_advice->setText(check.advice);
    m_advice->setVisible(!check.advice.isEmpty());
    setAccessibleDescription(spoken.join(u"; "));
}

} // namespace console
