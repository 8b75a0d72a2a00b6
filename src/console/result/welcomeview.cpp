// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/welcomeview.h"

#include "console/style/fonts.h"
#include "console/style/inkicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberSize = 24;

/// The number of a step, in a ring.
class StepNumber : public QWidget
{
public:
    StepNumber(int number, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
    {
        setFixedSize(NumberSize, NumberSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Link);
        painter.setPen(QPen(accent, 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        painter.setFont(scaled(font(), textsize::Body, true));
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    int m_number;
};

} // namespace

WelcomeView::WelcomeView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcomeView"_s);
    setAccessibleName(tr("First steps"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons have the focus, and scroll with it
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(makeContent());
    scroll->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

QWidget *WelcomeView::makeContent()
{
    auto *content = new QWidget(this);
    auto *mark = new QLabel(content);
    mark->setPixmap(inkIcon(u"app"_s).pixmap(44, 44));
    auto *title = new QLabel(tr("Your first push is ready"), content);
    title->setProperty("look", u"page"_s);
    auto *words = new QLabel(tr("The answer will appear here: what happened, on which device, and "
                                "every byte that went over the wire."),
                             content);
    words->setProperty("dim", true);
    words->setWordWrap(true);
    auto *hide = new QPushButton(tr("Hide this"), content);
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
    steps->setHorizontalSpacing(8);
    steps->setVerticalSpacing(6);
    auto *send = addStep(*steps, 1, tr("Send it"),
                         tr("The sandbox is a complete hub inside Pushbench, with 20 virtual "
                            "devices. No account, and nothing leaves this machine."),
                         tr("Send now"), u"send"_s);
    auto *wall = addStep(*steps, 2, tr("See where it lands"),
                         tr("The device wall shows each virtual device and what it received. Take "
                            "one offline, or let the hub be slow."),
                         tr("Open the device wall"), u"wall"_s);
    auto *add = addStep(*steps, 3, tr("Add your own hub"),
                        tr("Copy its connection string and press Ctrl+V in the list of hubs. The "
                           "key goes into the system's keychain."),
                        tr("Add a hub…"), u"plus"_s);
    connect(send, &QPushButton::clicked, this, &WelcomeView::sendRequested);
    connect(wall, &QPushButton::clicked, this, &WelcomeView::wallRequested);
    connect(add, &QPushButton::clicked, this, &WelcomeView::addHubRequested);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(24);
    column->addLayout(head);
    column->addLayout(steps);
    column->addStretch(1);
    return content;
}

/// A step has two columns, its number and what it says, and a third as air before the next one.
QPushButton *WelcomeView::addStep(QGridLayout &grid, int number, const QString &title,
                                  const QString &words, const QString &button, const QString &icon)
{
    const int column = (number - 1) * 3;
    auto *heading = new QLabel(title, this);
    heading->setProperty("look", u"subject"_s);
    auto *text = new QLabel(words, this);
    text->setProperty("dim", true);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *made = new QPushButton(button, this);
    made->setIcon(inkIcon(icon));
    made->setAutoDefault(false);
    grid.addWidget(new StepNumber(number, this), 0, column);
    grid.addWidget(heading, 0, column + 1);
    grid.addWidget(text, 1, column + 1);
    grid.addWidget(made, 2, column + 1, Qt::AlignLeft);
    grid.setColumnStretch(column + 1, 1);
    grid.setColumnMinimumWidth(column + 2, 24);
    return made;
}

} // namespace console
