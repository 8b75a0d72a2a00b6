// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/fcmconverter.h"

#include "payload/jsontext.h"
#include "payload/schema.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::FcmConverter)
};

using Type = JsonNode::Type;

/// A whole number from 0 up, also in quotes; with \a isTime also with an s behind it.
std::optional<qint64> wholeNumber(const JsonNode &value, bool isTime)
{
    QString text = value.text.trimmed();
    if (value.type != Type::Number && value.type != Type::String)
        return std::nullopt;
    if (isTime && value.type == Type::String && text.endsWith(u's'))
        text.chop(1);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    constexpr double Most = 1e15; // whole numbers are exact up to here
    if (!isNumber || !(number >= 0 && number <= Most) || std::floor(number) != number)
        return std::nullopt;
    return qint64(number);
}

/// true, 1 and what else was taken for them; nothing for what is no switch at all.
std::optional<bool> switchState(const JsonNode &value)
{
    const QString word = value.text.trimmed().toLower();
    if (value.type == Type::Array || value.type == Type::Object)
        return std::nullopt;
    if (word == u"true" || word == u"1")
        return true;
    if (word == u"false" || word == u"0")
        return false;
    return std::nullopt;
}

/// The schema says which names of `data` v1 keeps for itself.
bool isReserved(const QString &name)
{
    const Schema *schema = builtInSchema(hub::Platform::FcmV1);
    const SchemaField field =
        schema ? schema->types.value(u"message"_s).fields.value(u"data"_s) : SchemaField();
    return field.reservedNames && field.reservedNames->match(name).hasMatch();
}

class Converter
{
public:
    FcmConversion convert(const JsonNode &gcm);

private:
    void takeMember(const JsonMember &member);
    void takeNotification(const JsonNode &notification);
    void takeAndroidField(const QString &name, const JsonNode &value);
    void takeData(const JsonNode &data);
    void takeApple(const QString &name, const JsonNode &value);
    void takeTimeToLive(const JsonNode &value);
    void takeAndroidOption(const QString &name, const JsonNode &value);
    JsonNode asText(const QString &name, const JsonNode &value);
    JsonNode ofTexts(const QString &name, const JsonNode &list);
    JsonNode asList(const QString &name, const JsonNode &value);
    JsonNode &message() { return objectMember(m_root, u"message"_s); }
    JsonNode &android() { return objectMember(message(), u"android"_s); }
    void say(const QString &sentence) { m_changes.append(sentence); }
    void leaveOut(const QString &name, const QString &why)
    {
        say(Text::tr("`%1` is left out: %2").arg(name, why));
    }
    void moved(const QString &from, const QString &to)
    {
        say(Text::tr("`%1` is now `%2`.").arg(from, to));
    }

    JsonNode m_root = jsonObject();
    QStringList m_changes;
};

FcmConversion Converter::convert(const JsonNode &gcm)
{
    message();
    say(Text::tr("Everything is inside one `message` object."));
    // The parts in the order that people read them: notification, data, then the rest.
    for (const QStringView first : { u"notification", u"data" }) {
        for (const JsonMember &member : gcm.members) {
            if (member.name == first)
                takeMember(member);
        }
    }
    for (const JsonMember &member : gcm.members) {
        if (member.name != u"notification" && member.name != u"data")
            takeMember(member);
    }
    return { toJsonText(m_root), m_changes };
}

void Converter::takeMember(const JsonMember &member)
{
    static const QStringList targets{ u"to"_s, u"registration_ids"_s, u"condition"_s,
                                      u"notification_key"_s };
    const QString &name = member.name;
    const JsonNode &value = member.value;
    if (name == u"notification" && value.type == Type::Object) {
        takeNotification(value);
    } else if (name == u"data" && value.type == Type::Object) {
        takeData(value);
    } else if (value.type == Type::Null) {
        leaveOut(name, Text::tr("it is null, which says nothing."));
    } else if (name == u"notification" || name == u"data") {
        leaveOut(name, Text::tr("it is no object in braces { }."));
    } else if (name == u"time_to_live") {
        takeTimeToLive(value);
    } else if (name == u"priority" || name == u"collapse_key" || name == u"restricted_package_name"
               || name == u"direct_boot_ok") {
        takeAndroidOption(name, value);
    } else if (name == u"content_available" || name == u"mutable_content") {
        takeApple(name, value);
    } else if (targets.contains(name)) {
        leaveOut(name, Text::tr("the hub says who gets it."));
    } else if (name == u"dry_run") {
        leaveOut(name, Text::tr("v1 has it outside of the message, where a hub does not look."));
    } else {
        leaveOut(name, Text::tr("v1 has nothing for it."));
    }
}

void Converter::takeTimeToLive(const JsonNode &value)
{
    const auto seconds = wholeNumber(value, true);
    if (!seconds)
        return leaveOut(u"time_to_live"_s, Text::tr("it is no number of seconds from 0 up."));
    setMember(android(), u"ttl"_s, jsonString(QString::number(*seconds) + u's'));
    say(Text::tr("`time_to_live` is now `android.ttl`, a text of seconds: “%1s”.").arg(*seconds));
}

void Converter::takeAndroidOption(const QString &name, const JsonNode &value)
{
    const bool isScalar = value.type != Type::Array && value.type != Type::Object;
    if (name == u"direct_boot_ok") {
        const auto isOn = switchState(value);
        if (!isOn)
            return leaveOut(name, Text::tr("it is neither true nor false."));
        setMember(android(), name, jsonWord(Type::Boolean, *isOn ? u"true"_s : u"false"_s));
    } else if (name == u"priority") {
        const QString word = value.text.toLower();
        if (value.type != Type::String || (word != u"normal" && word != u"high"))
            return leaveOut(name, Text::tr("v1 knows only “normal” and “high”."));
        setMember(android(), name, jsonString(word));
    } else if (isScalar) {
        setMember(android(), name, asText(name, value));
    } else {
        return leaveOut(name, Text::tr("it is no text."));
    }
    moved(name, u"android."_s + name);
}

