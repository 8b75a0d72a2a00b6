// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void secretsAreReplaced_data();
    void secretsAreReplaced();
    void theRestStaysToTheByte_data();
    void theRestStaysToTheByte();
    void aMarkMayBeOnesOwn();
};

void TestRedact::secretsAreReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the signature in the middle of a token")
        << QByteArray("SharedAccessSignature sr=a&sig=Zm9v%3D&se=1&skn=b")
        << QByteArray("SharedAccessSignature sr=a&sig=[redacted]&se=1&skn=b");
    QTest::newRow("the signature at the end of a token")
        << QByteArray("sr=a&se=1&sig=Zm9v%3D\r\nHost: x")
        << QByteArray("sr=a&se=1&sig=[redacted]\r\nHost: x");
    QTest::newRow("the signature at the end of the text")
        << QByteArray("sig=Zm9v") << QByteArray("sig=[redacted]");
    QTest::newRow("the key of a connection string, its padding too")
        << QByteArray("SharedAccessKeyName=r;SharedAccessKey=YWJj+/==;EntityPath=o")
        << QByteArray("SharedAccessKeyName=r;SharedAccessKey=[redacted];EntityPath=o");
    QTest::newRow("in any case") << QByteArray("SHAREDACCESSKEY=abc SIG=def")
                                 << QByteArray("SHAREDACCESSKEY=[redacted] SIG=[redacted]");
    QTest::newRow("the key of a Storage account")
        << QByteArray("AccountKey=abc==;x") << QByteArray("AccountKey=[redacted];x");
    QTest::newRow("a bearer token") << QByteArray("Authorization: Bearer ey.J0\r\n")
                                    << QByteArray("Authorization: Bearer [redacted]\r\n");
    QTest::newRow("a key inside an element") << QByteArray("<k>SharedAccessKey=abc</k>")
                                             << QByteArray("<k>SharedAccessKey=[redacted]</k>");
    QTest::newRow("a key in quotes") << QByteArray("SharedAccessKey=\"abc=\"; sig='def'")
                                     << QByteArray("SharedAccessKey=\"[redacted]\"; "
                                                   "sig='[redacted]'");
    QTest::newRow("a key with blanks around its =")
        << QByteArray("SharedAccessKey = abc=;x") << QByteArray("SharedAccessKey = [redacted];x");
    QTest::newRow("in JSON as .NET writes it")
        << QByteArray("{\"a\":\"sr\\u003da\\u0026sig\\u003dZm9v%3D\\u0026se\\u003d1\"}")
        << QByteArray("{\"a\":\"sr\\u003da\\u0026sig\\u003d[redacted]\\u0026se\\u003d1\"}");
    QTest::newRow("a key in JSON with an escaped plus and slash")
        << QByteArray("\"SharedAccessKey\\u003Dab\\u002Bcd\\/ef=\\\"\"")
        << QByteArray("\"SharedAccessKey\\u003D[redacted]\\\"\"");
    QTest::newRow("in XML with references") << QByteArray("<a>sig&#61;Zm&#43;v&#x3D;&amp;se=1</a>")
                                            << QByteArray("<a>sig&#61;[redacted]&amp;se=1</a>");
    QTest::newRow("a key in XML with references")
        << QByteArray("<a>SharedAccessKey&#x3d;ab&#43;cd;EntityPath=x</a>")
        << QByteArray("<a>SharedAccessKey&#x3d;[redacted];EntityPath=x</a>");
    QTest::newRow("inside an address") << QByteArray("?c=sr%3Da%26sig%3DZm9v%253D%26se%3D1")
                                       << QByteArray("?c=sr%3Da%26sig%3D[redacted]%26se%3D1");
    QTest::newRow("several at once") << QByteArray("sig=a&sig=b&sig=c")
                                     << QByteArray("sig=[redacted]&sig=[redacted]&sig=[redacted]");
    QTest::newRow("bytes that are not text around it")
        << QByteArray("\xFF\x00sig=a&\xFE", 9) << QByteArray("\xFF\x00sig=[redacted]&\xFE", 18);
}

void TestRedact::secretsAreReplaced()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(base::redact(text), expected);
    QCOMPARE(base::redact(expected), expected); // what is redacted stays as it is
}

void TestRedact::theRestStaysToTheByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a name without a value") << QByteArray("sig=&se=1");
    QTest::newRow("a rule's name") << QByteArray("SharedAccessKeyName=DefaultFull");
    QTest::newRow("words that end alike") << QByteArray("signature=1 bearer");
    QTest::newRow("line ends and bytes above 127") << QByteArray("a\r\n\xC3\xA9\n\x00z", 8);
}

void TestRedact::theRestStaysToTheByte()
{
    QFETCH(QByteArray, text);
    QCOMPARE(base::redact(text), text);
}

void TestRedact::aMarkMayBeOnesOwn()
{
    QList<QByteArray> seen;
    const auto mark = [&](QByteArrayView lead, QByteArrayView secret) -> QByteArray {
        seen.append(lead + "|" + secret);
        return lead == "bearer " ? secret.toByteArray() : QByteArray("<key>");
    };
    QCOMPARE(base::redact("SharedAccessKey=\"abc=\"; the bearer of news, ACCOUNTKEY=x", mark),
             QByteArray("SharedAccessKey=\"<key>\"; the bearer of news, ACCOUNTKEY=<key>"));
    QCOMPARE(seen, (QList<QByteArray>{ "sharedaccesskey=|abc=", "accountkey=|x", "bearer |of" }));
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
