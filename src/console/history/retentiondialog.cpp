// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/retentiondialog.h"

#include "console/style/setting.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const Setting<int> MostRows{ u"history/rows"_s, 0 };
const Setting<int> MostDays{ u"history/days"_s, 0 };
const Setting<int> MostMegabytes{ u"history/megabytes"_s, 2000 };
constexpr qint64 Megabyte = 1'000'000;

} // namespace

history::Retention retentionOf(const QSettings &settings)
{
    return { .maxRows = MostRows.in(settings),
             .maxDays = MostDays.in(settings),
             .maxBytes = MostMegabytes.in(settings)*Megabyte };
}

RetentionDialog::RetentionDialog(QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_rows(new QSpinBox(this))
    , m_days(new QSpinBox(this))
    , m_megabytes(new QSpinBox(this))
{
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("What is kept"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const auto add = [&](QSpinBox *box, const QString &name, const QString &title,
                         const QString &suffix, int most, int value) {
        box->setObjectName(name);
        box->setRange(0, most);
        box->setSpecialValueText(tr("without limit"));
        box->setSuffix(suffix);
        box->setGroupSeparatorShown(true);
        box->setValue(value);
        box->setAccessibleName(QString(title).remove(u'&'));
        form->addRow(title, box);
    };
    add(m_rows, u"retentionRows"_s, tr("&Number of sends"), {}, 10'000'000, MostRows.in(settings));
    add(m_days, u"retentionDays"_s, tr("&Age"), tr(" days"), 36500, MostDays.in(settings));
    add(m_megabytes, u"retentionSize"_s, tr("&Size"), tr(" MB"), 1'000'000,
        MostMegabytes.in(settings));
    auto *note = new QLabel(tr("What is older or more than this goes by itself. Pinned sends "
                               "always stay and do not count."),
                            this);
    note->setWordWrap(true);
    note->setProperty("dim", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &RetentionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
}

void RetentionDialog::accept()
{
    MostRows.set(m_settings, m_rows->value());
    MostDays.set(m_settings, m_days->value());
    MostMegabytes.set(m_settings, m_megabytes->value());
    Q_EMIT chosen(retentionOf(m_settings));
    QDialog::accept();
}

} // namespace console
