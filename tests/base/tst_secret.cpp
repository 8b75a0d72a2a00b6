// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QDebug>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Secret;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printingShowsTheSizeAndNoText();
    void printingLeavesTheStreamAsItWas();
    void theTextIsGivenWhenAskedFor();
    void copiesOutliveTheFirst();
    void anEmptyOneIsEmpty();
    void equalTextsAreEqual();
    void memoryOfOthersIsNotOverwritten();
};

void TestSecret::printingShowsTheSizeAndNoText()
{
    QString printed;
    QDebug(&printed) << Secret("dGVzdA==");
    QCOMPARE(printed.trimmed(), u"Secret(8 bytes)"_s);
}

void TestSecret::printingLeavesTheStreamAsItWas()
{
    QString printed;
    QDebug(&printed) << 1 << Secret("ab") << 2;
    QCOMPARE(printed.simplified(), u"1 Secret(2 bytes) 2"_s);
}

void TestSecret::theTextIsGivenWhenAskedFor()
{
    const Secret secret("dGVzdA==");
    QCOMPARE(secret.reveal(), QByteArray("dGVzdA=="));
    QCOMPARE(secret.size(), 8);
    QVERIFY(!secret.isEmpty());
}

void TestSecret::copiesOutliveTheFirst()
{
    Secret copy;
    {
        const Secret first(QByteArray("dGVz") + QByteArray("dA=="));
        copy = first;
    }
    QCOMPARE(copy.reveal(), QByteArray("dGVzdA=="));
}

void TestSecret::anEmptyOneIsEmpty()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray()).isEmpty());
    QCOMPARE(Secret().size(), 0);
}

void TestSecret::equalTextsAreEqual()
{
    QCOMPARE(Secret("a"), Secret(QByteArray(1, 'a')));
    QVERIFY(Secret("a") != Secret("b"));
}

void TestSecret::memoryOfOthersIsNotOverwritten()
{
    QByteArray text(64, 's');
    const char *memory = text.constData();
    {
        const Secret secret(text);
        QCOMPARE(secret.reveal().constData(), memory);
    }
    QCOMPARE(text, QByteArray(64, 's')); // shared: not the last copy, so nothing is overwritten

    char raw[8]{ 's', 's', 's', 's', 's', 's', 's', 's' };
    {
        const Secret secret(QByteArray::fromRawData(raw, sizeof raw));
    }
    QCOMPARE(QByteArray(raw, sizeof raw), QByteArray(8, 's')); // nor what is not ours
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
