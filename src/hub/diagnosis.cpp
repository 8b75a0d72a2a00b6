// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/diagnosis.h"

#include "hub/bodyfault.h"
#include "hub/connectionstring.h"
#include "hub/diagnosistexts.h"
#include "hub/operation.h"
#include "hub/serviceerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr char FaultHeader[] = "X-Pushbench-Fault"; ///< Of the sandbox; no hub sends it.
constexpr double ClockWarning = 60; ///< Seconds of skew from which on it is worth a word.
/// From here on the clock is the likely cause of a refused token; how much the service tolerates is
/// UNVERIFIED (protocol.md 2.3).
constexpr double ClockLimit = 300;

QString number(double value)
{
    return QLocale().toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0);
}

/// Words of others stand between sentences of ours, so they end like one.
QString sentence(const QString &words)
{
    const QString text = words.trimmed();
    return text.isEmpty() || text.endsWith(u'.') ? text : QString(text + u'.');
}

/// One exchange on its way to its diagnoses.
class Diagnostician
{
    Q_DECLARE_TR_FUNCTIONS(hub::Diagnosis)
public:
    explicit Diagnostician(const Exchange &exchange)
        : m_exchange(exchange)
        , m_operation(operationOf(exchange.request.method, exchange.request.url))
    {
        fillBlanks();
    }

    QList<Diagnosis> diagnose()
    {
        if (m_exchange.error != TransportError::None)
            add(forCall(codeOfError()), { u"no whole answer"_s, m_exchange.errorText });
        else if (m_exchange.response)
            diagnoseResponse();
        else
            add(u"network"_s, { u"no answer"_s });
        addAsides();
        return m_found;
    }

private:
    void fillBlanks();
    void fillFromRequest(const Request &request);
    void fillFromResponse(const HttpResponse &response);
    void fillClock();
    QString codeOfError();
    bool isCall() const;
    QString forCall(const QString &code) const;
    void diagnoseResponse();
    QString unreadable() const;
    void diagnoseAccepted();
    void diagnoseOutcome(const Outcome &outcome);
    QString codeOfRefusal() const;
    bool fits(const RefusalRule &rule) const;
    bool isForeign() const;
    void addAsides();
    QString target() const;

    void add(const QString &code, const QStringList &evidence)
    {
        m_found.append(fill(code, m_blanks, evidence));
    }

    const Exchange &m_exchange;
    std::optional<Operation> m_operation; ///< Absent for calls that are none of a hub's.
    ServiceError m_serviceError;
    Blanks m_blanks;
    double m_skew = 0; ///< Seconds that the clocks are apart, in either direction.
    QList<Diagnosis> m_found;
};

void Diagnostician::fillBlanks()
{
    const QUrl &url = m_exchange.request.url;
    m_blanks[u"host"_s] = url.host();
    m_blanks[u"port"_s] = QString::number(url.port(url.scheme() == u"http" ? 80 : 443));
    m_blanks[u"hub"_s] = url.path().section(u'/', 1, 1);
    m_blanks[u"reason"_s] = sentence(m_exchange.errorText);
    m_blanks[u"s"_s] = number(m_exchange.timings.total / 1000.0);
    m_blanks[u"size"_s] = QLocale().toString(m_exchange.request.body.size());
    m_blanks[u"right"_s] = u"Send"_s;
    m_blanks[u"verb"_s] =
        m_exchange.request.method == "GET" ? tr("list registrations") : tr("send");
    if (m_exchange.request.method == "GET")
        m_blanks[u"right"_s] = u"Manage"_s;
    if (m_operation) {
        m_blanks[u"right"_s] = rightName(rightNeeded(*m_operation));
        m_blanks[u"verb"_s] = operationVerb(*m_operation);
    }
    const auto token = SasToken::parse(
        headerValue(m_exchange.request.headers, "Authorization").value_or(QByteArray()));
    m_blanks[u"rule"_s] = token ? token->keyName() : QString();
    if (m_exchange.meant)
        fillFromRequest(*m_exchange.meant);
    if (m_exchange.response)
        fillFromResponse(*m_exchange.response);
    fillClock();
}

