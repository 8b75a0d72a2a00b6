// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/connectionstring.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::ConnectionString;

namespace {

const QString Key = u"dGVzdC1rZXktbm90LXJlYWwtMDEyMzQ1Njc4OWFiY2Q="_s;
const QString Full = u"DefaultFullSharedAccessSignature"_s;

/// \a text with `<key>` replaced by the key and `<rule>` by the rule's name.
QString filled(QString text)
{
    return text.replace(u"<key>"_s, Key).replace(u"<rule>"_s, u"SharedAccessKeyName="_s + Full);
}

} // namespace

class TestConnectionString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goodStringsAreRead_data();
    void goodStringsAreRead();
    void theEndpointIsTurnedIntoAnAddress_data();
    void theEndpointIsTurnedIntoAnAddress();
    void theHubsNameIsFound_data();
    void theHubsNameIsFound();
    void badStringsAreRefused_data();
    void badStringsAreRefused();
    void whatIsUnusualIsWarnedOf_data();
    void whatIsUnusualIsWarnedOf();
    void noMessageHoldsTheKey();
    void theCanonicalTextReadsBackTheSame_data();
    void theCanonicalTextReadsBackTheSame();
    void hostsOfThisMachineAndNetworkAreKnown_data();
    void hostsOfThisMachineAndNetworkAreKnown();
    void rulesAreKnownByName_data();
    void rulesAreKnownByName();
};

void TestConnectionString::goodStringsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as the portal gives it")
        << u"Endpoint=sb://demo.servicebus.windows.net/;<rule>;SharedAccessKey=<key>"_s;
    QTest::newRow("without the slash after the host")
        << u"Endpoint=sb://demo.servicebus.windows.net;<rule>;SharedAccessKey=<key>"_s;
    QTest::newRow("key first, endpoint last")
        << u"SharedAccessKey=<key>;<rule>;Endpoint=sb://demo.servicebus.windows.net/"_s;
    QTest::newRow("key before the rule's name")
        << u"Endpoint=sb://demo.servicebus.windows.net/;SharedAccessKey=<key>;<rule>"_s;
    QTest::newRow("names in lower case")
        << u"endpoint=sb://demo.servicebus.windows.net/;"
           "sharedaccesskeyname=DefaultFullSharedAccessSignature;sharedaccesskey=<key>"_s;
    QTest::newRow("names in upper case")
        << u"ENDPOINT=sb://demo.servicebus.windows.net/;"
           "SHAREDACCESSKEYNAME=DefaultFullSharedAccessSignature;SHAREDACCESSKEY=<key>"_s;
    QTest::newRow("a semicolon at the end")
        << u"Endpoint=sb://demo.servicebus.windows.net/;<rule>;SharedAccessKey=<key>;"_s;
    QTest::newRow("empty parts")
        << u";;Endpoint=sb://demo.servicebus.windows.net/;; ;<rule>;SharedAccessKey=<key>;;"_s;
    QTest::newRow("blanks around names and values")
        << u" Endpoint = sb://demo.servicebus.windows.net/ ; <rule> ; SharedAccessKey = <key> "_s;
    QTest::newRow("each part on its own line")
        << u"Endpoint=sb://demo.servicebus.windows.net/;\r\n<rule>;\nSharedAccessKey=<key>\n"_s;
    QTest::newRow("double quotes around it")
        << u"\"Endpoint=sb://demo.servicebus.windows.net/;<rule>;SharedAccessKey=<key>\""_s;
    QTest::newRow("single quotes and blanks around it")
        << u" 'Endpoint=sb://demo.servicebus.windows.net/;<rule>;SharedAccessKey=<key>' \n"_s;
    QTest::newRow("typographic quotes around it")
        << u"“Endpoint=sb://demo.servicebus.windows.net/;<rule>;SharedAccessKey=<key>”"_s;
    QTest::newRow("a byte order mark before it")
        << u"\uFEFFEndpoint=sb://demo.servicebus.windows.net/;<rule>;SharedAccessKey=<key>"_s;
    QTest::newRow("an unknown part between")
        << u"Endpoint=sb://demo.servicebus.windows.net/;TransportType=Amqp;<rule>;"
           "SharedAccessKey=<key>"_s;
    QTest::newRow("an unknown part twice with two values")
        << u"Endpoint=sb://demo.servicebus.windows.net/;A=1;A=2;<rule>;SharedAccessKey=<key>"_s;
    QTest::newRow("a part twice with the same value")
        << u"Endpoint=sb://demo.servicebus.windows.net/;<rule>;<rule>;SharedAccessKey=<key>"_s;
    QTest::newRow("an empty EntityPath")
        << u"Endpoint=sb://demo.servicebus.windows.net/;<rule>;SharedAccessKey=<key>;"
           "EntityPath="_s;
    QTest::newRow("no emulator")
        << u"Endpoint=sb://demo.servicebus.windows.net/;<rule>;SharedAccessKey=<key>;"
           "UseDevelopmentEmulator=false"_s;
}

