// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/header.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::Header;

class TestHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goodHeadersAreRead_data();
    void goodHeadersAreRead();
    void badHeadersAreRefused_data();
    void badHeadersAreRefused();
    void onlyTokenCharactersStandInNames();
    void everyControlCharacterIsRefusedInValues();
    void valuesAreCheckedForTheirPart_data();
    void valuesAreCheckedForTheirPart();
    void headersAreFoundInAnyCase();
};

void TestHeader::goodHeadersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("name and value")
        << u"X-WNS-Tag: a1"_s << QByteArray("X-WNS-Tag") << QByteArray("a1");
    QTest::newRow("no blank after the colon") << u"a:b"_s << QByteArray("a") << QByteArray("b");
    QTest::newRow("blanks around the value")
        << u"a: \t b \r\n"_s << QByteArray("a") << QByteArray("b");
    QTest::newRow("blanks and tabs inside the value")
        << u"a: b  c\td"_s << QByteArray("a") << QByteArray("b  c\td");
    QTest::newRow("a colon in the value") << u"a: b:c"_s << QByteArray("a") << QByteArray("b:c");
    QTest::newRow("an empty value") << u"a:"_s << QByteArray("a") << QByteArray("");
}

void TestHeader::goodHeadersAreRead()
{
    QFETCH(QString, text);
    const auto header = Header::parse(text);
    QVERIFY2(header, header ? "" : qPrintable(header.error().message));
    QTEST(header->name, "name");
    QTEST(header->value, "value");
    QCOMPARE(header->origin, hub::HeaderOrigin::You);
}

void TestHeader::badHeadersAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << 0 << u"no colon"_s;
    QTest::newRow("no colon") << u"X-WNS-Tag a"_s << 0 << u"no colon"_s;
    QTest::newRow("no name") << u": a"_s << 0 << u"no name"_s;
    QTest::newRow("a blank before the colon") << u"a : b"_s << 1 << u"position 2"_s;
    QTest::newRow("a blank in the name") << u"X Tag: b"_s << 1 << u"position 2"_s;
    QTest::newRow("a blank before the name") << u" a: b"_s << 0 << u"position 1"_s;
    QTest::newRow("a line break in the name") << u"a\nb: c"_s << 1 << u"position 2"_s;
    QTest::newRow("an umlaut in the name") << u"Gr\u00FCn: c"_s << 2 << u"position 3"_s;
    QTest::newRow("a bracket in the name") << u"a(b): c"_s << 1 << u"position 2"_s;
    QTest::newRow("CR LF that smuggles in a header")
        << u"a: b\r\nEvil: yes"_s << 4 << u"line break"_s;
    QTest::newRow("LF alone") << u"a: b\nEvil: yes"_s << 4 << u"line break"_s;
    QTest::newRow("CR alone") << u"a: b\rc"_s << 4 << u"line break"_s;
    QTest::newRow("NUL") << QString(u"a:b"_s + QChar(0) + u'c') << 3 << u"code 0"_s;
    QTest::newRow("escape") << u"a: \u001Bb"_s << 3 << u"code 27"_s;
    QTest::newRow("delete") << u"a: b\u007F!"_s << 4 << u"code 127"_s;
    QTest::newRow("an umlaut in the value") << u"a:   b\u00E9"_s << 6 << u"“é”"_s;
    QTest::newRow("an emoji in the value") << u"a: \U0001F600"_s << 3 << u"“\U0001F600”"_s;
}

void TestHeader::badHeadersAreRefused()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    QFETCH(QString, word);
    const auto header = Header::parse(text);
    QVERIFY(!header);
    QCOMPARE(header.error().part, u"header"_s);
    QCOMPARE(int(header.error().offset), offset);
    QVERIFY2(header.error().message.contains(word), qPrintable(header.error().message));
}

void TestHeader::onlyTokenCharactersStandInNames()
{
    // RFC 9110 5.6.2
    const QString allowed = u"!#$%&'*+-.^_`|~0123456789"
                            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    for (char16_t c = 0; c < 0x180; ++c) {
        const QString name = QChar(c);
        QCOMPARE(bool(Header::make(name, u"v"_s)), allowed.contains(QChar(c)));
    }
}

void TestHeader::everyControlCharacterIsRefusedInValues()
{
    for (char16_t c = 0; c < 0x180; ++c) {
        const QString value = u"a"_s + QChar(c) + u'b';
        const bool plain = (c >= 32 && c < 127) || c == '\t';
        QCOMPARE(bool(Header::make(u"Name"_s, value)), plain);
    }
}

void TestHeader::valuesAreCheckedForTheirPart_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("offset"); // -1: good
    QTest::newRow("plain text") << u"https://a.example/?b=c"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("a line break") << u"ab\r\nc"_s << 2;
    QTest::newRow("an umlaut") << u"abc\u00FC"_s << 3;
}

void TestHeader::valuesAreCheckedForTheirPart()
{
    QFETCH(QString, value);
    QFETCH(int, offset);
    const auto fault = hub::headerValueFault(value, u"handle"_s);
    QCOMPARE(fault.has_value(), offset >= 0);
    if (fault) {
        QCOMPARE(fault->part, u"handle"_s);
        QCOMPARE(int(fault->offset), offset);
        QVERIFY(fault->message.startsWith(u"handle: "_s));
    }
}

void TestHeader::headersAreFoundInAnyCase()
{
    const hub::Headers headers{ { "Location", "one" }, { "location", "two" }, { "Empty", "" } };
    QCOMPARE(hub::headerValue(headers, "LOCATION"), QByteArray("one"));
    QVERIFY(hub::headerValue(headers, "Empty").has_value());
    QVERIFY(!hub::headerValue(headers, "Locat").has_value());
    QVERIFY(!hub::headerValue({}, "Location").has_value());
}

QTEST_APPLESS_MAIN(TestHeader)
#include "tst_header.moc"