void Diagnostician::fillFromRequest(const Request &request)
{
    const PlatformTraits platform = traits(request.notification.platform);
    m_blanks[u"platform"_s] = platform.name;
    m_blanks[u"service"_s] = platform.serviceName;
    m_blanks[u"format"_s] = platform.format;
    m_blanks[u"limit"_s] = QLocale().toString(platform.payloadLimit);
    m_blanks[u"expected"_s] = platform.language == PayloadLanguage::Xml ? u"XML"_s : u"JSON"_s;
    m_blanks[u"start"_s] = QString::fromUtf8(request.notification.payload.left(24)).simplified();
    m_blanks[u"target"_s] = target();
    if (request.scheduleAt) {
        m_blanks[u"time"_s] =
            QLocale().toString(request.scheduleAt->toLocalTime(), QLocale::ShortFormat);
    }
}

QString Diagnostician::target() const
{
    const Target &target = m_exchange.meant->target;
    if (const auto *tags = std::get_if<TagExpression>(&target))
        return u"“"_s + tags->text() + u"”"_s;
    if (std::holds_alternative<Everyone>(target))
        return tr("everyone");
    return tr("the handle");
}

void Diagnostician::fillFromResponse(const HttpResponse &response)
{
    m_serviceError = toServiceError(response);
    m_blanks[u"message"_s] =
        sentence(m_serviceError.message.isEmpty() ? QString::fromUtf8(response.reason)
                                                  : m_serviceError.message);
    m_blanks[u"status"_s] = QString::number(response.status);
    m_blanks[u"id"_s] = m_serviceError.trackingId;
    m_blanks[u"server"_s] = responseHeader(m_exchange, "Server");
    m_blanks[u"type"_s] = responseHeader(m_exchange, "Content-Type").section(u';', 0, 0);
    if (m_blanks[u"server"_s].isEmpty())
        m_blanks[u"server"_s] = m_blanks[u"host"_s];
    if (m_blanks[u"type"_s].isEmpty())
        m_blanks[u"type"_s] = tr("Something");
    const QUrl location(responseHeader(m_exchange, "Location"));
    m_blanks[u"where"_s] = location.host().isEmpty() ? location.path() : location.host();
    if (const int seconds = retryAfterSeconds(m_exchange))
        m_blanks[u"wait"_s] = seconds == 1 ? tr("1 second") : tr("%1 seconds").arg(seconds);
    if (response.status / 100 == 2)
        m_blanks[u"where"_s] = tr("in the middle of the answer");
}

void Diagnostician::fillClock()
{
    const double skew = clockSkew(m_exchange).value_or(0);
    const double size = std::abs(skew);
    m_skew = size;
    m_blanks[u"skew"_s] = size >= 120 ? tr("%1 min").arg(number(std::round(size / 60)))
                                      : tr("%1 s").arg(number(std::round(size)));
    m_blanks[u"direction"_s] = skew < 0 ? tr("behind") : tr("ahead of");
}

QString Diagnostician::codeOfError()
{
    const bool written = m_exchange.requestWritten;
    switch (m_exchange.error) {
    case TransportError::HostNotFound:
        return u"name-not-found"_s;
    case TransportError::ConnectionRefused:
        return u"nobody-there"_s;
    case TransportError::Tls:
        if (m_exchange.tls && !m_exchange.tls->faults.isEmpty()) {
            m_blanks[u"reason"_s] = sentence(m_exchange.tls->faults.first());
            return u"certificate"_s;
        }
        return u"tls"_s;
    case TransportError::TimedOut:
        if (m_exchange.response)
            return u"answer-late"_s;
        return written ? u"no-answer"_s : u"no-connection"_s;
    case TransportError::Cut:
        if (!m_exchange.response)
            m_blanks[u"where"_s] = tr("after the request was written, before an answer came");
        else
            m_blanks[u"where"_s] = tr("in the middle of the answer");
        return written || m_exchange.response ? u"cut"_s : u"network"_s;
    case TransportError::Cancelled:
        return written ? u"cancelled-late"_s : u"cancelled"_s;
    case TransportError::Offline:
        return u"offline"_s;
    case TransportError::Proxy:
        return u"proxy"_s;
    case TransportError::BadAnswer:
        if (m_exchange.response)
            return u"answer-broken"_s;
        m_blanks[u"type"_s] = tr("Something that is not HTTP");
        m_blanks[u"server"_s] = m_blanks[u"host"_s];
        return u"not-a-hub"_s;
    case TransportError::None:
    case TransportError::Other:
        break;
    }
    return u"network"_s;
}

