// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/faultcard.h"

#include "console/devices/devicewords.h"
#include "console/style/elidedlabel.h"
#include "console/style/fonts.h"
#include "console/style/inkicon.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 48;
constexpr int IconRoom = 40;

} // namespace

FaultCard::FaultCard(sandbox::FaultKind kind, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(faultTitle(kind), this))
    , m_sentence(new ElidedLabel(this))
    , m_hits(new QLabel(this))
    , m_switch(new QCheckBox(this))
{
    setObjectName(u"fault-"_s + sandbox::traits(kind).name);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(Height);
    setToolTip(tr("Enter or a double click changes whom it hits."));
    m_title->setFont(scaled(font(), textsize::Body));
    m_sentence->setProperty("dim", true);
    m_sentence->setFont(scaled(font(), textsize::Small));
    m_hits->setProperty("dim", true);
    m_hits->setFont(scaled(font(), textsize::Small));
    m_switch->setObjectName(u"switch-"_s + sandbox::traits(kind).name);
    m_switch->setProperty("switch", true);
    m_switch->setAccessibleName(faultTitle(kind));
    m_switch->setToolTip(tr("On or off"));
    connect(m_switch, &QCheckBox::clicked, this, &FaultCard::switched);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(IconRoom, 4, 12, 4);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_hits);
    row->addWidget(m_switch);
    setState({ { kind, sandbox::traits(kind).usual, {} } });
}

void FaultCard::setState(const sandbox::FaultState &state)
{
    m_state = state;
    m_sentence->setText(faultSentence(state.fault));
    m_hits->setText(hitsWords(state));
    m_switch->setChecked(state.on);
    setAccessibleName(u"%1, %2"_s.arg(m_title->text(), faultSentence(state.fault)));
    setAccessibleDescription(m_hits->text());
    update();
}

void FaultCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT editRequested();
    else if (event->key() == Qt::Key_Space)
        m_switch->click();
    else
        QWidget::keyPressEvent(event);
}

void FaultCard::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

void FaultCard::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editRequested();
}

void FaultCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FaultCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FaultCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap icon =
        inkIcon(faultIcon(m_state.fault.kind)).pixmap(QSize(18, 18), devicePixelRatioF());
    painter.drawPixmap(QPoint(13, height() / 2 - 9),
                       m_state.on ? inkedPixmap(icon, tones().warning) : icon);
    drawHairline(painter, rect(), Qt::BottomEdge, palette().color(QPalette::Mid));
    if (hasFocus())
        drawFocusRing(painter, rect());
}

} // namespace console