void TestConnectionString::goodStringsAreRead()
{
    QFETCH(QString, text);
    const auto connection = ConnectionString::parse(filled(text));
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message));
    QCOMPARE(connection->endpoint(), QUrl(u"https://demo.servicebus.windows.net/"_s));
    QCOMPARE(connection->keyName(), Full);
    QCOMPARE(connection->key().reveal(), Key.toLatin1());
    QCOMPARE(connection->hubName(), QString());
    QVERIFY(!connection->isEmulator());
    QCOMPARE(connection->warnings(), QStringList());
}

void TestConnectionString::theEndpointIsTurnedIntoAnAddress_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("emulator");
    QTest::addColumn<QString>("address");
    QTest::newRow("sb becomes https") << u"sb://a.example/"_s << false << u"https://a.example/"_s;
    QTest::newRow("the scheme in capitals")
        << u"SB://a.example/"_s << false << u"https://a.example/"_s;
    QTest::newRow("https stays") << u"https://a.example"_s << false << u"https://a.example/"_s;
    QTest::newRow("amqps becomes https")
        << u"amqps://a.example"_s << false << u"https://a.example/"_s;
    QTest::newRow("the host is lower-cased")
        << u"sb://Contoso-NS.Example/"_s << false << u"https://contoso-ns.example/"_s;
    QTest::newRow("a port stays") << u"sb://a.example:8443/"_s << false
                                  << u"https://a.example:8443/"_s;
    QTest::newRow("another cloud") << u"sb://a.servicebus.chinacloudapi.cn/"_s << false
                                   << u"https://a.servicebus.chinacloudapi.cn/"_s;
    QTest::newRow("query and fragment are dropped")
        << u"sb://a.example/?x=1#y"_s << false << u"https://a.example/"_s;
    QTest::newRow("an emulator on this machine")
        << u"sb://localhost"_s << true << u"http://localhost/"_s;
    QTest::newRow("an emulator with a port")
        << u"sb://127.0.0.1:5300/"_s << true << u"http://127.0.0.1:5300/"_s;
    QTest::newRow("an emulator in IPv6")
        << u"sb://[::1]:5300/"_s << true << u"http://[::1]:5300/"_s;
    QTest::newRow("http to this machine without saying emulator")
        << u"http://localhost:5300/"_s << false << u"http://localhost:5300/"_s;
    QTest::newRow("an emulator on this network")
        << u"sb://192.168.1.20:5300/"_s << true << u"http://192.168.1.20:5300/"_s;
}

void TestConnectionString::theEndpointIsTurnedIntoAnAddress()
{
    QFETCH(QString, endpoint);
    QFETCH(bool, emulator);
    QFETCH(QString, address);
    QString text = u"Endpoint="_s + endpoint + filled(u";<rule>;SharedAccessKey=<key>"_s);
    if (emulator)
        text += u";UseDevelopmentEmulator=TRUE"_s;
    const auto connection = ConnectionString::parse(text);
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message));
    QCOMPARE(connection->endpoint().toString(), address);
    QCOMPARE(connection->isEmulator(), emulator);
}

