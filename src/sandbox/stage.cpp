// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/stage.h"

#include "sandbox/fault.h"

#include <QCoreApplication>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct NewDeviceText
{
    Q_DECLARE_TR_FUNCTIONS(sandbox::NewDevice)
};

constexpr qsizetype MaxRows = 10'000; ///< That are looked through for devices.

/// The words of the service where protocol.md 3.13 has them.
QString wordsOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::KeyRefused:
        return u"InvalidSignature: The token has an invalid signature."_s;
    case FaultKind::QuotaUsed:
        return u"The quota of the namespace is used up. SubCode=40300."_s;
    case FaultKind::NotFound:
        return u"No service is hosted at the specified address."_s;
    case FaultKind::TimedOut:
        return u"The operation did not complete within the allotted time."_s;
    case FaultKind::Conflict:
        return u"SubCode=40900. Conflict"_s;
    case FaultKind::ChangedMeanwhile:
        return u"The ETag is not the one of the registration."_s;
    case FaultKind::Throttled:
        return u"The request was throttled. SubCode=42900."_s;
    case FaultKind::TooLarge:
        return u"The request body is larger than the maximum of 65536 bytes."_s;
    case FaultKind::ServerError:
        return u"The server was unable to process the request. SubCode=50002."_s;
    case FaultKind::ServiceDown:
        return u"The server is busy. SubCode=50004."_s;
    default:
        return {};
    }
}

void breakOff(QByteArray &body)
{
    // Behind the first two thirds, and surely within a tag.
    const qsizetype open = body.lastIndexOf('<', body.size() * 2 / 3);
    body.truncate(open < 0 ? body.size() / 2 : open + 2);
}

} // namespace

Stage::Stage(HubOptions options)
    : m_clock(options.clock)
    , m_deck(options.seed)
    , m_hub(wired(std::move(options)))
{
}

HubOptions Stage::wired(HubOptions options)
{
    options.clock = [this] { return m_clock().addSecs(60LL * m_skewMinutes); };
    options.judge = [this](Delivery &delivery) {
        m_states.judge(delivery);
        m_struck = m_deck.strike(delivery) || m_struck;
    };
    return options;
}

Answer Stage::make(const Fault &fault) const
{
    const QDateTime now = m_clock().addSecs(60LL * m_skewMinutes);
    Answer answer = refusal(traits(fault.kind).status, wordsOf(fault.kind), now);
    if (fault.kind == FaultKind::ReasonOnly) {
        answer.body.clear();
        answer.reason = "40103: Invalid authorization token signature"; // protocol.md 3.13
    }
    if (fault.kind == FaultKind::Throttled)
        answer.headers.append({ "Retry-After", QByteArray::number(fault.value) });
    addServiceHeaders(answer, now);
    return answer;
}

Reply Stage::play(const Call &call)
{
    const QList<Fault> hits = m_deck.decide(
        call, [&](const QStringList &devices) { return m_hub.reaches(call, devices); });
    Reply reply;
    const Fault *refusing = nullptr;
    bool broken = false;
    bool empty = false;
    QByteArrayList titles;
    for (const Fault &fault : hits) {
        titles.append(traits(fault.kind).title.toLatin1());
        if (traits(fault.kind).status != 0)
            refusing = &fault;
        if (fault.kind == FaultKind::SlowAnswer)
            reply.wait = std::chrono::seconds(fault.value);
        if (fault.kind == FaultKind::SlowBody)
            reply.bodyTime = std::chrono::seconds(fault.value);
        if (fault.kind == FaultKind::ClockOff)
            m_skewMinutes = fault.value;
        reply.cut = reply.cut || fault.kind == FaultKind::ConnectionCut;
        broken = broken || fault.kind == FaultKind::BrokenXml;
        empty = empty || fault.kind == FaultKind::EmptyBody;
    }
    m_struck = false;
    if (refusing) {
        reply.answer = make(*refusing);
    } else {
        Reaction reaction = m_hub.react(call);
        reply.answer = std::move(reaction.answer);
        reply.deliveries = std::move(reaction.deliveries);
    }
    m_skewMinutes = 0;
    if (broken)
        breakOff(reply.answer.body);
    if (empty)
        reply.answer.body.clear();
    if (m_struck)
        titles.append(traits(FaultKind::HandleExpired).title.toLatin1());
    if (!titles.isEmpty())
        reply.answer.headers.append({ FaultHeader, titles.join(", ") });
    return reply;
}

void Stage::enter(const Registration &registration)
{
    const QByteArray &handle = registration.handle.text;
    const auto known = m_places.constFind(handle);
    if (known == m_places.constEnd()) {
        if (m_devices.size() >= MaxDevices)
            return;
        const QString name = registration.deviceName.isEmpty()
            ? QString::fromUtf8(handle.left(12)) + u'…'
            : registration.deviceName;
        m_places.insert(handle, m_devices.size());
        m_devices.append({ name, registration.platform, handle, registration.handle.p256dh,
                           registration.handle.auth, registration.tags });
        return;
    }
    QStringList &tags = m_devices[*known].tags;
    for (const QString &tag : registration.tags) {
        if (!tags.contains(tag))
            tags.append(tag);
    }
}

const QList<Device> &Stage::devices()
{
    for (Device &device : m_devices)
        device.tags.clear();
    for (const quint32 row : m_hub.store().index().all().rowsFrom(0, MaxRows))
        enter(m_hub.store().at(row));
    for (Device &device : m_devices)
        device.state = m_states.state(device.handle);
    return m_devices;
}

std::optional<Device> Stage::device(const QString &text)
{
    for (const Device &device : devices()) {
        if (device.name.compare(text, Qt::CaseInsensitive) == 0
            || QString::fromUtf8(device.handle) == text)
            return device;
    }
    return std::nullopt;
}

base::Result<Device> Stage::add(const NewDevice &device)
{
    if (this->device(device.name)) {
        return base::Error{
            NewDeviceText::tr("There is a device called “%1” already.").arg(device.name), u"name"_s,
            0
        };
    }
    const Registration made = firstRegistration(device);
    m_hub.add(made);
    return Device{ made.deviceName,    made.platform,    made.handle.text,
                   made.handle.p256dh, made.handle.auth, made.tags };
}

QList<Delivery> Stage::setDeviceState(const QByteArray &handle, DeviceState state)
{
    if (state == DeviceState::TokenLost || state == DeviceState::AppRemoved)
        remember(handle);
    if (state == DeviceState::Online)
        registerAnew(handle);
    return m_states.set(handle, state, m_clock());
}

/// The next send may remove what the app had registered.
void Stage::remember(const QByteArray &handle)
{
    QList<Registration> registered;
    for (const quint32 row : m_hub.store().rowsOfHandle(handle))
        registered.append(m_hub.store().at(row));
    if (!registered.isEmpty())
        m_lost.insert(handle, registered);
}

/// What an app does when it starts and its registrations are gone; the ids are new ones, since the
/// hub does not give the old ones again.
void Stage::registerAnew(const QByteArray &handle)
{
    const QList<Registration> lost = m_lost.take(handle);
    if (!m_hub.store().rowsOfHandle(handle).isEmpty())
        return;
    for (Registration registration : lost) {
        const QString name = registration.body ? registration.body->name : QString();
        registration.id = stableRegistrationId(
            u"%1 %2"_s.arg(registration.deviceName).arg(++m_comebacks), registration.handle, name);
        registration.etag = 1;
        m_hub.add(registration);
    }
}

} // namespace sandbox
