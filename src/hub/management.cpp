// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/management.h"

#include "hub/registrationxml.h"
#include "hub/request.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

constexpr char EntryType[] = "application/atom+xml;type=entry;charset=utf-8";

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Header typed(const char *type)
{
    return { "Content-Type", type, HeaderOrigin::Pushbench };
}

/// A request for the one thing called \a id under \a collection.
base::Result<ManagementRequest> forOne(Operation operation, const QByteArray &method,
                                       const QString &collection, const QString &id)
{
    // Dots alone would be taken as steps in the path.
    if (id.trimmed().isEmpty() || id == u"." || id == u"..") {
        return Error{ QCoreApplication::translate("hub::Management",
                                                  "The id is missing. Without it the hub does not "
                                                  "know which one is meant."),
                      u"id"_s, 0 };
    }
    ManagementRequest request;
    request.operation = operation;
    request.method = method;
    request.path = collection + u'/' + encoded(id.trimmed());
    return request;
}

/// `If-Match` for the version \a etag, written as the service does (protocol.md 13).
base::Result<Header> ifMatch(const QString &etag)
{
    QString version = etag.trimmed();
    if (version.startsWith(u"W/"))
        version.remove(0, 2);
    version.remove(u'"');
    if (version == u"*")
        return Header{ "If-Match", "*", HeaderOrigin::Pushbench };
    if (version.isEmpty()) {
        return Error{ QCoreApplication::translate("hub::Management",
                                                  "The ETag is missing. Read the registration "
                                                  "first; its ETag says which version is meant."),
                      u"etag"_s, 0 };
    }
    if (const auto fault = headerValueFault(version, u"etag"_s))
        return *fault;
    return Header{ "If-Match", "W/\"" + version.toLatin1() + '"', HeaderOrigin::Pushbench };
}

/// What no XML can say, so that something else would be asked for than was meant.
std::optional<Error> unwritable(const Registration &registration)
{
    if (registration.platform == Platform::Template) {
        return Error{ QCoreApplication::translate("hub::Management",
                                                  "A template belongs to a push service. Choose "
                                                  "one, such as Apple."),
                      u"platform"_s, 0 };
    }
    for (qsizetype i = 0; i < registration.tags.size(); ++i) {
        if (!registration.tags.at(i).contains(u','))
            continue;
        return Error{ QCoreApplication::translate("hub::Management",
                                                  "The tag “%1” has a comma, which would make it "
                                                  "two tags.")
                          .arg(registration.tags.at(i)),
                      u"tags"_s, i };
    }
    return {};
}

base::Result<ManagementRequest> put(const Registration &registration)
{
    if (const auto fault = unwritable(registration))
        return *fault;
    auto request = forOne(Operation::SaveRegistration, "PUT", u"registrations"_s, registration.id);
    if (!request)
        return request;
    ManagementRequest whole = *request;
    whole.headers.append(typed(EntryType));
    whole.body = toXml(registration);
    return whole;
}

QString comparison(const QString &property, const QString &value)
{
    // A quote in a text is doubled, as OData wants it.
    return property + u" eq '"_s + QString(value).replace(u'\'', u"''"_s) + u'\'';
}

QString filterOf(const RegistrationQuery::ByHandle &query)
{
    const PushHandle &handle = query.handle;
    const QString property = handleProperty(query.platform);
    switch (query.platform) {
    case Platform::Apple: // kept in upper case by the service, protocol.md 4.1
        return comparison(property, handle.text.toUpper());
    case Platform::Baidu:
        return comparison(property, handle.text.section(u'-', 1)) + u" and "_s
            + comparison(u"BaiduUserId"_s, handle.text.section(u'-', 0, 0));
    case Platform::Browser: {
        // Who knows no more than the address asks for the address.
        QStringList parts{ comparison(property, handle.text) };
        if (!handle.p256dh.isEmpty())
            parts.append(comparison(u"P256DH"_s, handle.p256dh));
        if (!handle.auth.isEmpty())
            parts.append(comparison(u"Auth"_s, handle.auth));
        return parts.join(u" and "_s);
    }
    default:
        return comparison(property, handle.text);
    }
}

base::Result<ManagementRequest> withJson(base::Result<ManagementRequest> request, const char *type,
                                         const QByteArray &json)
{
    if (!request)
        return request;
    ManagementRequest whole = *request;
    whole.headers.append(typed(type));
    whole.body = json;
    return whole;
}

} // namespace

HttpRequest toHttp(const ManagementRequest &request, const HubAddress &address,
                   const SasToken &token)
{
    QString query = request.query;
    if (!query.isEmpty())
        query += u'&';
    return signedRequest(request.method,
                         address.url(request.path, query + u"api-version=2020-06"_s), token,
                         request.headers, request.body);
}

ManagementRequest createRegistrationId()
{
    return { .operation = Operation::CreateRegistrationId,
             .method = "POST",
             .path = u"registrationIDs"_s,
             .query = {},
             .headers = { typed(EntryType) },
             .body = {} };
}

