// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/exportdialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(int chosen, QWidget *parent)
    : QDialog(parent)
    , m_lines(new QRadioButton(tr("JSON &lines, which Pushbench imports again"), this))
    , m_archive(new QRadioButton(tr("HTTP &archive (HAR), for browsers and other tools"), this))
    , m_chosen(new QRadioButton(tr("The %n &chosen send(s)", nullptr, chosen), this))
    , m_listed(new QRadioButton(tr("All that the &list has"), this))
    , m_hideHandles(new QCheckBox(tr("Replace device &handles by placeholders"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the history"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    const auto add = [this, column](const QString &title, QRadioButton *first,
                                    QRadioButton *second) {
        auto *label = new QLabel(title, this);
        label->setProperty("look", u"subject"_s);
        column->addWidget(label);
        auto *group = new QButtonGroup(this);
        for (QRadioButton *button : { first, second }) {
            group->addButton(button);
            column->addWidget(button);
        }
        column->addSpacing(8);
    };
    m_lines->setObjectName(u"exportLines"_s);
    m_archive->setObjectName(u"exportArchive"_s);
    m_chosen->setObjectName(u"exportChosen"_s);
    m_listed->setObjectName(u"exportListed"_s);
    m_hideHandles->setObjectName(u"exportHideHandles"_s);
    add(tr("Format"), m_lines, m_archive);
    add(tr("Range"), m_chosen, m_listed);
    column->addWidget(m_hideHandles);
    auto *note = new QLabel(tr("Secrets are never in the history. A copy for yourself keeps the "
                               "handles; one for somebody else should not."),
                            this);
    note->setWordWrap(true);
    note->setProperty("dim", true);
    column->addWidget(note);
    m_lines->setChecked(true);
    m_chosen->setEnabled(chosen > 0);
    (chosen > 1 ? m_chosen : m_listed)->setChecked(true);
    // An archive is for others.
    connect(m_archive, &QRadioButton::toggled, m_hideHandles, &QCheckBox::setChecked);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Export…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

HistoryExport ExportDialog::choice() const
{
    return { .format = m_archive->isChecked() ? HistoryExport::Format::Archive
                                              : HistoryExport::Format::Lines,
             .chosenOnly = m_chosen->isChecked(),
             .hideHandles = m_hideHandles->isChecked() };
}

void ExportDialog::accept()
{
    QDialog::accept();
    Q_EMIT chosen(choice());
}

} // namespace console
