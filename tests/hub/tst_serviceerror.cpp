// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/serviceerror.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::HttpResponse;
using hub::ServiceError;
using Form = ServiceError::Form;

class TestServiceError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFormIsRead_data();
    void everyFormIsRead();
};

// protocol.md 3.13
void TestServiceError::everyFormIsRead_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<ServiceError>("expected");
    const auto body = [](const QByteArray &text) { return HttpResponse{ .body = text }; };
    QTest::newRow("as it was recorded")
        << body("<Error><Code>401</Code><Detail>InvalidSignature: The token has an invalid "
                "signature..TrackingId:7f195ef5-b950-46ab-bdaa-e07cd5a203cf_G19,"
                "TimeStamp:7/2/2020 6:33:21 PM</Detail></Error>")
        << ServiceError{ Form::Xml, u"InvalidSignature: The token has an invalid signature."_s,
                         u"7f195ef5-b950-46ab-bdaa-e07cd5a203cf_G19"_s, u"7/2/2020 6:33:21 PM"_s };
    QTest::newRow("an ISO time") << body(
        "<Error><Code>400</Code><Detail>Bad.TrackingId:a,TimeStamp:2026-11-24T10:00:00"
        "</Detail></Error>")
                                 << ServiceError{ Form::Xml, u"Bad"_s, u"a"_s,
                                                  u"2026-11-24T10:00:00"_s };
    QTest::newRow("an empty message, as for a registration that is missing")
        << body("<Error><Code>404</Code><Detail>.TrackingId:a_G1,TimeStamp:b</Detail></Error>")
        << ServiceError{ Form::Xml, {}, u"a_G1"_s, u"b"_s };
    QTest::newRow("the mark twice, the last one counts")
        << body("<Error><Detail>Tag .TrackingId:x is bad.TrackingId:a,TimeStamp:b</Detail></Error>")
        << ServiceError{ Form::Xml, u"Tag .TrackingId:x is bad"_s, u"a"_s, u"b"_s };
    QTest::newRow("no tracking id")
        << body("<Error><Code>400</Code><Detail> Bad body. </Detail></Error>")
        << ServiceError{ Form::Xml, u"Bad body."_s, {}, {} };
    QTest::newRow("no time") << body("<Error><Detail>Bad.TrackingId:a</Detail></Error>")
                             << ServiceError{ Form::Xml, u"Bad"_s, u"a"_s, {} };
    QTest::newRow("several lines")
        << body("<Error><Detail>failed with error(s):&#xD;\n'PushChannel' is required."
                ".TrackingId:a,TimeStamp:b</Detail></Error>")
        << ServiceError{ Form::Xml, u"failed with error(s):\r\n'PushChannel' is required."_s,
                         u"a"_s, u"b"_s };
    QTest::newRow("with a declaration and a namespace")
        << body("<?xml version=\"1.0\" encoding=\"utf-16\"?><Error xmlns=\"urn:x\"><Detail>Bad"
                "</Detail></Error>")
        << ServiceError{ Form::Xml, u"Bad"_s, {}, {} };
    QTest::newRow("cut in the detail") << body("<Error><Code>401</Code><Detail>ExpiredToken: ")
                                       << ServiceError{ Form::Xml, u"ExpiredToken:"_s, {}, {} };
    QTest::newRow("the JSON of the management API")
        << body("{\"error\":{\"code\":\"BadRequest\",\"message\":\"No such hub\"}}")
        << ServiceError{ Form::Json, u"No such hub"_s, {}, {} };
    QTest::newRow("JSON with a detail that has a tracking id")
        << body("{\"Code\":400,\"Detail\":\"Bad.TrackingId:a,TimeStamp:b\"}")
        << ServiceError{ Form::Json, u"Bad"_s, u"a"_s, u"b"_s };
    QTest::newRow("JSON with an error in one word")
        << body("{\"error\":\"nope\"}") << ServiceError{ Form::Json, u"nope"_s };
    QTest::newRow("JSON that says nothing") << body("{}") << ServiceError{ Form::Json };
    QTest::newRow("a page") << body(
        "<!DOCTYPE html>\n<HTML><head><TITLE lang=en> Sign\n in </TITLE></head></HTML>")
                            << ServiceError{ Form::Html, u"Sign in"_s };
    QTest::newRow("a page without a title")
        << body("<html><body>x</body></html>") << ServiceError{ Form::Html };
    QTest::newRow("plain text") << body(" The service\n is busy. ")
                                << ServiceError{ Form::Text, u"The service is busy."_s };
    QTest::newRow("other XML") << body("<a>b</a>") << ServiceError{ Form::Text, u"<a>b</a>"_s };
    QTest::newRow("a long text is shortened")
        << body(QByteArray(100000, 'x')) << ServiceError{ Form::Text, QString(500, u'x') };
    QTest::newRow("nothing at all") << HttpResponse{} << ServiceError{};
    QTest::newRow("an empty body and the usual reason")
        << HttpResponse{ .status = 403, .reason = "Forbidden" } << ServiceError{};
    QTest::newRow("the text in the reason, led by a sub-code")
        << HttpResponse{ .status = 401, .reason = "40103: Invalid authorization token signature" }
        << ServiceError{ Form::Empty, u"40103: Invalid authorization token signature"_s };
    QTest::newRow("the text in the reason with a tracking id")
        << HttpResponse{ .status = 401, .reason = "40104 Bad.TrackingId:a,TimeStamp:b" }
        << ServiceError{ Form::Empty, u"40104 Bad"_s, u"a"_s, u"b"_s };
    QTest::newRow("an empty body and the tracking id in a header")
        << HttpResponse{ .status = 403, .headers = { { "trackingid", "t-1" } } }
        << ServiceError{ Form::Empty, {}, u"t-1"_s };
    QTest::newRow("the detail's tracking id counts more than the header's")
        << HttpResponse{ .headers = { { "TrackingId", "t-1" } },
                         .body = "<Error><Detail>x.TrackingId:t-2,TimeStamp:b</Detail></Error>" }
        << ServiceError{ Form::Xml, u"x"_s, u"t-2"_s, u"b"_s };
    QTest::newRow("a detail without one, and a header")
        << HttpResponse{ .headers = { { "TrackingId", "t-1" } },
                         .body = "<Error><Detail>x</Detail></Error>" }
        << ServiceError{ Form::Xml, u"x"_s, u"t-1"_s };
}

void TestServiceError::everyFormIsRead()
{
    QFETCH(HttpResponse, response);
    QFETCH(ServiceError, expected);
    const ServiceError error = hub::toServiceError(response);
    QCOMPARE(error.form, expected.form);
    QCOMPARE(error.message, expected.message);
    QCOMPARE(error.trackingId, expected.trackingId);
    QCOMPARE(error.timestamp, expected.timestamp);
}

QTEST_APPLESS_MAIN(TestServiceError)
#include "tst_serviceerror.moc"
