// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at a keystroke, and the gallery with many templates.
#include "console/preview/previewscene.h"
#include "console/templates/templategallery.h"
#include "hub/tagexpression.h"
#include "payload/preview.h"
#include "payload/validate.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hub::Notification)

class BenchComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeystrokeIn4Kb_data();
    void aKeystrokeIn4Kb();
    void readTags();
    void matchTags();
    void openTheGallery_data();
    void openTheGallery();
};

void BenchComposer::aKeystrokeIn4Kb_data()
{
    QTest::addColumn<hub::Notification>("notification");

    const auto row = [](const char *name, hub::Platform platform, const QByteArray &payload) {
        hub::Notification notification;
        notification.platform = platform;
        notification.payload = payload;
        QTest::newRow(name) << notification;
    };
    QByteArray own;
    for (int i = 0; own.size() < 3700; ++i)
        own += ",\n  \"key" + QByteArray::number(i) + "\": {\"value\": \"some text of the app\"}";
    row("Apple", hub::Platform::Apple,
        "{\n  \"aps\": {\"alert\": {\"title\": \"Order 7\", \"body\": \"Ready\"}, \"badge\": 1}"
            + own + "\n}");
    QByteArray groups;
    while (groups.size() < 3700)
        groups += "<group><subgroup><text hint-style=\"base\">Rye</text></subgroup><subgroup>"
                  "<text hint-align=\"right\">9.80</text></subgroup></group>\n";
    row("Windows", hub::Platform::Windows,
        "<toast><visual><binding template=\"ToastGeneric\"><text>Order 7</text>" + groups
            + "</binding></visual></toast>");
}

void BenchComposer::aKeystrokeIn4Kb()
{
    QFETCH(hub::Notification, notification);
    const QString surface = payload::previewSurfaces(notification).first().name;
    QBENCHMARK
    {
        (void)payload::validate(notification);
        const payload::Preview preview =
            payload::previewOf(notification, surface, QStringLiteral("App"));
        for (const bool isDark : { false, true }) {
            const console::PreviewLook look{ .isDark = isDark, .family = {}, .pictures = {} };
            (void)console::PreviewScene(preview, surface, look).toImage(1);
        }
    }
}

void BenchComposer::readTags()
{
    const QString text = u"(news && !(beta || region:eu)) || vip && $UserId:{ada}"_s;
    QBENCHMARK
    {
        (void)hub::TagExpression::parse(text);
    }
}

void BenchComposer::matchTags()
{
    const auto expression = hub::TagExpression::parse(u"(news && !(beta || region:eu)) || vip"_s);
    const QSet<QString> tags{ u"news"_s, u"region:us"_s, u"premium"_s };
    QBENCHMARK
    {
        (void)expression->matches(tags);
    }
}

void BenchComposer::openTheGallery_data()
{
    QTest::addColumn<int>("own");
    QTest::newRow("without own templates") << 0;
    QTest::newRow("1,000 own templates") << 1000;
}

void BenchComposer::openTheGallery()
{
    QFETCH(int, own);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"apple"_s));
    for (int i = 0; i < own; ++i) {
        QFile file(folder.filePath(u"apple/own-%1.json"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"title\":\"Own " + QByteArray::number(i)
            + "\",\"platform\":\"apple\",\"category\":\"Own\",\"description\":\"One of many.\","
              "\"payload\":[\"{\\\"aps\\\":{\\\"alert\\\":\\\"Hello\\\"}}\"]}");
    }
    QBENCHMARK
    {
        console::TemplateGallery gallery(folder.path(), nullptr, hub::Platform::Apple);
        gallery.show();
        (void)gallery.grab(); // the first pictures are drawn
    }
}

QTEST_MAIN(BenchComposer)
#include "bench_composer.moc"
