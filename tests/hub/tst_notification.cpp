// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/notification.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::KindReading;
using hub::Notification;
using hub::PayloadKind;
using hub::Platform;
using Kind = std::optional<PayloadKind>;
using Source = KindReading::Source;

namespace {

QByteArray utf16(const QString &text)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : text) {
        bytes += char(c.unicode() & 0xFF);
        bytes += char(c.unicode() >> 8);
    }
    return bytes;
}

} // namespace

class TestNotification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theKindOfAWindowsPayloadIsRead_data();
    void theKindOfAWindowsPayloadIsRead();
    void theKindOfAWindowsPhonePayloadIsRead_data();
    void theKindOfAWindowsPhonePayloadIsRead();
    void theKindIsAskedForOrInAHeaderOrRead_data();
    void theKindIsAskedForOrInAHeaderOrRead();
    void theKindBecomesHeaders_data();
    void theKindBecomesHeaders();
    void theMediaTypeFollowsTheKind_data();
    void theMediaTypeFollowsTheKind();
    void kindsHaveNames();
    void onlyWindowsHasKinds();
};

void TestNotification::theKindOfAWindowsPayloadIsRead_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("root");
    const auto row = [](const char *name, const QByteArray &payload, Kind kind,
                        const QString &root) {
        const Source source = kind ? Source::Root
            : root.isEmpty()       ? Source::NotXml
                                   : Source::UnknownRoot;
        QTest::newRow(name) << payload << kind << source << root;
    };
    const Kind toast = PayloadKind::Toast;
    row("a toast", "<toast><visual/></toast>", toast, u"toast"_s);
    row("a tile", "<tile><visual/></tile>", PayloadKind::Tile, u"tile"_s);
    row("a badge that closes itself", "<badge value=\"1\"/>", PayloadKind::Badge, u"badge"_s);
    row("a toast with attributes", "<toast launch=\"a>b\" scenario='alarm'><visual/></toast>",
        toast, u"toast"_s);
    row("attributes on lines of their own", "<toast\n  launch=\"x\"\n>\n</toast>", toast,
        u"toast"_s);
    row("a declaration", "<?xml version=\"1.0\" encoding=\"utf-8\"?><toast/>", toast, u"toast"_s);
    row("a declaration that says utf-16 though the bytes are UTF-8",
        "<?xml version=\"1.0\" encoding=\"utf-16\"?><toast>\xC3\xA9</toast>", toast, u"toast"_s);
    row("comments and instructions before it", "<!-- <tile/> --><?x y?>\n<!-- two -->\n<toast/>",
        toast, u"toast"_s);
    row("blank lines before and after", "\r\n \t<toast/>\r\n\r\n", toast, u"toast"_s);
    row("a byte order mark", "\xEF\xBB\xBF<toast/>", toast, u"toast"_s);
    row("a byte order mark and a declaration", "\xEF\xBB\xBF<?xml version=\"1.0\"?><toast/>", toast,
        u"toast"_s);
    row("real UTF-16 with its mark",
        utf16(u"<?xml version=\"1.0\" encoding=\"utf-16\"?><toast/>"_s), toast, u"toast"_s);
    row("a DOCTYPE", "<!DOCTYPE toast [<!ENTITY a 'b'>]><toast>&a;</toast>", toast, u"toast"_s);
    row("a prefix", "<t:toast xmlns:t=\"urn:x\"><t:visual/></t:toast>", toast, u"toast"_s);
    row("a namespace", "<tile xmlns=\"urn:x\"/>", PayloadKind::Tile, u"tile"_s);
    row("capitals", "<Toast></Toast>", toast, u"Toast"_s);
    row("broken behind the root", "<toast><visual></toast", toast, u"toast"_s);
    row("a toast inside something else", "<x><toast/></x>", {}, u"x"_s);
    row("a word that begins alike", "<toasts/>", {}, u"toasts"_s);
    row("raw is never guessed", "<raw/>", {}, u"raw"_s);
    row("JSON", "{\"aps\":{}}", {}, {});
    row("JSON that holds a toast", "{\"a\":\"<toast/>\"}", {}, {});
    row("plain text", "hello", {}, {});
    row("nothing", "", {}, {});
    row("blanks", "  \n", {}, {});
    row("a comment that never ends", "<!-- <toast/>", {}, {});
    row("bytes that are no text", QByteArray("\x00\x01\xFF", 3), {}, {});
    row("text before the root", "x<toast/>", {}, {});
}

