// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/request.h"

#include "hub/multipart.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

using Fault = std::optional<Error>;

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

/// What every request carries. An HTTP library would add them by itself; set here, they are seen.
Headers clientHeaders()
{
    return {
        { "Accept", "*/*", HeaderOrigin::Http },
        // Else the answer might come compressed, and what is shown would not be the wire.
        { "Accept-Encoding", "identity", HeaderOrigin::Http },
        { "Accept-Language", "en", HeaderOrigin::Http },
        { "User-Agent", "Pushbench/" PUSHBENCH_VERSION, HeaderOrigin::Pushbench },
        { "Connection", "Keep-Alive", HeaderOrigin::Http },
    };
}

/// Turns one Request into its HttpRequest, a step a function.
class RequestWriter
{
    Q_DECLARE_TR_FUNCTIONS(hub::Request)
public:
    RequestWriter(const Request &request, const HubAddress &address, const SasToken &token)
        : m_request(request)
        , m_address(address)
        , m_token(token)
    {
    }

    base::Result<HttpRequest> write()
    {
        for (auto step : { &RequestWriter::checkOptions, &RequestWriter::checkTarget,
                           &RequestWriter::checkHeaders, &RequestWriter::checkKind }) {
            if (const Fault fault = (this->*step)())
                return *fault;
        }
        m_http.method = "POST";
        m_http.url = url();
        m_http.authorization = m_token.header();
        writeBody();
        writeHeaders();
        return m_http;
    }

private:
    Fault checkOptions() const;
    Fault checkTarget() const;
    Fault checkDevice(const OneDevice &device) const;
    Fault checkBatch(const DeviceBatch &batch) const;
    Fault checkHeaders() const;
    Fault checkKind() const;

    QUrl url() const;
    void writeBody();
    void writeHeaders();
    void writeTarget();
    void add(const QByteArray &name, const QByteArray &value, HeaderOrigin origin);
    void addExtras();
    const Header * override(const QByteArray &name) const;

    bool isBatch() const { return std::holds_alternative<DeviceBatch>(m_request.target); }

    const Request &m_request;
    const HubAddress &m_address;
    const SasToken &m_token;
    HttpRequest m_http;
    QByteArray m_contentType; ///< Of the whole body.
};

Fault RequestWriter::checkOptions() const
{
    const bool isPlain = !m_request.apiVersion.isEmpty()
        && std::all_of(m_request.apiVersion.begin(), m_request.apiVersion.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
           });
    if (!isPlain) {
        return Error{ tr("The api-version “%1” may have letters, digits, dots and hyphens only.")
                          .arg(m_request.apiVersion.left(40)),
                      u"api-version"_s, 0 };
    }
    if (!m_request.scheduleAt)
        return {};
    if (!m_request.scheduleAt->isValid())
        return Error{ tr("The time of the schedule is not a date."), u"schedule"_s, 0 };
    if (isDirect(m_request.target)) {
        return Error{ tr("A schedule needs everyone or tags as its target; the service does not "
                         "schedule sends to a handle."),
                      u"schedule"_s, 0 };
    }
    if (m_request.testSend) {
        return Error{ tr("A test send cannot be scheduled. Switch one of the two off."),
                      u"test send"_s, 0 };
    }
    return {};
}

Fault RequestWriter::checkTarget() const
{
    if (const auto *device = std::get_if<OneDevice>(&m_request.target))
        return checkDevice(*device);
    if (const auto *batch = std::get_if<DeviceBatch>(&m_request.target))
        return checkBatch(*batch);
    return {};
}

Fault RequestWriter::checkDevice(const OneDevice &device) const
{
    if (m_request.notification.platform == Platform::Template) {
        return Error{ tr("A template send goes to registrations; it cannot be addressed to a "
                         "handle."),
                      u"target"_s, 0 };
    }
    if (device.handle.trimmed().isEmpty())
        return Error{ tr("The device handle is empty."), u"handle"_s, 0 };
    const bool isBrowser = m_request.notification.platform == Platform::Browser;
    for (const auto &[value, part] :
         { std::pair{ device.p256dh, u"p256dh"_s }, std::pair{ device.auth, u"auth"_s } }) {
        if (isBrowser && value.trimmed().isEmpty()) {
            return Error{ tr("A browser is addressed by its endpoint and the keys p256dh and "
                             "auth; `%1` is missing.")
                              .arg(part),
                          part, 0 };
        }
        if (!isBrowser && !value.isEmpty()) {
            return Error{ tr("`%1` belongs to browsers only.").arg(part), part, 0 };
        }
        if (auto fault = headerValueFault(value.trimmed(), part))
            return fault;
    }
    return headerValueFault(device.handle.trimmed(), u"handle"_s);
}

