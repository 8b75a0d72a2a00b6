// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/messageview.h"

#include "console/assentview.h"
#include "console/bodypanel.h"
#include "console/fonts.h"
#include "console/hairline.h"
#include "hub/sastoken.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QStandardItem *cell(const QString &text, bool mono)
{
    auto *item = new QStandardItem(text);
    if (mono)
        item->setFont(monoFont());
    item->setToolTip(text);
    return item;
}

} // namespace

MessageView::MessageView(Side side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_line(new QLabel(this))
    , m_headers(new QTreeView(this))
    , m_model(new QStandardItemModel(0, side == Side::Request ? 3 : 2, this))
    , m_body(new BodyPanel(side == Side::Request ? tr("Request body") : tr("Response body"),
                           side == Side::Request ? u"requestBody"_s : u"responseBody"_s, this))
{
    m_line->setProperty("look", u"mono"_s);
    m_line->setContentsMargins(12, 6, 12, 6);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_headers->setObjectName(side == Side::Request ? u"requestHeaders"_s : u"responseHeaders"_s);
    m_headers->setAccessibleName(side == Side::Request ? tr("Request headers")
                                                       : tr("Response headers"));
    m_headers->setModel(m_model);
    m_headers->setFrameShape(QFrame::NoFrame);
    m_headers->setUniformRowHeights(true);
    m_headers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_headers->setTextElideMode(Qt::ElideMiddle);
    m_headers->header()->setStretchLastSection(side == Side::Response);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(new Hairline(this));
    column->addWidget(m_headers, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_body);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 600, 400 });
    left->setMinimumWidth(200);
    m_body->setMinimumWidth(200);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
}

void MessageView::setExchange(const hub::Exchange &exchange)
{
    m_model->clear();
    if (m_side == Side::Request)
        showRequest(exchange.request);
    else
        showResponse(exchange);
    m_headers->setColumnWidth(0, 280);
    if (m_side == Side::Request) {
        m_headers->header()->setSectionResizeMode(1, QHeaderView::Stretch);
        m_headers->setColumnWidth(2, 110);
    }
}

void MessageView::showRequest(const hub::HttpRequest &request)
{
    m_model->setHorizontalHeaderLabels({ tr("Header"), tr("Value"), tr("Set by") });
    m_line->setText(u"%1 %2"_s.arg(QString::fromLatin1(request.method),
                                   request.url.toString(QUrl::FullyEncoded)));
    m_line->setToolTip(m_line->text());
    for (const hub::Header &header : request.headers)
        addHeader(header);
    m_body->setBody(request.body,
                    request.body.isEmpty() ? tr("This request has no body.") : QString());
}

void MessageView::showResponse(const hub::Exchange &exchange)
{
    m_model->setHorizontalHeaderLabels({ tr("Header"), tr("Value") });
    if (!exchange.response) {
        m_line->setText(tr("No answer came."));
        m_body->setBody({}, exchange.errorText);
        return;
    }
    const hub::HttpResponse &response = *exchange.response;
    m_line->setText(u"%1 %2 %3"_s.arg(QString::fromLatin1(response.version))
                        .arg(response.status)
                        .arg(QString::fromUtf8(response.reason)));
    for (const hub::Header &header : response.headers)
        addHeader(header);
    QString notice;
    if (response.bodyBytes == 0) {
        notice = tr("The hub sent no body. That is usual for an ordinary send.");
    } else if (response.omittedBytes() > 0) {
        notice = tr("The hub sent more than is kept; %1 were left out.")
                     .arg(QLocale().formattedDataSize(response.omittedBytes()));
    }
    if (exchange.error == hub::TransportError::Cut) {
        notice =
            tr("The connection ended after %1 bytes.").arg(QLocale().toString(response.bodyBytes));
    }
    m_body->setBody(response.body, notice);
}

void MessageView::addHeader(const hub::Header &header)
{
    const QString name = QString::fromUtf8(header.name);
    const QString value = QString::fromUtf8(header.value);
    QList<QStandardItem *> row{ cell(name, true), cell(value, true) };
    if (m_side == Side::Request) {
        row.append(cell(originText(header.origin), false));
        row.first()->setData(tr("%1: %2, set by %3").arg(name, value, originText(header.origin)),
                             Qt::AccessibleTextRole);
    } else {
        row.first()->setData(u"%1: %2"_s.arg(name, value), Qt::AccessibleTextRole);
    }
    m_model->appendRow(row);
    if (header.name.compare("Authorization", Qt::CaseInsensitive) == 0)
        addTokenParts(header);
}

/// The token taken apart, below its line.
void MessageView::addTokenParts(const hub::Header &header)
{
    const auto token = hub::SasToken::parse(header.value);
    if (!token)
        return;
    QStandardItem *line = m_model->item(m_model->rowCount() - 1);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(token->expiresAt());
    const QList<std::pair<QString, QString>> parts{
        { tr("Resource"), token->resource() },
        { tr("Rule"), token->keyName() },
        { tr("Ends"), QLocale().toString(end, QLocale::ShortFormat) },
        { tr("Signature"), tr("hidden") },
    };
    for (const auto &[name, value] : parts) {
        QStandardItem *first = cell(name, false);
        first->setData(u"%1: %2"_s.arg(name, value), Qt::AccessibleTextRole);
        line->appendRow({ first, cell(value, true) });
    }
}

} // namespace console
