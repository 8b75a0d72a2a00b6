// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/registrationtable.h"
#include "fleetsample.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using fleet::RegistrationTable;
using fleetsample::native;

class TestRegistrationTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyPieceComesBack();
    void aCopyDoesNotSeeWhatCameLater();
    void manyRowsKeepTheirNumbers();
    void aRemovedRowLeavesAGap();
    void aReplacedRowIsRead();
    void aRegistrationIsFoundByItsId();
    void equalTagsAreKeptOnce();
};

void TestRegistrationTable::everyPieceComesBack()
{
    RegistrationTable table;
    table.append({ native(7), fleetsample::full() });
    QCOMPARE(table.count(), 2U);
    QCOMPARE(table.at(0), native(7));
    QCOMPARE(table.at(1), fleetsample::full());
    QCOMPARE(table.tags(1).toByteArray(), QByteArray("news,lang:en"));
    QCOMPARE(table.templateName(1).toByteArray(), QByteArray("greeting"));
    QVERIFY(table.isTemplate(1) && !table.isTemplate(0));
    QCOMPARE(table.expiry(0), std::nullopt);
}

void TestRegistrationTable::aCopyDoesNotSeeWhatCameLater()
{
    RegistrationTable table;
    table.append({ native(1) });
    const RegistrationTable copy = table;
    table.append({ native(2) });
    table.replace(0, native(3));
    QCOMPARE(copy.count(), 1U);
    QCOMPARE(copy.at(0), native(1));
    QCOMPARE(table.at(0), native(3));
    QCOMPARE(table.at(1), native(2));
}

void TestRegistrationTable::manyRowsKeepTheirNumbers()
{
    RegistrationTable table;
    const int count = int(RegistrationTable::PartRows) * 2 + 5;
    QList<hub::Registration> rows;
    for (int i = 0; i < count; ++i)
        rows.append(native(i, { u"n%1"_s.arg(i % 3) }));
    table.append(rows.first(100));
    table.append(rows.sliced(100));
    QCOMPARE(table.rowCount(), quint32(count));
    for (const int row : { 0, 99, 100, 4095, 4096, 8192, count - 1 })
        QCOMPARE(table.at(quint32(row)), rows.at(row));
}

void TestRegistrationTable::aRemovedRowLeavesAGap()
{
    RegistrationTable table;
    table.append({ native(1), native(2) });
    table.remove(0);
    table.remove(0);
    QVERIFY(table.isGap(0));
    QCOMPARE(table.count(), 1U);
    QCOMPARE(table.rowCount(), 2U);
    QCOMPARE(table.at(0), native(1)); // so that it can be created again
    table.replace(0, native(1));
    QCOMPARE(table.count(), 2U);
}

void TestRegistrationTable::aReplacedRowIsRead()
{
    RegistrationTable table;
    table.append({ native(1, { u"a"_s }), native(2) });
    table.replace(0, fleetsample::full());
    QCOMPARE(table.at(0), fleetsample::full());
    QCOMPARE(table.at(1), native(2));
    QCOMPARE(table.rowCount(), 2U);
}

void TestRegistrationTable::aRegistrationIsFoundByItsId()
{
    RegistrationTable table;
    table.append({ native(1), native(2) });
    QCOMPARE(table.rowOfId(native(2).id), std::optional<quint32>(1));
    QCOMPARE(table.rowOfId(u"1-2-3"_s), std::nullopt);
    table.remove(1);
    QCOMPARE(table.rowOfId(native(2).id), std::nullopt);
}

void TestRegistrationTable::equalTagsAreKeptOnce()
{
    RegistrationTable alike;
    RegistrationTable different;
    for (int i = 0; i < 1000; ++i) {
        alike.append({ native(i, { QString(u"x"_s).repeated(100) }) });
        different.append({ native(i, { QString(u"x"_s).repeated(100) + QString::number(i) }) });
    }
    QVERIFY(alike.bytes() + 80'000 < different.bytes());
}

QTEST_GUILESS_MAIN(TestRegistrationTable)
#include "tst_registrationtable.moc"