Fault RequestWriter::checkBatch(const DeviceBatch &batch) const
{
    const Platform platform = m_request.notification.platform;
    if (platform == Platform::Template || platform == Platform::Browser) {
        return Error{ platform == Platform::Template
                          ? tr("A template send goes to registrations; it cannot be addressed to "
                               "handles.")
                          : tr("Browsers cannot be addressed in a batch: each needs keys of its "
                               "own. Send to one device at a time."),
                      u"target"_s, 0 };
    }
    if (batch.handles.isEmpty())
        return Error{ tr("The batch has no handles."), u"handle"_s, 0 };
    if (batch.handles.size() > DeviceBatch::MaxHandles) {
        return Error{ tr("The batch has %1 handles; %2 are allowed.")
                          .arg(batch.handles.size())
                          .arg(DeviceBatch::MaxHandles),
                      u"handle"_s, DeviceBatch::MaxHandles };
    }
    for (qsizetype i = 0; i < batch.handles.size(); ++i) {
        if (batch.handles.at(i).trimmed().isEmpty())
            return Error{ tr("Handle %1 of the batch is empty.").arg(i + 1), u"handle"_s, i };
    }
    return {};
}

Fault RequestWriter::checkHeaders() const
{
    static constexpr std::array Ours{
        "Authorization",
        "Host",
        "Content-Length",
        "Transfer-Encoding",
        "Connection",
        "ServiceBusNotification-Format",
        "ServiceBusNotification-Tags",
        "ServiceBusNotification-DeviceHandle",
        "ServiceBusNotification-ScheduleTime",
    };
    for (const Header &header : m_request.notification.headers) {
        if (isBatch() && header.name.compare("Content-Type", Qt::CaseInsensitive) == 0) {
            return Error{ tr("The header `Content-Type` of a batch holds its boundary; it cannot "
                             "be an extra header."),
                          u"header"_s, 0 };
        }
        for (const char *name : Ours) {
            if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
                return Error{ tr("The header `%1` is made from the connection, the format and "
                                 "the target; it cannot be an extra header.")
                                  .arg(QLatin1String(name)),
                              u"header"_s, 0 };
            }
        }
        const auto checked =
            Header::make(QString::fromUtf8(header.name), QString::fromUtf8(header.value));
        if (!checked)
            return checked.error();
    }
    return {};
}

Fault RequestWriter::checkKind() const
{
    const Notification &notification = m_request.notification;
    if (!notification.kind || kindsOf(notification.platform).contains(*notification.kind))
        return {};
    return Error{ tr("The kind “%1” does not exist for %2.")
                      .arg(kindName(*notification.kind), traits(notification.platform).name),
                  u"kind"_s, 0 };
}

QUrl RequestWriter::url() const
{
    const QString path = m_request.scheduleAt ? u"schedulednotifications"_s
        : isBatch()                           ? u"messages/$batch"_s
                                              : u"messages"_s;
    QString query = u"api-version="_s + m_request.apiVersion;
    if (m_request.testSend)
        query += u"&test"_s;
    if (isDirect(m_request.target))
        query += u"&direct"_s;
    return m_address.url(path, query);
}

void RequestWriter::writeBody()
{
    const Notification &notification = m_request.notification;
    m_http.body = notification.payload;
    m_contentType = contentType(notification);
    if (const auto *batch = std::get_if<DeviceBatch>(&m_request.target)) {
        const Multipart multipart = batchBody(notification.payload, m_contentType, batch->handles);
        m_http.body = multipart.body;
        m_contentType = multipart.contentType;
    }
}

