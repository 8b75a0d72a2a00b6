// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/timelineview.h"

#include "console/result/exchangereading.h"
#include "console/result/headertreemodel.h"
#include "console/style/tones.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 8;
constexpr int LabelIndent = 14;
constexpr int LeastLength = 3; ///< So that a short phase can be seen.
constexpr std::array Strengths{ 0.25, 0.4, 0.55, 0.7, 0.85, 1.0 };

/// Whether there was no connection to be made.
bool isReused(const hub::Exchange &exchange)
{
    return !exchange.timings.connect && exchange.response.has_value();
}

/// An address that stands in the endpoint is the one that was reached, on this machine, where no
/// proxy is in between; for exchanges that do not tell.
QString localPeer(const hub::Exchange &exchange)
{
    const QString host = exchange.request.url.host();
    if (!exchange.response || !(host.startsWith(u"127.") || host == u"::1"))
        return {};
    return u"%1:%2"_s.arg(host).arg(
        exchange.request.url.port(exchange.request.url.scheme() == u"https" ? 443 : 80));
}

/// Whether one number stands for both: older versions, which knew no peer either, had no other.
bool isConnectWithTls(const hub::Exchange &exchange)
{
    return exchange.tls && !exchange.timings.secure && exchange.peer.isEmpty();
}

} // namespace

PhaseBar::PhaseBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineView"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseBar::setExchange(const hub::Exchange &exchange)
{
    const hub::Timings &timings = exchange.timings;
    m_phases.clear();
    const auto add = [this](const QString &name, const std::optional<double> &ms) {
        if (ms)
            m_phases.append({ name, *ms });
    };
    add(tr("name"), timings.lookup);
    add(isConnectWithTls(exchange) ? tr("connect and TLS") : tr("connect"), timings.connect);
    add(tr("TLS"), timings.secure);
    add(tr("send"), timings.send);
    add(tr("wait"), timings.wait);
    add(tr("receive"), timings.receive);
    m_note = isReused(exchange) ? tr("open connection used again, so no time for connect and TLS")
                                : QString();
    QStringList words;
    for (const Phase &phase : std::as_const(m_phases))
        words.append(u"%1 %2"_s.arg(phase.name, durationText(phase.ms)));
    if (!m_note.isEmpty())
        words.append(m_note);
    setAccessibleName(tr("%1: %2").arg(durationText(timings.total), words.join(u", "_s)));
    updateGeometry();
    update();
}

int PhaseBar::labelLines() const
{
    // Side by side while each has room, else one below the other.
    int widest = 0;
    for (const Phase &phase : m_phases)
        widest = std::max(widest, fontMetrics().horizontalAdvance(labelOf(phase)) + LabelIndent);
    return widest * int(m_phases.size()) <= width() ? 1 : int(m_phases.size());
}

QString PhaseBar::labelOf(const Phase &phase)
{
    return u"%1  %2"_s.arg(phase.name, durationText(phase.ms));
}

QSize PhaseBar::sizeHint() const
{
    const int lines = labelLines() + (m_note.isEmpty() ? 0 : 1);
    return { 300, BarHeight + 6 + lines * (fontMetrics().height() + 4) };
}

void PhaseBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void PhaseBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double whole = 0;
    for (const Phase &phase : std::as_const(m_phases))
        whole += phase.ms;
    const int lines = labelLines();
    const int labelWidth = width() / std::max<int>(1, int(m_phases.size()));
    const int lineHeight = fontMetrics().height() + 4;
    int x = 0;
    for (int i = 0; i < m_phases.size(); ++i) {
        const Phase &phase = m_phases.at(i);
        const bool isLast = i + 1 == m_phases.size();
        const int length = isLast || whole <= 0
            ? width() - x
            : std::max(LeastLength, int(width() * phase.ms / whole));
        const QColor colour = mixed(palette().base().color(), palette().link().color(),
                                    Strengths.at(size_t(i) % Strengths.size()));
        painter.fillRect(QRect(x, 0, length - 1, BarHeight), colour);
        x += length;
        const QRect label(lines == 1 ? i * labelWidth : 0,
                          BarHeight + 6 + (lines == 1 ? 0 : i * lineHeight),
                          lines == 1 ? labelWidth - 8 : width(), lineHeight);
        painter.fillRect(QRect(label.left(), label.center().y() - 4, 8, 8), colour);
        painter.setPen(palette().text().color());
        painter.drawText(label.adjusted(LabelIndent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         labelOf(phase));
    }
    painter.setPen(palette().placeholderText().color());
    painter.drawText(QRect(0, BarHeight + 6 + lines * lineHeight, width(), lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, m_note);
}

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_bar(new PhaseBar(this))
    , m_facts(new QTreeView(this))
    , m_model(new QStandardItemModel(0, 2, this))
{
    m_facts->setObjectName(u"tlsFacts"_s);
    m_facts->setAccessibleName(tr("Facts of the connection"));
    m_facts->setModel(m_model);
    m_facts->setRootIsDecorated(false);
    m_facts->setHeaderHidden(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 0);
    column->setSpacing(12);
    column->addWidget(m_bar);
    column->addWidget(m_facts, 1);
}

void TimelineView::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *first = new QStandardItem(name);
    first->setData(u"%1: %2"_s.arg(name, value), Qt::AccessibleTextRole);
    auto *second = new QStandardItem(value);
    second->setToolTip(value);
    m_model->appendRow({ first, second });
}

void TimelineView::setExchange(const hub::Exchange &exchange)
{
    m_bar->setExchange(exchange);
    m_model->removeRows(0, m_model->rowCount());
    addTimes(exchange);
    addConnection(exchange);
    if (exchange.tls)
        addTls(*exchange.tls);
    m_facts->setColumnWidth(0, 140);
}

void TimelineView::addTimes(const hub::Exchange &exchange)
{
    const QLocale locale;
    addFact(tr("Started"),
            tr("%1 (%2 UTC)")
                .arg(locale.toString(exchange.startedAt.toLocalTime(), QLocale::LongFormat),
                     exchange.startedAt.toUTC().toString(u"HH:mm:ss.zzz"_s)));
    addFact(tr("Took"), durationText(exchange.timings.total));
    if (const auto skew = hub::clockSkew(exchange))
        addFact(tr("Clock"), tr("%1 s apart from the hub’s").arg(locale.toString(*skew, 'f', 1)));
    const auto line = hub::headerValue(exchange.request.headers, "Authorization");
    const auto token = hub::SasToken::parse(line.value_or(QByteArray()));
    if (token) {
        addFact(tr("Token"),
                tr("ends %1, when it was sent")
                    .arg(tokenEndText(token->expiresAt(), exchange.startedAt.toSecsSinceEpoch())));
    }
}

void TimelineView::addConnection(const hub::Exchange &exchange)
{
    addFact(tr("Peer address"), exchange.peer.isEmpty() ? localPeer(exchange) : exchange.peer);
    if (isReused(exchange))
        addFact(tr("Connection"), tr("An open one was used again"));
    if (exchange.response)
        addFact(tr("HTTP"), QString::fromLatin1(exchange.response->version));
}

void TimelineView::addTls(const hub::TlsFacts &tls)
{
    const QLocale locale;
    addFact(tr("TLS"), tls.protocol);
    addFact(tr("Cipher"), tls.cipher);
    for (const hub::CertificateFacts &certificate : tls.chain) {
        addFact(tr("Certificate"),
                tr("%1, issued by %2, ends %3")
                    .arg(certificate.subject, certificate.issuer,
                         locale.toString(certificate.notAfter.date(), QLocale::ShortFormat)));
    }
    for (const QString &fault : tls.faults)
        addFact(tr("Fault"), fault);
}

} // namespace console
