// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/exchanges.h"
#include "console/history/comparemodel.h"
#include "console/history/compareview.h"
#include "console/style/pushbenchstyle.h"
#include "console/style/tones.h"
#include "console/text/diffeditor.h"
#include "console/text/diffview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using compare::NamedExchange;
using compare::Section;
using console::CompareModel;
using console::CompareView;
using console::DiffEditor;

namespace {

QList<NamedExchange> pairOfSends()
{
    return { { {}, support::firstSend() }, { {}, support::secondSend() } };
}

hub::Exchange raw(const QByteArray &payload)
{
    return support::sent(payload, {}, support::Morning, {}, {}, hub::Platform::Windows);
}

struct Shown
{
    explicit Shown(const QList<NamedExchange> &exchanges)
    {
        view.resize(900, 500);
        view.show();
        compare(exchanges);
    }

    void compare(const QList<NamedExchange> &exchanges)
    {
        QSignalSpy compared(&view, &CompareView::compared);
        view.setExchanges(exchanges);
        if (compared.isEmpty())
            compared.wait();
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QLatin1String(name));
    }

    QTreeView &table() const { return *find<QTreeView>("compareTable"); }
    QModelIndex section(Section section) const { return table().model()->index(int(section), 0); }
    QStringList names(Section place) const
    {
        QStringList all;
        const QModelIndex parent = section(place);
        for (int i = 0; i < table().model()->rowCount(parent); ++i)
            all.append(table().model()->index(i, 0, parent).data().toString());
        return all;
    }
    QString head(int column) const
    {
        return table().model()->headerData(column, Qt::Horizontal).toString();
    }

    CompareView view;
};

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }
    void init();

    void withoutExchangesItSaysWhatToDo();
    void whatDiffersIsShown();
    void whatAlwaysChangesIsHiddenAndCounted();
    void whatIsTheSameCanBeShown();
    void aFoldedSectionStaysFolded();
    void aClickFoldsASection();
    void aRowIsASentence_data();
    void aRowIsASentence();
    void exchangesAreSwapped();
    void theReportIsCopied();
    void rowsAreCopied();
    void moreThanTwoAreATable();
    void lineByLineHasOneScrollBar();
    void theKeysGoFromDifferenceToDifference();
    void gapsKeepLinesBesideEachOther();
    void onlyTheLastQuestionIsAnswered();
    void aViewMayGoWhileItIsWorking();
    void aMegabyteDoesNotHoldUpTheWindow();
    void everythingHasItsName();
    void aNarrowViewKeepsItsButtons();
};

