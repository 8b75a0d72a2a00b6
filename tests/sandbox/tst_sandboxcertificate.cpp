// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxcertificate.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <latch>
#include <optional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using sandbox::SandboxCertificate;

class TestSandboxCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itIsForThisMachineOnly();
    void onlyTheUserMayReadIt();
    void itIsKept();
    void twoAtFirstUseShareOne();
    void itIsMadeAnew_data();
    void itIsMadeAnew();
    void aFolderThatCannotBeMadeIsSaid();

private:
    static QString folderIn(const QTemporaryDir &home) { return home.filePath(u"a/sandbox"_s); }
};

void TestSandboxCertificate::itIsForThisMachineOnly()
{
    QTemporaryDir home;
    const auto made = SandboxCertificate::inFolder(folderIn(home));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const QSslCertificate certificate(made->certificatePem());
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName),
             QStringList{ u"Pushbench sandbox"_s });
    QVERIFY(certificate.isSelfSigned());
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry), QStringList{ u"localhost"_s });
    QStringList addresses = names.values(QSsl::IpAddressEntry);
    addresses.sort();
    QCOMPARE(addresses.size(), 2);
    QVERIFY(addresses.contains(u"127.0.0.1"_s));
    QVERIFY(addresses.contains(u"0:0:0:0:0:0:0:1"_s) || addresses.contains(u"::1"_s));
    const auto days = QDateTime::currentDateTimeUtc().daysTo(certificate.expiryDate());
    QVERIFY(days >= 729 && days <= 730);
    QCOMPARE(made->notAfter(), certificate.expiryDate().toUTC());
    const QSslKey key(made->keyPem().reveal(), QSsl::Ec);
    QCOMPARE(key.length(), 256);
    bool isAuthority = false;
    for (const QSslCertificateExtension &extension : certificate.extensions()) {
        if (extension.name() == u"basicConstraints"_s)
            isAuthority = extension.value().toMap().value(u"ca"_s).toBool();
    }
    QVERIFY(isAuthority);
}

void TestSandboxCertificate::onlyTheUserMayReadIt()
{
    QTemporaryDir home;
    QVERIFY(SandboxCertificate::inFolder(folderIn(home)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(folderIn(home)).permissions() & others, QFileDevice::Permissions());
    const QStringList files = QDir(folderIn(home)).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QString &file : files) {
        QCOMPARE(QFileInfo(QDir(folderIn(home)), file).permissions() & others,
                 QFileDevice::Permissions());
    }
}

void TestSandboxCertificate::itIsKept()
{
    QTemporaryDir home;
    const auto first = SandboxCertificate::inFolder(folderIn(home));
    const auto second = SandboxCertificate::inFolder(folderIn(home));
    QCOMPARE(second->certificatePem(), first->certificatePem());
    QVERIFY(second->keyPem() == first->keyPem());
    QFile file(second->certificateFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), first->certificatePem());
}

void TestSandboxCertificate::twoAtFirstUseShareOne()
{
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir home;
        std::latch start(3);
        std::array<std::optional<base::Result<SandboxCertificate>>, 3> made;
        std::vector<std::thread> threads;
        for (auto &one : made) {
            threads.emplace_back([&] {
                start.arrive_and_wait();
                one = SandboxCertificate::inFolder(folderIn(home));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QFile file(QDir(folderIn(home)).filePath(u"sandbox-certificate.pem"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        for (const auto &one : made) {
            QVERIFY2(*one, *one ? "" : qPrintable(one->error().message));
            QCOMPARE((*one)->certificatePem(), kept);
            QVERIFY((*one)->keyPem() == (*made.front())->keyPem());
        }
    }
}

void TestSandboxCertificate::itIsMadeAnew_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("days");
    QTest::newRow("when it ends within a week") << QString() << QByteArray() << 724;
    QTest::newRow("when it has ended") << QString() << QByteArray() << 800;
    QTest::newRow("when the certificate is damaged")
        << u"sandbox-certificate.pem"_s << QByteArray("rubbish") << 0;
    QTest::newRow("when the key is damaged")
        << u"sandbox-key.pem"_s << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n") << 0;
    QTest::newRow("when the key is empty") << u"sandbox-key.pem"_s << QByteArray() << 0;
}

void TestSandboxCertificate::itIsMadeAnew()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(int, days);
    QTemporaryDir home;
    const auto first = SandboxCertificate::inFolder(folderIn(home));
    if (!file.isEmpty()) {
        QFile damaged(QDir(folderIn(home)).filePath(file));
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.write(content);
    }
    const auto later = QDateTime::currentDateTimeUtc().addDays(days);
    const auto second = SandboxCertificate::inFolder(folderIn(home), later);
    QVERIFY(second);
    QVERIFY(second->certificatePem() != first->certificatePem());
    QVERIFY(second->notAfter() > later.addDays(700));
}

void TestSandboxCertificate::aFolderThatCannotBeMadeIsSaid()
{
    QTemporaryDir home;
    QFile file(home.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto made = SandboxCertificate::inFolder(folderIn(home));
    QVERIFY(!made);
    QCOMPARE(made.error().part, u"certificate"_s);
    QVERIFY(made.error().message.contains(u"sandbox"_s));
}

QTEST_GUILESS_MAIN(TestSandboxCertificate)
#include "tst_sandboxcertificate.moc"
