// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/reckoning.h"

#include "audience/shortfall.h"
#include "hub/tagverdict.h"

#include <algorithm>

namespace audience {

using namespace Qt::StringLiterals;
using hub::Platform;
using hub::Registration;
using hub::TagNode;

namespace {

// How far a registration is from getting the send. A tag that is written differently is 1, one
// that is not there 2 (shortfall.cpp).
constexpr int DistanceOfTime = 1;
constexpr int DistanceOfTemplate = 3;
constexpr int DistanceOfPlatform = 4;
constexpr int DistanceOfHandle = 8;

constexpr qsizetype MostRenderings = 1000;

std::vector<const TagNode *> partsOf(const TagNode &root)
{
    if (root.kind != TagNode::Kind::And && root.kind != TagNode::Kind::Or)
        return { &root };
    std::vector<const TagNode *> parts;
    for (const auto &operand : root.operands)
        parts.push_back(operand.get());
    return parts;
}

QSet<QString> handlesOf(const hub::Target &target)
{
    if (const auto *one = std::get_if<hub::OneDevice>(&target))
        return { one->handle };
    if (const auto *batch = std::get_if<hub::DeviceBatch>(&target))
        return QSet<QString>(batch->handles.begin(), batch->handles.end());
    return {};
}

bool fits(const Registration &registration, const hub::Request &request)
{
    const Platform format = request.notification.platform;
    if (hub::isDirect(request.target)) // to the handle, whatever is registered for it
        return registration.platform == format;
    return registration.body ? format == Platform::Template : format == registration.platform;
}

/// The tags without which \a node cannot hold.
void collectWanted(const TagNode &node, bool wanted, QStringList &tags)
{
    if (node.kind == TagNode::Kind::Tag && wanted && !tags.contains(node.tag))
        tags.append(node.tag);
    for (const auto &operand : node.operands)
        collectWanted(*operand, wanted != (node.kind == TagNode::Kind::Not), tags);
}

QStringList wantedTags(const TagNode &node)
{
    QStringList tags;
    collectWanted(node, true, tags);
    return tags;
}

QString templateKey(const Registration &registration)
{
    const hub::RegistrationTemplate &body = *registration.body;
    QStringList parts{ QString::number(int(registration.platform)), body.body, body.expiry };
    for (const hub::Header &header : body.headers)
        parts.append(QString::fromUtf8(header.name + ':' + header.value));
    return parts.join(QChar(u'\0'));
}

} // namespace

Reckoning::Reckoning(const hub::Request &request, QDateTime now, Limits limits)
    : m_request(request)
    , m_now(std::move(now))
    , m_limits(limits)
    , m_handles(handlesOf(request.target))
{
    m_audience.isDirect = hub::isDirect(request.target);
    m_audience.isTest = request.testSend && !m_audience.isDirect && !request.scheduleAt;
    m_audience.handles = m_handles.size();
    addTargetClauses();
    m_audience.clauses.append(
        { Clause::Kind::Format, hub::traits(request.notification.platform).name });
    m_audience.clauses.append({ Clause::Kind::NotExpired, {} });
    if (request.notification.platform != Platform::Template)
        return;
    const auto properties = Properties::read(request.notification.payload);
    if (properties)
        m_properties = *properties;
    else
        m_audience.propertiesFault = properties.error();
}

void Reckoning::addTargetClauses()
{
    if (m_audience.isDirect)
        m_audience.clauses.append({ Clause::Kind::Handles, {} });
    const auto *expression = std::get_if<hub::TagExpression>(&m_request.target);
    if (!expression)
        return;
    const TagNode &root = expression->root();
    m_nodes = partsOf(root);
    m_isAny = root.kind == TagNode::Kind::Or;
    m_near = NearTags(wantedTags(root));
    for (const TagNode *node : m_nodes)
        m_audience.clauses.append({ Clause::Kind::Tags, hub::tagNodeText(*node) });
}

Reckoning::Holding Reckoning::holding(const Registration &registration) const
{
    Holding result;
    size_t bit = 0;
    const auto note = [&](bool holds) {
        result.clauses |= quint64(holds) << bit++;
        return holds;
    };
    result.target = !m_isAny;
    for (const TagNode *node : m_nodes) {
        const bool isTrue = note(holds(*node, registration.tags));
        result.target = m_isAny ? result.target || isTrue : result.target && isTrue;
    }
    if (m_audience.isDirect)
        result.target = note(m_handles.contains(registration.handle.text));
    result.format = note(fits(registration, m_request));
    // A handle is served whether or not a registration of it has run out.
    result.time =
        note(m_audience.isDirect || !registration.expiresAt || *registration.expiresAt > m_now);
    return result;
}

bool Reckoning::addresses(const Registration &registration) const
{
    const Holding found = holding(registration);
    return found.target && found.format && found.time;
}

void Reckoning::count(const Holding &holding)
{
    const int failures = int(!holding.target) + int(!holding.format) + int(!holding.time);
    const size_t targets = m_nodes.size();
    for (qsizetype i = 0; i < m_audience.clauses.size(); ++i) {
        Clause &clause = m_audience.clauses[i];
        const bool isTrue = (holding.clauses >> i & 1U) != 0;
        clause.holds += isTrue ? 1 : 0;
        if (isTrue || failures != 1)
            continue;
        // Of tags that are joined by "and" it must be the only one.
        const quint64 others =
            ((quint64(1) << targets) - 1) & ~holding.clauses & ~(quint64(1) << i);
        const bool isTag = clause.kind == Clause::Kind::Tags;
        clause.excludesAlone += isTag && (m_isAny || others != 0) ? 0 : 1;
    }
    m_audience.expired += holding.target && holding.format && !holding.time ? 1 : 0;
}

void Reckoning::take(const Registration &registration)
{
    m_devices.push_back(qHash(registration.handle.text, size_t(registration.platform) + 1));
    m_near.take(registration.tags);
    const Holding found = holding(registration);
    count(found);
    if (found.target && found.format && found.time)
        addMatch(registration);
    else
        addMiss(registration, found);
    ++m_audience.total;
}

void Reckoning::addMatch(const Registration &registration)
{
    Match match{ m_audience.total, registration, false, {}, {} };
    ++m_audience.matched;
    if (m_audience.isDirect) {
        m_foundHandles.insert(registration.handle.text);
    } else {
        const size_t key = qHashMulti(size_t(registration.platform), registration.handle.text,
                                      registration.body ? registration.body->name : QString());
        match.isTwin = m_served.contains(key);
        m_served.insert(key);
        m_audience.twins += match.isTwin ? 1 : 0;
        fillIn(match);
    }
    if (m_audience.matches.size() < m_limits.matches)
        m_audience.matches.append(match);
}

void Reckoning::fillIn(Match &match)
{
    if (!match.registration.body || m_audience.propertiesFault)
        return;
    const QString key = templateKey(match.registration);
    auto found = m_renderings.constFind(key);
    if (found == m_renderings.constEnd()) {
        if (m_renderings.size() >= MostRenderings)
            m_renderings.clear();
        found = m_renderings.insert(
            key, render(*match.registration.body, match.registration.platform, m_properties));
        m_asked.unite(QSet<QString>(found->asked.begin(), found->asked.end()));
    }
    for (const MissingProperty &missing : found->missing) {
        if (!missing.hasDefault && !match.missing.contains(missing.name))
            match.missing.append(missing.name);
    }
    match.fault = found->fault;
    m_audience.incomplete += match.missing.isEmpty() ? 0 : 1;
    m_audience.faulty += match.fault ? 1 : 0;
}

void Reckoning::addMiss(const Registration &registration, const Holding &holding)
{
    QList<Miss> &misses = m_audience.misses;
    const bool isFull = misses.size() >= m_limits.misses;
    if (m_limits.misses == 0)
        return;
    // Most are far away: they need no reasons.
    const int least = (holding.target ? 0 : 1) + (holding.format ? 0 : DistanceOfTemplate)
        + (holding.time ? 0 : DistanceOfTime);
    if (isFull && least >= misses.last().distance)
        return;
    const Miss miss = missOf(registration, holding);
    if (isFull && miss.distance >= misses.last().distance)
        return;
    if (isFull)
        misses.removeLast();
    const auto place =
        std::upper_bound(misses.begin(), misses.end(), miss,
                         [](const Miss &a, const Miss &b) { return a.distance < b.distance; });
    misses.insert(place, miss);
}

Miss Reckoning::missOf(const Registration &registration, const Holding &holding) const
{
    using Kind = Reason::Kind;
    Miss miss{ m_audience.total, registration, 0, {} };
    const auto add = [&](int distance, Kind kind) {
        miss.distance += distance;
        miss.reasons.append({ kind, {}, {}, registration.platform });
    };
    const Platform format = m_request.notification.platform;
    if (!holding.format && format == Platform::Template)
        add(DistanceOfTemplate, Kind::WantsNative);
    else if (!holding.format && registration.platform != format)
        add(DistanceOfPlatform, Kind::OtherPlatform);
    else if (!holding.format)
        add(DistanceOfTemplate, Kind::WantsTemplate);
    if (!holding.time)
        add(DistanceOfTime, Kind::Expired);
    if (!holding.target && m_audience.isDirect)
        add(DistanceOfHandle, Kind::OtherHandle);
    if (const auto *expression = std::get_if<hub::TagExpression>(&m_request.target)) {
        const Shortfall tags = shortfall(expression->root(), registration.tags, m_near);
        miss.distance += tags.distance;
        miss.reasons += tags.reasons;
    }
    return miss;
}

QList<NearTag> Reckoning::nearOf(const TagNode &node) const
{
    QList<NearTag> list;
    for (const QString &wanted : wantedTags(node)) {
        for (const auto &[found, count] : m_near.near(wanted))
            list.append({ wanted, found, count });
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const NearTag &a, const NearTag &b) { return a.count > b.count; });
    return list;
}

Audience Reckoning::result() const
{
    Audience audience = m_audience;
    std::vector<size_t> devices = m_devices;
    std::sort(devices.begin(), devices.end());
    audience.devices = std::unique(devices.begin(), devices.end()) - devices.begin();
    audience.unregistered = audience.handles - m_foundHandles.size();
    for (size_t i = 0; i < m_nodes.size(); ++i)
        audience.clauses[qsizetype(i)].near = nearOf(*m_nodes[i]);
    if (audience.clauses.last().holds == audience.total)
        audience.clauses.removeLast(); // nothing has run out, so nothing to say
    if (audience.matched > 0) {
        for (const QString &name : m_properties.names()) {
            if (!m_asked.contains(name.toLower()))
                audience.unread.append(name);
        }
    }
    return audience;
}

Audience whoGets(const hub::Request &request, const QList<Registration> &registrations,
                 const QDateTime &now)
{
    Reckoning reckoning(request, now);
    for (const Registration &registration : registrations)
        reckoning.take(registration);
    return reckoning.result();
}

} // namespace audience