void TestConnectionString::theHubsNameIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<bool>("fromAddress");
    QTest::newRow("in EntityPath after the key")
        << u"Endpoint=sb://a.example/;<rule>;SharedAccessKey=<key>;EntityPath=orders"_s
        << u"orders"_s << false;
    QTest::newRow("in EntityPath in the middle")
        << u"Endpoint=sb://a.example/;entitypath=orders;<rule>;SharedAccessKey=<key>"_s
        << u"orders"_s << false;
    QTest::newRow("pasted into the address")
        << u"Endpoint=https://a.example/orders;<rule>;SharedAccessKey=<key>"_s << u"orders"_s
        << true;
    QTest::newRow("pasted into the address along with a path")
        << u"Endpoint=https://a.example/orders/messages/;<rule>;SharedAccessKey=<key>"_s
        << u"orders"_s << true;
    QTest::newRow("in both, EntityPath wins")
        << u"Endpoint=sb://a.example/old;<rule>;SharedAccessKey=<key>;EntityPath=new"_s << u"new"_s
        << false;
    QTest::newRow("nowhere") << u"Endpoint=sb://a.example/;<rule>;SharedAccessKey=<key>"_s
                             << QString() << false;
}

void TestConnectionString::theHubsNameIsFound()
{
    QFETCH(QString, text);
    const auto connection = ConnectionString::parse(filled(text));
    QVERIFY(connection);
    QTEST(connection->hubName(), "hub");
    QTEST(connection->hubNameFromAddress(), "fromAddress");
    QCOMPARE(connection->endpoint().toString(), u"https://a.example/"_s);
    QCOMPARE(connection->key().reveal(), Key.toLatin1());
}

