// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/inkicon.h"
#include "console/style/tones.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40;
    }
    return count;
}

/// The colour of the pixel with the most ink.
QColor inkOf(const QImage &image)
{
    QColor darkest;
    int most = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() > most) {
                most = colour.alpha();
                darkest = colour;
            }
        }
    }
    darkest.setAlpha(255);
    return darkest;
}

QImage picture(const QIcon &icon, int side, qreal ratio = 1, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), ratio, mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

} // namespace

class TestInkIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QGuiApplication::setPalette(paletteFor(Theme::Light));
    }

    void everyIconDrawsSomething_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
        QVERIFY(files.size() >= 63);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            QTest::newRow(qUtf8Printable(name)) << name;
        }
    }
    void everyIconDrawsSomething()
    {
        QFETCH(QString, name);
        const QIcon icon = inkIcon(name);
        QVERIFY(!icon.isNull());
        const int ink = inkedPixels(picture(icon, 16));
        QVERIFY2(ink >= 8, qPrintable(QString::number(ink)));
        if (name != u"app"_s)
            QVERIFY2(ink < 16 * 16 * 2 / 3, "an icon is made of lines, not of a filled area");
    }

    void anIconHasEveryDevicePixelOfABrokenRatio()
    {
        const QPixmap pixmap = inkIcon(u"send"_s).pixmap(QSize(16, 16), 1.5);
        QCOMPARE(pixmap.size(), QSize(24, 24));
        QCOMPARE(pixmap.devicePixelRatio(), 1.5);
        // Drawn at that size, not drawn at 16 and stretched: a fresh one at 24 is the same picture.
        QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        image.setDevicePixelRatio(1);
        QCOMPARE(image, picture(inkIcon(u"send"_s), 24));
    }

    void theSameIconFollowsAChangeOfThePalette()
    {
        const QIcon icon = inkIcon(u"stop"_s);
        for (const Theme theme : { Theme::Light, Theme::Dark, Theme::Light }) {
            const QPalette palette = paletteFor(theme);
            QGuiApplication::setPalette(palette);
            QCOMPARE(inkOf(picture(icon, 96)), palette.color(QPalette::ButtonText));
            QCOMPARE(inkOf(picture(icon, 96, 1, QIcon::Disabled)),
                     palette.color(QPalette::Disabled, QPalette::ButtonText));
        }
    }

    void onlyIconsOfADirectionAreMirrored_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("the dart flies the other way") << u"send"_s << true;
        QTest::newRow("the chevron points the other way") << u"chevron"_s << true;
        QTest::newRow("a clock keeps its direction") << u"history"_s << false;
        QTest::newRow("the flag keeps its pole") << u"production"_s << false;
    }
    void onlyIconsOfADirectionAreMirrored()
    {
        QFETCH(QString, name);
        QFETCH(bool, mirrored);
        const QImage before = picture(inkIcon(name), 24);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage after = picture(inkIcon(name), 24);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(before != after, mirrored);
    }

    void anUnknownNameGivesANullIcon() { QVERIFY(inkIcon(u"no such icon"_s).isNull()); }

    void theInkOfALabelCanBeReplaced()
    {
        const QColor white = tonesFor(Theme::Light).onAccent;
        const QPixmap pixmap = inkedPixmap(inkIcon(u"stop"_s).pixmap(QSize(96, 96), 1.0), white);
        QCOMPARE(inkOf(pixmap.toImage().convertToFormat(QImage::Format_ARGB32)), white);
    }
};

QTEST_MAIN(TestInkIcon)
#include "tst_inkicon.moc"