void TestNotification::theKindOfAWindowsPayloadIsRead()
{
    QFETCH(QByteArray, payload);
    const KindReading reading = hub::readKindFromPayload(Platform::Windows, payload);
    QTEST(reading.kind, "kind");
    QTEST(reading.source, "source");
    QTEST(reading.root, "root");
}

void TestNotification::theKindOfAWindowsPhonePayloadIsRead_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Source>("source");
    QTest::newRow("a toast") << QByteArray(
        "<?xml version=\"1.0\"?><wp:Notification xmlns:wp=\"WPNotification\"><wp:Toast/>"
        "</wp:Notification>") << Kind(PayloadKind::Toast)
                             << Source::Root;
    QTest::newRow("a tile with attributes and a version")
        << QByteArray("<wp:Notification xmlns:wp=\"WPNotification\" Version=\"2.0\">\n"
                      "<!-- x --><wp:Tile Id=\"/a\" Template=\"FlipTile\"/></wp:Notification>")
        << Kind(PayloadKind::Tile) << Source::Root;
    QTest::newRow("no prefix, lower case")
        << QByteArray("<notification xmlns=\"wpnotification\"><toast/></notification>")
        << Kind(PayloadKind::Toast) << Source::Root;
    QTest::newRow("the first child decides")
        << QByteArray("<n:Notification xmlns:n=\"WPNotification\"><n:Tile/><n:Toast/>"
                      "</n:Notification>")
        << Kind(PayloadKind::Tile) << Source::Root;
    QTest::newRow("without the namespace")
        << QByteArray("<Notification><Toast/></Notification>") << Kind() << Source::UnknownRoot;
    QTest::newRow("without a child") << QByteArray("<wp:Notification xmlns:wp=\"WPNotification\"/>")
                                     << Kind() << Source::UnknownRoot;
    QTest::newRow("a badge, which phones do not have")
        << QByteArray("<wp:Notification xmlns:wp=\"WPNotification\"><wp:Badge/></wp:Notification>")
        << Kind() << Source::UnknownRoot;
    QTest::newRow("a toast of today's Windows")
        << QByteArray("<toast/>") << Kind() << Source::UnknownRoot;
    QTest::newRow("free text") << QByteArray("hello") << Kind() << Source::NotXml;
}

void TestNotification::theKindOfAWindowsPhonePayloadIsRead()
{
    QFETCH(QByteArray, payload);
    const KindReading reading = hub::readKindFromPayload(Platform::WindowsPhone, payload);
    QTEST(reading.kind, "kind");
    QTEST(reading.source, "source");
}

void TestNotification::theKindIsAskedForOrInAHeaderOrRead_data()
{
    QTest::addColumn<Notification>("notification");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Source>("source");
    using enum Platform;
    using enum PayloadKind;
    const hub::Headers raw{ { "x-wns-type", "WNS/Raw" } };
    QTest::newRow("asked for, against the payload")
        << Notification{ Windows, "<tile/>", Toast, {} } << Kind(Toast) << Source::Asked;
    QTest::newRow("asked for, against the header")
        << Notification{ Windows, "<tile/>", Badge, raw } << Kind(Badge) << Source::Asked;
    QTest::newRow("the header, against the payload")
        << Notification{ Windows, "<tile/>", {}, raw } << Kind(Raw) << Source::Header;
    QTest::newRow("a header that says nothing known")
        << Notification{ Windows, "<tile/>", {}, { { "X-WNS-Type", "wns/x" } } } << Kind(Tile)
        << Source::Root;
    QTest::newRow("the payload") << Notification{ Windows, "<badge/>", {}, {} } << Kind(Badge)
                                 << Source::Root;
    QTest::newRow("no kinds at all")
        << Notification{ Apple, "<toast/>", Toast, raw } << Kind() << Source::NoKinds;
    QTest::newRow("a phone's class that is not a number")
        << Notification{ WindowsPhone, "x", {}, { { "X-NotificationClass", "now" } } } << Kind()
        << Source::NotXml;
    // protocol.md 4.3
    for (const auto &[value, kind] : { std::pair{ "1", Tile },
                                       { "11", Tile },
                                       { "21", Tile },
                                       { "2", Toast },
                                       { "12", Toast },
                                       { "22", Toast },
                                       { "3", Raw },
                                       { "10", Raw },
                                       { "13", Raw },
                                       { "20", Raw },
                                       { "23", Raw },
                                       { "31", Raw } }) {
        QTest::addRow("a phone's class %s", value)
            << Notification{ WindowsPhone, "x", {}, { { "X-NotificationClass", value } } }
            << Kind(kind) << Source::Header;
    }
    for (const char *value : { "0", "-9", "32", "102" }) {
        QTest::addRow("a phone's class %s, which does not exist", value)
            << Notification{ WindowsPhone, "x", {}, { { "X-NotificationClass", value } } } << Kind()
            << Source::NotXml;
    }
}

