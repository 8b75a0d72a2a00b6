// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/sastoken.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Secret;
using hub::SasToken;
using hub::SasTokenSource;

namespace {

const QString Full = u"DefaultFullSharedAccessSignature"_s;
constexpr char Key[] = "dGVzdC1rZXktbm90LXJlYWwtMDEyMzQ1Njc4OWFiY2Q=";
const QString Orders = u"https://demo.servicebus.windows.net/orders"_s;

} // namespace

class TestSasToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theHashIsTheStandardOne();
    void tokensAreSignedAsTheVectorsSay_data();
    void tokensAreSignedAsTheVectorsSay();
    void theKeyIsTextAndNotDecoded();
    void aSignedTokenReadsBackTheSame();
    void tokensOfOtherClientsAreRead_data();
    void tokensOfOtherClientsAreRead();
    void whatIsNoTokenIsRefused_data();
    void whatIsNoTokenIsRefused();
    void whatIsShownLacksTheSignature();
    void theSameTokenIsGivenUntilNineTenthsOfItsLife_data();
    void theSameTokenIsGivenUntilNineTenthsOfItsLife();
    void aNewTokenIsGivenAfterRenew();
    void aClockSetBackMakesANewToken();
};

void TestSasToken::theHashIsTheStandardOne()
{
    // RFC 4231, case 2
    QCOMPARE(QMessageAuthenticationCode::hash("what do ya want for nothing?", "Jefe",
                                              QCryptographicHash::Sha256)
                 .toHex(),
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
}

// protocol.md 2.5. V3 is there in the forms of the official clients only; its RFC 3986 form was
// computed with Python's hmac, hashlib and urllib.
void TestSasToken::tokensAreSignedAsTheVectorsSay_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("V1, the root of a namespace")
        << u"https://contoso-ns.servicebus.windows.net/"_s << Full << QByteArray(Key)
        << qint64(1700003600)
        << QByteArray("SharedAccessSignature sr=https%3A%2F%2Fcontoso-ns.servicebus.windows.net%2F"
                      "&sig=ebbx82WbFkNHdmLpy0%2BJCHX7g5IC6WhXPEm9zTtob9k%3D&se=1700003600"
                      "&skn=DefaultFullSharedAccessSignature");
    QTest::newRow("V1 in capitals, which are lowered")
        << u"HTTPS://Contoso-NS.servicebus.windows.net/"_s << Full << QByteArray(Key)
        << qint64(1700003600)
        << QByteArray("SharedAccessSignature sr=https%3A%2F%2Fcontoso-ns.servicebus.windows.net%2F"
                      "&sig=ebbx82WbFkNHdmLpy0%2BJCHX7g5IC6WhXPEm9zTtob9k%3D&se=1700003600"
                      "&skn=DefaultFullSharedAccessSignature");
    QTest::newRow("V2, a request with a query")
        << u"https://contoso-ns.servicebus.windows.net/news/messages?api-version=2015-01"_s << Full
        << QByteArray(Key) << qint64(1700003600)
        << QByteArray("SharedAccessSignature sr=https%3A%2F%2Fcontoso-ns.servicebus.windows.net"
                      "%2Fnews%2Fmessages%3Fapi-version%3D2015-01"
                      "&sig=I2VeDiCOEHnkWlXWGvI1HCtEFDwo1B%2BWdG9fkDTPG6c%3D&se=1700003600"
                      "&skn=DefaultFullSharedAccessSignature");
    QTest::newRow("V3, nasty characters")
        << u"https://Contoso-NS.servicebus.windows.net/My Hub(1)/tags/a!b'c*d~e"_s
        << u"Send+Rule/1"_s << QByteArray("k\xC3\xA9y+/=") << qint64(1764000000)
        << QByteArray("SharedAccessSignature sr=https%3A%2F%2Fcontoso-ns.servicebus.windows.net"
                      "%2Fmy%20hub%281%29%2Ftags%2Fa%21b%27c%2Ad~e"
                      "&sig=ghU8%2Bixb1IuzONx%2BPEwGPCRV%2BMy%2Bgm6xSFwn%2FLcdzvs%3D"
                      "&se=1764000000&skn=Send%2BRule%2F1");
    QTest::newRow("V4, a hub, the form recommended")
        << Orders << u"DefaultListenSharedAccessSignature"_s
        << QByteArray("AbCdEf0123456789+/AbCdEf0123456789+/AbCdEf0=") << qint64(1800000000)
        << QByteArray("SharedAccessSignature sr=https%3A%2F%2Fdemo.servicebus.windows.net%2Forders"
                      "&sig=cYHtNGR2jMEA00PF11BVJ488Ect%2BIW%2BxQGj46waSF7w%3D&se=1800000000"
                      "&skn=DefaultListenSharedAccessSignature");
}

