// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/convertdialog.h"

#include "console/text/bodyview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(900, 600);
constexpr int ListHeight = 150;

QWidget *side(const QString &title, const QByteArray &payload, const QString &name, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *label = new QLabel(title, box);
    label->setProperty("look", u"subject"_s);
    auto *view = new BodyView(box);
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setText(QString::fromUtf8(payload).toUtf8(), EditorLanguage::Json);
    label->setBuddy(view);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(view, 1);
    return box;
}

} // namespace

ConvertDialog::ConvertDialog(const QByteArray &before, const payload::FcmConversion &conversion,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"convertDialog"_s);
    setWindowTitle(tr("Convert to FCM v1"));
    resize(UsualSize);
    auto *sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(side(tr("Before, GCM"), before, u"convertBefore"_s, sides));
    sides->addWidget(side(tr("After, FCM v1"), conversion.payload, u"convertAfter"_s, sides));
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
    column->addWidget(sides, 1);
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
