// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/messageview.h"

#include "console/result/explanations.h"
#include "console/text/bodypanel.h"

#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

enum Part { HeadPart, BodyPart };

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString count(qint64 bytes)
{
    return QLocale().toString(bytes);
}

/// The bytes that the answer's head announces, or -1.
qint64 announcedBytes(const hub::HttpResponse &response)
{
    const auto value = hub::headerValue(response.headers, "Content-Length");
    bool isNumber = false;
    const qint64 bytes = value ? value->toLongLong(&isNumber) : -1;
    return isNumber && bytes >= 0 ? bytes : -1;
}

/// What came beside what was announced.
QString lengthNotice(const hub::Exchange &exchange)
{
    const hub::HttpResponse &response = *exchange.response;
    const qint64 announced = announcedBytes(response);
    const bool isCut = exchange.error == hub::TransportError::Cut;
    if (isCut && announced >= 0) {
        return MessageView::tr("The connection ended after %1 of %2 bytes.")
            .arg(count(response.bodyBytes), count(announced));
    }
    if (isCut) {
        return MessageView::tr("The connection ended after %1 bytes.")
            .arg(count(response.bodyBytes));
    }
    if (exchange.error != hub::TransportError::None)
        return exchange.errorText;
    if (announced >= 0 && announced != response.bodyBytes) {
        return MessageView::tr("The header says %1 bytes, %2 came.")
            .arg(count(announced), count(response.bodyBytes));
    }
    return {};
}

/// The length that a gzip file's last four bytes give for what is packed in it; -1: it is none.
qint64 gzipLength(const QByteArray &body)
{
    if (body.size() < 18 || !body.startsWith("\x1F\x8B"))
        return -1;
    qint64 length = 0;
    for (int i = 1; i <= 4; ++i)
        length = length << 8 | static_cast<unsigned char>(body[body.size() - i]);
    return length;
}

QString packingNotice(const hub::HttpResponse &response)
{
    const QByteArray coding =
        hub::headerValue(response.headers, "Content-Encoding").value_or(QByteArray()).trimmed();
    if (coding.isEmpty() || coding.compare("identity", Qt::CaseInsensitive) == 0)
        return {};
    if (coding.compare("gzip", Qt::CaseInsensitive) != 0)
        return MessageView::tr("It is packed (%1) and shown as it came.")
            .arg(QString::fromLatin1(coding));
    const qint64 length = gzipLength(response.body);
    return length < 0
        ? MessageView::tr("The header says it is packed with gzip, but it is not.")
        : MessageView::tr("It is packed with gzip and shown as it came; unpacked it says to be "
                          "%1 bytes long.")
              .arg(count(length));
}

} // namespace

QString bodyNotice(const hub::Exchange &exchange)
{
    if (!exchange.response)
        return exchange.errorText;
    const hub::HttpResponse &response = *exchange.response;
    QStringList sentences{ lengthNotice(exchange) };
    if (response.bodyBytes > 0)
        sentences.append(packingNotice(response));
    else if (sentences.first().isEmpty())
        sentences.append(
            MessageView::tr("The hub sent no body. That is usual for an ordinary send."));
    if (response.omittedBytes() > 0) {
        sentences.append(
            MessageView::tr("The hub sent more than the %1 that are kept; %2 were left out.")
                .arg(sizeText(response.body.size()), sizeText(response.omittedBytes())));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

MessageView::MessageView(Side side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_head(new HeaderTable(
          side, side == Side::Request ? u"requestHeaders"_s : u"responseHeaders"_s,
          side == Side::Request ? tr("Request headers") : tr("Response headers"), this))
    , m_body(new BodyPanel(side == Side::Request ? tr("Request body") : tr("Response body"),
                           side == Side::Request ? u"requestBody"_s : u"responseBody"_s, this))
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"exchangeSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_head);
    splitter->addWidget(m_body);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 600, 400 });
    m_head->setMinimumWidth(200);
    m_body->setMinimumWidth(200);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    connect(m_body, &BodyPanel::textChanged, this, [this] { textsChanged(); });
    connect(m_body, &BodyPanel::statusMessage, this, &MessageView::statusMessage);
    connect(m_head, &HeaderTable::statusMessage, this, &MessageView::statusMessage);
}

void MessageView::setExchange(const hub::Exchange &exchange)
{
    if (m_side == Side::Request)
        showRequest(exchange.request);
    else
        showResponse(exchange);
}

void MessageView::showRequest(const hub::HttpRequest &request)
{
    m_head->setRequest(request);
    m_body->setBody(request.body,
                    request.body.isEmpty() ? tr("This request has no body.") : QString());
}

void MessageView::showResponse(const hub::Exchange &exchange)
{
    if (!exchange.response) {
        m_head->setMessage(tr("No answer came."), {}, {});
        m_body->setBody({}, exchange.errorText);
        return;
    }
    const hub::HttpResponse &response = *exchange.response;
    const QByteArray line =
        response.version + ' ' + QByteArray::number(response.status) + ' ' + response.reason;
    m_head->setMessage(QString::fromUtf8(line).trimmed(),
                       u"%1: %2"_s.arg(response.status).arg(statusExplanation(response.status)),
                       response.headers);
    m_body->setBody(response.body, bodyNotice(exchange));
}

QList<SearchText> MessageView::searchTexts() const
{
    return { m_head->searchText(), m_body->searchText() };
}

void MessageView::addHits(const QList<SearchHit> &hits)
{
    // They come in order: first those of the head, then those of the body.
    const auto border = std::partition_point(
        hits.begin(), hits.end(), [](const SearchHit &hit) { return hit.part == HeadPart; });
    if (border != hits.begin())
        m_head->addHits({ hits.begin(), border });
    if (border != hits.end())
        m_body->addHits({ border, hits.end() });
}

void MessageView::clearHits()
{
    m_head->clearHits();
    m_body->clearHits();
}

void MessageView::showHit(const SearchHit &hit)
{
    if (hit.part == BodyPart)
        m_body->showHit(hit);
    else
        m_head->showHit(hit);
}

} // namespace console
