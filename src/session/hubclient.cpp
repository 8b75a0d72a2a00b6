// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hubclient.h"

#include "session/proxychoice.h"
#include "session/replyfacts.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace session {

namespace {

/// A body that can be read once. Were it one that Qt can rewind, a QBuffer for example, Qt would
/// send a POST again by itself when the connection ends before an answer, and the push might
/// arrive twice.
class OneWayBody : public QIODevice
{
public:
    explicit OneWayBody(const QByteArray &body)
        : m_rest(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_rest.isEmpty(); }
    qint64 bytesAvailable() const override { return m_rest.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_rest.isEmpty())
            return -1;
        const qint64 size = std::min<qint64>(maxSize, m_rest.size());
        std::copy_n(m_rest.constData(), size, data);
        m_rest = m_rest.sliced(size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArrayView m_rest; ///< Into the request's body, which lives as long.
};

std::unique_ptr<QNetworkAccessManager> makeNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setAutoDeleteReplies(false);
    network->setProxyFactory(new ProxyChoice); // owned by the manager
    return network;
}

QSslConfiguration trustOf(const SendOptions &options)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!options.onlyCaPem.isEmpty()) {
        tls.setCaCertificates(QSslCertificate::fromData(options.onlyCaPem));
    } else if (!options.extraCaPem.isEmpty()) {
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates()
                              + QSslCertificate::fromData(options.extraCaPem));
    }
    return tls;
}

QNetworkRequest networkRequest(const hub::HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest result(request.url);
    for (const hub::Header &header : request.headers) {
        const bool isToken = header.name.compare("Authorization", Qt::CaseInsensitive) == 0;
        result.setRawHeader(header.name,
                            isToken && !request.authorization.isEmpty()
                                ? request.authorization.reveal()
                                : header.value);
    }
    // HTTP/2 has no text form, so what is shown could not be what was sent.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setSslConfiguration(tls);
    return result;
}

} // namespace

/// Whom to trust besides the system, with the connections that were made by that: a manager keeps
/// them by host alone, and would go on with what the first of them had trusted.
class HubClient::Trust
{
public:
    explicit Trust(const SendOptions &options)
        : m_onlyCaPem(options.onlyCaPem)
        , m_extraCaPem(options.extraCaPem)
        , m_tls(trustOf(options))
        , m_network(makeNetwork())
    {
    }

    /// The one for \a options in the list that begins at \a first; new if there is none yet. The
    /// certificates of the system are over a hundred files, too many to read for each request.
    static Trust &in(std::unique_ptr<Trust> &first, const SendOptions &options)
    {
        std::unique_ptr<Trust> *place = &first;
        while (*place && !(*place)->isFor(options))
            place = &(*place)->m_next;
        if (!*place)
            *place = std::make_unique<Trust>(options);
        return **place;
    }

    bool isFor(const SendOptions &options) const
    {
        return m_onlyCaPem == options.onlyCaPem && m_extraCaPem == options.extraCaPem;
    }
    const QSslConfiguration &tls() const { return m_tls; }
    QNetworkAccessManager &network() const { return *m_network; }

private:
    QByteArray m_onlyCaPem;
    QByteArray m_extraCaPem;
    QSslConfiguration m_tls;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Trust> m_next;
};

/// One request under way.
class HubClient::Sending
{
public:
    Sending(QNetworkAccessManager &network, const QSslConfiguration &tls,
            const hub::HttpRequest &request, const SendOptions &options);
    ~Sending();

    void stop(hub::TransportError why);
    QFuture<hub::Exchange> future() { return m_promise.future(); }
    bool isDone() const { return m_isDone; }

private:
    void watchPhases();
    void takeHead();
    void takeTls();
    void takeBody();
    void finish();
    hub::Timings timings() const;

    SendOptions m_options;
    hub::Exchange m_exchange;
    OneWayBody m_body; // a view into m_exchange.request
    QPromise<hub::Exchange> m_promise;
    hub::HttpResponse m_response; ///< Body only, until the end.
    hub::TransportError m_stoppedBy = hub::TransportError::None;
    QString m_stopText; ///< In place of the words of Qt.
    QStringList m_tlsFaults;
    std::optional<hub::TlsFacts> m_tls; ///< While the connection stood.
    QElapsedTimer m_clock;
    std::optional<qint64> m_connecting, m_encrypted, m_sent, m_answered; ///< Nanoseconds.
    QTimer m_timeout;
    bool m_isDone = false;
    std::unique_ptr<QNetworkReply> m_reply; // last: it reads from m_body
};

HubClient::Sending::Sending(QNetworkAccessManager &network, const QSslConfiguration &tls,
                            const hub::HttpRequest &request, const SendOptions &options)
    : m_options(options)
    , m_exchange{ .request = request, .startedAt = QDateTime::currentDateTimeUtc() }
    , m_body(m_exchange.request.body)
{
    m_promise.start();
    const QNetworkRequest outgoing = networkRequest(request, tls);
    m_clock.start();
    m_reply.reset(network.sendCustomRequest(outgoing, request.method,
                                            request.body.isEmpty() ? nullptr : &m_body));
    // A body past the cap is dropped as it comes; without a bound Qt would hold all of it.
    m_reply->setReadBufferSize(256 * 1024);
    watchPhases();
    QObject::connect(m_reply.get(), &QIODevice::readyRead, m_reply.get(), [this] { takeBody(); });
    QObject::connect(m_reply.get(), &QNetworkReply::finished, m_reply.get(), [this] { finish(); });
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer); // others may end 5 % early
    QObject::connect(&m_timeout, &QTimer::timeout, m_reply.get(),
                     [this] { stop(hub::TransportError::TimedOut); });
    m_timeout.start(options.timeout);
}

