// SPDX-License-Identifier: GPL-3.0-or-later
// Every ready template is drawn and compared with a picture that was looked at by eye once.
// PUSHBENCH_GOLDEN=write makes the pictures anew: look at them before they are committed.
#include "console/preview/previewscene.h"
#include "payload/template.h"
#include "payload/validate.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using console::PreviewScene;
using payload::Preview;

namespace {

const QString GoldenFolder = QStringLiteral(TEST_DATA_DIR) + u"/previews"_s;

/// The font is part of a picture: this one is a dependency of the tests (`./dev`).
console::PreviewLook look(bool isDark)
{
    return { .isDark = isDark, .family = u"DejaVu Sans"_s, .pictures = {} };
}

hub::Notification notificationOf(const payload::Template &one)
{
    hub::Notification notification;
    notification.platform = one.platform;
    notification.kind = one.kind;
    notification.payload = one.payload;
    notification.headers = one.headers;
    return notification;
}

/// How much of the pictures differs: the share of pixels that are visibly not the same.
double difference(const QImage &a, const QImage &b)
{
    constexpr int Visible = 40;
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor two = b.pixelColor(x, y);
            count += std::abs(one.red() - two.red()) > Visible
                || std::abs(one.green() - two.green()) > Visible
                || std::abs(one.blue() - two.blue()) > Visible;
        }
    }
    return double(count) / (double(a.width()) * a.height());
}

} // namespace

Q_DECLARE_METATYPE(payload::Template)

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyTemplateLooksAsItDid_data();
    void everyTemplateLooksAsItDid();
    void everySurfaceCanBeDrawn_data() { everyTemplateLooksAsItDid_data(); }
    void everySurfaceCanBeDrawn();
    void anyTextGivesAPreview_data();
    void anyTextGivesAPreview();
};

void TestPreview::everyTemplateLooksAsItDid_data()
{
    QTest::addColumn<payload::Template>("one");
    for (const payload::Template &one : payload::builtInTemplates())
        QTest::newRow(qPrintable(one.id)) << one;
}

void TestPreview::everyTemplateLooksAsItDid()
{
    QFETCH(payload::Template, one);
    const hub::Notification notification = notificationOf(one);
    const QList<payload::PreviewSurface> surfaces = payload::previewSurfaces(notification);
    const QString surface = surfaces.isEmpty() ? QString() : surfaces.first().name;
    const Preview preview = payload::previewOf(notification, surface, u"Bakehouse"_s);
    QVERIFY2(preview.outcome != Preview::Outcome::Invalid, qPrintable(preview.reasonText));
    const QImage drawn = PreviewScene(preview, surface, look(false)).toImage(1);
    const QString path = GoldenFolder + u'/' + QString(one.id).replace(u'/', u'-') + u".png"_s;
    if (qEnvironmentVariable("PUSHBENCH_GOLDEN") == u"write") {
        QVERIFY(QDir().mkpath(GoldenFolder));
        QVERIFY(drawn.convertToFormat(QImage::Format_ARGB32).save(path));
        return;
    }
    const QImage golden(path);
    QVERIFY2(!golden.isNull(), qPrintable(path));
    QCOMPARE(drawn.size(), golden.size());
    const double differs = difference(drawn, golden);
    QVERIFY2(differs < 0.01, qPrintable(QString::number(differs)));
}

void TestPreview::everySurfaceCanBeDrawn()
{
    QFETCH(payload::Template, one);
    const hub::Notification notification = notificationOf(one);
    for (const payload::PreviewSurface &surface : payload::previewSurfaces(notification)) {
        const Preview preview = payload::previewOf(notification, surface.name, u"Bakehouse"_s);
        for (int face = 0; face < std::max<int>(1, int(preview.faces.size())); ++face) {
            const PreviewScene scene(preview, surface.name, look(true), face);
            QVERIFY(scene.size().width() > 40 && scene.size().height() > 40);
            QVERIFY(scene.size().width() <= 400 && scene.size().height() < 1200);
            QVERIFY(!scene.toImage(1.5).isNull());
        }
        if (preview.outcome == Preview::Outcome::Nothing)
            QVERIFY(!preview.reasonText.isEmpty());
    }
}

