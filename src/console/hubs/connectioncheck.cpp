// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/connectioncheck.h"

#include "console/result/exchangereading.h"
#include "console/result/verdict.h"
#include "hub/diagnosis.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <cmath>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// From here on a clock is worth a look, and from there on tokens are refused (protocol.md 2.2).
constexpr double ClockLook = 60;
constexpr double ClockRefused = 300;

/// The title of the feed with which the service answers for a hub that does not exist
/// (protocol.md 10.2, rule 41).
constexpr char ListedServices[] = "Publicly Listed Services";

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(console::ConnectionCheck)
public:
    static ConnectionCheck blank();
    static ConnectionCheck read(const hub::Exchange &exchange);

private:
    explicit Reader(const hub::Exchange &exchange)
        : m_exchange(exchange)
        , m_diagnosis(hub::diagnose(exchange).first())
        , m_check(blank())
    {
    }

    ConnectionCheck::Line &line(ConnectionCheck::Place place) { return m_check.lines.at(place); }
    void readHost();
    void readClock();
    void readRights();
    void readRefusal();
    QString advice() const
    {
        const bool isApart = !m_diagnosis.detail.isEmpty() && !m_diagnosis.hint.isEmpty();
        return m_diagnosis.detail + (isApart ? u" "_s : QString()) + m_diagnosis.hint;
    }

    const hub::Exchange &m_exchange;
    hub::Diagnosis m_diagnosis;
    ConnectionCheck m_check;
};

ConnectionCheck Reader::blank()
{
    ConnectionCheck check;
    check.lines = { { { Mark::NotYet, tr("Host"), {} },
                      { Mark::NotYet, tr("Clock"), {} },
                      { Mark::NotYet, tr("Key and hub"), {} },
                      { Mark::NotYet, tr("Manage"), {} },
                      { Mark::NotYet, tr("Listen"), {} },
                      { Mark::NotYet, tr("Send"), tr("not tried: a check never sends") } } };
    return check;
}

ConnectionCheck Reader::read(const hub::Exchange &exchange)
{
    Reader reader(exchange);
    reader.readHost();
    if (exchange.response) {
        reader.readClock();
        if (hub::isAccepted(exchange))
            reader.readRights();
        else
            reader.readRefusal();
    }
    return reader.m_check;
}

void Reader::readHost()
{
    auto &host = line(ConnectionCheck::Host);
    if (!m_exchange.response) {
        host = { markOf(m_diagnosis.severity), m_diagnosis.message, {} };
        m_check.advice = advice();
        return;
    }
    host.mark = Mark::Done;
    host.note = durationText(m_exchange.timings.total);
    if (!m_exchange.tls || m_exchange.tls->protocol.isEmpty()) {
        host.text = tr("Host found, without TLS");
    } else {
        QString version = m_exchange.tls->protocol;
        version.replace(u"TLSv"_s, u"TLS "_s);
        host.text = tr("Host found, %1").arg(version);
    }
}

void Reader::readClock()
{
    auto &clock = line(ConnectionCheck::Clock);
    const std::optional<double> skew = hub::clockSkew(m_exchange);
    if (!skew) {
        clock.note = tr("the answer has no date");
        return;
    }
    const double apart = std::abs(*skew);
    clock.mark = apart < ClockLook ? Mark::Done : apart < ClockRefused ? Mark::Look : Mark::Refused;
    clock.text = apart < ClockLook ? tr("Clock agrees with the hub")
        : *skew > 0                ? tr("Clock is ahead of the hub’s")
                                   : tr("Clock is behind the hub’s");
    clock.note = apart < 120
        ? tr("%1 s apart").arg(QLocale().toString(apart, 'f', apart < 10 ? 1 : 0))
        : tr("%1 min apart").arg(QLocale().toString(apart / 60, 'f', 0));
    if (apart >= ClockLook)
        m_check.advice = tr("Set this machine’s clock. Tokens that are more than 5 minutes off are "
                            "refused.");
}

/// A list of registrations came back: that needs Manage, which holds the other two.
void Reader::readRights()
{
    auto &key = line(ConnectionCheck::Key);
    if (m_exchange.response->body.contains(ListedServices)) {
        key = { Mark::Refused, tr("There is no hub of this name"), {} };
        m_check.advice = tr("The namespace answered with the list of its services instead. Compare "
                            "the hub’s name with the portal, letter by letter.");
        return;
    }
    key = { Mark::Done, tr("Key accepted, hub exists"), {} };
    line(ConnectionCheck::Manage) = { Mark::Done, tr("Manage"), tr("may list every registration") };
    line(ConnectionCheck::Listen) = { Mark::Done, tr("Listen"), tr("is part of Manage") };
}

void Reader::readRefusal()
{
    // The signature is looked at before the rights; a tier or a quota is refused with these, too.
    static const QSet<QString> rights{ u"forbidden"_s, u"right-missing"_s };
    auto &key = line(ConnectionCheck::Key);
    if (rights.contains(m_diagnosis.code)) {
        key = { Mark::Note, tr("Key not refused"), tr("the hub itself was not seen") };
        line(ConnectionCheck::Manage) = { Mark::Look, tr("Manage"),
                                          tr("may not list registrations") };
        line(ConnectionCheck::Listen).note = tr("not known");
        if (m_check.advice.isEmpty())
            m_check.advice = tr("Sending may still work: that needs Send, which a check does not "
                                "try. Who gets a push cannot be told without Manage.");
        return;
    }
    key = { markOf(m_diagnosis.severity), m_diagnosis.message, {} };
    m_check.advice = advice();
}

} // namespace

ConnectionCheck checkNotYet()
{
    return Reader::blank();
}

ConnectionCheck checkRunning()
{
    ConnectionCheck check = Reader::blank();
    for (const auto place : { ConnectionCheck::Host, ConnectionCheck::Clock, ConnectionCheck::Key,
                              ConnectionCheck::Manage, ConnectionCheck::Listen })
        check.lines.at(place).mark = Mark::Running;
    return check;
}

ConnectionCheck checkOf(const hub::Exchange &exchange)
{
    return Reader::read(exchange);
}

} // namespace console
