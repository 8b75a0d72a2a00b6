// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/audience.h"
#include "sandbox/sandboxcalls.h"
#include "sandbox/sandboxhub.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace Qt::StringLiterals;
using audience::Audience;
using audience::whoGets;
using hub::Platform;
using hub::Registration;

/// Who gets it, as the client works it out, against what the hub of this machine delivers. Neither
/// shares code with the other: the hub matches by an index and has its own template language.
class TestForeseen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tenThousandSendsGoWhereWeSaid();
};

namespace {

constexpr quint32 DefaultSeed = 20261124; ///< PUSHBENCH_SEED names another one.
constexpr int Fleets = 500;
constexpr int SendsEach = 20;

const QStringList Tags{ u"qa"_s,        u"beta"_s,          u"Beta"_s,
                        u"lang:en"_s,   u"$UserId:{ann}"_s, u"$InstallationId:{d-1}"_s,
                        u"region:eu"_s, u"a_b@c.d#e-f"_s };
const QList<Platform> Platforms{ Platform::Windows, Platform::Apple,  Platform::FcmV1,
                                 Platform::Adm,     Platform::Xiaomi, Platform::WindowsPhone };
const QStringList PropertyNames{ u"title"_s, u"Body"_s, u"n"_s, u"word"_s };

/// Makes fleets and sends from one seed.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int end) { return m_random.bounded(end); }
    bool oneIn(int count) { return below(count) == 0; }
    template<typename T>
    T of(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }

    QString tagExpression(int depth);
    QString value();
    QString jsonBody(Platform platform);
    QString xmlBody(Platform platform);
    QByteArray properties();
    Registration registration(int number);

private:
    QString reference(const QString &signs);
    QString literal();
    QString propertyText();
    QString element(int depth);
    hub::RegistrationTemplate body(Platform platform);

    QRandomGenerator m_random;
};

QString Dice::tagExpression(int depth)
{
    const int kind = depth == 0 ? 0 : below(4);
    if (kind == 0)
        return oneIn(9) ? u"nobody"_s : of(Tags);
    if (kind == 1) {
        const QString inner = tagExpression(depth - 1);
        return inner.contains(u' ') ? QString(u"!("_s + inner + u")"_s) : QString(u"!"_s + inner);
    }
    const QString left = tagExpression(depth - 1);
    const QString right = tagExpression(depth - 1);
    const QString sign = kind == 2 ? u" && "_s : u"||"_s;
    // Without brackets the precedence decides.
    return oneIn(3) ? QString(left + sign + right) : QString(u"("_s + left + sign + right + u")"_s);
}

QString Dice::reference(const QString &signs)
{
    const QChar sign = signs.at(below(int(signs.size())));
    QString name = of(PropertyNames + QStringList{ u"missing"_s });
    if (oneIn(3))
        name = name.toUpper();
    QString text = sign + u"("_s + name;
    if (oneIn(5))
        text += of(QStringList{ u":{}"_s, u":{7}"_s, u":{a, (b)}"_s, u":{c\\}d\\\\}"_s });
    const bool takesLength = sign == u'.' || (sign == u'$' && oneIn(3)) || oneIn(40);
    if (takesLength)
        text += u", "_s + QString::number(below(12));
    return text + (oneIn(60) ? u""_s : u")"_s);
}

QString Dice::literal()
{
    return of(QStringList{ u"'x'"_s, u"\"y y\""_s, u"'it''s <&>'"_s, u"'$5 off'"_s, u"''"_s,
                           u"'é€😀'"_s, u"''''"_s });
}

/// Mostly right, now and then not.
QString Dice::value()
{
    switch (below(8)) {
    case 0:
        return of(QStringList{ u"plain"_s, u"Hi $(title)"_s, u"'quoted'"_s, u""_s, u"7"_s,
                               u"a<b&c"_s, u"é \"x\""_s });
    case 1:
        return oneIn(4) ? of(QStringList{ u"$5"_s, u".NET"_s, u"#1"_s, u"{x}"_s, u"$(title) now"_s,
                                          u"{}"_s, u"$body"_s, u"$()"_s })
                        : u"text"_s;
    case 2:
    case 3: {
        QStringList tokens;
        for (int i = below(3); i >= 0; --i)
            tokens.append(oneIn(3) ? literal() : reference(oneIn(20) ? u"#"_s : u"$.%"_s));
        return u"{"_s + tokens.join(oneIn(30) ? u" - "_s : u" + "_s) + u"}"_s;
    }
    default:
        return reference(oneIn(12) ? u"#"_s : u"$.%"_s);
    }
}

QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

