// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/welcomeface.h"

#include "console/inkicon.h"

#include "ui_welcomeface.h"

namespace console {

using namespace Qt::StringLiterals;

WelcomeFace::WelcomeFace(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomeFace>())
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_ui->page->setBackgroundRole(QPalette::Base);
    m_ui->firstNumber->setNumber(1);
    m_ui->secondNumber->setNumber(2);
    m_ui->thirdNumber->setNumber(3);
    m_ui->sendNowButton->setIcon(inkIcon(u"send"_s));
    m_ui->addHubButton->setIcon(inkIcon(u"plus"_s));
    connect(m_ui->sendNowButton, &QPushButton::clicked, this, &WelcomeFace::sendRequested);
    connect(m_ui->addHubButton, &QPushButton::clicked, this, &WelcomeFace::addHubRequested);
    connect(m_ui->hideButton, &QPushButton::clicked, this, &WelcomeFace::hideRequested);
}

WelcomeFace::~WelcomeFace() = default;

} // namespace console
