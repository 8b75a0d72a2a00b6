// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/fcmconverter.h"

#include "payload/jsontext.h"

#include <QCoreApplication>
#include <QHash>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::FcmConverter)
};

using Type = JsonNode::Type;

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
    JsonNode asText(const QString &name, const JsonNode &value);
    JsonNode asList(const QString &name, const JsonNode &value);
    JsonNode &message() { return objectMember(m_root, u"message"_s); }
    JsonNode &android() { return objectMember(message(), u"android"_s); }
    void say(const QString &sentence) { m_changes.append(sentence); }
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
    } else if (name == u"time_to_live") {
        setMember(android(), u"ttl"_s, jsonString(value.text + u's'));
        say(Text::tr("`time_to_live` is now `android.ttl`, a text of seconds: “%1s”.")
                .arg(value.text));
    } else if (name == u"priority" || name == u"collapse_key" || name == u"restricted_package_name"
               || name == u"direct_boot_ok") {
        setMember(android(), name, value);
        moved(name, u"android."_s + name);
    } else if (name == u"content_available" || name == u"mutable_content") {
        takeApple(name, value);
    } else if (targets.contains(name)) {
        say(Text::tr("`%1` is left out: the hub says who gets it.").arg(name));
    } else if (name == u"dry_run") {
        say(Text::tr("`dry_run` is left out: v1 has it outside of the message, where a hub does "
                     "not look."));
    } else {
        say(Text::tr("`%1` is left out: v1 has nothing for it.").arg(name));
    }
}

void Converter::takeNotification(const JsonNode &notification)
{
    static const QStringList shared{ u"title"_s, u"body"_s, u"image"_s };
    for (const JsonMember &member : notification.members) {
        if (shared.contains(member.name))
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
        say(Text::tr("`notification.%1` is left out: v1 has nothing for it.").arg(name));
}

/// What was meant for iPhones, which the hub's fcmv1 format reaches only through Google.
void Converter::takeApple(const QString &name, const JsonNode &value)
{
    JsonNode &aps =
        objectMember(objectMember(objectMember(message(), u"apns"_s), u"payload"_s), u"aps"_s);
    const bool isSwitch = name == u"content_available" || name == u"mutable_content";
    QString as = name;
    as.replace(u'_', u'-');
    if (isSwitch) {
        setMember(aps, as, jsonWord(Type::Number, value.text == u"true" ? u"1"_s : u"0"_s));
    } else if (name == u"badge") {
        setMember(aps, as, jsonWord(Type::Number, value.text));
    } else {
        setMember(objectMember(aps, u"alert"_s), as, value);
        as = u"alert."_s + as;
    }
    moved(isSwitch ? name : QString(u"notification."_s + name), u"apns.payload.aps."_s + as);
}

void Converter::takeData(const JsonNode &data)
{
    JsonNode &target = objectMember(message(), u"data"_s);
    for (const JsonMember &member : data.members) {
        const bool isReserved = member.name == u"from" || member.name == u"message_type"
            || member.name.startsWith(u"google") || member.name.startsWith(u"gcm");
        if (isReserved)
            say(Text::tr("The name `data.%1` is reserved in v1; choose another one.")
                    .arg(member.name));
        setMember(target, member.name, asText(u"data."_s + member.name, member.value));
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

/// Legacy payloads had lists as JSON in a text, too.
JsonNode Converter::asList(const QString &name, const JsonNode &value)
{
    if (value.type == Type::Array)
        return value;
    const JsonScan inner = scanJson(value.text.toUtf8());
    if (inner.root && inner.root->type == Type::Array) {
        say(Text::tr("`%1` is now a list, no text with a list in it.").arg(name));
        return *inner.root;
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
