// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/outcometab.h"

#include "console/bodytext.h"
#include "console/bodyview.h"
#include "console/outcomemodel.h"
#include "console/tones.h"

#include "ui_outcometab.h"

#include <QHeaderView>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int FaultIndicator = 21;
constexpr int NameWidth = 220;

} // namespace

OutcomeTab::OutcomeTab(QWidget *parent)
    : ExchangeTab(parent)
    , m_ui(std::make_unique<Ui::OutcomeTab>())
    , m_model(new OutcomeModel(this))
{
    m_ui->setupUi(this);
    m_ui->outcomeTree->setModel(m_model);
    m_ui->outcomeTree->header()->setSectionsClickable(false);
    m_ui->outcomeTree->header()->resizeSection(OutcomeModel::Name, NameWidth);
    m_ui->outcomeTree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->noticeMark->setMark(Mark::Look);
    m_ui->empty->setBackgroundRole(QPalette::Base);
    connect(m_ui->prettyButton, &QToolButton::toggled, this, &OutcomeTab::showForm);
}

OutcomeTab::~OutcomeTab() = default;

void OutcomeTab::setReading(const ExchangeReading &reading)
{
    const hub::Exchange &exchange = reading.exchange;
    const bool isTest = exchange.meant && exchange.meant->testSend;
    m_isTree = reading.outcome.has_value();
    m_faultAt = -1;
    m_ui->notice->clear();
    m_body =
        m_isTree || (isTest && hub::isAccepted(exchange)) ? exchange.response->body : QByteArray();
    if (m_isTree) {
        m_model->setOutcome(*reading.outcome);
    } else if (!m_body.trimmed().isEmpty()) {
        const base::Error fault = hub::Outcome::parse(m_body).error();
        m_faultAt = fault.offset;
        m_ui->notice->setText(fault.message);
    }
    m_ui->empty->setText(isTest && !m_isTree ? tr("This test send returned no outcome.")
                                             : tr("Only a test send returns an outcome."));
    showForm();
    if (m_isTree && m_model->rowCount() <= 22) // few enough to be looked at in one go
        m_ui->outcomeTree->expandAll();
}

void OutcomeTab::showForm()
{
    const bool isEmpty = m_body.trimmed().isEmpty();
    const bool isTree = m_isTree && m_ui->prettyButton->isChecked();
    m_ui->bar->setVisible(!isEmpty);
    m_ui->prettyButton->setEnabled(m_isTree);
    m_ui->noticeMark->setVisible(m_faultAt >= 0);
    m_ui->faces->setCurrentWidget(isEmpty      ? m_ui->emptyFace
                                      : isTree ? m_ui->treeFace
                                               : m_ui->textFace);
    setFocusProxy(isTree ? static_cast<QWidget *>(m_ui->outcomeTree) : m_ui->outcomeXml);
    if (isEmpty || isTree)
        return;
    m_ui->outcomeXml->setBody(m_body, languageOf(m_body));
    markFault();
}

void OutcomeTab::markFault()
{
    BodyView *view = m_ui->outcomeXml;
    view->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, FaultIndicator);
    view->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, long(view->length()));
    if (m_faultAt < 0)
        return;
    // The offset counts UTF-16 units; the view has UTF-8.
    const QByteArray before = QString::fromUtf8(m_body).left(m_faultAt).toUtf8();
    const long at = std::clamp<long>(long(before.size()), 0, std::max(0, view->length() - 1));
    view->indicatorDefine(QsciScintilla::SquigglePixmapIndicator, FaultIndicator);
    view->setIndicatorForegroundColor(tones().danger, FaultIndicator);
    const long from = std::max(0L, at - 1);
    view->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from),
                        2L);
    view->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(at));
}

} // namespace console