void TestCompareView::init()
{
    // The one that the offscreen platform gives about each window says nothing about ours.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void TestCompareView::withoutExchangesItSaysWhatToDo()
{
    CompareView view;
    const auto *message = view.findChild<QLabel *>(u"compareMessage"_s);
    QVERIFY(message->text().contains(u"Choose two or more"));
    QVERIFY(!view.findChild<QPushButton *>(u"copyMarkdownButton"_s)->isEnabled());
    view.setExchanges({ { {}, support::firstSend() } });
    QVERIFY(message->text().contains(u"Choose two or more"));
}

void TestCompareView::whatDiffersIsShown()
{
    const Shown shown(pairOfSends());
    QAbstractItemModelTester tester(shown.table().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(shown.table().isVisible());
    QCOMPARE(shown.names(Section::Payload),
             (QStringList{ u"aps.alert.body"_s, u"aps.interruption-level"_s,
                           u"aps.relevance-score"_s }));
    QCOMPARE(shown.names(Section::Headers),
             (QStringList{ u"apns-priority"_s, u"apns-expiration"_s }));
    QCOMPARE(shown.names(Section::Result), (QStringList{ u"7F3A91…C09E42"_s, u"A0B1C2…0A1B2C"_s }));
    QCOMPARE(shown.names(Section::Timing),
             (QStringList{ u"Status"_s, u"Time"_s, u"Phases (ms)"_s }));
    const QModelIndex added = shown.table().model()->index(2, 1, shown.section(Section::Payload));
    QCOMPARE(added.data().toString(), u"not there"_s);
    QCOMPARE(added.siblingAtColumn(2).data().toString(), u"0.8"_s);
    for (const Section section : compare::AllSections)
        QVERIFY(shown.table().isExpanded(shown.section(section)));
}

void TestCompareView::whatAlwaysChangesIsHiddenAndCounted()
{
    const Shown shown(pairOfSends());
    QVERIFY(shown.find<QCheckBox>("hideVolatileBox")->isChecked());
    QCOMPARE(shown.head(0), u"6 difference(s), 5 date(s) and id(s) hidden"_s);
    shown.find<QCheckBox>("hideVolatileBox")->click();
    QCOMPARE(shown.head(0), u"11 difference(s)"_s);
    QVERIFY(shown.names(Section::Headers).contains(u"Date"_s));
    shown.find<QCheckBox>("hideVolatileBox")->click();
    QVERIFY(!shown.names(Section::Headers).contains(u"Date"_s));
}

void TestCompareView::whatIsTheSameCanBeShown()
{
    const Shown shown(pairOfSends());
    auto &model = const_cast<CompareModel &>(shown.view.model());
    model.setShowsSame(true);
    QVERIFY(shown.names(Section::Payload).contains(u"aps.sound"_s));
    model.setShowsSame(false);
    QVERIFY(!shown.names(Section::Payload).contains(u"aps.sound"_s));
}

void TestCompareView::aFoldedSectionStaysFolded()
{
    const Shown shown(pairOfSends());
    shown.table().collapse(shown.section(Section::Payload));
    shown.find<QCheckBox>("hideVolatileBox")->click();
    QVERIFY(!shown.table().isExpanded(shown.section(Section::Payload)));
    QVERIFY(shown.table().isExpanded(shown.section(Section::Headers)));
}

void TestCompareView::aClickFoldsASection()
{
    const Shown shown(pairOfSends());
    const QRect place = shown.table().visualRect(shown.section(Section::Result));
    QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, place.center());
    QVERIFY(!shown.table().isExpanded(shown.section(Section::Result)));
    QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, place.center());
    QVERIFY(shown.table().isExpanded(shown.section(Section::Result)));
}

void TestCompareView::aRowIsASentence_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("changed") << int(Section::Headers) << 0
                             << u"apns-priority differs. A: 5, B: 10"_s;
    QTest::newRow("gone") << int(Section::Headers) << 1
                          << u"apns-expiration is gone. A: 1795521727, B: not there"_s;
    QTest::newRow("added") << int(Section::Payload) << 2
                           << u"aps.relevance-score was added. A: not there, B: 0.8"_s;
    QTest::newRow("the same") << int(Section::Timing) << 0
                              << u"Status. A: 201 Created, B: 201 Created"_s;
}

void TestCompareView::aRowIsASentence()
{
    QFETCH(int, section);
    QFETCH(int, row);
    const Shown shown(pairOfSends());
    const QModelIndex index = shown.table().model()->index(row, 0, shown.section(Section(section)));
    QTEST(index.data(Qt::AccessibleTextRole).toString(), "sentence");
}

void TestCompareView::exchangesAreSwapped()
{
    Shown shown(pairOfSends());
    QSignalSpy compared(&shown.view, &CompareView::compared);
    shown.find<QPushButton>("swapButton")->click();
    QVERIFY(!compared.isEmpty() || compared.wait());
    const QModelIndex gone = shown.table().model()->index(0, 1, shown.section(Section::Headers));
    QCOMPARE(gone.data().toString(), u"10"_s);
    QVERIFY(shown.head(1).contains(u"10:58:40"));
}

