// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/timelineview.h"

#include "console/exchangereading.h"
#include "console/tones.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

PhaseBar::PhaseBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineView"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseBar::setTimings(const hub::Timings &timings)
{
    m_phases.clear();
    m_total = timings.total;
    const auto add = [this](const QString &name, const std::optional<double> &ms) {
        if (ms)
            m_phases.append({ name, *ms });
    };
    add(tr("connect and TLS"), timings.connect);
    add(tr("send"), timings.send);
    add(tr("wait"), timings.wait);
    add(tr("receive"), timings.receive);
    QStringList words;
    for (const Phase &phase : std::as_const(m_phases))
        words.append(u"%1 %2"_s.arg(phase.name, durationText(phase.ms)));
    setAccessibleName(tr("%1: %2").arg(durationText(m_total), words.join(u", "_s)));
    update();
}

QSize PhaseBar::sizeHint() const
{
    return { 300, 8 + 8 + 2 * fontMetrics().height() };
}

void PhaseBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double whole = 0;
    for (const Phase &phase : std::as_const(m_phases))
        whole += phase.ms;
    if (whole <= 0)
        return;
    constexpr double Strengths[]{ 0.35, 0.55, 0.78, 1.0 };
    constexpr int Least = 3; // so that a short phase can be seen
    const int labelWidth = width() / std::max<int>(1, int(m_phases.size()));
    int x = 0;
    for (int i = 0; i < m_phases.size(); ++i) {
        const Phase &phase = m_phases.at(i);
        const int length = i + 1 == m_phases.size()
            ? width() - x
            : std::max(Least, int(width() * phase.ms / whole));
        const QColor colour = mixed(palette().base().color(), tones().info, Strengths[i % 4]);
        painter.fillRect(QRect(x, 0, length - 1, 8), colour);
        x += length;
        const QRect label(i * labelWidth, 14, labelWidth - 8, fontMetrics().height());
        painter.fillRect(QRect(label.left(), label.center().y() - 4, 8, 8), colour);
        painter.setPen(palette().text().color());
        painter.drawText(label.adjusted(14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         u"%1  %2"_s.arg(phase.name, durationText(phase.ms)));
    }
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
    m_bar->setTimings(exchange.timings);
    m_model->removeRows(0, m_model->rowCount());
    const QLocale locale;
    addFact(tr("Started"),
            tr("%1 (%2 UTC)")
                .arg(locale.toString(exchange.startedAt.toLocalTime(), QLocale::LongFormat),
                     exchange.startedAt.toUTC().toString(u"HH:mm:ss.zzz"_s)));
    addFact(tr("Took"), durationText(exchange.timings.total));
    if (!exchange.timings.connect && exchange.response && exchange.tls)
        addFact(tr("Connection"), tr("An open one was used again"));
    if (exchange.response)
        addFact(tr("HTTP"), QString::fromLatin1(exchange.response->version));
    if (const auto skew = hub::clockSkew(exchange))
        addFact(tr("Clock"), tr("%1 s apart from the hub's").arg(locale.toString(*skew, 'f', 1)));
    if (exchange.tls) {
        addFact(tr("TLS"), exchange.tls->protocol);
        addFact(tr("Cipher"), exchange.tls->cipher);
        for (const hub::CertificateFacts &certificate : exchange.tls->chain) {
            addFact(tr("Certificate"),
                    tr("%1, issued by %2, ends %3")
                        .arg(certificate.subject, certificate.issuer,
                             locale.toString(certificate.notAfter.date(), QLocale::ShortFormat)));
        }
        for (const QString &fault : exchange.tls->faults)
            addFact(tr("Fault"), fault);
    }
    m_facts->setColumnWidth(0, 140);
}

} // namespace console
