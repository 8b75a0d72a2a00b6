// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/noticebar.h"

#include "console/style/marklabel.h"
#include "console/style/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_message(new QLabel(this))
{
    m_row->setContentsMargins(12, 6, 12, 6);
    m_row->setSpacing(8);
    m_row->addWidget(new MarkLabel(Mark::Look, 16, this));
    m_row->addWidget(m_message, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    hide();
}

void NoticeBar::ask(const QString &message, const QStringList &actions)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->deleteLater(); // one of them may be the cause of this call
    m_buttons.clear();
    m_message->setText(message);
    for (const QString &action : actions) {
        auto *button = new QPushButton(action, this);
        button->setObjectName(u"noticeButton%1"_s.arg(m_buttons.size()));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, number = int(m_buttons.size())] {
            hide();
            Q_EMIT answered(number);
        });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    show();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tones().warningSoft);
}

} // namespace console
