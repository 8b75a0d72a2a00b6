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