/// Whether a hub was asked for something that delivers nothing.
bool Diagnostician::isCall() const
{
    return !m_exchange.meant && m_operation && *m_operation != Operation::Send
        && *m_operation != Operation::Schedule;
}

/// \a code, or the one beside it that speaks of what was done in place of what was delivered.
QString Diagnostician::forCall(const QString &code) const
{
    const QStringList pairs{ u"no-answer"_s, u"answer-late"_s, u"cut"_s, u"cancelled-late"_s,
                             u"throttled"_s };
    return isCall() && pairs.contains(code) ? QString(code + u"-call"_s) : code;
}

/// An answer that some box between here and the hub made up: a page, with none of a hub's marks.
bool Diagnostician::isForeign() const
{
    if (m_serviceError.form != ServiceError::Form::Html)
        return false;
    return responseHeader(m_exchange, "TrackingId").isEmpty()
        && responseHeader(m_exchange, "x-ms-correlation-request-id").isEmpty();
}

void Diagnostician::diagnoseResponse()
{
    const int status = m_exchange.response->status;
    const QStringList evidence{ u"status %1"_s.arg(status), m_serviceError.message };
    if (isForeign())
        add(u"not-a-hub"_s, evidence);
    else if (status / 100 == 2)
        diagnoseAccepted();
    else if (status / 100 == 3)
        add(u"redirect"_s, evidence);
    else
        add(forCall(codeOfRefusal()), evidence);
}

bool Diagnostician::fits(const RefusalRule &rule) const
{
    if (!rule.statuses.contains(m_exchange.response->status))
        return false;
    if (rule.needsRetryAfter && responseHeader(m_exchange, "Retry-After").isEmpty())
        return false;
    const QString needed = m_blanks.value(u"right"_s);
    if (rule.needsListenOnlyRule
        && (needed == u"Listen"
            || rightsByName(m_blanks.value(u"rule"_s)) != QStringList{ u"Listen"_s }))
        return false;
    if (!rule.about.isEmpty()
        && !(m_operation && rule.about.contains(operationSubject(*m_operation))))
        return false;
    const QString words =
        m_serviceError.message + u' ' + QString::fromUtf8(m_exchange.response->reason);
    const auto occurs = [&words](const QString &fragment) {
        return words.contains(fragment, Qt::CaseInsensitive);
    };
    if (std::any_of(rule.without.begin(), rule.without.end(), occurs))
        return false;
    return rule.contains.isEmpty()
        || std::any_of(rule.contains.begin(), rule.contains.end(), occurs);
}

QString Diagnostician::codeOfRefusal() const
{
    for (const DiagnosisText &text : diagnosisTexts()) {
        if (std::any_of(text.rules.begin(), text.rules.end(),
                        [this](const RefusalRule &rule) { return fits(rule); })) {
            // A hub that gives no reason leaves the clock as the one that can be seen from here.
            const bool isClock = text.code == u"unauthorized" && m_skew >= ClockLimit;
            return isClock ? u"clock-refused"_s : text.code;
        }
    }
    return u"unexpected-status"_s;
}

/// Why the answer to a call that reads cannot be what was asked for; empty if it can.
QString Diagnostician::unreadable() const
{
    // The feedback is an address in plain text.
    const bool reads =
        m_exchange.request.method == "GET" && m_operation != Operation::ReadFeedbackContainer;
    return reads ? bodyFault(*m_exchange.response) : QString();
}