/// Mostly what the push service of \a platform takes, now and then what it does not.
QString Dice::jsonBody(Platform platform)
{
    if (oneIn(40))
        return u"{\"a\": "_s;
    const auto text = [this] { return quoted(value()); };
    const QString odd = oneIn(2) ? u"\"other\""_s : u"\"texts\""_s;
    switch (platform) {
    case Platform::FcmV1: {
        const QString name = oneIn(15) ? of(QStringList{ u"token"_s, u"text"_s }) : u"name"_s;
        const QString channel =
            oneIn(15) ? u"{\"channel_id\":%1}"_s : u"{\"notification\":{\"channel_id\":%1}}"_s;
        return u"{ %1: {\"notification\":{\"title\":%2},\n \"data\": {\"a\":%3}, \"%4\":\"x\", "
               "\"android\":%5}}"_s.arg(oneIn(15) ? odd : u"\"message\""_s, text(), text(), name,
                                        channel.arg(text()));
    }
    case Platform::Adm:
        return u"{%1 : {\"$(title)\":%2},\"list\":[%3, 1.50]}"_s.arg(
            oneIn(15) ? odd : u"\"data\""_s, text(), text());
    default:
        return u"{ %1: {\"alert\":%2, \"list\":[%3, 1.50, true]},\n \"$(title)\": %4 }"_s.arg(
            oneIn(15) ? odd : u"\"aps\""_s, text(), text(), text());
    }
}

QString Dice::element(int depth)
{
    const QString attribute = value().toHtmlEscaped();
    const QString inside = depth == 0
        ? (oneIn(4) ? QString(u"<![CDATA["_s + value() + u"]]>"_s) : value().toHtmlEscaped())
        : QString(u"\n"_s + element(depth - 1) + (oneIn(3) ? element(depth - 1) : u"<e/>"_s));
    const QString quote = oneIn(2) || attribute.contains(u'\'') ? u"\""_s : u"'"_s;
    return u"<b c="_s + quote + attribute + quote + u" d = \"1\">"_s + inside + u"</b>"_s;
}

QString Dice::xmlBody(Platform platform)
{
    if (oneIn(40))
        return u"<toast><b>"_s;
    const QString head = of(QStringList{ u"<?xml version=\"1.0\"?><!-- $(x) -->"_s, u""_s, u""_s,
                                         u"<?xml version=\"1.0\" encoding=\"utf-16\"?>\n"_s });
    if (platform == Platform::WindowsPhone) {
        return head
            + u"<wp:%1 xmlns:wp=\"%2\"><wp:%3>%4</wp:%3></wp:%1>"_s.arg(
                oneIn(15) ? u"Toast"_s : u"Notification"_s,
                oneIn(15) ? u"x"_s : u"WPNotification"_s, oneIn(15) ? u"Text1"_s : u"Toast"_s,
                element(below(3)));
    }
    const QString name = oneIn(15) ? u"ToastText05"_s
                                   : of(QStringList{ u"ToastGeneric"_s, u"ToastImageAndText04"_s });
    const QString text =
        oneIn(5) ? QString() : QString(u"<text>"_s + value().toHtmlEscaped() + u"</text>"_s);
    const QString inside =
        u"<binding template=\"%1\">"_s.arg(name) + element(below(3)) + text + u"</binding>"_s;
    return head
        + (oneIn(15) ? u"<tile>"_s + inside + u"</tile>"_s
                     : u"<wp:toast xmlns:wp=\"x\">"_s + inside + u"</wp:toast>"_s);
}

QString Dice::propertyText()
{
    return of(QStringList{ u"Hello"_s, u""_s, u"7"_s, u"-1.5e3"_s, u"007"_s, u"<b>&\"'</b>"_s,
                           u"two\nlines\tand a tab"_s, u"é€ über"_s, u"$(title)"_s,
                           QString(u"long "_s).repeated(oneIn(3) ? 2000 : 10) });
}