void RequestWriter::writeHeaders()
{
    const Notification &notification = m_request.notification;
    add("Host", hostOf(m_http.url), HeaderOrigin::Http);
    add("Authorization", m_token.redacted(), HeaderOrigin::Pushbench);
    add("ServiceBusNotification-Format", traits(notification.platform).format.toLatin1(),
        HeaderOrigin::Platform);
    writeTarget();
    for (const Header &header : kindHeaders(notification))
        add(header.name, header.value, header.origin);
    addExtras();
    add("Content-Type", m_contentType, HeaderOrigin::Platform);
    for (const Header &header : clientHeaders())
        add(header.name, header.value, header.origin);
    add("Content-Length", QByteArray::number(m_http.body.size()), HeaderOrigin::Http);
}

void RequestWriter::writeTarget()
{
    if (const auto *tags = std::get_if<TagExpression>(&m_request.target))
        add("ServiceBusNotification-Tags", tags->text().toLatin1(), HeaderOrigin::Target);
    if (const auto *device = std::get_if<OneDevice>(&m_request.target)) {
        add("ServiceBusNotification-DeviceHandle", device->handle.trimmed().toLatin1(),
            HeaderOrigin::Target);
        if (m_request.notification.platform == Platform::Browser) {
            add("P256DH", device->p256dh.trimmed().toLatin1(), HeaderOrigin::Target);
            add("Auth", device->auth.trimmed().toLatin1(), HeaderOrigin::Target);
        }
    }
    if (m_request.scheduleAt) {
        // The form that was recorded from the service: UTC, without a zone (protocol.md 3.7).
        const QString time = m_request.scheduleAt->toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
        add("ServiceBusNotification-ScheduleTime", time.toLatin1(), HeaderOrigin::Target);
    }
}

const Header *RequestWriter::override(const QByteArray &name) const
{
    for (const Header &header : m_request.notification.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return &header;
    }
    return nullptr;
}

/// Adds a header of ours, unless an extra one of that name takes its place.
void RequestWriter::add(const QByteArray &name, const QByteArray &value, HeaderOrigin origin)
{
    if (!override(name))
        m_http.headers.append({ name, value, origin });
}

/// Repeated names become one line: Qt sends a name once only, and HTTP holds both forms for equal
/// (RFC 9110 5.3).
void RequestWriter::addExtras()
{
    Headers joined;
    for (const Header &extra : m_request.notification.headers) {
        const auto earlier = std::find_if(joined.begin(), joined.end(), [&](const Header &header) {
            return header.name.compare(extra.name, Qt::CaseInsensitive) == 0;
        });
        if (earlier == joined.end())
            joined.append({ extra.name, extra.value, HeaderOrigin::You });
        else
            earlier->value += ", " + extra.value;
    }
    m_http.headers += joined;
}

} // namespace

base::Result<HttpRequest> toHttp(const Request &request, const HubAddress &address,
                                 const SasToken &token)
{
    return RequestWriter(request, address, token).write();
}

HttpRequest listRegistrations(const HubAddress &address, const SasToken &token, int top)
{
    return getRequest(address.url(u"registrations"_s, u"$top=%1&api-version=2020-06"_s.arg(top)),
                      token);
}

HttpRequest signedRequest(const QByteArray &method, const QUrl &url, const SasToken &token,
                          const Headers &own, const QByteArray &body)
{
    HttpRequest http;
    http.method = method;
    http.url = url;
    http.authorization = token.header();
    http.headers = { { "Host", hostOf(http.url), HeaderOrigin::Http },
                     { "Authorization", token.redacted(), HeaderOrigin::Pushbench } };
    http.headers += own;
    http.headers += clientHeaders();
    http.body = body;
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        http.headers.append(
            { "Content-Length", QByteArray::number(body.size()), HeaderOrigin::Http });
    return http;
}

HttpRequest getRequest(const QUrl &url, const SasToken &token)
{
    return signedRequest("GET", url, token);
}

Fault scheduleFault(const QDateTime &at, const QDateTime &now)
{
    const QString time = at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (at <= now) {
        return Error{ QCoreApplication::translate("hub::Request",
                                                  "The schedule's time, %1 UTC, is in the past.")
                          .arg(time),
                      u"schedule"_s, 0 };
    }
    if (at > now.addDays(7)) {
        return Error{ QCoreApplication::translate("hub::Request",
                                                  "The schedule's time, %1 UTC, is more than 7 "
                                                  "days away; the service takes no more.")
                          .arg(time),
                      u"schedule"_s, 0 };
    }
    return {};
}

} // namespace hub