void Diagnostician::diagnoseAccepted()
{
    const QStringList evidence{ u"status %1"_s.arg(m_exchange.response->status) };
    if (const auto outcome = toOutcome(m_exchange)) {
        diagnoseOutcome(*outcome);
        return;
    }
    if (isCall()) {
        const QString fault = unreadable();
        m_blanks[u"reason"_s] = fault;
        add(fault.isEmpty() ? u"done"_s : u"answer-broken"_s, evidence);
        return;
    }
    const bool isTest = m_exchange.meant && m_exchange.meant->testSend;
    const bool isScheduled = m_exchange.meant && m_exchange.meant->scheduleAt;
    if (isTest && !m_exchange.response->body.trimmed().isEmpty()) {
        m_blanks[u"message"_s] = Outcome::parse(m_exchange.response->body).error().message;
        add(u"outcome-broken"_s, evidence);
    } else if (isScheduled) {
        add(u"scheduled"_s, evidence);
    } else if (isTest) {
        add(u"test-no-body"_s, evidence);
    } else {
        add(notificationId(m_exchange).isEmpty() ? u"queued-no-id"_s : u"queued"_s, evidence);
    }
}

void Diagnostician::diagnoseOutcome(const Outcome &outcome)
{
    const qint64 all = outcome.success + outcome.failure;
    m_blanks[u"n"_s] = QLocale().toString(all);
    m_blanks[u"a"_s] = QLocale().toString(outcome.success);
    m_blanks[u"r"_s] = QLocale().toString(outcome.failure);
    const QStringList evidence{
        u"status %1"_s.arg(m_exchange.response->status),
        u"outcome success %1, failure %2"_s.arg(outcome.success).arg(outcome.failure)
    };
    if (all == 0) {
        add(u"nobody-matched"_s, evidence);
        return;
    }
    add(outcome.failure == 0       ? u"accepted-all"_s
            : outcome.success == 0 ? u"accepted-none"_s
                                   : u"accepted-some"_s,
        evidence);
    if (all >= 10)
        add(u"ten-of-many"_s, evidence);
    const qsizetype size = m_exchange.meant ? m_exchange.meant->notification.payload.size() : 0;
    for (const DeviceResult &result : outcome.results) {
        if (verdictOf(result.outcome) == DeviceVerdict::Accepted)
            continue;
        const Diagnosis diagnosis = diagnoseDevice(result, size);
        const bool isKnown =
            std::any_of(m_found.begin(), m_found.end(),
                        [&](const Diagnosis &earlier) { return earlier.code == diagnosis.code; });
        if (!isKnown)
            m_found.append(diagnosis);
    }
}

void Diagnostician::addAsides()
{
    if (m_exchange.meant && m_exchange.response) {
        const Platform platform = m_exchange.meant->notification.platform;
        if (platform == Platform::Gcm)
            add(u"gcm-retired"_s, { u"format gcm"_s });
        if (platform == Platform::WindowsPhone)
            add(u"mpns-ended"_s, { u"format windowsphone"_s });
    }
    const QString &decisive = m_found.first().code;
    if (m_skew >= ClockWarning && decisive != u"token-ended" && decisive != u"clock-refused")
        add(u"clock"_s, { u"answer's Date, %1 s apart"_s.arg(m_skew) });
    if (const QString fault = responseHeader(m_exchange, FaultHeader); !fault.isEmpty()) {
        m_blanks[u"fault"_s] = fault;
        add(u"fault"_s, { u"%1: %2"_s.arg(QLatin1StringView(FaultHeader), fault) });
    }
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return u"ok"_s;
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Refused:
        return u"refused"_s;
    case Severity::Throttled:
        return u"throttled"_s;
    case Severity::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QList<Diagnosis> diagnose(const Exchange &exchange)
{
    return Diagnostician(exchange).diagnose();
}

QStringList diagnosisCodes()
{
    QStringList codes;
    for (const DiagnosisText &text : diagnosisTexts())
        codes.append(text.code);
    return codes;
}

int retryAfterSeconds(const Exchange &exchange)
{
    if (!exchange.response)
        return 0;
    const QString value = responseHeader(exchange, "Retry-After").trimmed();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber && seconds >= 0)
        return seconds;
    if (const QDateTime until = httpDate(value); until.isValid())
        return int(std::max<qint64>(0, exchange.startedAt.secsTo(until)));
    const int status = exchange.response->status;
    return status == 429 || status == 503 || status == 408 ? 10 : 0;
}

} // namespace hub
