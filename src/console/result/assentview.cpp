// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/assentview.h"

#include "console/result/headertable.h"
#include "console/style/hairline.h"
#include "console/text/bodypanel.h"
#include "console/text/searchbar.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

AsSentView::AsSentView(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedWidget(this))
    , m_search(new SearchBar(this))
    , m_head(new HeaderTable(HeaderTable::Side::Request, u"asSentHeaders"_s,
                             tr("Request as it will be sent"), this))
    , m_body(new BodyPanel(tr("Body as it will be sent"), u"asSentBody"_s, this))
    , m_fault(new QLabel(this))
{
    m_fault->setObjectName(u"asSentFault"_s);
    m_fault->setProperty("dim", true);
    m_fault->setWordWrap(true);
    m_fault->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_fault->setMargin(16);
    // Exactly what goes out; who wants it set out has the editor beside it.
    m_body->setForm(BodyPanel::Form::Raw);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_head);
    splitter->addWidget(m_body);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_faces->addWidget(splitter);
    m_faces->addWidget(m_fault);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(m_faces, 1);
    connect(m_body, &BodyPanel::textChanged, this, [this] { textsChanged(); });
}

void AsSentView::showRequest(const hub::HttpRequest &request)
{
    m_faces->setCurrentIndex(0);
    m_request = request;
    if (isVisible())
        refresh();
}

void AsSentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// With each keystroke comes a request; mostly only the body of it is another one.
void AsSentView::refresh()
{
    const bool isSameHead = m_request.method == m_shown.method && m_request.url == m_shown.url
        && m_request.headers == m_shown.headers;
    if (!isSameHead)
        m_head->setRequest(m_request);
    if (m_request.body != m_shown.body || m_shown.method.isEmpty())
        m_body->setBody(m_request.body,
                        m_request.body.isEmpty() ? tr("This request has no body.") : QString());
    else if (!isSameHead)
        textsChanged();
    m_shown = m_request;
}

void AsSentView::showFault(const QString &message)
{
    m_fault->setText(message);
    m_faces->setCurrentIndex(1);
}

void AsSentView::find()
{
    m_search->open(this);
}

QList<SearchText> AsSentView::searchTexts() const
{
    return { m_head->searchText(), m_body->searchText() };
}

void AsSentView::addHits(const QList<SearchHit> &hits)
{
    const auto border = std::partition_point(hits.begin(), hits.end(),
                                             [](const SearchHit &hit) { return hit.part == 0; });
    if (border != hits.begin())
        m_head->addHits({ hits.begin(), border });
    if (border != hits.end())
        m_body->addHits({ border, hits.end() });
}

void AsSentView::clearHits()
{
    m_head->clearHits();
    m_body->clearHits();
}

void AsSentView::showHit(const SearchHit &hit)
{
    if (hit.part == 0)
        m_head->showHit(hit);
    else
        m_body->showHit(hit);
}

} // namespace console
