// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/timelinetab.h"

#include "console/hairline.h"
#include "console/timelineview.h"
#include "hub/sastoken.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 200;
constexpr int Padding = 16;

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

TimelineTab::TimelineTab(QWidget *parent)
    : ExchangeTab(parent)
    , m_view(new TimelineView)
    , m_facts(new QTreeWidget)
{
    m_facts->setObjectName(u"tlsFacts"_s);
    m_facts->setAccessibleName(tr("Facts of the connection"));
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setColumnCount(2);
    m_facts->setHeaderLabels({ tr("Fact"), tr("Value") });
    m_facts->header()->setSectionsClickable(false);
    m_facts->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_facts->header()->resizeSection(0, NameWidth);
    setFocusProxy(m_facts);
    auto *barArea = new QWidget;
    barArea->setAutoFillBackground(true);
    barArea->setBackgroundRole(QPalette::Base);
    auto *bar = new QVBoxLayout(barArea);
    bar->setContentsMargins(Padding, Padding, Padding, 12);
    bar->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(barArea);
    column->addWidget(new Hairline);
    column->addWidget(m_facts, 1);
}

void TimelineTab::setReading(const ExchangeReading &reading)
{
    const hub::Exchange &exchange = reading.exchange;
    m_view->setTimings(exchange.timings);
    m_facts->clear();
    addTimes(exchange);
    if (exchange.tls)
        addTls(*exchange.tls);
    addToken(exchange);
    m_facts->expandAll();
}

QTreeWidgetItem *TimelineTab::addFact(const QString &name, const QString &value,
                                      QTreeWidgetItem *below)
{
    auto *item = below ? new QTreeWidgetItem(below) : new QTreeWidgetItem(m_facts);
    item->setText(0, name);
    item->setText(1, value);
    item->setToolTip(1, value);
    for (int column : { 0, 1 }) {
        item->setData(column, Qt::AccessibleTextRole,
                      tr("%1: %2", "a fact of the connection").arg(name, value));
    }
    return item;
}

void TimelineTab::addTimes(const hub::Exchange &exchange)
{
    if (exchange.startedAt.isValid()) {
        addFact(tr("Started"),
                tr("%1, %2 UTC", "local date and time, the same in UTC")
                    .arg(QLocale().toString(exchange.startedAt.toLocalTime().date(),
                                            QLocale::ShortFormat)
                             + u' ' + exchange.startedAt.toLocalTime().toString(u"HH:mm:ss.zzz"),
                         exchange.startedAt.toUTC().toString(u"HH:mm:ss.zzz")));
    }
    const QUrl &url = exchange.request.url;
    addFact(tr("Address"),
            url.host() + u':' + QString::number(url.port(url.scheme() == u"http" ? 80 : 443)));
    if (exchange.response)
        addFact(tr("HTTP version"), QString::fromLatin1(exchange.response->version));
    if (exchange.response && !exchange.timings.connect)
        addFact(tr("Connection"),
                tr("Reused from an earlier call, so there was nothing to connect"));
    if (const auto skew = hub::clockSkew(exchange)) {
        const QString seconds = QLocale().toString(qAbs(*skew), 'f', 1);
        addFact(tr("This clock"),
                *skew < 0 ? tr("%1 s behind the hub’s").arg(seconds)
                          : tr("%1 s ahead of the hub’s").arg(seconds));
    }
}

void TimelineTab::addTls(const hub::TlsFacts &tls)
{
    if (!tls.protocol.isEmpty())
        addFact(tr("TLS version"), tls.protocol);
    if (!tls.cipher.isEmpty())
        addFact(tr("Cipher"), tls.cipher);
    for (const QString &fault : tls.faults)
        addFact(tr("Fault"), fault);
    int number = 0;
    for (const hub::CertificateFacts &certificate : tls.chain) {
        QTreeWidgetItem *item =
            addFact(number == 0 ? tr("Certificate of the hub") : tr("Issuer %1").arg(number),
                    certificate.subject);
        addFact(tr("Issued by"), certificate.issuer, item);
        if (certificate.notAfter.isValid())
            addFact(tr("Ends"), dateText(certificate.notAfter), item);
        addFact(tr("SHA-256"), QString::fromLatin1(certificate.sha256), item);
        ++number;
    }
}

void TimelineTab::addToken(const hub::Exchange &exchange)
{
    const auto value = hub::headerValue(exchange.request.headers, "Authorization");
    if (!value)
        return;
    const auto token = hub::SasToken::parse(*value);
    if (token) {
        addFact(tr("Token ends"),
                dateText(QDateTime::fromSecsSinceEpoch(token->expiresAt(), Qt::UTC)));
    }
}

} // namespace console
