// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxhub.h"

#include "sandbox/atom.h"
#include "sandbox/fault.h"

#include <QUrl>

#include <algorithm>
#include <functional>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList ApiVersions{ u"2013-04"_s, u"2013-08"_s, u"2013-10"_s, u"2014-01"_s,
                               u"2014-08"_s, u"2014-09"_s, u"2015-01"_s, u"2015-04"_s,
                               u"2015-08"_s, u"2016-07"_s, u"2017-04"_s, u"2020-06"_s };

/// Whether \a words ask for the hubs of the namespace.
bool asksForHubs(const QStringList &words)
{
    return words.isEmpty()
        || (words.size() == 2 && words.at(0).compare(u"$Resources"_s, Qt::CaseInsensitive) == 0
            && words.at(1).compare(u"NotificationHubs"_s, Qt::CaseInsensitive) == 0);
}

} // namespace

SandboxHub::SandboxHub(HubOptions options)
    : m_options(std::move(options))
    , m_replies(m_options)
    , m_random(m_options.seed)
    , m_telemetry(m_options.telemetrySilent, m_options.telemetryProcessing)
    , m_registrations(m_replies, m_registry, m_random)
    , m_installations(m_replies, m_registry)
    , m_jobs(m_replies, m_options, m_registry, [this] { return m_registrations.newId(); })
    , m_feedback(m_options.dataFolder.isEmpty() ? QString() : m_options.dataFolder + u"/feedback"_s)
{
}

bool SandboxHub::mayBeName(const QString &name)
{
    if (name.isEmpty() || name == u"."_s || name.contains(u".."_s))
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u".-_"_s.contains(c));
    });
}

base::Result<bool> SandboxHub::open(const QString &path)
{
    const auto opened = m_registry.open(path);
    m_registry.removeExpired(m_options.clock());
    return opened;
}

Reaction SandboxHub::react(const Call &call)
{
    m_registry.removeExpired(m_options.clock());
    Reaction reaction = answer(call);
    addServiceHeaders(reaction.answer, m_options.clock());
    return reaction;
}

Reaction SandboxHub::answer(const Call &call)
{
    const QDateTime now = m_options.clock();
    const auto token = checkToken(call, m_options.rules, now.toSecsSinceEpoch());
    if (const auto *fault = std::get_if<TokenFault>(&token))
        return { tokenRefusal(*fault, now), {} };
    if (const QString version = apiVersion(call);
        !version.isEmpty() && !ApiVersions.contains(version)) {
        return { m_replies.refuse(
                     400,
                     u"The api-version '%1' is not supported. Supported api-versions are: %2."_s
                         .arg(version.left(40), ApiVersions.join(u", "_s))),
                 {} };
    }
    QStringList words = call.segments();
    const Rights rights = std::get<Rights>(token);
    const bool lists = asksForHubs(words);
    const QString name = lists ? QString() : words.takeFirst();
    if (!lists && !SandboxHub::mayBeName(name)) {
        return { m_replies.refuse(400,
                                  u"Entity segments can contain only letters, numbers, periods "
                                  "(.), hyphens (-), and underscores (_)."_s),
                 {} };
    }
    if (lists || words.isEmpty()) {
        if (call.method != "GET")
            return { m_replies.refuse(405, u"The method is not allowed here."_s), {} };
        if (!rights.testFlag(Right::Manage))
            return { m_replies.forbidden(Right::Manage), {} };
        return { answerHub(call, name), {} };
    }
    if (name.compare(m_options.name, Qt::CaseInsensitive) != 0)
        return { m_replies.refuse(404, u"No service is hosted at the specified address."_s), {} };
    return route(call, words, rights);
}

