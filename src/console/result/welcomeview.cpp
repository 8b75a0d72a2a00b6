// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/welcomeview.h"

#include "console/style/inkicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

WelcomeView::WelcomeView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcomeView"_s);
    setAccessibleName(tr("First steps"));
    auto *mark = new QLabel(this);
    mark->setPixmap(inkIcon(u"app"_s).pixmap(44, 44));
    auto *title = new QLabel(tr("Your first push is ready"), this);
    title->setProperty("look", u"page"_s);
    auto *words = new QLabel(tr("The answer will appear here: what happened, on which device, and "
                                "every byte that went over the wire."),
                             this);
    words->setProperty("dim", true);
    words->setWordWrap(true);
    auto *hide = new QPushButton(tr("Hide this"), this);
    hide->setObjectName(u"hideWelcomeButton"_s);
    hide->setFlat(true);
    hide->setAutoDefault(false);
    connect(hide, &QPushButton::clicked, this, &WelcomeView::hideRequested);

    auto *head = new QGridLayout;
    head->setHorizontalSpacing(16);
    head->setVerticalSpacing(2);
    head->addWidget(mark, 0, 0, 2, 1);
    head->addWidget(title, 0, 1);
    head->addWidget(words, 1, 1);
    head->addWidget(hide, 0, 2, 2, 1, Qt::AlignTop);
    head->setColumnStretch(1, 1);

    auto *steps = new QGridLayout;
    steps->setHorizontalSpacing(32);
    steps->setVerticalSpacing(6);
    auto *send = addStep(*steps, 0, tr("1  Send it"),
                         tr("The sandbox is a complete hub inside Pushbench, with 20 virtual "
                            "devices. No account, and nothing leaves this machine."),
                         tr("Send now"), u"send"_s);
    addStep(*steps, 1, tr("2  Look at the answer"),
            tr("The tabs show the devices, the request and the response to the byte, and what they "
               "mean. Ctrl+I goes there."),
            {}, {});
    auto *add = addStep(*steps, 2, tr("3  Add your own hub"),
                        tr("Copy its connection string and press Ctrl+V in the list of hubs. The "
                           "key goes into the system's keychain."),
                        tr("Add a hub…"), u"plus"_s);
    connect(send, &QPushButton::clicked, this, &WelcomeView::sendRequested);
    connect(add, &QPushButton::clicked, this, &WelcomeView::addHubRequested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(24);
    column->addLayout(head);
    column->addLayout(steps);
    column->addStretch(1);
}

QPushButton *WelcomeView::addStep(QGridLayout &grid, int column, const QString &title,
                                  const QString &words, const QString &button, const QString &icon)
{
    auto *heading = new QLabel(title, this);
    heading->setProperty("look", u"subject"_s);
    auto *text = new QLabel(words, this);
    text->setProperty("dim", true);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid.addWidget(heading, 0, column);
    grid.addWidget(text, 1, column);
    grid.setColumnStretch(column, 1);
    if (button.isEmpty())
        return nullptr;
    auto *made = new QPushButton(button, this);
    made->setIcon(inkIcon(icon));
    made->setAutoDefault(false);
    grid.addWidget(made, 2, column, Qt::AlignLeft);
    return made;
}

} // namespace console