void TestConnectionString::badStringsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word"); // that the message has
    const QString whole = u"connection string"_s;
    QTest::newRow("nothing") << QString() << whole << 0 << u"empty"_s;
    QTest::newRow("blanks and quotes only") << u" \"\" \n"_s << whole << 0 << u"empty"_s;
    QTest::newRow("semicolons only") << u";;"_s << u"Endpoint"_s << -1 << u"no `Endpoint=`"_s;
    QTest::newRow("a word") << u"hello"_s << whole << 0 << u"Part 1"_s;
    QTest::newRow("a bare key") << Key.chopped(1) << whole << 0 << u"no “=”"_s;
    QTest::newRow("a part without =")
        << u"Endpoint=sb://a.example/;oops;<rule>"_s << whole << 25 << u"Part 2"_s;
    QTest::newRow("a part without a name")
        << u"Endpoint=sb://a.example/;=x"_s << whole << 25 << u"no name"_s;
    QTest::newRow("no endpoint") << u"<rule>;SharedAccessKey=<key>"_s << u"Endpoint"_s << -1
                                 << u"no `Endpoint=`"_s;
    QTest::newRow("an empty endpoint")
        << u"Endpoint=;<rule>;SharedAccessKey=<key>"_s << u"Endpoint"_s << 9 << u"empty"_s;
    QTest::newRow("an endpoint without a scheme")
        << u"Endpoint=a.example;<rule>;SharedAccessKey=<key>"_s << u"Endpoint"_s << 9 << u"sb://"_s;
    QTest::newRow("an endpoint without a host")
        << u"Endpoint=sb://;<rule>;SharedAccessKey=<key>"_s << u"Endpoint"_s << 9 << u"host"_s;
    QTest::newRow("an endpoint with a blank in the host")
        << u"Endpoint=sb://a b.example/;<rule>;SharedAccessKey=<key>"_s << u"Endpoint"_s << 9
        << u"not an address"_s;
    QTest::newRow("an endpoint with a scheme of its own")
        << u"Endpoint=ftp://a.example/;<rule>;SharedAccessKey=<key>"_s << u"Endpoint"_s << 9
        << u"sb://"_s;
    QTest::newRow("an endpoint with a password")
        << u"Endpoint=sb://me:pw@a.example/;<rule>;SharedAccessKey=<key>"_s << u"Endpoint"_s << 9
        << u"user"_s;
    QTest::newRow("plain HTTP to the internet")
        << u"Endpoint=http://a.example.com/;<rule>;SharedAccessKey=<key>"_s << u"Endpoint"_s << 9
        << u"plain HTTP"_s;
    QTest::newRow("an emulator on the internet")
        << u"Endpoint=sb://a.example.com/;<rule>;SharedAccessKey=<key>;"
           "UseDevelopmentEmulator=true"_s
        << u"Endpoint"_s << 9 << u"plain HTTP"_s;
    QTest::newRow("an emulator that is neither true nor false")
        << u"UseDevelopmentEmulator=maybe;Endpoint=sb://localhost/;<rule>;SharedAccessKey=<key>"_s
        << u"UseDevelopmentEmulator"_s << 23 << u"true or false"_s;
    QTest::newRow("no rule's name")
        << u"Endpoint=sb://a.example/;SharedAccessKey=<key>"_s << u"SharedAccessKeyName"_s << -1
        << u"no `SharedAccessKeyName=`"_s;
    QTest::newRow("an empty rule's name")
        << u"Endpoint=sb://a.example/;SharedAccessKeyName= ;SharedAccessKey=<key>"_s
        << u"SharedAccessKeyName"_s << 45 << u"empty"_s;
    QTest::newRow("a rule's name past the limit")
        << u"Endpoint=sb://a.example/;SharedAccessKey=<key>;SharedAccessKeyName="_s
            + QString(257, u'r')
        << u"SharedAccessKeyName"_s << 106 << u"256"_s;
    QTest::newRow("no key") << u"Endpoint=sb://a.example/;<rule>"_s << u"SharedAccessKey"_s << -1
                            << u"no `SharedAccessKey=`"_s;
    QTest::newRow("an empty key")
        << u"Endpoint=sb://a.example/;SharedAccessKeyName=r;SharedAccessKey="_s
        << u"SharedAccessKey"_s << 63 << u"empty"_s;
    QTest::newRow("a key past the limit")
        << u"Endpoint=sb://a.example/;SharedAccessKeyName=r;SharedAccessKey="_s + QString(257, u'k')
        << u"SharedAccessKey"_s << 63 << u"256"_s;
    QTest::newRow("a key with a line break inside")
        << u"Endpoint=sb://a.example/;SharedAccessKeyName=r;SharedAccessKey=dGVz\ndC1rZXk="_s
        << u"SharedAccessKey"_s << 63 << u"line break"_s;
    QTest::newRow("a key with a tab inside")
        << u"Endpoint=sb://a.example/;SharedAccessKeyName=r;SharedAccessKey=dGVz\tdC1rZXk="_s
        << u"SharedAccessKey"_s << 63 << u"tab"_s;
    QTest::newRow("two endpoints")
        << u"Endpoint=sb://a.example/;Endpoint=sb://b.example/;<rule>;SharedAccessKey=<key>"_s
        << u"Endpoint"_s << 25 << u"twice"_s;
    QTest::newRow("two rules' names")
        << u"Endpoint=sb://a.example/;<rule>;sharedaccesskeyname=r;SharedAccessKey=<key>"_s
        << u"SharedAccessKeyName"_s << 78 << u"twice"_s;
    QTest::newRow("two keys")
        << u"Endpoint=sb://a.example/;SharedAccessKey=<key>;SharedAccessKey=x<key>;<rule>"_s
        << u"SharedAccessKey"_s << 86 << u"twice"_s;
    QTest::newRow("two hubs")
        << u"EntityPath=a;EntityPath=b;Endpoint=sb://a.example/;<rule>;SharedAccessKey=<key>"_s
        << u"EntityPath"_s << 13 << u"twice"_s;
    QTest::newRow("a ready-made token")
        << u"Endpoint=sb://a.example/;SharedAccessSignature=SharedAccessSignature sr=a&sig=<key>"_s
        << u"SharedAccessSignature"_s << 47 << u"ready-made token"_s;
    QTest::newRow("a Storage account's string")
        << u"DefaultEndpointsProtocol=https;AccountName=a;AccountKey=<key>"_s << whole << 56
        << u"Storage or Cosmos DB"_s;
    QTest::newRow("a Cosmos DB string")
        << u"AccountEndpoint=https://a.example:443/;AccountKey=<key>"_s << whole << 50
        << u"Storage or Cosmos DB"_s;
}

