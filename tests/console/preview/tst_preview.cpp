// SPDX-License-Identifier: GPL-3.0-or-later
// Every ready template is drawn and compared with a picture that was looked at by eye once, and
// what it shows with a JSON text. PUSHBENCH_GOLDEN=write makes both anew: look at the pictures
// before they are committed.
#include "console/preview/previewscene.h"
#include "payload/template.h"
#include "payload/validate.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using console::PreviewScene;
using console::PreviewStrip;
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

QString goldenPath(const QString &name)
{
    return GoldenFolder + u'/' + QString(name).replace(u'/', u'-');
}

bool isWriting()
{
    return qEnvironmentVariable("PUSHBENCH_GOLDEN") == u"write";
}

/// Where the pictures differ, by blocks of 12 by 12: what one of the font's versions draws a little
/// to the side stays in its block, what is missing or new changes the block's mean.
QStringList differentBlocks(const QImage &first, const QImage &second)
{
    // Premultiplied: the colour of what is next to invisible does not count.
    const QImage a = first.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QImage b = second.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    constexpr int Side = 12;
    constexpr double Tolerance = 12; // of 255; a line of small grey text makes 25
    QStringList found;
    for (int top = 0; top < a.height(); top += Side) {
        for (int left = 0; left < a.width(); left += Side) {
            std::array<double, 4> sums{};
            int count = 0;
            for (int y = top; y < std::min(top + Side, a.height()); ++y) {
                const auto *lineA = reinterpret_cast<const QRgb *>(a.constScanLine(y));
                const auto *lineB = reinterpret_cast<const QRgb *>(b.constScanLine(y));
                for (int x = left; x < std::min(left + Side, a.width()); ++x, ++count) {
                    const QRgb one = lineA[x];
                    const QRgb two = lineB[x];
                    sums[0] += qRed(one) - qRed(two);
                    sums[1] += qGreen(one) - qGreen(two);
                    sums[2] += qBlue(one) - qBlue(two);
                    sums[3] += qAlpha(one) - qAlpha(two);
                }
            }
            if (std::any_of(sums.begin(), sums.end(),
                            [&](double sum) { return std::abs(sum) / count > Tolerance; }))
                found.append(u"%1,%2"_s.arg(left).arg(top));
        }
    }
    return found;
}

/// What differs from the golden picture \a name; when goldens are written, it is written.
QString comparedWithGolden(const QImage &drawn, const QString &name)
{
    const QString path = goldenPath(name + u".png"_s);
    if (isWriting()) {
        // What is the same stays as it is, to the byte.
        const QImage old = QImage(path).convertToFormat(QImage::Format_ARGB32);
        if (old == drawn.convertToFormat(QImage::Format_ARGB32))
            return {};
        return drawn.convertToFormat(QImage::Format_ARGB32).save(path) ? QString() : path;
    }
    const QImage golden(path);
    if (golden.isNull())
        return u"there is no "_s + path;
    if (golden.size() != drawn.size()) {
        return u"%1 by %2 instead of %3 by %4"_s.arg(drawn.width())
            .arg(drawn.height())
            .arg(golden.width())
            .arg(golden.height());
    }
    const QStringList blocks = differentBlocks(drawn, golden);
    return blocks.isEmpty() ? QString() : u"blocks at "_s + blocks.join(u' ');
}

const payload::Template &templateOf(const QString &id)
{
    static const QList<payload::Template> all = payload::builtInTemplates();
    return *std::find_if(all.begin(), all.end(),
                         [&](const payload::Template &one) { return one.id == id; });
}

} // namespace

Q_DECLARE_METATYPE(payload::Template)
Q_DECLARE_METATYPE(std::function<void(payload::Preview &)>)

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyTemplateLooksAsItDid_data();
    void everyTemplateLooksAsItDid();
    void everyTemplateShowsWhatItDid_data() { everyTemplateLooksAsItDid_data(); }
    void everyTemplateShowsWhatItDid();
    void everyKindLooksAsItDidElsewhere_data();
    void everyKindLooksAsItDidElsewhere();
    void aSmallDifferenceIsSeen_data();
    void aSmallDifferenceIsSeen();
    void aFontThatIsALittleDifferentIsNot();
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
    const QImage drawn = PreviewStrip(preview, surface, look(false)).toImage(1);
    const QString differs = comparedWithGolden(drawn, one.id);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

/// All surfaces as JSON, to the letter: no font takes part.
void TestPreview::everyTemplateShowsWhatItDid()
{
    QFETCH(payload::Template, one);
    const hub::Notification notification = notificationOf(one);
    QJsonObject shown;
    QStringList surfaces{ QString() };
    for (const payload::PreviewSurface &surface : payload::previewSurfaces(notification))
        surfaces.append(surface.name);
    if (surfaces.size() > 1)
        surfaces.removeFirst();
    for (const QString &surface : std::as_const(surfaces)) {
        const Preview preview = payload::previewOf(notification, surface, u"Bakehouse"_s);
        shown.insert(surface, payload::toJson(preview));
    }
    const QByteArray json = QJsonDocument(shown).toJson();
    QFile file(goldenPath(one.id + u".json"_s));
    if (isWriting()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(file.readAll()));
}