void TestCompareView::theReportIsCopied()
{
    Shown shown(pairOfSends());
    QSignalSpy said(&shown.view, &CompareView::statusMessage);
    shown.find<QPushButton>("copyMarkdownButton")->click();
    const QString report = QApplication::clipboard()->text();
    QCOMPARE(report, shown.view.markdown());
    QVERIFY(report.contains(u"`aps.interruption-level`"));
    QVERIFY(!report.contains(u"7F3A91"));
    QVERIFY(!report.contains(u"`Date`"));
    QCOMPARE(said.size(), 1);
    shown.find<QCheckBox>("hideVolatileBox")->click();
    QVERIFY(shown.view.markdown().contains(u"`Date`"));
}

void TestCompareView::rowsAreCopied()
{
    const Shown shown(pairOfSends());
    shown.table().setFocus();
    shown.table().setCurrentIndex(
        shown.table().model()->index(0, 0, shown.section(Section::Headers)));
    QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"≠\tapns-priority\t5\t10"_s);
}

void TestCompareView::moreThanTwoAreATable()
{
    Shown shown(pairOfSends());
    shown.find<QToolButton>("byLineButton")->click();
    shown.compare(pairOfSends() + QList<NamedExchange>{ { u"third"_s, support::firstSend() } });
    QCOMPARE(shown.table().model()->columnCount(), 4);
    QVERIFY(shown.table().isVisible());
    QVERIFY(!shown.find<QToolButton>("byLineButton")->isEnabled());
    QVERIFY(!shown.find<QPushButton>("swapButton")->isEnabled());
    QVERIFY(shown.head(3).contains(u"third"));
    QCOMPARE(shown.names(Section::Target), QStringList()); // only what differs
}