void TestConnectionString::badStringsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    QFETCH(QString, word);
    const auto connection = ConnectionString::parse(filled(text));
    QVERIFY(!connection);
    QTEST(connection.error().part, "part");
    QCOMPARE(int(connection.error().offset), offset);
    QVERIFY2(connection.error().message.contains(word), qPrintable(connection.error().message));
    if (!text.contains(Key.chopped(1)) || text != Key.chopped(1))
        QVERIFY(!connection.error().message.contains(Key.left(8)));
}

void TestConnectionString::whatIsUnusualIsWarnedOf_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word"); // of the one warning; empty: none
    QTest::newRow("a usual key") << Full << Key << QString();
    QTest::newRow("a key that signs as text and is no base64")
        << Full << u"kéy+/="_s << u"6 characters"_s;
    QTest::newRow("a short key") << Full << u"dGVzdA=="_s << u"8 characters"_s;
    QTest::newRow("a key without its padding") << Full << Key.chopped(1) << u"43 characters"_s;
    QTest::newRow("a key with a blank inside")
        << Full << u"dGVzdC1rZXkt bm90LXJlYWwtMDEyMzQ1Njc4OWFiY2Q"_s << u"not base64"_s;
    QTest::newRow("a longer key in base64")
        << Full << QString(Key.chopped(4) + u"YWJjZGVmYWJj"_s) << QString();
    QTest::newRow("a rule that may listen only, by its name")
        << u"DefaultListenSharedAccessSignature"_s << Key << u"only listen"_s;
    QTest::newRow("a rule whose name tells nothing") << u"ListenOrNot"_s << Key << QString();
}

void TestConnectionString::whatIsUnusualIsWarnedOf()
{
    QFETCH(QString, rule);
    QFETCH(QString, key);
    QFETCH(QString, word);
    const auto connection = ConnectionString::parse(
        u"Endpoint=sb://a.example/;SharedAccessKeyName=%1;SharedAccessKey=%2"_s.arg(rule, key));
    QVERIFY(connection);
    QCOMPARE(connection->key().reveal(), key.toUtf8());
    if (word.isEmpty()) {
        QCOMPARE(connection->warnings(), QStringList());
    } else {
        QCOMPARE(connection->warnings().size(), 1);
        QVERIFY2(connection->warnings().first().contains(word),
                 qPrintable(connection->warnings().first()));
    }
}

void TestConnectionString::noMessageHoldsTheKey()
{
    // Each way of spoiling one good string: a piece cut out, or a sign put in at each place.
    const QString key = u"S3cretS3cretS3cretS3cretS3cretS3cretS3cret12"_s;
    const QString good = u"Endpoint=sb://a.example/;SharedAccessKeyName=rule;SharedAccessKey="_s
        + key + u";EntityPath=hub"_s;
    int refused = 0;
    const auto check = [&](const QString &text) {
        const auto connection = ConnectionString::parse(text);
        refused += !connection;
        const QString said = connection ? connection->warnings().join(u'\n')
                                        : connection.error().message + connection.error().part;
        QVERIFY2(!said.contains(u"3cret"_s), qPrintable(said));
    };
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const qsizetype length : { 1, 5, 17 })
            check(QString(good).remove(at, length));
        for (const QString &sign : { u";"_s, u"="_s, u"\n"_s, u" "_s, u"/"_s, u"\u00E9"_s, u"\""_s,
                                     u";Endpoint="_s, u";SharedAccessKey="_s, u"@"_s })
            check(QString(good).insert(at, sign));
    }
    QVERIFY(refused > 100);
    check(u"Endpoint="_s + key);
    check(u"Endpoint=sb://"_s + key + u"@a.example/;SharedAccessKeyName=a;SharedAccessKey=b"_s);
    check(u"AccountKey="_s + key);
    check(u"SharedAccessSignature="_s + key);
    check(u"UseDevelopmentEmulator="_s + key);
    check(key);
}