void Converter::takeNotification(const JsonNode &notification)
{
    static const QStringList shared{ u"title"_s, u"body"_s, u"image"_s };
    for (const JsonMember &member : notification.members) {
        if (member.value.type == Type::Null)
            leaveOut(u"notification."_s + member.name, Text::tr("it is null, which says nothing."));
        else if (shared.contains(member.name))
            setMember(objectMember(message(), u"notification"_s), member.name,
                      asText(member.name, member.value));
        else
            takeAndroidField(member.name, member.value);
    }
}

void Converter::takeAndroidField(const QString &name, const JsonNode &value)
{
    static const QStringList same{ u"icon"_s,   u"color"_s,        u"sound"_s,
                                   u"tag"_s,    u"click_action"_s, u"body_loc_key"_s,
                                   u"ticker"_s, u"title_loc_key"_s };
    const auto put = [&](const QString &as, const JsonNode &what) {
        setMember(objectMember(android(), u"notification"_s), as, what);
        moved(u"notification."_s + name, u"android.notification."_s + as);
    };
    if (name == u"android_channel_id")
        put(u"channel_id"_s, asText(name, value));
    else if (name == u"body_loc_args" || name == u"title_loc_args")
        put(name, asList(name, value));
    else if (same.contains(name))
        put(name, asText(name, value));
    else if (name == u"badge" || name == u"subtitle")
        takeApple(name, value);
    else
        leaveOut(u"notification."_s + name, Text::tr("v1 has nothing for it."));
}

/// What was meant for iPhones, which the hub's fcmv1 format reaches only through Google.
void Converter::takeApple(const QString &name, const JsonNode &value)
{
    const bool isSwitch = name == u"content_available" || name == u"mutable_content";
    const QString from = isSwitch ? name : QString(u"notification."_s + name);
    const auto isOn = switchState(value);
    const auto number = wholeNumber(value, false);
    if (isSwitch && !isOn)
        return leaveOut(from, Text::tr("it is neither true nor false."));
    if (name == u"badge" && !number)
        return leaveOut(from, Text::tr("it is no whole number from 0 up."));
    JsonNode &aps =
        objectMember(objectMember(objectMember(message(), u"apns"_s), u"payload"_s), u"aps"_s);
    QString as = name;
    as.replace(u'_', u'-');
    if (isSwitch) {
        setMember(aps, as, jsonWord(Type::Number, *isOn ? u"1"_s : u"0"_s));
    } else if (name == u"badge") {
        setMember(aps, as, jsonWord(Type::Number, QString::number(*number)));
    } else {
        setMember(objectMember(aps, u"alert"_s), as, asText(from, value));
        as = u"alert."_s + as;
    }
    moved(from, u"apns.payload.aps."_s + as);
}

void Converter::takeData(const JsonNode &data)
{
    JsonNode &target = objectMember(message(), u"data"_s);
    for (const JsonMember &member : data.members) {
        const QString name = u"data."_s + member.name;
        if (isReserved(member.name))
            leaveOut(name, Text::tr("the name is reserved in v1. Choose another one."));
        else if (member.value.type == Type::Null)
            leaveOut(name, Text::tr("it is null, and v1 takes only texts there."));
        else
            setMember(target, member.name, asText(name, member.value));
    }
}

JsonNode Converter::asText(const QString &name, const JsonNode &value)
{
    if (value.type == Type::String)
        return value;
    const bool isInner = value.type == Type::Object || value.type == Type::Array;
    say(isInner ? Text::tr("`%1` is now JSON in a text: v1 takes only texts there.").arg(name)
                : Text::tr("`%1` is now a text: v1 takes only texts there.").arg(name));
    return jsonString(isInner ? QString::fromUtf8(toJsonLine(value)) : value.text);
}

JsonNode Converter::ofTexts(const QString &name, const JsonNode &list)
{
    JsonNode texts = jsonArray();
    for (size_t i = 0; i < list.items.size(); ++i)
        texts.items.push_back(asText(u"%1[%2]"_s.arg(name).arg(i), list.items[i]));
    return texts;
}

/// Legacy payloads had lists as JSON in a text, too.
JsonNode Converter::asList(const QString &name, const JsonNode &value)
{
    if (value.type == Type::Array)
        return ofTexts(name, value);
    const JsonScan inner = scanJson(value.text.toUtf8());
    if (inner.root && inner.root->type == Type::Array) {
        say(Text::tr("`%1` is now a list, no text with a list in it.").arg(name));
        return ofTexts(name, *inner.root);
    }
    JsonNode list = jsonArray();
    list.items.push_back(asText(name, value));
    return list;
}

} // namespace

base::Result<FcmConversion> toFcmV1(const QByteArray &gcm)
{
    const JsonScan scan = scanJson(gcm);
    if (!scan.root) {
        return base::Error{ scan.findings.isEmpty() ? QString() : scan.findings.last().message,
                            u"payload"_s };
    }
    if (scan.root->type != Type::Object) {
        return base::Error{ Text::tr("The payload is no object in braces { }."), u"payload"_s };
    }
    const JsonNode *message = scan.root->find(u"message");
    if (message && message->type == Type::Object && scan.root->members.size() == 1)
        return FcmConversion{ gcm, { Text::tr("This has the form of FCM v1 already.") } };
    return Converter().convert(*scan.root);
}

} // namespace payload