void TestCompareView::lineByLineHasOneScrollBar()
{
    QByteArray text;
    for (int i = 0; i < 400; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    Shown shown({ { {}, raw(text) }, { {}, raw("first\n" + text) } });
    shown.find<QToolButton>("byLineButton")->click();
    auto *left = shown.find<DiffEditor>("diffLeft");
    auto *right = shown.find<DiffEditor>("diffRight");
    QVERIFY(!left->verticalScrollBar()->isVisible());
    QVERIFY(right->verticalScrollBar()->isVisible());
    right->verticalScrollBar()->setValue(100);
    QCOMPARE(left->firstVisibleLine(), 100);
    left->verticalScrollBar()->setValue(37); // its wheel and keys
    QCOMPARE(right->firstVisibleLine(), 37);
    right->verticalScrollBar()->setValue(right->verticalScrollBar()->maximum());
    QCOMPARE(left->firstVisibleLine(), right->firstVisibleLine());
}

void TestCompareView::theKeysGoFromDifferenceToDifference()
{
    Shown shown({ { {}, raw("a\nb\nc\nd\ne") }, { {}, raw("a\nx\nc\nd\ne\nf") } });
    shown.find<QToolButton>("byLineButton")->click();
    auto *view = shown.find<console::DiffView>("diffView");
    auto *left = shown.find<DiffEditor>("diffLeft");
    left->setFocus();
    QCOMPARE(view->differences(), 2);
    QCOMPARE(view->current(), -1);
    const auto caretLine = [left] {
        int line = -1;
        int column = 0;
        left->getCursorPosition(&line, &column);
        return line;
    };
    QTest::keyClick(left, Qt::Key_F7);
    QCOMPARE(view->current(), 0);
    QCOMPARE(caretLine(), 1);
    QTest::keyClick(left, Qt::Key_F7);
    QCOMPARE(caretLine(), 5);
    QTest::keyClick(left, Qt::Key_F7);
    QCOMPARE(view->current(), 1); // there is no third one
    QTest::keyClick(left, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(caretLine(), 1);
    QVERIFY(shown.find<QLabel>("diffSummary")->text().startsWith(u"Difference 1 of 2"));
}

void TestCompareView::gapsKeepLinesBesideEachOther()
{
    Shown shown({ { {}, raw("a\nb\nc") }, { {}, raw("a\nx\ny\nb\nc\n") } });
    shown.find<QToolButton>("byLineButton")->click();
    auto *left = shown.find<DiffEditor>("diffLeft");
    auto *right = shown.find<DiffEditor>("diffRight");
    QCOMPARE(left->bytes(), QByteArray("a\n\n\nb\nc\n"));
    QCOMPARE(right->bytes(), QByteArray("a\nx\ny\nb\nc\n"));
    QVERIFY(left->isReadOnly() && right->isReadOnly());
}

void TestCompareView::onlyTheLastQuestionIsAnswered()
{
    CompareView view;
    QSignalSpy compared(&view, &CompareView::compared);
    view.setExchanges({ { u"old"_s, support::firstSend() }, { {}, support::firstSend() } });
    view.setExchanges({ { u"new"_s, support::firstSend() }, { {}, support::secondSend() } });
    QTRY_VERIFY(!compared.isEmpty());
    QCOMPARE(view.model().comparison().columns.first().name, u"new"_s);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
    QCOMPARE(compared.size(), 1); // the first answer was dropped
    QCOMPARE(view.model().comparison().columns.first().name, u"new"_s);
}

void TestCompareView::aViewMayGoWhileItIsWorking()
{
    auto view = std::make_unique<CompareView>();
    view->setExchanges(pairOfSends());
    view.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
}

void TestCompareView::aMegabyteDoesNotHoldUpTheWindow()
{
    const auto big = [](int from) -> hub::Exchange {
        QByteArray json = "{\"list\":[0";
        for (int i = 0; i < 40'000; ++i)
            json += ",\n{\"n\":" + QByteArray::number(from + i) + ",\"t\":\"x\"}";
        return support::sent(json + "]}", {}, support::Morning, {});
    };
    CompareView view;
    view.resize(900, 500);
    view.show();
    const QList<NamedExchange> exchanges{ { {}, big(0) }, { {}, big(1'000'000) } };
    QSignalSpy compared(&view, &CompareView::compared);
    QElapsedTimer since;
    since.start();
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, &view, [&] { longest = std::max(longest, since.restart()); });
    QSignalSpy beats(&beat, &QTimer::timeout);
    beat.start(1);
    view.setExchanges(exchanges);
    QVERIFY(compared.isEmpty()); // the work is elsewhere
    QVERIFY(compared.wait(30'000));
    QVERIFY(beats.wait() && beats.wait()); // rows are laid out
    const qint64 byMeaning = std::exchange(longest, 0);
    view.findChild<QToolButton *>(u"byLineButton"_s)->click();
    QVERIFY(beats.wait() && beats.wait());
    qInfo("longest stall by meaning %lld ms, by line %lld ms", byMeaning, longest);
    // A tenth of a second in an optimised build on an idle machine; this one may be neither.
    QVERIFY(byMeaning < 1000);
    QVERIFY(longest < 1000);
}

void TestCompareView::everythingHasItsName()
{
    const Shown shown(pairOfSends());
    for (const QWidget *widget : shown.view.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QScrollBar *>(widget)
            || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName().isEmpty() && button
            ? button->text()
            : widget->accessibleName();
        const QString what = QLatin1String(widget->metaObject()->className());
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(what));
        QVERIFY2(!name.isEmpty() || qobject_cast<const QStackedWidget *>(widget), qPrintable(what));
    }
}

void TestCompareView::aNarrowViewKeepsItsButtons()
{
    Shown shown(pairOfSends());
    shown.view.resize(520, 400);
    const auto *copy = shown.find<QPushButton>("copyMarkdownButton");
    QCOMPARE(copy->text(), QString());
    QCOMPARE(copy->accessibleName(), u"Copy as Markdown"_s);
    for (const auto *button : shown.view.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            QVERIFY2(shown.view.rect().contains(
                         QRect(button->mapTo(&shown.view, QPoint()), button->size())),
                     qPrintable(button->objectName()));
    }
    shown.view.resize(900, 400);
    QCOMPARE(copy->text(), u"Copy as Markdown"_s);
}

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