HubClient::Sending::~Sending()
{
    m_reply->disconnect();
}

void HubClient::Sending::watchPhases()
{
    const auto mark = [this](std::optional<qint64> &moment) {
        if (!moment)
            moment = m_clock.nsecsElapsed();
    };
    QNetworkReply *reply = m_reply.get();
    QObject::connect(reply, &QNetworkReply::socketStartedConnecting, reply,
                     [this, mark] { mark(m_connecting); });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [this, mark] {
        mark(m_encrypted);
        takeTls();
    });
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [this, mark] { mark(m_sent); });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [this, mark] {
        mark(m_answered);
        takeTls();
        takeHead();
    });
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [this](const QList<QSslError> &errors) { m_tlsFaults = faultTexts(errors); });
}

/// Qt reads no more than about a hundred headers. Beyond it has none at all, does not see where the
/// answer ends, and would wait until the time-out.
void HubClient::Sending::takeHead()
{
    const bool hasStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (!hasStatus || !m_reply->rawHeaderPairs().isEmpty())
        return;
    m_stopText = HubClient::tr("The answer has a status and no headers that can be read; there may "
                               "be too many of them.");
    stop(hub::TransportError::BadAnswer);
}

/// What is known of TLS is gone when the hub has closed the connection.
void HubClient::Sending::takeTls()
{
    hub::TlsFacts facts = tlsFacts(*m_reply, {});
    if (!facts.protocol.isEmpty())
        m_tls = std::move(facts);
}

void HubClient::Sending::stop(hub::TransportError why)
{
    if (m_isDone || m_stoppedBy != hub::TransportError::None)
        return;
    m_stoppedBy = why;
    takeBody();
    m_reply->abort();
}

void HubClient::Sending::takeBody()
{
    // After an abort the reply is closed, and reading would warn.
    if (!m_reply->isOpen())
        return;
    const QByteArray piece = m_reply->readAll();
    m_response.bodyBytes += piece.size();
    const qint64 room = m_options.bodyCap - m_response.body.size();
    m_response.body += piece.left(std::max<qint64>(0, std::min<qint64>(room, piece.size())));
}

void HubClient::Sending::finish()
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_timeout.stop();
    takeBody();
    m_exchange.timings = timings();
    m_exchange.requestWritten = m_sent.has_value() || m_answered.has_value();
    if (readHead(*m_reply, m_response))
        m_exchange.response = m_response;
    m_exchange.error = m_stoppedBy != hub::TransportError::None
        ? m_stoppedBy
        : transportError(*m_reply, m_exchange.response.has_value());
    if (m_exchange.error != hub::TransportError::None)
        m_exchange.errorText = m_stopText.isEmpty() ? m_reply->errorString() : m_stopText;
    if (m_exchange.request.url.scheme() == QLatin1String("https"))
        m_exchange.tls = m_tls ? *m_tls : tlsFacts(*m_reply, m_tlsFaults);
    m_promise.addResult(m_exchange);
    m_promise.finish();
}

hub::Timings HubClient::Sending::timings() const
{
    const auto between = [](std::optional<qint64> from,
                            std::optional<qint64> to) -> std::optional<double> {
        if (!from || !to || *to < *from)
            return std::nullopt;
        return double(*to - *from) / 1e6;
    };
    const qint64 now = m_clock.nsecsElapsed();
    hub::Timings result;
    result.lookup = between(std::optional<qint64>(0), m_connecting);
    result.connect = between(m_connecting, m_encrypted);
    result.send = between(m_encrypted        ? m_encrypted
                              : m_connecting ? m_connecting
                                             : std::optional<qint64>(0),
                          m_sent);
    result.wait = between(m_sent, m_answered);
    result.receive = between(m_answered, now);
    result.total = double(now) / 1e6;
    return result;
}

HubClient::HubClient(QObject *parent)
    : QObject(parent)
    , m_network(makeNetwork())
{
}

HubClient::~HubClient() = default;

QFuture<hub::Exchange> HubClient::send(const hub::HttpRequest &request, const SendOptions &options)
{
    std::erase_if(m_sendings, [](const auto &sending) { return sending->isDone(); });
    if (options.onlyCaPem.isEmpty() && options.extraCaPem.isEmpty()) {
        m_sendings.push_back(
            std::make_unique<Sending>(*m_network, trustOf(options), request, options));
    } else {
        const Trust &trust = Trust::in(m_trust, options);
        m_sendings.push_back(
            std::make_unique<Sending>(trust.network(), trust.tls(), request, options));
    }
    return m_sendings.back()->future();
}

void HubClient::cancel()
{
    for (const auto &sending : m_sendings)
        sending->stop(hub::TransportError::Cancelled);
}

} // namespace session