/// In dark and on the surfaces that are not the usual one.
void TestPreview::everyKindLooksAsItDidElsewhere_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("surface");
    QTest::addColumn<bool>("isDark");

    const auto row = [](const QString &id, const QString &surface, bool isDark) {
        QTest::newRow(qPrintable(id + u' ' + surface + (isDark ? u" dark"_s : u""_s)))
            << id << surface << isDark;
    };
    row(u"windows/toast-hero"_s, u"toast"_s, true);
    row(u"windows/toast-hero"_s, u"toast-windows10"_s, false);
    row(u"windows/toast-hero"_s, u"toast-folded"_s, false);
    row(u"windows/toast-form"_s, u"toast-windows10"_s, true);
    row(u"windows/toast-button-colours"_s, u"toast"_s, true);
    row(u"windows/toast-call"_s, u"toast-windows10"_s, true);
    row(u"windows/toast-progress"_s, u"toast"_s, true);
    for (const QString &size : { u"small"_s, u"medium"_s, u"wide"_s, u"large"_s })
        row(u"windows/tile-four-sizes"_s, u"tile-"_s + size, true);
    row(u"windows/tile-peek-background"_s, u"tile-medium"_s, true);
    row(u"windows/tile-people"_s, u"tile-wide"_s, false);
    row(u"windows/tile-peek"_s, u"tile-large"_s, false);
    row(u"windows/legacy-wide-tile-text03"_s, u"tile-wide"_s, true);
    row(u"windows/legacy-large-tile-list"_s, u"tile-large"_s, true);
    row(u"windows/badge-glyph"_s, u"badge"_s, true);
    row(u"windows/badge-many"_s, u"badge"_s, true);
    row(u"windowsphone/toast"_s, u"phone-toast"_s, true);
    row(u"windowsphone/flip-tile"_s, u"phone-wide"_s, false);
    row(u"windowsphone/flip-tile"_s, u"phone-small"_s, true);
    row(u"windowsphone/iconic-tile"_s, u"phone-wide"_s, true);
    row(u"apple/alert"_s, u"ios"_s, true);
    row(u"apple/badge"_s, u"ios"_s, true);
    row(u"apple/media"_s, u"ios-expanded"_s, false);
    row(u"apple/time-sensitive"_s, u"ios-expanded"_s, true);
    row(u"fcmv1/notification"_s, u"android"_s, true);
    row(u"fcmv1/image"_s, u"android-expanded"_s, false);
    row(u"fcmv1/data"_s, u"android-expanded"_s, true);
    row(u"gcm/notification"_s, u"android-expanded"_s, false);
    row(u"adm/notification"_s, u"android"_s, true);
    row(u"baidu/notification"_s, u"android-expanded"_s, true);
    row(u"xiaomi/big-text"_s, u"android-expanded"_s, false);
    row(u"browser/image"_s, u"browser"_s, true);
    row(u"browser/image"_s, u"browser-firefox"_s, false);
    row(u"browser/actions"_s, u"browser-safari"_s, false);
    row(u"browser/declarative"_s, u"browser-safari"_s, true);
    row(u"template/order"_s, u"properties"_s, true);
}

void TestPreview::everyKindLooksAsItDidElsewhere()
{
    QFETCH(QString, id);
    QFETCH(QString, surface);
    QFETCH(bool, isDark);
    const Preview preview =
        payload::previewOf(notificationOf(templateOf(id)), surface, u"Bakehouse"_s);
    QVERIFY(preview.reason != u"raw");
    const QImage drawn = PreviewStrip(preview, surface, look(isDark)).toImage(1);
    const QString name = id + u"@"_s + surface + (isDark ? u"-dark"_s : u""_s);
    const QString differs = comparedWithGolden(drawn, name);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

/// The comparison itself: what would have been passed over.
void TestPreview::aSmallDifferenceIsSeen_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<std::function<void(Preview &)>>("change");
    using Change = std::function<void(Preview &)>;

    QTest::newRow("a line of small grey text is missing")
        << u"windows/toast-attribution"_s << Change([](Preview &one) { one.attribution.clear(); });
    QTest::newRow("a word is another")
        << u"apple/alert"_s
        << Change([](Preview &one) { one.faces.front().title->text = u"Wrong"_s; });
    QTest::newRow("a button is not coloured")
        << u"windows/toast-button-colours"_s << Change([](Preview &one) {
               one.buttons.front().tone = payload::PreviewButton::Tone::Plain;
           });
    QTest::newRow("the name of a tile is missing")
        << u"windows/badge-number"_s << Change([](Preview &one) { one.isBarNamed = false; });
    QTest::newRow("a number is another")
        << u"windows/badge-number"_s << Change([](Preview &one) { one.badge = u"88"_s; });
}

void TestPreview::aSmallDifferenceIsSeen()
{
    QFETCH(QString, id);
    QFETCH(std::function<void(Preview &)>, change);
    const hub::Notification notification = notificationOf(templateOf(id));
    const QString surface = payload::previewSurfaces(notification).first().name;
    Preview preview = payload::previewOf(notification, surface, u"Bakehouse"_s);
    const QImage before = PreviewStrip(preview, surface, look(false)).toImage(1);
    change(preview);
    const QImage after = PreviewStrip(preview, surface, look(false)).toImage(1);
    QVERIFY(before.size() != after.size() || !differentBlocks(before, after).isEmpty());
}

void TestPreview::aFontThatIsALittleDifferentIsNot()
{
    for (const payload::Template &one : payload::builtInTemplates()) {
        const hub::Notification notification = notificationOf(one);
        const auto surfaces = payload::previewSurfaces(notification);
        const QString surface = surfaces.isEmpty() ? QString() : surfaces.first().name;
        const Preview preview = payload::previewOf(notification, surface, u"Bakehouse"_s);
        const PreviewScene scene(preview, surface, look(false));
        const auto drawnAt = [&](qreal shift) {
            QImage image(scene.size().toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.translate(shift, 0);
            scene.paint(painter);
            return image;
        };
        const QStringList blocks = differentBlocks(drawnAt(0), drawnAt(0.25));
        QVERIFY2(blocks.isEmpty(), qPrintable(one.id + u' ' + blocks.join(u' ')));
    }
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