QByteArray Dice::properties()
{
    QJsonObject object;
    for (const QString &name : PropertyNames) {
        if (!oneIn(3))
            object.insert(oneIn(2) ? name : name.toLower(), propertyText());
    }
    if (oneIn(4))
        object.insert(u"n"_s, below(1000));
    if (oneIn(6))
        object.insert(u"word"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

hub::RegistrationTemplate Dice::body(Platform platform)
{
    hub::RegistrationTemplate one;
    const bool isXml = hub::traits(platform).language == hub::PayloadLanguage::Xml;
    one.name = of(QStringList{ u""_s, u"news"_s, u"orders"_s });
    one.body = isXml ? xmlBody(platform) : jsonBody(platform);
    if (platform == Platform::Windows && !oneIn(10))
        one.headers.append(hub::Header{ "X-WNS-Type", "wns/toast" });
    if (platform == Platform::WindowsPhone)
        one.headers.append(hub::Header{ "X-NotificationClass", "2" });
    if (platform == Platform::Apple && oneIn(3))
        one.headers.append(hub::Header{ "apns-collapse-id", value().toUtf8() });
    return one;
}

Registration Dice::registration(int number)
{
    Registration one;
    one.id = QString::number(number) + u"-1-1"_s;
    one.platform = of(Platforms);
    one.handle.text = u"handle-%1"_s.arg(below(30)); // so that some have the same
    for (const QString &tag : Tags) {
        if (oneIn(3))
            one.tags.append(tag);
    }
    if (oneIn(2))
        one.body = body(one.platform);
    if (oneIn(5))
        one.expiresAt = support::Now.addDays(below(40) - 10); // some of them in the past
    return one;
}

/// Field by field: what the hub keeps is a type of its own.
sandbox::Registration asKept(const Registration &registration)
{
    sandbox::Registration kept;
    kept.id = registration.id;
    kept.platform = registration.platform;
    kept.handle.text = registration.handle.text.toUtf8();
    kept.tags = registration.tags;
    kept.expiry = registration.expiresAt;
    if (!registration.body)
        return kept;
    kept.body = sandbox::RegisteredTemplate{ registration.body->name,
                                             registration.body->body.toUtf8(),
                                             {} };
    for (const hub::Header &header : registration.body->headers)
        kept.body->headers.append({ header.name, header.value });
    return kept;
}

QByteArray nativePayload(Platform platform)
{
    // One that the push service takes: those that it does not are the composer's to tell.
    switch (platform) {
    case Platform::Windows:
        return "<toast/>";
    case Platform::WindowsPhone:
        return "<wp:Notification xmlns:wp=\"WPNotification\"><wp:Toast/></wp:Notification>";
    case Platform::FcmV1:
        return R"({"message":{"data":{"a":"1"}}})";
    default:
        return R"({"aps":{},"data":{"a":"1"}})";
    }
}

sandbox::Call callFor(const hub::Request &request, const sandbox::HubOptions &options)
{
    sandbox::Call call = support::appleSend(options);
    const hub::PlatformTraits traits = hub::traits(request.notification.platform);
    support::setHeader(call, "ServiceBusNotification-Format", traits.format.toUtf8());
    support::setHeader(call, "Content-Type", traits.contentType);
    if (request.notification.platform == Platform::Windows)
        support::setHeader(call, "X-WNS-Type", "wns/toast");
    if (request.notification.platform == Platform::WindowsPhone)
        support::setHeader(call, "X-NotificationClass", "2");
    if (const auto *tags = std::get_if<hub::TagExpression>(&request.target))
        support::setHeader(call, "ServiceBusNotification-Tags", tags->text().toUtf8());
    if (request.testSend)
        call.query += "&test";
    call.body = request.notification.payload;
    return call;
}

/// What \a payload says, whatever the way in which it is written down.
QString meaning(const QByteArray &payload)
{
    if (!payload.trimmed().startsWith('<'))
        return QString::fromUtf8(QJsonDocument::fromJson(payload).toJson());
    QString text;
    // As text: the declaration may name an encoding that it has not.
    QXmlStreamReader reader(QString::fromUtf8(payload));
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            text += u'<' + reader.qualifiedName();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                text += u'\x1' + attribute.qualifiedName() + u'=' + attribute.value();
            text += u'\x2';
        } else if (token == QXmlStreamReader::Characters) {
            text += reader.text();
        } else if (token == QXmlStreamReader::EndElement) {
            text += u'>';
        }
    }
    return reader.hasError() ? QString(u"malformed "_s + reader.errorString()) : text;
}

using Deliveries = QHash<QString, sandbox::Delivery>; ///< By registration.

/// What stands in the hub's log for the send that it called \a id.
Deliveries logged(const sandbox::SandboxHub &hub, const QString &id)
{
    Deliveries found;
    for (auto it = hub.log().rbegin(); it != hub.log().rend() && it->notificationId == id; ++it)
        found.insert(it->registrationId, *it);
    return found;
}

QString idOf(const sandbox::Answer &answer)
{
    const QByteArray place = answer.header("Location").value_or(QByteArray());
    return QString::fromLatin1(place.mid(place.lastIndexOf('/') + 1).split('?').first());
}

