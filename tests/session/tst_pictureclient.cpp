// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pictureclient.h"
#include "support/rawserver.h"

#include <QTest>

using session::PictureClient;
using support::RawServer;
using namespace Qt::StringLiterals;

namespace {

base::Result<QByteArray> fetched(PictureClient &client, const QUrl &address)
{
    const auto future = client.fetch(address);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.resultCount() == 0)
        return base::Error{ u"nothing came"_s, u"test"_s };
    return future.result();
}

} // namespace

class TestPictureClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheBytes();
    void tellsNothingAboutTheUser();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void followsARedirect();
    void givesUpAfterAWhile();
    void onlyTheNetIsAsked();
};

void TestPictureClient::bringsTheBytes()
{
    RawServer server(RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n\x89PNG");
    PictureClient client;
    const auto bytes = fetched(client, server.endpoint().resolved(QUrl(u"a.png"_s)));
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("\x89PNG"));
}

void TestPictureClient::tellsNothingAboutTheUser()
{
    RawServer server(RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 1\r\n\r\nx");
    PictureClient client;
    for (int i = 0; i < 2; ++i)
        QVERIFY(fetched(client, server.endpoint()));
    for (const QByteArray &request : server.received()) {
        for (const char *name : { "cookie:", "referer:", "authorization:" })
            QVERIFY2(!request.toLower().contains(name), request.constData());
    }
}

void TestPictureClient::saysWhyThereIsNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("word");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n")
                               << u"404"_s;
    QTest::newRow("too large") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n")
            + QByteArray(9'000'000, 'x')
                               << u"larger than 8 MB"_s;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx")
                         << u"could not be loaded"_s;
}

void TestPictureClient::saysWhyThereIsNone()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, word);
    RawServer server(RawServer::Security::Plain);
    server.answerWith(answer);
    PictureClient client;
    const auto bytes = fetched(client, server.endpoint());
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(word), qPrintable(bytes.error().message));
}

void TestPictureClient::followsARedirect()
{
    RawServer picture(RawServer::Security::Plain);
    picture.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    RawServer first(RawServer::Security::Plain);
    first.answerWith("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: "
                     + picture.endpoint().toEncoded() + "\r\n\r\n");
    PictureClient client;
    const auto bytes = fetched(client, first.endpoint());
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("ok"));
}

void TestPictureClient::givesUpAfterAWhile()
{
    RawServer silent(RawServer::Security::Plain);
    PictureClient client;
    client.setTimeout(std::chrono::milliseconds(100));
    const auto bytes = fetched(client, silent.endpoint());
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(u"in time"_s), qPrintable(bytes.error().message));
}

void TestPictureClient::onlyTheNetIsAsked()
{
    PictureClient client;
    QVERIFY(!fetched(client, QUrl(u"file:///etc/hostname"_s)));
    QVERIFY(!fetched(client, QUrl(u"ms-appx:///logo.png"_s)));
}

QTEST_GUILESS_MAIN(TestPictureClient)
#include "tst_pictureclient.moc"