QList<SandboxHub::Route> SandboxHub::routes(const Call &call, const QStringList &words)
{
    const auto plain = [](auto &&answer) { return [answer] { return Reaction{ answer(), {} }; }; };
    const QString &last = words.last(); // copied by the captures
    const Right list = call.flag("$filter") ? Right::Listen : Right::Manage; // protocol.md 2.4
    return {
        { u"messages"_s, "POST", Right::Send, [this, &call] { return answerSend(call, false); } },
        { u"messages/$batch"_s, "POST", Right::Send,
          [this, &call] { return answerSend(call, true); } },
        { u"messages/*"_s, "GET", Right::Send,
          plain([=, this, &call] { return answerTelemetry(call, last); }) },
        { u"schedulednotifications"_s, "POST", Right::Send,
          plain([this, &call] { return answerScheduled(call); }) },
        { u"schedulednotifications/*"_s, "DELETE", Right::Send,
          plain([=, this] { return answerCancel(last); }) },
        { u"registrationids"_s, "POST", Right::Listen,
          plain([this, &call] { return m_registrations.createId(call); }) },
        { u"registrations"_s, "POST", Right::Listen,
          plain([this, &call] { return m_registrations.create(call); }) },
        { u"registrations"_s, "GET", list,
          plain([this, &call] { return m_registrations.list(call); }) },
        { u"registrations/*"_s, "GET", Right::Listen,
          plain([=, this, &call] { return m_registrations.get(call, last); }) },
        { u"registrations/*"_s, "PUT", Right::Listen,
          plain([=, this, &call] { return m_registrations.put(call, last); }) },
        { u"registrations/*"_s, "DELETE", Right::Listen,
          plain([=, this, &call] { return m_registrations.remove(call, last); }) },
        { u"tags/*/registrations"_s, "GET", Right::Manage,
          plain([=, this, &call] { return m_registrations.listByTag(call, words.at(1)); }) },
        { u"installations/*"_s, "GET", Right::Listen,
          plain([=, this] { return m_installations.get(last); }) },
        { u"installations/*"_s, "PUT", Right::Listen,
          plain([=, this, &call] { return m_installations.put(call, last); }) },
        { u"installations/*"_s, "PATCH", Right::Listen,
          plain([=, this, &call] { return m_installations.patch(call, last); }) },
        { u"installations/*"_s, "DELETE", Right::Listen,
          plain([=, this] { return m_installations.remove(last); }) },
        { u"jobs"_s, "POST", Right::Manage, plain([this, &call] { return m_jobs.submit(call); }),
          true },
        { u"jobs"_s, "GET", Right::Manage, plain([this, &call] { return m_jobs.list(call); }),
          true },
        { u"jobs/*"_s, "GET", Right::Manage,
          plain([=, this, &call] { return m_jobs.get(call, last); }), true },
        { u"feedbackcontainer"_s, "GET", Right::Manage, plain([this] { return answerFeedback(); }),
          true },
    };
}

Reaction SandboxHub::route(const Call &call, const QStringList &words, Rights rights)
{
    const auto leadsHere = [&words](const QString &path) {
        const QStringList parts = path.split(u'/');
        if (parts.size() != words.size())
            return false;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts.at(i) != u"*"_s && parts.at(i).compare(words.at(i), Qt::CaseInsensitive) != 0)
                return false;
        }
        return true;
    };
    bool isPlace = false;
    for (const Route &route : routes(call, words)) {
        if (!leadsHere(route.path))
            continue;
        if (route.method != call.method) {
            // Otherwise it is one thing that is not there, not a place that takes other methods.
            isPlace = isPlace || !route.path.endsWith(u'*');
            continue;
        }
        if (!rights.testFlag(route.right))
            return { m_replies.forbidden(route.right), {} };
        if (route.needsData && (m_options.dataFolder.isEmpty() || !m_options.hasTelemetry))
            return { Answer{ 403, {}, {} }, {} };
        return route.act();
    }
    return { isPlace ? m_replies.refuse(405, u"The method is not allowed here."_s)
                     : m_replies.refuse(404, u"The resource was not found."_s),
             {} };
}

Answer SandboxHub::answerFeedback() const
{
    const auto url = m_feedback.containerUrl();
    if (!url)
        return Answer{ 403, {}, {} };
    return Answer{ 200, { { "Content-Type", "text/plain; charset=utf-8" } }, url->toUtf8() };
}

Answer SandboxHub::answerHub(const Call &call, const QString &name) const
{
    const QString self = QString::fromLatin1(call.origin() + call.path);
    if (name.isEmpty()) {
        const QString address =
            QString::fromLatin1(call.origin() + '/' + QUrl::toPercentEncoding(m_options.name));
        return Answer{ 200,
                       { { "Content-Type", "application/atom+xml; type=feed; charset=utf-8" } },
                       serviceFeed(self, { { m_options.name, address } }, m_options.clock()) };
    }
    const bool known = name.compare(m_options.name, Qt::CaseInsensitive) == 0;
    const QByteArray type = known ? "application/atom+xml; type=entry; charset=utf-8"
                                  : "application/atom+xml; type=feed; charset=utf-8";
    const QDateTime now = m_options.clock();
    return Answer{ 200,
                   { { "Content-Type", type } },
                   known ? hubEntry(m_options.name, self, m_options.rules, now)
                         : serviceFeed(self, {}, now) };
}

} // namespace sandbox