/// Why \a delivery is not what \a match foresees; empty if it is.
QString difference(const audience::Match &match, const sandbox::Delivery &delivery,
                   const std::optional<audience::Properties> &properties, bool isTest)
{
    using sandbox::PushResult;
    // Which of two twins a test send chooses is chance, and one alone is served.
    if (!isTest && match.isTwin != (delivery.result == PushResult::Skipped))
        return u"twin"_s;
    const bool isServed = delivery.result != PushResult::Skipped;
    if (isServed && match.fault.has_value() == (delivery.result == PushResult::Success))
        return u"fault: "_s + (match.fault ? match.fault->message : u"none foreseen"_s);
    if (!properties || !match.registration.body)
        return {};
    const audience::Rendering rendering =
        render(*match.registration.body, match.registration.platform, *properties);
    if (meaning(rendering.payload) != meaning(delivery.payload) && !rendering.payload.isEmpty())
        return u"payload\n%1\n%2"_s.arg(QString::fromUtf8(rendering.payload),
                                        QString::fromUtf8(delivery.payload));
    for (const hub::Header &header : rendering.headers) {
        if (!rendering.fault && !delivery.headers.contains({ header.name, header.value }))
            return u"header "_s + QString::fromUtf8(header.value);
    }
    return {};
}

QString difference(const Audience &foreseen, const Deliveries &deliveries,
                   const hub::Request &request)
{
    if (foreseen.matched != foreseen.matches.size())
        return u"matches are counted that are not named"_s;
    const qsizetype expected = request.testSend
        ? qMin<qsizetype>(foreseen.matched, Audience::MaxTestDevices)
        : foreseen.matched;
    if (deliveries.size() != expected)
        return u"%1 were served, not %2"_s.arg(deliveries.size()).arg(expected);
    std::optional<audience::Properties> properties;
    if (request.notification.platform == Platform::Template)
        properties = *audience::Properties::read(request.notification.payload);
    qsizetype served = 0;
    for (const audience::Match &match : foreseen.matches) {
        const auto delivery = deliveries.constFind(match.registration.id);
        if (delivery == deliveries.constEnd())
            continue;
        ++served;
        const QString what = difference(match, *delivery, properties, request.testSend);
        if (!what.isEmpty()) {
            return u"%1: %2, %3\n%4"_s.arg(
                match.registration.id, what, machineName(delivery->result),
                match.registration.body ? match.registration.body->body : u""_s);
        }
    }
    return served == expected ? QString() : u"somebody was served who was not foreseen"_s;
}

hub::Request randomSend(Dice &dice)
{
    hub::Request request;
    request.notification.platform = dice.oneIn(2) ? Platform::Template : dice.of(Platforms);
    request.notification.payload = request.notification.platform == Platform::Template
        ? dice.properties()
        : nativePayload(request.notification.platform);
    request.testSend = dice.oneIn(4);
    if (dice.oneIn(20))
        return request; // to everyone
    for (;;) {
        // With more than six tags an expression with "and" is refused: another one then.
        if (const auto tags = hub::TagExpression::parse(dice.tagExpression(3))) {
            request.target = *tags;
            return request;
        }
    }
}

} // namespace

void TestForeseen::tenThousandSendsGoWhereWeSaid()
{
    bool isNumber = false;
    const quint32 given = qEnvironmentVariable("PUSHBENCH_SEED").toUInt(&isNumber);
    const quint32 seed = isNumber ? given : DefaultSeed;
    Dice dice(seed);
    int deliveries = 0;
    int templates = 0;
    for (int fleet = 0; fleet < Fleets; ++fleet) {
        sandbox::SandboxHub hub(support::hubOptions());
        QList<Registration> registrations;
        for (int number = dice.below(60); number > 0; --number) {
            registrations.append(dice.registration(number));
            hub.add(asKept(registrations.last()));
        }
        for (int round = 0; round < SendsEach; ++round) {
            const hub::Request request = randomSend(dice);
            const Audience foreseen = whoGets(request, registrations, support::Now);
            const auto reaction = hub.react(callFor(request, hub.options()));
            const auto *tags = std::get_if<hub::TagExpression>(&request.target);
            const QString what =
                u"seed %1, fleet %2, send %3, %4 to %5, %6: "_s.arg(seed).arg(fleet).arg(round).arg(
                    hub::traits(request.notification.platform).format,
                    tags ? tags->text() : u"everyone"_s,
                    QString::fromUtf8(request.notification.payload.left(300)));
            QVERIFY2(reaction.answer.status == 201,
                     qPrintable(what + QString::fromUtf8(reaction.answer.body)));
            const Deliveries served = logged(hub, idOf(reaction.answer));
            const QString wrong = difference(foreseen, served, request);
            QVERIFY2(wrong.isEmpty(), qPrintable(what + wrong));
            deliveries += int(served.size());
            templates +=
                request.notification.platform == Platform::Template ? int(served.size()) : 0;
        }
    }
    // A test that compares nothing would pass as well.
    QVERIFY2(deliveries > 20'000 && templates > 10'000,
             qPrintable(u"%1 deliveries, %2 of templates"_s.arg(deliveries).arg(templates)));
}

QTEST_GUILESS_MAIN(TestForeseen)
#include "tst_foreseen.moc"
