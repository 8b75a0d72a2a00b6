// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/diagnosistab.h"

#include "hub/serviceerror.h"

#include "ui_diagnosistab.h"

#include <QLabel>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// What is true as well, but is no cause of what the headline says.
bool isAside(const hub::Diagnosis &diagnosis)
{
    static const QStringList codes{ u"ten-of-many"_s, u"gcm-retired"_s, u"mpns-ended"_s,
                                    u"clock"_s };
    return codes.contains(diagnosis.code);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel *label(const QString &text, const QString &look, bool isDim)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    if (!look.isEmpty())
        made->setProperty("look", look);
    if (isDim)
        made->setProperty("dim", true);
    made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return made;
}

QLabel *sentence(const QString &text, const QString &look = {}, bool isDim = false)
{
    QLabel *made = label(text, look, isDim);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

DiagnosisTab::DiagnosisTab(QWidget *parent)
    : ExchangeTab(parent)
    , m_ui(std::make_unique<Ui::DiagnosisTab>())
    , m_causes(new QGridLayout)
    , m_asides(new QVBoxLayout)
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_ui->page->setBackgroundRole(QPalette::Base);
    m_causes->setHorizontalSpacing(8);
    m_causes->setVerticalSpacing(4);
    m_causes->setColumnStretch(1, 1);
    m_asides->setSpacing(4);
    m_ui->causesArea->setLayout(m_causes);
    m_ui->asidesArea->setLayout(m_asides);
}

DiagnosisTab::~DiagnosisTab() = default;

void DiagnosisTab::setReading(const ExchangeReading &reading)
{
    setUpdatesEnabled(false);
    clear(m_causes);
    clear(m_asides);
    clear(m_ui->evidence);
    const hub::Diagnosis &decisive = reading.diagnoses.first();
    m_ui->why->setText(decisive.detail);
    m_ui->whatToDo->setText(decisive.hint);
    int number = 0;
    for (const hub::Diagnosis &diagnosis : reading.diagnoses.mid(1)) {
        if (isAside(diagnosis))
            addAside(diagnosis);
        else
            addCause(++number, diagnosis);
    }
    m_ui->causesTitle->setVisible(number > 0);
    m_ui->causesArea->setVisible(number > 0);
    m_ui->asidesArea->setVisible(m_asides->count() > 0);
    addEvidenceOf(reading);
    m_ui->scroll->ensureVisible(0, 0);
    setUpdatesEnabled(true);
}

void DiagnosisTab::addCause(int number, const hub::Diagnosis &cause)
{
    const int row = m_causes->rowCount();
    m_causes->addWidget(label(QLocale().toString(number), {}, true), row, 0);
    m_causes->addWidget(sentence(cause.message, u"subject"_s), row, 1);
    m_causes->addWidget(sentence(cause.hint), row + 1, 1);
}

void DiagnosisTab::addAside(const hub::Diagnosis &aside)
{
    m_asides->addWidget(
        sentence(tr("%1. %2", "headline, what to do").arg(aside.message, aside.hint), {}, true));
}

void DiagnosisTab::addEvidence(const QString &name, const QString &value, bool isCode)
{
    if (value.isEmpty())
        return;
    const int row = m_ui->evidence->rowCount();
    QLabel *words = sentence(value, isCode ? u"mono"_s : QString());
    words->setAccessibleName(
        tr("%1: %2", "name and value of a piece of evidence").arg(name, value));
    m_ui->evidence->addWidget(label(name, {}, true), row, 0);
    m_ui->evidence->addWidget(words, row, 1);
}

void DiagnosisTab::addEvidenceOf(const ExchangeReading &reading)
{
    const hub::Exchange &exchange = reading.exchange;
    addEvidence(tr("Answer"), statusText(exchange));
    addEvidence(tr("Said"), exchange.errorText);
    if (exchange.response) {
        const hub::ServiceError error = hub::toServiceError(*exchange.response);
        if (!hub::isAccepted(exchange))
            addEvidence(tr("The hub’s words"), error.message.left(500));
        const QString tracking = error.trackingId.isEmpty()
            ? hub::responseHeader(exchange, "TrackingId")
            : error.trackingId;
        addEvidence(tr("Tracking id"), tracking, true);
    }
    if (reading.outcome) {
        addEvidence(tr("Outcome"),
                    tr("success %1, failure %2, %n result(s)", nullptr,
                       int(reading.outcome->results.size()))
                        .arg(QLocale().toString(reading.outcome->success),
                             QLocale().toString(reading.outcome->failure)));
    }
    addEvidence(tr("Notification"), hub::notificationId(exchange), true);
    addEvidence(tr("Target"), targetText(exchange), true);
    if (exchange.meant)
        addEvidence(tr("Platform"), hub::traits(exchange.meant->notification.platform).name);
    addEvidence(tr("Hub"), reading.hubName);
    addEvidence(tr("Rule"), reading.diagnoses.first().code, true);
}

} // namespace console
