// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

constexpr int UsualLog = 100;
constexpr int MostLog = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sandbox::Control)
};

Answer json(int status, const QJsonObject &object)
{
    return { status,
             { { "Content-Type", "application/json; charset=utf-8" },
               { "Cache-Control", "no-store" } },
             QJsonDocument(object).toJson(QJsonDocument::Compact) };
}

Answer fail(int status, const QString &message, const QString &part = {})
{
    QJsonObject object{ { u"error"_s, message } };
    if (!part.isEmpty())
        object.insert(u"part"_s, part);
    return json(status, object);
}

Answer fail(const Error &error)
{
    return fail(400, error.message, error.part);
}

Answer notAllowed()
{
    return fail(405, Text::tr("This cannot be done here."));
}

QJsonObject faultObject(const FaultState &card)
{
    const FaultTraits &kind = traits(card.fault.kind);
    QJsonObject object{ { u"name"_s, kind.name },
                        { u"title"_s, kind.title },
                        { u"scope"_s, scopeText(card.fault.scope) },
                        { u"on"_s, card.on },
                        { u"hits"_s, card.hits } };
    if (!kind.unit.isEmpty()) {
        object.insert(u"value"_s, card.fault.value);
        object.insert(u"unit"_s, kind.unit);
    }
    return object;
}

QJsonObject deviceObject(const Device &device)
{
    return { { u"name"_s, device.name },
             { u"platform"_s, QString(hub::traits(device.platform).format) },
             { u"handle"_s, QString::fromUtf8(device.handle) },
             { u"tags"_s, QJsonArray::fromStringList(device.tags) },
             { u"state"_s, deviceStateName(device.state) } };
}

QJsonObject deliveryObject(const Delivery &delivery)
{
    return { { u"at"_s, delivery.at.toString(Qt::ISODateWithMs) },
             { u"notification"_s, delivery.notificationId },
             { u"device"_s, delivery.deviceName },
             { u"handle"_s, QString::fromUtf8(delivery.handle) },
             { u"platform"_s, QString(hub::traits(delivery.platform).format) },
             { u"result"_s, machineName(delivery.result) },
             { u"held"_s, delivery.held },
             { u"payload"_s, QString::fromUtf8(delivery.payload) } };
}

/// The JSON object in the body; an empty body is an empty object.
base::Result<QJsonObject> readBody(const Call &call)
{
    if (call.body.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isObject())
        return Error{ Text::tr("The body is no JSON object."), u"body"_s, -1 };
    return document.object();
}

Answer allFaults(FaultDeck &deck)
{
    QJsonArray list;
    for (const FaultState &card : deck.cards())
        list.append(faultObject(card));
    return json(200, { { u"faults"_s, list } });
}

/// The value of \a body; 0, which becomes the usual one, if it has none.
base::Result<int> readValue(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"value"_s);
    if (value.isUndefined())
        return 0;
    // Whole numbers only, and those that an int holds; 0 is not what it takes for "usual" here.
    const int number = value.toInt();
    if (number == 0)
        return Error{ Text::tr("The value of a fault is a whole number from 1 on."), u"value"_s,
                      -1 };
    return number;
}

base::Result<FaultScope> readScope(const QJsonObject &body)
{
    const QJsonValue scope = body.value(u"scope"_s);
    if (scope.isUndefined())
        return FaultScope{};
    if (!scope.isString())
        return Error{ Text::tr("A scope is a text: all, 25%, next:3 or device:NAME;NAME."),
                      u"scope"_s, -1 };
    return readFaultScope(scope.toString());
}

Answer putFault(FaultKind kind, const Call &call, FaultDeck &deck)
{
    const auto body = readBody(call);
    if (!body)
        return fail(body.error());
    const auto value = readValue(*body);
    if (!value)
        return fail(value.error());
    const auto scope = readScope(*body);
    if (!scope)
        return fail(scope.error());
    const auto fault = checkFault({ kind, *value, *scope });
    if (!fault)
        return fail(fault.error());
    deck.set(*fault);
    return json(200, faultObject(deck.card(kind)));
}