void TestConnectionString::theCanonicalTextReadsBackTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("a hub in the cloud")
        << u"sharedaccesskey=<key>; <rule> ;endpoint=https://A.example"_s
        << u"Endpoint=sb://a.example/;<rule>;SharedAccessKey=<key>"_s;
    QTest::newRow("an emulator")
        << u"Endpoint=sb://localhost:5300;<rule>;SharedAccessKey=x;UseDevelopmentEmulator=true"_s
        << u"Endpoint=http://localhost:5300/;<rule>;SharedAccessKey=x;"
           "UseDevelopmentEmulator=true"_s;
    QTest::newRow("plain HTTP to this machine")
        << u"Endpoint=http://localhost:5300;<rule>;SharedAccessKey=x"_s
        << u"Endpoint=http://localhost:5300/;<rule>;SharedAccessKey=x"_s;
}

void TestConnectionString::theCanonicalTextReadsBackTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto first = ConnectionString::parse(filled(text));
    QVERIFY(first);
    const QString written = QString::fromUtf8(first->toText().reveal());
    QCOMPARE(written, filled(canonical));
    const auto second = ConnectionString::parse(written);
    QVERIFY(second);
    QCOMPARE(second->endpoint(), first->endpoint());
    QCOMPARE(second->keyName(), first->keyName());
    QCOMPARE(second->key(), first->key());
    QCOMPARE(second->isEmulator(), first->isEmulator());
}

void TestConnectionString::hostsOfThisMachineAndNetworkAreKnown_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("local");
    for (const char *host :
         { "localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "10.0.0.1", "192.168.0.1",
           "172.16.0.1", "172.31.255.1", "::1", "fe80::1", "fd00::5", "buildserver",
           "emulator.localhost", "printer.local", "hub.internal" })
        QTest::addRow("%s is near", host) << QString::fromLatin1(host) << true;
    for (const char *host : { "", "8.8.8.8", "172.32.0.1", "172.15.0.1", "192.169.0.1", "128.0.0.1",
                              "2001:db8::1", "a.example.com", "127.0.0.1.example.com",
                              "localhost.example.com", "mylocalhost.com", "10.0.0.999" })
        QTest::addRow("%s is far", host) << QString::fromLatin1(host) << false;
}

void TestConnectionString::hostsOfThisMachineAndNetworkAreKnown()
{
    QFETCH(QString, host);
    QTEST(hub::isLocalHost(host), "local");
}

void TestConnectionString::rulesAreKnownByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("rights");
    const QStringList all{ u"Listen"_s, u"Send"_s, u"Manage"_s };
    QTest::newRow("the hub's full rule") << Full << all;
    QTest::newRow("the namespace's root rule") << u"RootManageSharedAccessKey"_s << all;
    QTest::newRow("the hub's listen rule")
        << u"DefaultListenSharedAccessSignature"_s << QStringList{ u"Listen"_s };
    QTest::newRow("in another case") << u"ROOTMANAGESHAREDACCESSKEY"_s << all;
    QTest::newRow("a rule of one's own") << u"sender"_s << QStringList();
}

void TestConnectionString::rulesAreKnownByName()
{
    QFETCH(QString, name);
    QTEST(hub::rightsByName(name), "rights");
}

QTEST_APPLESS_MAIN(TestConnectionString)
#include "tst_connectionstring.moc"