void TestSasToken::tokensAreSignedAsTheVectorsSay()
{
    QFETCH(QString, resource);
    QFETCH(QString, rule);
    QFETCH(QByteArray, key);
    QFETCH(qint64, end);
    const SasToken token = SasToken::sign(resource, rule, Secret(key), end);
    QTEST(token.header().reveal(), "header");
    QCOMPARE(token.resource(), resource.toLower());
    QCOMPARE(token.keyName(), rule);
    QCOMPARE(token.expiresAt(), end);
}

void TestSasToken::theKeyIsTextAndNotDecoded()
{
    // What comes out if the key is decoded first (protocol.md 2.5, V1): a 401 in the field.
    const QString root = u"https://contoso-ns.servicebus.windows.net/"_s;
    const QByteArray wrong = "sig=uwNRAX7UTGnKOnb99WKL5dQj7ET%2FhjiSgnB1cIoLDD0%3D";
    const SasToken decoded =
        SasToken::sign(root, Full, Secret(QByteArray::fromBase64(Key)), 1700003600);
    QVERIFY(decoded.header().reveal().contains(wrong)); // the vector itself holds
    const SasToken token = SasToken::sign(root, Full, Secret(Key), 1700003600);
    QVERIFY(!token.header().reveal().contains(wrong));
}

void TestSasToken::aSignedTokenReadsBackTheSame()
{
    const SasToken token =
        SasToken::sign(u"https://a.example/my hub"_s, u"Send+Rule/1"_s, Secret(Key), 1764000000);
    const auto read = SasToken::parse(token.header().reveal());
    QVERIFY(read);
    QCOMPARE(*read, token);
}

void TestSasToken::tokensOfOtherClientsAreRead_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("rule");
    const QString root = u"https://contoso-ns.servicebus.windows.net/"_s;
    QTest::newRow("JavaScript, upper-case escapes")
        << QByteArray("sr=https%3A%2F%2Fcontoso-ns.servicebus.windows.net%2F"
                      "&sig=ebbx82WbFkNHdmLpy0%2BJCHX7g5IC6WhXPEm9zTtob9k%3D&se=1700003600"
                      "&skn=DefaultFullSharedAccessSignature")
        << root << Full;
    QTest::newRow(".NET, lower-case escapes and http")
        << QByteArray("sr=http%3a%2f%2fcontoso-ns.servicebus.windows.net%2f"
                      "&sig=A6dKjqRjgg0yZFBxyt2pNl%2blXL6x%2bO1iHVKXd7zCzOs%3d&se=1700003600"
                      "&skn=Send%2bRule%2f1")
        << u"http://contoso-ns.servicebus.windows.net/"_s << u"Send+Rule/1"_s;
    QTest::newRow("Java, the whole request and a raw rule's name")
        << QByteArray("sr=https%3a%2f%2fcontoso-ns.servicebus.windows.net%2fnews%2fmessages"
                      "%3fapi-version%3d2015-01"
                      "&sig=nN3hUcKvDwklfKYwGWAX%2FXsVbBFyfRdzDSUbaTA4cIo%3D&se=1700003600"
                      "&skn=Send+Rule/1")
        << QString(root + u"news/messages?api-version=2015-01"_s) << u"Send+Rule/1"_s;
    QTest::newRow("Python, the signature first, a slash left in it")
        << QByteArray("sig=nN3hUcKvDwklfKYwGWAX/XsVbBFyfRdzDSUbaTA4cIo%3D&se=1700003600"
                      "&skn=Send+Rule/1&sr=https%3a%2f%2fcontoso-ns.servicebus.windows.net%2f")
        << root << u"Send+Rule/1"_s;
    QTest::newRow("Go, by the alphabet, no slash after the host")
        << QByteArray("se=1700003600&sig=abc%3D&skn=r"
                      "&sr=https%3A%2F%2Fcontoso-ns.servicebus.windows.net")
        << root.chopped(1) << u"r"_s;
    QTest::newRow("padding that is not escaped")
        << QByteArray("sr=a&sig=abc=&se=1700003600&skn=r") << u"a"_s << u"r"_s;
    QTest::newRow("a field that nobody knows")
        << QByteArray("sr=a&sig=abc&x=y&se=1700003600&skn=r&") << u"a"_s << u"r"_s;
    const QList<QByteArray> fields{ "sr=a", "sig=abc", "se=1700003600", "skn=r" };
    QList<int> order{ 0, 1, 2, 3 };
    do {
        QByteArrayList list;
        for (const int i : order)
            list.append(fields.at(i));
        const QByteArray text = list.join('&');
        QTest::addRow("in the order %s", text.constData()) << text << u"a"_s << u"r"_s;
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestSasToken::tokensOfOtherClientsAreRead()
{
    QFETCH(QByteArray, fields);
    const QByteArray header = "SharedAccessSignature " + fields;
    const auto token = SasToken::parse(header);
    QVERIFY2(token, token ? "" : qPrintable(token.error().message));
    QTEST(token->resource(), "resource");
    QTEST(token->keyName(), "rule");
    QCOMPARE(token->expiresAt(), 1700003600);
    QCOMPARE(token->header().reveal(), header);
}

void TestSasToken::whatIsNoTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray() << u"does not begin"_s;
    QTest::newRow("a bearer token") << QByteArray("Bearer secret1") << u"does not begin"_s;
    QTest::newRow("a connection string")
        << QByteArray("Endpoint=sb://a/;SharedAccessKeyName=r;SharedAccessKey=secret1")
        << u"does not begin"_s;
    QTest::newRow("the word alone") << QByteArray("SharedAccessSignature ") << u"“sr”"_s;
    QTest::newRow("no resource") << QByteArray("SharedAccessSignature sig=secret1&se=1&skn=r")
                                 << u"“sr”"_s;
    QTest::newRow("no signature") << QByteArray("SharedAccessSignature sr=a&se=1&skn=r")
                                  << u"“sig”"_s;
    QTest::newRow("no end") << QByteArray("SharedAccessSignature sr=a&sig=secret1&skn=r")
                            << u"“se”"_s;
    QTest::newRow("no rule") << QByteArray("SharedAccessSignature sr=a&sig=secret1&se=1")
                             << u"“skn”"_s;
    QTest::newRow("an empty signature")
        << QByteArray("SharedAccessSignature sr=a&sig=&se=1&skn=r") << u"“sig”"_s;
    QTest::newRow("an end that is no number")
        << QByteArray("SharedAccessSignature sr=a&sig=secret1&se=tomorrow&skn=r")
        << u"not a number"_s;
}

