// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/diagnosisview.h"

#include "console/style/elidedlabel.h"
#include "console/style/tones.h"
#include "hub/serviceerror.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QLabel *text(const QString &words, const QString &look, bool dim)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!look.isEmpty())
        label->setProperty("look", look);
    if (dim)
        label->setProperty("dim", true);
    return label;
}

/// A label with something that was found stands on another ground.
void setGround(QLabel &label, bool isFound)
{
    QPalette palette;
    if (isFound)
        palette.setColor(QPalette::Window, tones().warningSoft);
    label.setPalette(isFound ? palette : QPalette());
    label.setAutoFillBackground(isFound);
}

} // namespace

DiagnosisView::DiagnosisView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"diagnosisView"_s);
    setAccessibleName(tr("Diagnosis"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void DiagnosisView::setReading(const ExchangeReading &reading)
{
    m_labels.clear();
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(16, 12, 16, 12);
    columns->setSpacing(32);
    auto *causes = new QVBoxLayout;
    causes->setSpacing(4);
    bool isDecisive = true;
    for (const hub::Diagnosis &diagnosis : reading.diagnoses) {
        addCause(*causes, diagnosis, isDecisive);
        isDecisive = false;
    }
    addRemarks(*causes, reading.origin.remarks);
    causes->addStretch(1);
    columns->addLayout(causes, 2);
    columns->addWidget(evidence(reading), 1, Qt::AlignTop);
    setWidget(page); // the old page goes with it
    textsChanged();
}

QLabel *DiagnosisView::kept(QLabel *label)
{
    m_labels.append(label);
    return label;
}

void DiagnosisView::addCause(QVBoxLayout &column, const hub::Diagnosis &diagnosis, bool isDecisive)
{
    if (!isDecisive) {
        column.addSpacing(12);
        column.addWidget(kept(text(diagnosis.message, u"subject"_s, false)));
    }
    if (!diagnosis.detail.isEmpty()) {
        if (isDecisive)
            column.addWidget(text(tr("Why"), u"caption"_s, true));
        column.addWidget(kept(text(diagnosis.detail, {}, !isDecisive)));
    }
    if (!diagnosis.hint.isEmpty()) {
        if (isDecisive) {
            column.addSpacing(8);
            column.addWidget(text(tr("What to do"), u"caption"_s, true));
        }
        column.addWidget(kept(text(diagnosis.hint, {}, !isDecisive)));
    }
}

void DiagnosisView::addRemarks(QVBoxLayout &column, const QStringList &remarks)
{
    if (remarks.isEmpty())
        return;
    column.addSpacing(12);
    column.addWidget(text(tr("Found when it was recorded"), u"caption"_s, true));
    for (const QString &remark : remarks)
        column.addWidget(kept(text(remark, {}, true)));
}

QWidget *DiagnosisView::evidence(const ExchangeReading &reading)
{
    auto *block = new QWidget;
    auto *form = new QFormLayout(block);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(text(tr("Evidence"), u"caption"_s, true));
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *label = new ElidedLabel;
        label->setElideMode(Qt::ElideMiddle);
        label->setText(value);
        kept(label);
        form->addRow(text(name, {}, true), label);
    };
    const hub::Exchange &exchange = reading.exchange;
    add(tr("Answer"), exchange.response ? statusText(exchange) : exchange.errorText);
    if (reading.outcome) {
        add(tr("Outcome"),
            tr("success %1, failure %2")
                .arg(reading.outcome->success)
                .arg(reading.outcome->failure));
    }
    if (exchange.response && exchange.response->status / 100 != 2)
        add(tr("The hub said"), hub::toServiceError(*exchange.response).message);
    add(tr("Target"), targetText(exchange));
    add(tr("Notification id"), hub::notificationId(exchange));
    add(tr("Tracking id"), hub::responseHeader(exchange, "TrackingId"));
    add(tr("Rule"), reading.diagnoses.first().code);
    return block;
}

QList<SearchText> DiagnosisView::searchTexts() const
{
    QList<SearchText> texts;
    for (const QLabel *label : m_labels)
        texts.append({ label->text().toUtf8(), false });
    return texts;
}

void DiagnosisView::addHits(const QList<SearchHit> &hits)
{
    for (const SearchHit &hit : hits)
        setGround(*m_labels.at(hit.part), true);
}

void DiagnosisView::clearHits()
{
    for (QLabel *label : std::as_const(m_labels))
        setGround(*label, false);
}

void DiagnosisView::showHit(const SearchHit &hit)
{
    for (QLabel *label : std::as_const(m_labels))
        label->setSelection(0, 0);
    QLabel *label = m_labels.at(hit.part);
    const QByteArray whole = label->text().toUtf8();
    // Labels that are cut to their width cannot show a part of them as chosen.
    if (label->textInteractionFlags() & Qt::TextSelectableByMouse) {
        label->setSelection(int(QString::fromUtf8(whole.first(hit.offset)).size()),
                            int(QString::fromUtf8(whole.mid(hit.offset, hit.length)).size()));
    }
    ensureWidgetVisible(label);
}

} // namespace console
