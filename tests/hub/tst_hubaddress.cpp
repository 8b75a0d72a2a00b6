// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubaddress.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::HubAddress;

class TestHubAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goodNamesMakeAnAddress_data();
    void goodNamesMakeAnAddress();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void pathsAndQueriesAreAppended_data();
    void pathsAndQueriesAreAppended();
};

void TestHubAddress::goodNamesMakeAnAddress_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("resource");
    QTest::newRow("a plain name") << u"https://a.example/"_s << u"orders"_s
                                  << u"https://a.example/orders"_s;
    QTest::newRow("every character that is allowed")
        << u"https://a.example/"_s << u"Az09.-_x"_s << u"https://a.example/Az09.-_x"_s;
    QTest::newRow("blanks around it")
        << u"https://a.example/"_s << u" orders\n"_s << u"https://a.example/orders"_s;
    QTest::newRow("a path, as old documents allow")
        << u"https://a.example/"_s << u"shop/orders"_s << u"https://a.example/shop/orders"_s;
    QTest::newRow("a port") << u"http://127.0.0.1:5300/"_s << u"orders"_s
                            << u"http://127.0.0.1:5300/orders"_s;
    QTest::newRow("IPv6") << u"http://[::1]:5300/"_s << u"orders"_s
                          << u"http://[::1]:5300/orders"_s;
    QTest::newRow("an endpoint without a slash")
        << u"https://a.example"_s << u"orders"_s << u"https://a.example/orders"_s;
    QTest::newRow("260 characters") << u"https://a.example/"_s << QString(260, u'h')
                                    << QString(u"https://a.example/"_s + QString(260, u'h'));
}

void TestHubAddress::goodNamesMakeAnAddress()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, name);
    const auto address = HubAddress::make(QUrl(endpoint), name);
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    QCOMPARE(address->hub(), name.trimmed());
    QTEST(address->resource(), "resource");
}

void TestHubAddress::badNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << 0 << u"missing"_s;
    QTest::newRow("blanks") << u"  "_s << 0 << u"missing"_s;
    QTest::newRow("a blank inside") << u"my hub"_s << 2 << u"position 3"_s;
    QTest::newRow("a letter outside ASCII") << u"b\u00FCcher"_s << 1 << u"“ü”"_s;
    QTest::newRow("a digit outside ASCII") << u"a\u0663"_s << 1 << u"position 2"_s;
    QTest::newRow("a query") << u"orders?x=1"_s << 6 << u"“?”"_s;
    QTest::newRow("an escape") << u"a%20b"_s << 1 << u"“%”"_s;
    QTest::newRow("an address") << u"https://a.example/orders"_s << 5 << u"“:”"_s;
    QTest::newRow("a line break") << u"a\nb"_s << 1 << u"position 2"_s;
    QTest::newRow("261 characters") << QString(261, u'h') << 260 << u"260"_s;
    QTest::newRow("a slash before it") << u"/orders"_s << 0 << u"slash"_s;
    QTest::newRow("a slash after it") << u"orders/"_s << 0 << u"slash"_s;
    QTest::newRow("a way up") << u"a/../b"_s << 0 << u"two dots"_s;
}

void TestHubAddress::badNamesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(int, offset);
    QFETCH(QString, word);
    const auto address = HubAddress::make(QUrl(u"https://a.example/"_s), name);
    QVERIFY(!address);
    QCOMPARE(address.error().part, u"hub"_s);
    QCOMPARE(int(address.error().offset), offset);
    QVERIFY2(address.error().message.contains(word), qPrintable(address.error().message));
}

void TestHubAddress::pathsAndQueriesAreAppended_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("neither") << QString() << QString() << QByteArray("https://a.example/orders");
    QTest::newRow("a path") << u"messages"_s << QString()
                            << QByteArray("https://a.example/orders/messages");
    QTest::newRow("the dollar of a batch stays")
        << u"messages/$batch"_s << u"api-version=2020-06&direct"_s
        << QByteArray("https://a.example/orders/messages/$batch?api-version=2020-06&direct");
    QTest::newRow("an escaped tag is not escaped again")
        << u"tags/t%231/registrations"_s << u"$top=1"_s
        << QByteArray("https://a.example/orders/tags/t%231/registrations?$top=1");
}

void TestHubAddress::pathsAndQueriesAreAppended()
{
    QFETCH(QString, path);
    QFETCH(QString, query);
    const auto address = HubAddress::make(QUrl(u"https://a.example/"_s), u"orders"_s);
    QTEST(address->url(path, query).toEncoded(), "url");
}

QTEST_APPLESS_MAIN(TestHubAddress)
#include "tst_hubaddress.moc"