void TestPreview::anyTextGivesAPreview_data()
{
    QTest::addColumn<hub::Platform>("platform");
    QTest::addColumn<QByteArray>("payload");

    const QByteArray longText = QByteArray("wide ").repeated(400);
    const auto toast = [](const QByteArray &inside) -> QByteArray {
        return QByteArray("<toast><visual><binding template=\"ToastGeneric\">") + inside
            + "</binding></visual></toast>";
    };
    using hub::Platform;
    QTest::newRow("nothing at all") << Platform::Windows << QByteArray();
    QTest::newRow("broken XML") << Platform::Windows << QByteArray("<toast><vis");
    QTest::newRow("a toast with nothing in it") << Platform::Windows << QByteArray("<toast/>");
    QTest::newRow("a very long title")
        << Platform::Windows << toast("<text>" + longText + "</text>");
    QTest::newRow("a word without an end")
        << Platform::Windows << toast("<text>" + QByteArray(3000, 'w') + "</text>");
    QTest::newRow("right to left")
        << Platform::Windows << toast("<text>שלום עולם</text><text>مرحبا بالعالم</text>");
    QTest::newRow("emoji and combining marks")
        << Platform::Windows << toast("<text>👩‍👩‍👧‍👦🇳🇱 é̂̃</text>");
    QTest::newRow("five hundred columns")
        << Platform::Windows
        << toast("<group>" + QByteArray("<subgroup><text>a</text></subgroup>").repeated(500)
                 + "</group>");
    QTest::newRow("weights without sense")
        << Platform::Windows
        << toast("<group><subgroup hint-weight=\"-99999\"/><subgroup hint-weight=\"x\"/></group>");
    QTest::newRow("deeply nested") << Platform::Windows
                                   << toast(QByteArray("<group><subgroup>").repeated(90)
                                            + QByteArray("</subgroup></group>").repeated(90));
    QTest::newRow("an alert that is a number")
        << Platform::Apple << QByteArray("{\"aps\":{\"alert\":5,\"badge\":\"x\"}}");
    QTest::newRow("aps is a list") << Platform::Apple << QByteArray("{\"aps\":[1,2]}");
    QTest::newRow("a body of a thousand lines")
        << Platform::Apple
        << QByteArray("{\"aps\":{\"alert\":{\"body\":\"" + QByteArray("a\\n").repeated(1000)
                      + "\"}}}");
    QTest::newRow("message is a text") << Platform::FcmV1 << QByteArray("{\"message\":\"x\"}");
    QTest::newRow("a colour that is none")
        << Platform::FcmV1
        << QByteArray("{\"message\":{\"notification\":{\"title\":\"t\"},\"android\":{"
                      "\"notification\":{\"color\":\"pink-ish\"}}}}");
    QTest::newRow("a browser payload that is a text")
        << Platform::Browser << QByteArray("\"hello\"");
    QTest::newRow("unknown keys only") << Platform::Xiaomi << QByteArray("{\"a\":{\"b\":[]}}");
}

void TestPreview::anyTextGivesAPreview()
{
    QFETCH(hub::Platform, platform);
    QFETCH(QByteArray, payload);
    hub::Notification notification;
    notification.platform = platform;
    notification.payload = payload;
    QStringList surfaces{ u"toast"_s, u"tile-medium"_s, u"badge"_s, QString() };
    for (const payload::PreviewSurface &surface : payload::previewSurfaces(notification))
        surfaces.append(surface.name);
    for (const QString &surface : std::as_const(surfaces)) {
        const Preview preview = payload::previewOf(notification, surface, u"Bakehouse"_s);
        QVERIFY(preview.outcome == Preview::Outcome::Shown || !preview.reasonText.isEmpty());
        const PreviewScene scene(preview, surface, look(false));
        QVERIFY(scene.size().width() < 500);
        QVERIFY(!scene.toImage(1).isNull());
    }
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