Answer answerFaults(const Call &call, const QStringList &words, FaultDeck &deck)
{
    if (words.size() == 2) {
        if (call.method == "DELETE")
            deck.switchOffAll();
        else if (call.method != "GET")
            return notAllowed();
        return allFaults(deck);
    }
    const auto kind = faultKindOf(words.at(2));
    if (!kind || words.size() > 3)
        return fail(404, Text::tr("There is no such fault."), u"fault"_s);
    if (call.method == "PUT")
        return putFault(*kind, call, deck);
    if (call.method == "DELETE")
        deck.switchOff(*kind);
    else if (call.method != "GET")
        return notAllowed();
    return json(200, faultObject(deck.card(*kind)));
}

Reply answerDevices(const Call &call, const QStringList &words, Stage &stage)
{
    if (words.size() == 2) {
        QJsonArray list;
        for (const Device &device : stage.devices())
            list.append(deviceObject(device));
        return { call.method == "GET" ? json(200, { { u"devices"_s, list } }) : notAllowed(), {} };
    }
    auto device = words.size() == 3 ? stage.device(words.at(2)) : std::nullopt;
    if (!device)
        return { fail(404, Text::tr("There is no such device."), u"device"_s), {} };
    if (call.method == "GET")
        return { json(200, deviceObject(*device)), {} };
    if (call.method != "POST")
        return { notAllowed(), {} };
    const auto body = readBody(call);
    const auto state =
        body ? deviceStateOf(body->value(u"state"_s).toString()) : std::optional<DeviceState>();
    if (!state) {
        return { fail(400, Text::tr("A state is online, offline, token-lost or app-removed."),
                      u"state"_s),
                 {} };
    }
    const QList<Delivery> received = stage.setDeviceState(device->handle, *state);
    device->state = *state;
    return { json(200, deviceObject(*device)), received };
}

Answer answerLog(const Call &call, Stage &stage)
{
    if (call.method != "GET")
        return notAllowed();
    bool isNumber = false;
    const int top = call.queryValue("top").value_or(QByteArray::number(UsualLog)).toInt(&isNumber);
    if (!isNumber || top < 1)
        return fail(400, Text::tr("The number of entries, top, is at least 1."), u"top"_s);
    const auto &log = stage.hub().log();
    const qsizetype count = std::min({ qsizetype(log.size()), qsizetype(top), qsizetype(MostLog) });
    QJsonArray list;
    for (auto it = log.rbegin(); list.size() < count; ++it)
        list.append(deliveryObject(*it));
    return json(200, { { u"log"_s, list } });
}

/// A page of elsewhere that made a name of its own lead to this machine gives itself away here.
bool isOwnHost(const Call &call)
{
    const QString host = QUrl(QString::fromLatin1(call.origin())).host();
    return host == u"127.0.0.1" || host == u"localhost" || host == u"::1";
}

bool isJson(const Call &call)
{
    return call.header("Content-Type").value_or(QByteArray()).split(';').first().trimmed().toLower()
        == "application/json";
}

} // namespace

bool isControl(const Call &call)
{
    return call.segments().value(0) == u"$control";
}

Reply control(const Call &call, Stage &stage)
{
    if (!isOwnHost(call))
        return { fail(403, Text::tr("Only 127.0.0.1 and localhost are answered here.")), {} };
    if ((call.method == "PUT" || call.method == "POST") && !isJson(call))
        return { fail(415, Text::tr("Send it with Content-Type: application/json.")), {} };
    const QStringList words = call.segments();
    const QString place = words.value(1);
    if (place == u"faults")
        return { answerFaults(call, words, stage.deck()), {} };
    if (place == u"devices")
        return answerDevices(call, words, stage);
    if (place == u"log" && words.size() == 2)
        return { answerLog(call, stage), {} };
    return { fail(404, Text::tr("There are faults, devices and log.")), {} };
}

} // namespace sandbox
