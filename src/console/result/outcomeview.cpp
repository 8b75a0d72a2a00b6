// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/outcomeview.h"

#include "console/result/outcomemodel.h"
#include "console/style/hairline.h"
#include "console/style/segmentbar.h"
#include "console/text/bodypanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

OutcomeView::OutcomeView(QWidget *parent)
    : QWidget(parent)
    , m_forms(new SegmentBar(
          tr("Form of the outcome"),
          { { tr("Tree"), u"outcomeTreeButton"_s }, { tr("XML"), u"outcomeXmlButton"_s } }, this))
    , m_sum(new QLabel(this))
    , m_faces(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_model(new OutcomeModel(this))
    , m_text(new BodyPanel(tr("Outcome"), u"outcomeXml"_s, this))
{
    m_empty->setObjectName(u"outcomeEmpty"_s);
    m_empty->setProperty("dim", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(16, 16, 16, 16);
    setUpTree();
    m_faces->addWidget(m_empty);
    m_faces->addWidget(m_tree);
    m_faces->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(this));
    column->addWidget(m_faces, 1);
    connect(m_forms, &SegmentBar::chosen, this, &OutcomeView::showForm);
    connect(m_text, &BodyPanel::textChanged, this, [this] {
        if (m_faces->currentIndex() == TextFace)
            textsChanged();
    });
}

QWidget *OutcomeView::makeHead()
{
    m_sum->setProperty("dim", true);
    m_sum->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 2, 12, 2);
    row->addWidget(m_sum, 1);
    row->addWidget(m_forms);
    return head;
}

void OutcomeView::setUpTree()
{
    m_tree->setObjectName(u"outcomeTree"_s);
    m_tree->setAccessibleName(tr("Outcome"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setColumnWidth(0, 200);
}

void OutcomeView::setReading(const ExchangeReading &reading)
{
    const QByteArray body =
        reading.exchange.response ? reading.exchange.response->body : QByteArray();
    m_forms->setEnabled(reading.outcome.has_value());
    if (reading.outcome) {
        m_model->setOutcome(*reading.outcome);
        m_tree->expand(m_model->results());
        m_sum->setText(tr("%n result(s)", nullptr, int(reading.outcome->results.size())));
        m_text->setBody(body, {});
        showForm(m_forms->current());
        return;
    }
    m_model->setOutcome({});
    m_sum->clear();
    m_empty->setText(tr("Only a test send returns an outcome."));
    if (reading.outcomeFault) {
        m_text->setBody(body, reading.outcomeFault->message, reading.outcomeFault->offset);
        m_faces->setCurrentIndex(TextFace);
    } else {
        m_text->setBody({}, {});
        m_faces->setCurrentIndex(EmptyFace);
    }
    textsChanged();
}

void OutcomeView::showForm(int form)
{
    m_faces->setCurrentIndex(form == Tree ? TreeFace : TextFace);
    textsChanged();
}

QList<SearchText> OutcomeView::searchTexts() const
{
    if (m_faces->currentIndex() != TreeFace)
        return { m_text->searchText() };
    QByteArray text;
    m_lineStarts.clear();
    for (int i = 0; i < int(m_model->outcome().results.size()); ++i) {
        m_lineStarts.append(text.size());
        text += m_model->resultText(i).toUtf8() + '\n';
    }
    return { { text, false } };
}

int OutcomeView::resultOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return int(after - m_lineStarts.begin()) - 1;
}

void OutcomeView::addHits(const QList<SearchHit> &hits)
{
    if (m_faces->currentIndex() != TreeFace)
        return m_text->addHits(hits);
    QSet<int> found = m_model->found();
    for (const SearchHit &hit : hits)
        found.insert(resultOf(hit.offset));
    m_model->setFound(found);
}

void OutcomeView::clearHits()
{
    m_model->setFound({});
    m_text->clearHits();
}

void OutcomeView::showHit(const SearchHit &hit)
{
    if (m_faces->currentIndex() != TreeFace)
        return m_text->showHit(hit);
    const QModelIndex result = m_model->result(resultOf(hit.offset));
    m_tree->expand(result);
    m_tree->setCurrentIndex(result);
}

} // namespace console
