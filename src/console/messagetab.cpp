// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/messagetab.h"

#include "base/redact.h"
#include "console/elidedlabel.h"
#include "console/emptytext.h"
#include "console/hairline.h"
#include "console/headerlistmodel.h"
#include "console/headertree.h"
#include "console/tones.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 35;
constexpr int LeastSide = 200; ///< interface.md 2.3

QString byteCount(qint64 bytes)
{
    return MessageTab::tr("%n byte(s)", nullptr, int(bytes));
}

/// What came of the body is not what the headers promised, or not what is kept.
QString oddity(const hub::Exchange &exchange)
{
    const hub::HttpResponse &response = *exchange.response;
    const QLocale locale;
    const auto size = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    if (response.omittedBytes() > 0) {
        return MessageTab::tr("The hub sent more than the %1 that are kept; %2 were left out.")
            .arg(size(response.body.size()), size(response.omittedBytes()));
    }
    bool isNumber = false;
    const qint64 promised =
        hub::headerValue(response.headers, "Content-Length").value_or("").toLongLong(&isNumber);
    if (!isNumber || promised == response.bodyBytes)
        return {};
    if (exchange.error != hub::TransportError::None) {
        return MessageTab::tr("The connection ended after %1 of %2 bytes.")
            .arg(locale.toString(response.bodyBytes), locale.toString(promised));
    }
    return MessageTab::tr("The header says %1 bytes, %2 came.")
        .arg(locale.toString(promised), locale.toString(response.bodyBytes));
}

} // namespace

MessageTab::MessageTab(Side side, QWidget *parent)
    : ExchangeTab(parent)
    , m_side(side)
    , m_method(new QLabel(this))
    , m_line(new ElidedLabel(this))
    , m_model(new HeaderListModel(this))
    , m_headers(new HeaderTree(*m_model, this))
    , m_body(nullptr)
    , m_empty(makeEmptyText(u"responseEmpty"_s, this))
    , m_message(nullptr)
    , m_faces(new QStackedLayout(this))
{
    const bool isRequest = side == Side::Request;
    m_headers->setObjectName(isRequest ? u"requestHeaders"_s : u"responseHeaders"_s);
    m_headers->setAccessibleName(isRequest ? tr("Request headers") : tr("Response headers"));
    m_body = new BodyPane(isRequest ? u"requestBody"_s : u"responseBody"_s,
                          isRequest ? tr("Request body") : tr("Response body"));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(isRequest ? u"requestSplitter"_s : u"responseSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeHeaderSide());
    splitter->addWidget(m_body);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 600, 400 });
    m_body->setMinimumWidth(LeastSide);
    m_message = splitter;
    m_faces->addWidget(m_message);
    m_faces->addWidget(m_empty);
    setFocusProxy(m_headers);
    connect(m_headers, &HeaderTree::statusMessage, this, &ExchangeTab::statusMessage);
    connect(m_body, &BodyPane::statusMessage, this, &ExchangeTab::statusMessage);
}

QWidget *MessageTab::makeHeaderSide()
{
    auto *sideWidget = new QWidget;
    sideWidget->setMinimumWidth(LeastSide);
    m_method->setProperty("look", u"mono"_s);
    m_line->setProperty("look", u"mono"_s);
    m_line->setElideMode(Qt::ElideMiddle);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 12, 0);
    line->setSpacing(8);
    line->addWidget(m_method);
    line->addWidget(m_line, 1);
    auto *lineArea = new QWidget;
    lineArea->setFixedHeight(LineHeight);
    lineArea->setLayout(line);
    auto *column = new QVBoxLayout(sideWidget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(lineArea);
    column->addWidget(new Hairline);
    column->addWidget(m_headers, 1);
    return sideWidget;
}

void MessageTab::setReading(const ExchangeReading &reading)
{
    if (m_side == Side::Request)
        setRequest(reading.exchange);
    else
        setResponse(reading.exchange);
}

void MessageTab::setRequest(const hub::Exchange &exchange)
{
    const hub::HttpRequest &request = exchange.request;
    m_method->setText(QString::fromLatin1(request.method));
    m_line->setText(QString::fromUtf8(request.url.toEncoded()));
    const QString platform = exchange.meant
        ? hub::traits(exchange.meant->notification.platform).name
        : tr("the platform");
    m_model->setHeaders(request.headers, true, platform, exchange.startedAt);
    const QString size = byteCount(request.body.size());
    m_body->setBody(request.body,
                    { .caption = exchange.requestWritten || exchange.response
                          ? tr("%1, as sent").arg(size)
                          : size,
                      .emptyText = tr("The request has no body."),
                      .notice = exchange.requestWritten || exchange.response
                          ? QString()
                          : tr("The request was not sent.") });
}

void MessageTab::setResponse(const hub::Exchange &exchange)
{
    if (!exchange.response) {
        m_empty->setText(tr("There is no response. The Diagnosis tab says why."));
        m_faces->setCurrentWidget(m_empty);
        return;
    }
    const hub::HttpResponse &response = *exchange.response;
    m_faces->setCurrentWidget(m_message);
    m_method->setText(QString::fromLatin1(response.version));
    m_line->setText(QString::number(response.status) + u' '
                    + QString::fromUtf8(response.reason).simplified());
    m_model->setHeaders(response.headers, false, {}, exchange.startedAt);
    m_body->setBody(response.body,
                    { .caption = byteCount(response.bodyBytes),
                      .emptyText = tr("The hub sent no body. That is usual for an ordinary send."),
                      .notice = oddity(exchange) });
}

} // namespace console
