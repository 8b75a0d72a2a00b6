// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/verdictband.h"

#include "console/style/announcer.h"
#include "console/style/inkicon.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include "ui_verdictband.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int FadeTime = 120; ///< Milliseconds, interface.md 4.6.

} // namespace

VerdictBand::VerdictBand(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::VerdictBand>())
{
    m_ui->setupUi(this);
    m_announcer = new Announcer(*m_ui->verdictHeadline, this);
    m_ui->unfoldButton->setArrowType(Qt::UpArrow);
    m_fade.setDuration(FadeTime);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(m_ui->unfoldButton, &QToolButton::clicked, this, &VerdictBand::unfoldRequested);
    for (QPushButton *button : { m_ui->firstAction, m_ui->secondAction }) {
        connect(button, &QPushButton::clicked, this, [this, button] {
            const qsizetype number = button == m_ui->firstAction ? 0 : 1;
            if (number < m_verdict.actions.size())
                Q_EMIT triggered(m_verdict.actions[number]);
        });
    }
    refreshShape();
    setVerdict(emptyVerdict());
}

VerdictBand::~VerdictBand() = default;

void VerdictBand::setVerdict(const Verdict &verdict)
{
    const bool isOtherColour = verdict.mark != m_verdict.mark;
    m_verdict = verdict;
    m_isDraftChanged = false;
    refresh();
    if (isOtherColour)
        fadeIn();
    m_announcer->say(verdict.headline + u". "_s + verdict.detail);
}

void VerdictBand::setProgress(const QString &detail, const QString &time)
{
    m_verdict.detail = detail;
    m_verdict.time = time;
    m_ui->verdictDetail->setText(detail);
    m_ui->verdictTime->setText(time);
    m_ui->verdictTime->setVisible(!time.isEmpty());
}

void VerdictBand::setDraftChanged(bool isChanged)
{
    if (isChanged == m_isDraftChanged)
        return;
    m_isDraftChanged = isChanged;
    refresh();
}

void VerdictBand::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    refreshShape();
    refresh();
}

void VerdictBand::focusHeadline()
{
    m_ui->verdictHeadline->setFocus(Qt::ShortcutFocusReason);
}

QSize VerdictBand::sizeHint() const
{
    return { 480, m_isFolded ? FoldedHeight : Height };
}

void VerdictBand::refresh()
{
    m_ui->mark->setMark(m_verdict.mark);
    m_ui->verdictHeadline->setText(m_verdict.headline);
    m_ui->verdictDetail->setText(
        m_isDraftChanged ? tr("%1 You have changed the message since.").arg(m_verdict.detail)
                         : m_verdict.detail);
    const std::array labels{ m_ui->verdictStatus, m_ui->verdictStatusNote, m_ui->verdictTime,
                             m_ui->verdictTimeNote };
    const std::array texts{ m_verdict.status, m_verdict.statusNote, m_verdict.time,
                            m_verdict.timeNote };
    for (size_t i = 0; i < labels.size(); ++i) {
        const bool isNote = i % 2 == 1;
        labels[i]->setText(texts[i]);
        labels[i]->setVisible(!texts[i].isEmpty() && !(isNote && m_isFolded));
    }
    m_ui->verdictDetail->setVisible(!m_isFolded);
    refreshActions();
    update();
}

void VerdictBand::refreshActions()
{
    const std::array buttons{ m_ui->firstAction, m_ui->secondAction };
    for (size_t i = 0; i < buttons.size(); ++i) {
        const bool isThere = qsizetype(i) < m_verdict.actions.size();
        // A button that goes must not take the focus along to somewhere else.
        if (!isThere && buttons[i]->hasFocus())
            focusHeadline();
        buttons[i]->setVisible(isThere);
        if (!isThere)
            continue;
        buttons[i]->setText(actionText(m_verdict.actions[qsizetype(i)]));
        buttons[i]->setIcon(inkIcon(actionIcon(m_verdict.actions[qsizetype(i)])));
    }
}

void VerdictBand::refreshShape()
{
    // Grows with the text size, but is never less than drawn.
    const int lines = m_ui->verdictHeadline->sizeHint().height()
        + (m_isFolded ? 0 : m_ui->verdictDetail->sizeHint().height());
    setFixedHeight(std::max(m_isFolded ? FoldedHeight : Height, lines + 12));
    m_ui->unfoldButton->setVisible(m_isFolded);
}

void VerdictBand::fadeIn()
{
    m_fade.stop();
    const bool isStill =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (isStill || !isVisible())
        m_fade.setCurrentTime(FadeTime);
    else
        m_fade.start();
}

void VerdictBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal share =
        m_fade.state() == QAbstractAnimation::Running ? m_fade.currentValue().toReal() : 1;
    painter.fillRect(rect(),
                     mixed(palette().color(QPalette::Window), bandColour(m_verdict.mark), share));
    drawHairline(painter, rect(), Qt::BottomEdge, palette().color(QPalette::Mid));
}

void VerdictBand::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_isFolded)
        Q_EMIT unfoldRequested();
    QFrame::mouseDoubleClickEvent(event);
}

} // namespace console
