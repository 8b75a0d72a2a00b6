// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/schedulepopup.h"

#include "hub/request.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

SchedulePopup::SchedulePopup(const std::optional<QDateTime> &at, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_edit(new QDateTimeEdit(this))
    , m_note(new QLabel(this))
    , m_plan(new QPushButton(tr("Plan it"), this))
{
    setObjectName(u"schedulePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Schedule"));
    auto *title = new QLabel(tr("Send it at"), this);
    title->setProperty("look", u"subject"_s);
    const QDateTime hourAhead = QDateTime::currentDateTime().addSecs(3600);
    m_edit->setObjectName(u"scheduleEdit"_s);
    m_edit->setAccessibleName(tr("Date and time"));
    m_edit->setDisplayFormat(u"ddd d MMM yyyy  HH:mm"_s);
    m_edit->setCalendarPopup(true);
    m_edit->setDateTime(at ? at->toLocalTime()
                           : QDateTime(hourAhead.date(),
                                       QTime(hourAhead.time().hour(), hourAhead.time().minute())));
    m_note->setWordWrap(true);
    m_note->setProperty("dim", true);
    m_note->setMinimumWidth(300);
    auto *clear = new QPushButton(tr("Send at once"), this);
    clear->setEnabled(at.has_value());
    m_plan->setObjectName(u"planButton"_s);
    m_plan->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(clear);
    buttons->addStretch(1);
    buttons->addWidget(m_plan);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &SchedulePopup::refresh);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        Q_EMIT planned(chosen());
        close();
    });
    connect(clear, &QPushButton::clicked, this, [this] {
        Q_EMIT cleared();
        close();
    });
    refresh();
}

QDateTime SchedulePopup::chosen() const
{
    return m_edit->dateTime().toUTC();
}

void SchedulePopup::refresh()
{
    const auto fault = hub::scheduleFault(chosen(), QDateTime::currentDateTimeUtc());
    m_plan->setEnabled(!fault);
    m_note->setText(fault
                        ? fault->message
                        : tr("%1 UTC. The hub looks at the tags when it sends, not now. Needs the "
                             "Standard tier.")
                              .arg(QLocale().toString(chosen(), u"d MMM HH:mm"_s)));
}

void SchedulePopup::openAt(const QWidget &anchor)
{
    adjustSize();
    const QPoint corner = anchor.mapToGlobal(QPoint(0, 0));
    const QRect room = anchor.screen()->availableGeometry();
    const int above = corner.y() - height() - 4;
    const int left = isRightToLeft() ? corner.x() + anchor.width() - width() : corner.x();
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width())),
         above >= room.top() ? above : corner.y() + anchor.height() + 4);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void SchedulePopup::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_plan->isEnabled())
        m_plan->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace console
