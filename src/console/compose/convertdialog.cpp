// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/convertdialog.h"

#include "console/text/diffview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(900, 600);
constexpr int ListHeight = 150;

/// The headings over the two sides of the view below.
QLayout *headings(const QStringList &titles, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    for (const QString &title : titles) {
        auto *label = new QLabel(title, parent);
        label->setProperty("look", u"subject"_s);
        row->addWidget(label, 1);
    }
    return row;
}

} // namespace

ConvertDialog::ConvertDialog(const QByteArray &before, const payload::FcmConversion &conversion,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"convertDialog"_s);
    setWindowTitle(tr("Convert to FCM v1"));
    resize(UsualSize);
    auto *view = new DiffView(this);
    view->setAccessibleName(tr("Before and after"));
    view->setSides(diffBodies(before, conversion.payload), EditorLanguage::Json);
    auto *title = new QLabel(tr("What changes"), this);
    title->setProperty("look", u"subject"_s);
    auto *list = new QListWidget(this);
    list->setObjectName(u"convertChanges"_s);
    list->setAccessibleName(tr("What changes"));
    list->setFixedHeight(ListHeight);
    list->setWordWrap(true);
    list->addItems(conversion.changes);
    auto *note =
        new QLabel(tr("Devices must be registered as fcmv1, too: a gcm registration is not "
                      "reached by it."),
                   this);
    note->setProperty("dim", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *take = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"takeOverButton"_s);
    take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addLayout(headings({ tr("Before, GCM"), tr("After, FCM v1") }, this));
    column->addWidget(view, 1);
    column->addWidget(title);
    column->addWidget(list);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, after = conversion.payload] {
        accept();
        Q_EMIT taken(after);
    });
}

} // namespace console
