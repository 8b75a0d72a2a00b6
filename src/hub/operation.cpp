// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/operation.h"

#include "hub/connectionstring.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Operation operation;
    Right right;
    const char *method;
    const char *path; ///< After the hub; `*` is any one segment.
    const char *verb;
};

using enum Operation;

// A path with a fixed word stands before one with a star that would take it too.
constexpr std::array Rows{
    Row{ Send, Right::Send, "POST", "messages", QT_TRANSLATE_NOOP("hub::Operation", "send") },
    Row{ Send, Right::Send, "POST", "messages/*", QT_TRANSLATE_NOOP("hub::Operation", "send") },
    Row{ Schedule, Right::Send, "POST", "schedulednotifications",
         QT_TRANSLATE_NOOP("hub::Operation", "schedule a notification") },
    Row{ CancelScheduled, Right::Send, "DELETE", "schedulednotifications/*",
         QT_TRANSLATE_NOOP("hub::Operation", "cancel a scheduled notification") },
    Row{ ReadTelemetry, Right::Send, "GET", "messages/*",
         QT_TRANSLATE_NOOP("hub::Operation", "read the telemetry") },
    Row{ ReadFeedbackContainer, Right::Manage, "GET", "feedbackcontainer",
         QT_TRANSLATE_NOOP("hub::Operation", "read the feedback") },
    Row{ CreateRegistrationId, Right::Listen, "POST", "registrationids",
         QT_TRANSLATE_NOOP("hub::Operation", "create a registration id") },
    Row{ CreateRegistration, Right::Listen, "POST", "registrations",
         QT_TRANSLATE_NOOP("hub::Operation", "create a registration") },
    Row{ SaveRegistration, Right::Listen, "PUT", "registrations/*",
         QT_TRANSLATE_NOOP("hub::Operation", "save a registration") },
    Row{ ReadRegistration, Right::Listen, "GET", "registrations/*",
         QT_TRANSLATE_NOOP("hub::Operation", "read a registration") },
    Row{ DeleteRegistration, Right::Listen, "DELETE", "registrations/*",
         QT_TRANSLATE_NOOP("hub::Operation", "delete a registration") },
    Row{ ListRegistrations, Right::Manage, "GET", "registrations",
         QT_TRANSLATE_NOOP("hub::Operation", "list registrations") },
    Row{ ListByTag, Right::Manage, "GET", "tags/*/registrations",
         QT_TRANSLATE_NOOP("hub::Operation", "list the registrations of a tag") },
    Row{ ListByHandle, Right::Listen, "GET", "registrations?$filter",
         QT_TRANSLATE_NOOP("hub::Operation", "list the registrations of a handle") },
    Row{ SaveInstallation, Right::Listen, "PUT", "installations/*",
         QT_TRANSLATE_NOOP("hub::Operation", "save an installation") },
    Row{ ReadInstallation, Right::Listen, "GET", "installations/*",
         QT_TRANSLATE_NOOP("hub::Operation", "read an installation") },
    Row{ ChangeInstallation, Right::Listen, "PATCH", "installations/*",
         QT_TRANSLATE_NOOP("hub::Operation", "change an installation") },
    Row{ DeleteInstallation, Right::Listen, "DELETE", "installations/*",
         QT_TRANSLATE_NOOP("hub::Operation", "delete an installation") },
    Row{ SubmitJob, Right::Manage, "POST", "jobs",
         QT_TRANSLATE_NOOP("hub::Operation", "submit a job") },
    Row{ ReadJob, Right::Manage, "GET", "jobs/*",
         QT_TRANSLATE_NOOP("hub::Operation", "read a job") },
    Row{ ListJobs, Right::Manage, "GET", "jobs",
         QT_TRANSLATE_NOOP("hub::Operation", "list the jobs") },
};

const Row &rowOf(Operation operation)
{
    for (const Row &row : Rows) {
        if (row.operation == operation)
            return row;
    }
    Q_UNREACHABLE();
}

bool fits(const QStringList &segments, const QStringList &pattern)
{
    if (segments.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) != u"*"
            && segments.at(i).compare(pattern.at(i), Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

} // namespace

QString rightName(Right right)
{
    return right == Right::Listen ? u"Listen"_s : right == Right::Send ? u"Send"_s : u"Manage"_s;
}

std::optional<bool> isGranted(const QString &keyName, Right right)
{
    const QStringList rights = rightsByName(keyName);
    if (rights.isEmpty())
        return std::nullopt;
    return rights.contains(rightName(right));
}

Right rightNeeded(Operation operation)
{
    return rowOf(operation).right;
}

QString operationVerb(Operation operation)
{
    return QCoreApplication::translate("hub::Operation", rowOf(operation).verb);
}

std::optional<Operation> operationOf(const QByteArray &method, const QUrl &url)
{
    // An escaped slash in an id is no end of a segment.
    const QStringList segments =
        url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts).mid(1);
    const bool isFiltered = url.query(QUrl::FullyDecoded).contains(u"$filter="_s);
    if (isFiltered && method == "GET" && fits(segments, { u"registrations"_s }))
        return ListByHandle;
    for (const Row &row : Rows) {
        if (method == row.method && fits(segments, QString::fromLatin1(row.path).split(u'/')))
            return row.operation;
    }
    return std::nullopt;
}

} // namespace hub