void TestSasToken::whatIsNoTokenIsRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, word);
    const auto token = SasToken::parse(header);
    QVERIFY(!token);
    QCOMPARE(token.error().part, u"Authorization"_s);
    QVERIFY2(token.error().message.contains(word), qPrintable(token.error().message));
    QVERIFY(!token.error().message.contains(u"secret1"_s));
}

void TestSasToken::whatIsShownLacksTheSignature()
{
    const SasToken token = SasToken::sign(Orders, Full, Secret(Key), 1800000000);
    QCOMPARE(
        token.redacted(),
        QByteArray("SharedAccessSignature sr=https%3A%2F%2Fdemo.servicebus.windows.net%2Forders"
                   "&sig=[redacted]&se=1800000000&skn=DefaultFullSharedAccessSignature"));
    const auto foreign = SasToken::parse("SharedAccessSignature se=1&skn=r&sr=a&sig=secret1");
    QVERIFY(!foreign->redacted().contains("secret1"));
}

void TestSasToken::theSameTokenIsGivenUntilNineTenthsOfItsLife_data()
{
    QTest::addColumn<int>("after"); // seconds
    QTest::addColumn<bool>("same");
    QTest::newRow("at once") << 0 << true;
    QTest::newRow("half of its life later") << 1800 << true;
    QTest::newRow("a second before nine tenths") << 3239 << true;
    QTest::newRow("at nine tenths") << 3240 << false;
    QTest::newRow("after its end") << 4000 << false;
}

void TestSasToken::theSameTokenIsGivenUntilNineTenthsOfItsLife()
{
    QFETCH(int, after);
    QFETCH(bool, same);
    SasTokenSource source(Orders, Full, Secret(Key));
    const qint64 now = 1764000000;
    const SasToken first = source.at(now);
    QCOMPARE(first, SasToken::sign(Orders, Full, Secret(Key), now + 3600));
    const SasToken second = source.at(now + after);
    QCOMPARE(second, same ? first : SasToken::sign(Orders, Full, Secret(Key), now + after + 3600));
}

void TestSasToken::aNewTokenIsGivenAfterRenew()
{
    SasTokenSource source(Orders, Full, Secret(Key), 100);
    QCOMPARE(source.at(1000).expiresAt(), 1100);
    source.renew();
    QCOMPARE(source.at(1010).expiresAt(), 1110);
    QCOMPARE(source.at(1020).expiresAt(), 1110); // renewed once, not from now on
}

void TestSasToken::aClockSetBackMakesANewToken()
{
    SasTokenSource source(Orders, Full, Secret(Key), 100);
    QCOMPARE(source.at(1000).expiresAt(), 1100);
    QCOMPARE(source.at(999).expiresAt(), 1099);
    QCOMPARE(source.at(1000).expiresAt(), 1099);
}

QTEST_APPLESS_MAIN(TestSasToken)
#include "tst_sastoken.moc"
