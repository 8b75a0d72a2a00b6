// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/deliveryview.h"

#include "console/style/marklabel.h"
#include "hub/outcome.h"

#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;
using Phase = session::DeliveryProgress::Phase;

namespace {

enum Column { ServiceColumn, EndColumn, CountColumn, WordColumn, ColumnCount };

Mark markOf(const session::DeliveryProgress &progress)
{
    switch (progress.phase) {
    case Phase::Asking:
    case Phase::Waiting:
        return Mark::Running;
    case Phase::Final:
        return progress.details->state == hub::DeliveryState::Completed ? Mark::Done : Mark::Look;
    case Phase::Forbidden:
    case Phase::Refused:
        return Mark::Refused;
    case Phase::GaveUp:
    case Phase::Stopped:
        return Mark::NotYet;
    }
    Q_UNREACHABLE();
}

QString headline(const session::DeliveryProgress &progress)
{
    switch (progress.phase) {
    case Phase::Asking:
    case Phase::Waiting:
    case Phase::Final:
        return progress.details ? hub::deliveryStateText(progress.details->state)
                                : DeliveryView::tr("The hub has nothing to tell yet");
    case Phase::Forbidden:
    case Phase::Refused:
        return DeliveryView::tr("The hub does not tell");
    case Phase::GaveUp:
        return DeliveryView::tr("Nothing final after 30 minutes");
    case Phase::Stopped:
        return DeliveryView::tr("Stopped");
    }
    Q_UNREACHABLE();
}

QString refusal(const session::DeliveryProgress &progress)
{
    const bool isAnswered = progress.exchange && progress.exchange->response;
    if (!isAnswered)
        return progress.exchange ? progress.exchange->errorText : QString();
    const int status = progress.exchange->response->status;
    if (status == 200)
        return DeliveryView::tr("What came is no telemetry.");
    return DeliveryView::tr("It answered %1.").arg(status);
}

/// Why the last question told nothing, where that is not the usual "not yet".
QString reasonToWait(const session::DeliveryProgress &progress)
{
    if (!progress.exchange)
        return {};
    if (!progress.exchange->response)
        return DeliveryView::tr("No answer: %1.").arg(progress.exchange->errorText);
    const int status = progress.exchange->response->status;
    const bool isUsual = status == 404 || status == 200;
    return isUsual ? QString() : DeliveryView::tr("The hub asks to wait (%1).").arg(status);
}

QString detail(const session::DeliveryProgress &progress)
{
    switch (progress.phase) {
    case Phase::Asking:
        return DeliveryView::tr("Asking now");
    case Phase::Waiting: {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(progress.nextAskAt) / 1000 + 1;
        const QString next = DeliveryView::tr("Asks again in %1 s").arg(std::max<qint64>(0, left));
        const QString why = reasonToWait(progress);
        return why.isEmpty() ? next : u"%1 %2"_s.arg(why, next);
    }
    case Phase::Final: {
        const hub::NotificationDetails &details = *progress.details;
        if (!details.startedAt.isValid() || !details.endedAt.isValid())
            return {};
        return DeliveryView::tr("%1 s in the hub")
            .arg(QLocale().toString(double(details.startedAt.msecsTo(details.endedAt)) / 1000, 'f',
                                    1));
    }
    case Phase::Forbidden:
        return DeliveryView::tr("It answered 403. Two usual causes: the rule may not send, or the "
                                "hub is not of the Standard tier. A test send names each device on "
                                "every tier.");
    case Phase::Refused:
        return refusal(progress);
    case Phase::GaveUp:
        return DeliveryView::tr("The history keeps its id; ask again later.");
    case Phase::Stopped:
        return DeliveryView::tr("The notification is not affected by that.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString pushServiceName(const QString &word)
{
    static const QHash<QString, hub::Platform> known{
        { u"Apns"_s, hub::Platform::Apple },        { u"Wns"_s, hub::Platform::Windows },
        { u"Mpns"_s, hub::Platform::WindowsPhone }, { u"FcmV1"_s, hub::Platform::FcmV1 },
        { u"Gcm"_s, hub::Platform::Gcm },           { u"Adm"_s, hub::Platform::Adm },
        { u"Baidu"_s, hub::Platform::Baidu },       { u"Browser"_s, hub::Platform::Browser },
        { u"Xiaomi"_s, hub::Platform::Xiaomi },
    };
    const auto found = known.constFind(word);
    return found == known.constEnd() ? word : hub::traits(*found).name;
}

DeliveryView::DeliveryView(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(Mark::Running, 20, this))
    , m_state(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_table(new QTreeWidget(this))
{
    setObjectName(u"deliveryView"_s);
    m_state->setObjectName(u"deliveryState"_s);
    m_state->setProperty("look", u"subject"_s);
    m_detail->setProperty("dim", true);
    m_detail->setWordWrap(true);
    m_button->setObjectName(u"deliveryButton"_s);
    m_button->setAutoDefault(false);
    m_table->setObjectName(u"deliveryTable"_s);
    m_table->setAccessibleName(tr("What became of it, by push service"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHeaderLabels(
        { tr("Push service"), tr("What became of it"), tr("Devices"), tr("The hub's word") });
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(true);
    m_table->setColumnWidth(ServiceColumn, 160);
    m_table->setColumnWidth(EndColumn, 340);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(10);
    line->addWidget(m_mark);
    line->addWidget(m_state);
    line->addWidget(m_detail, 1);
    line->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addStretch(0); // without a table the line stays on top
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &DeliveryView::refreshLine);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_progress.isOver())
            Q_EMIT againRequested();
        else
            Q_EMIT stopRequested();
    });
    refreshLine();
}

void DeliveryView::setProgress(const session::DeliveryProgress &progress)
{
    m_progress = progress;
    if (progress.phase == Phase::Waiting)
        m_clock.start();
    else
        m_clock.stop();
    refreshLine();
    refreshTable();
}

void DeliveryView::refreshLine()
{
    m_mark->setMark(markOf(m_progress));
    m_state->setText(headline(m_progress));
    m_detail->setText(detail(m_progress));
    m_button->setText(m_progress.isOver() ? tr("Ask again") : tr("Stop"));
    m_button->setVisible(m_progress.phase != Phase::Final);
}

void DeliveryView::refreshTable()
{
    m_table->clear();
    const QList<hub::OutcomeCount> counts =
        m_progress.details ? m_progress.details->counts : QList<hub::OutcomeCount>();
    for (const hub::OutcomeCount &count : counts) {
        const QString service = pushServiceName(count.service);
        const bool isSuccess = count.name == u"Success";
        const hub::DeviceVerdict verdict =
            isSuccess ? hub::DeviceVerdict::Accepted : hub::verdictOf(count.name);
        auto *row = new QTreeWidgetItem(m_table,
                                        { service, hub::verdictText(verdict, service),
                                          QLocale().toString(count.count), count.name });
        row->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        row->setData(0, Qt::AccessibleTextRole,
                     tr("%1, %2, %n device(s)", nullptr, int(count.count))
                         .arg(service, row->text(EndColumn)));
    }
    m_table->setVisible(!counts.isEmpty());
}

QString DeliveryView::words() const
{
    QStringList lines{ m_state->text() + u". "_s + m_detail->text() };
    for (int i = 0; i < m_table->topLevelItemCount(); ++i)
        lines.append(m_table->topLevelItem(i)->data(0, Qt::AccessibleTextRole).toString());
    return lines.join(u'\n');
}

} // namespace console