void TestNotification::theKindIsAskedForOrInAHeaderOrRead()
{
    QFETCH(Notification, notification);
    const KindReading reading = hub::readKind(notification);
    QTEST(reading.kind, "kind");
    QTEST(reading.source, "source");
}

void TestNotification::theKindBecomesHeaders_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<hub::Headers>("headers");
    const auto origin = hub::HeaderOrigin::Platform;
    for (const auto &[kind, value] : { std::pair{ PayloadKind::Toast, "wns/toast" },
                                       { PayloadKind::Tile, "wns/tile" },
                                       { PayloadKind::Badge, "wns/badge" },
                                       { PayloadKind::Raw, "wns/raw" } }) {
        QTest::addRow("%s on Windows", value)
            << Platform::Windows << Kind(kind) << hub::Headers{ { "X-WNS-Type", value, origin } };
    }
    QTest::newRow("toast on a phone") << Platform::WindowsPhone << Kind(PayloadKind::Toast)
                                      << hub::Headers{ { "X-WindowsPhone-Target", "toast", origin },
                                                       { "X-NotificationClass", "2", origin } };
    QTest::newRow("tile on a phone is called token")
        << Platform::WindowsPhone << Kind(PayloadKind::Tile)
        << hub::Headers{ { "X-WindowsPhone-Target", "token", origin },
                         { "X-NotificationClass", "1", origin } };
    QTest::newRow("raw on a phone has no target")
        << Platform::WindowsPhone << Kind(PayloadKind::Raw)
        << hub::Headers{ { "X-NotificationClass", "3", origin } };
    QTest::newRow("an unknown kind has none") << Platform::Windows << Kind() << hub::Headers();
    QTest::newRow("Apple has none") << Platform::Apple << Kind() << hub::Headers();
}

void TestNotification::theKindBecomesHeaders()
{
    QFETCH(Platform, platform);
    QFETCH(Kind, kind);
    QTEST(hub::kindHeaders({ platform, "text", kind, {} }), "headers");
}

void TestNotification::theMediaTypeFollowsTheKind_data()
{
    QTest::addColumn<Notification>("notification");
    QTest::addColumn<QByteArray>("type");
    using enum Platform;
    const QByteArray xml("application/xml");
    QTest::newRow("a toast") << Notification{ Windows, "<toast/>", {}, {} } << xml;
    QTest::newRow("raw asked for") << Notification{ Windows, "<toast/>", PayloadKind::Raw, {} }
                                   << QByteArray("application/octet-stream");
    QTest::newRow("raw in a header")
        << Notification{ Windows, "x", {}, { { "X-WNS-Type", "wns/raw" } } }
        << QByteArray("application/octet-stream");
    QTest::newRow("unknown kind") << Notification{ Windows, "{}", {}, {} } << xml;
    QTest::newRow("raw on a phone")
        << Notification{ WindowsPhone, "x", PayloadKind::Raw, {} } << xml;
    QTest::newRow("Apple") << Notification{ Apple, "<toast/>", {}, {} }
                           << QByteArray("application/json;charset=utf-8");
}

void TestNotification::theMediaTypeFollowsTheKind()
{
    QFETCH(Notification, notification);
    QTEST(hub::contentType(notification), "type");
}

void TestNotification::kindsHaveNames()
{
    for (const PayloadKind kind : hub::kindsOf(Platform::Windows)) {
        const auto back = hub::kindOfName(hub::kindName(kind).toUpper());
        QVERIFY(back);
        QCOMPARE(*back, kind);
    }
    for (const QString &name : { QString(), u"toasts"_s, u"wns/toast"_s }) {
        const auto kind = hub::kindOfName(name);
        QVERIFY(!kind);
        QCOMPARE(kind.error().part, u"kind"_s);
        QVERIFY(kind.error().message.contains(u"toast, tile, badge or raw"_s));
    }
}

void TestNotification::onlyWindowsHasKinds()
{
    for (const Platform platform : hub::allPlatforms()) {
        const qsizetype count = platform == Platform::Windows ? 4
            : platform == Platform::WindowsPhone              ? 3
                                                              : 0;
        QCOMPARE(hub::kindsOf(platform).size(), count);
    }
}

QTEST_APPLESS_MAIN(TestNotification)
#include "tst_notification.moc"