base::Result<ManagementRequest> createRegistration(const Registration &registration)
{
    if (const auto fault = unwritable(registration))
        return *fault;
    return ManagementRequest{ .operation = Operation::CreateRegistration,
                              .method = "POST",
                              .path = u"registrations"_s,
                              .query = {},
                              .headers = { typed(EntryType) },
                              .body = toXml(registration) };
}

base::Result<ManagementRequest> putRegistration(const Registration &registration)
{
    return put(registration);
}

base::Result<ManagementRequest> updateRegistration(const Registration &registration)
{
    auto request = put(registration);
    if (!request)
        return request;
    const auto match = ifMatch(registration.etag);
    if (!match)
        return match.error();
    ManagementRequest whole = *request;
    whole.headers.prepend(*match);
    return whole;
}

base::Result<ManagementRequest> getRegistration(const QString &id)
{
    return forOne(Operation::ReadRegistration, "GET", u"registrations"_s, id);
}

base::Result<ManagementRequest> deleteRegistration(const QString &id, const QString &etag)
{
    auto request = forOne(Operation::DeleteRegistration, "DELETE", u"registrations"_s, id);
    if (!request)
        return request;
    // What a DELETE without If-Match does is not known, so there is always one (protocol.md 3.10).
    const auto match = ifMatch(etag.isEmpty() ? u"*"_s : etag);
    if (!match)
        return match.error();
    ManagementRequest whole = *request;
    whole.headers.append(*match);
    return whole;
}

ManagementRequest listRegistrations(const RegistrationQuery &query, const QByteArray &token)
{
    ManagementRequest request;
    request.path = u"registrations"_s;
    request.query = u"$top=%1"_s.arg(std::clamp(query.top, 1, RegistrationQuery::MaxTop));
    if (const auto *byTag = std::get_if<RegistrationQuery::ByTag>(&query.what)) {
        request.operation = Operation::ListByTag;
        request.path = u"tags/%1/registrations"_s.arg(encoded(byTag->tag));
    } else if (const auto *byHandle = std::get_if<RegistrationQuery::ByHandle>(&query.what)) {
        request.operation = Operation::ListByHandle;
        request.query += u"&$filter="_s + encoded(filterOf(*byHandle));
    }
    if (!token.isEmpty()) {
        // It comes encoded and goes back unchanged; what could not stand in a query is escaped.
        const QByteArray kept =
            QUrl::toPercentEncoding(QString::fromLatin1(token), "!$'()*+,;:@/?=");
        request.query +=
            u"&continuationtoken="_s + QString::fromLatin1(QByteArray(kept).replace("%25", "%"));
    }
    return request;
}

QByteArray continuationToken(const Exchange &exchange)
{
    if (!exchange.response)
        return {};
    return headerValue(exchange.response->headers, "x-ms-continuationtoken")
        .value_or(QByteArray())
        .trimmed();
}

QString createdId(const Exchange &exchange)
{
    for (const char *name : { "Location", "Content-Location" }) {
        const QUrl url(responseHeader(exchange, name));
        const QString id = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
        if (!id.isEmpty())
            return id;
    }
    return {};
}

base::Result<ManagementRequest> putInstallation(const QString &id, const QByteArray &json)
{
    return withJson(forOne(Operation::SaveInstallation, "PUT", u"installations"_s, id),
                    "application/json", json);
}

base::Result<ManagementRequest> getInstallation(const QString &id)
{
    return forOne(Operation::ReadInstallation, "GET", u"installations"_s, id);
}

base::Result<ManagementRequest> patchInstallation(const QString &id, const QByteArray &json)
{
    return withJson(forOne(Operation::ChangeInstallation, "PATCH", u"installations"_s, id),
                    "application/json-patch+json", json);
}

base::Result<ManagementRequest> deleteInstallation(const QString &id)
{
    return forOne(Operation::DeleteInstallation, "DELETE", u"installations"_s, id);
}

base::Result<ManagementRequest> cancelScheduled(const QString &id)
{
    return forOne(Operation::CancelScheduled, "DELETE", u"schedulednotifications"_s, id);
}

ManagementRequest feedbackContainer()
{
    ManagementRequest request;
    request.operation = Operation::ReadFeedbackContainer;
    request.path = u"feedbackcontainer"_s;
    return request;
}

ManagementRequest submitJob(const QByteArray &entry)
{
    return { .operation = Operation::SubmitJob,
             .method = "POST",
             .path = u"jobs"_s,
             .query = {},
             .headers = { typed(EntryType) },
             .body = entry };
}

base::Result<ManagementRequest> getJob(const QString &id)
{
    return forOne(Operation::ReadJob, "GET", u"jobs"_s, id);
}

ManagementRequest listJobs()
{
    ManagementRequest request;
    request.operation = Operation::ListJobs;
    request.path = u"jobs"_s;
    return request;
}

} // namespace hub
