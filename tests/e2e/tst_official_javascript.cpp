// SPDX-License-Identifier: GPL-3.0-or-later
// The official JavaScript client, as it comes from npm, against a sandbox over TLS.
#include "sandbox/sandboxthread.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int RunMs = 120'000;
constexpr int Steps = 37; ///< In lifecycle.cjs: so that none is left out unseen.

} // namespace

class TestOfficialJavaScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeLifeCyclePasses();
};

void TestOfficialJavaScript::aWholeLifeCyclePasses()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString folder = QString::fromUtf8(JAVASCRIPT_FOLDER);
    if (node.isEmpty())
        QSKIP("SKIPPED: Node.js is not installed.");
    if (!QFile::exists(folder + u"/node_modules/@azure/notification-hubs/package.json"_s))
        QSKIP("SKIPPED: `./dev test` could not install the client with npm; see its output.");

    QTemporaryDir home;
    sandbox::SandboxThread thread;
    QList<sandbox::Delivery> delivered;
    connect(&thread, &sandbox::SandboxThread::delivered, this,
            [&delivered](const QList<sandbox::Delivery> &list) { delivered += list; });
    sandbox::SandboxOptions options;
    options.hub = u"orders"_s;
    options.certificateFolder = home.filePath(u"certificate"_s);
    options.dataFolder = home.filePath(u"data"_s);
    options.seed = sandbox::Seed();
    const auto future = thread.start(options);
    QTRY_VERIFY(future.isFinished());
    const auto address = future.result();
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_EXTRA_CA_CERTS"_s, address->caFile);
    environment.insert(u"FULL"_s, QString::fromUtf8(address->connectionString.reveal()));
    environment.insert(
        u"LISTEN"_s,
        QString::fromUtf8(
            address->connectionStringOf(u"DefaultListenSharedAccessSignature"_s).reveal()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(node,
                  { QString::fromUtf8(JAVASCRIPT_SOURCES "/lifecycle.cjs"), folder, options.hub });
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, RunMs));
    const QByteArray output = process.readAll();
    int passed = 0;
    for (const QByteArray &line : output.split('\n'))
        passed += line.startsWith("ok ");
    // Whole, since a failing check shows a part of it only.
    std::fputs(output.constData(), stdout);
    QCOMPARE(output.count("not ok "), 0);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(passed, Steps);

    // What the client believes and what devices received are two things.
    const auto received = [&delivered](const QByteArray &handle, const QByteArray &text) {
        return std::any_of(delivered.begin(), delivered.end(), [&](const auto &delivery) {
            return delivery.handle == handle && delivery.payload.contains(text);
        });
    };
    QTRY_VERIFY(received("AABBCC01", "scheduled"));
    QVERIFY(!received("AABBCC01", "cancelled"));
    QVERIFY(received("AABBCC01", "tags"));
    QVERIFY(received("AABBCC01", "Kick-off"));
    QVERIFY(received("https://db3.notify.windows.com/?token=T", "Hi Kick-off"));
    QVERIFY(received("CC00", "direct"));
    QVERIFY(received("https://push.example/1", "direct browser"));
    QVERIFY(received("DD02", "batch"));
}

QTEST_GUILESS_MAIN(TestOfficialJavaScript)
#include "tst_official_javascript.moc"
