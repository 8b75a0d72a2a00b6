// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aResultHoldsAValue();
    void aResultHoldsAReason();
    void anEmptyValueIsStillAValue();
    void anErrorHasNoPlaceUnlessGivenOne();
};

void TestResult::aResultHoldsAValue()
{
    const base::Result<QString> result(u"yes"_s);
    QVERIFY(result);
    QCOMPARE(*result, u"yes"_s);
    QCOMPARE(result.value(), u"yes"_s);
    QCOMPARE(result->size(), 3);
}

void TestResult::aResultHoldsAReason()
{
    const base::Error reason{ u"No."_s, u"tags"_s, 4 };
    const base::Result<QString> result(reason);
    QVERIFY(!result);
    QCOMPARE(result.error(), reason);
    QVERIFY(result.error() != (base::Error{ u"No."_s, u"tags"_s, 5 }));
}

void TestResult::anEmptyValueIsStillAValue()
{
    QVERIFY(base::Result<QString>(QString()));
    QVERIFY(base::Result<int>(0));
}

void TestResult::anErrorHasNoPlaceUnlessGivenOne()
{
    QCOMPARE(base::Error().offset, -1);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
