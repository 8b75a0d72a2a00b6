// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"

#include <QPromise>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using base::then;

class TestThen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theResultArrivesLater();
    void aResultThatIsThereArrivesToo();
    void nothingIsCalledBeforeTheEventLoopRuns();
    void nothingIsCalledWhenTheContextDiesFirst();
    void nothingIsCalledForACancelledFuture();
    void nothingIsCalledForAPromiseThatIsDropped();
    void theCallIsMadeInTheThreadOfTheContext();
    void theCallMayDeleteItsContext();
    void whatTheCallHoldsIsGivenBack();
    void severalMayWaitForOneFuture();
};

void TestThen::theResultArrivesLater()
{
    QPromise<int> promise;
    promise.start();
    QObject context;
    int got = 0;
    then(promise.future(), &context, [&](int value) { got = value; });
    QCoreApplication::processEvents();
    QCOMPARE(got, 0);
    promise.addResult(7);
    promise.finish();
    QTRY_COMPARE(got, 7);
}

void TestThen::aResultThatIsThereArrivesToo()
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(8);
    promise.finish();
    QObject context;
    int got = 0;
    then(promise.future(), &context, [&](int value) { got = value; });
    QTRY_COMPARE(got, 8);
}

void TestThen::nothingIsCalledBeforeTheEventLoopRuns()
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(1);
    promise.finish();
    QObject context;
    int calls = 0;
    then(promise.future(), &context, [&](int) { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
}

void TestThen::nothingIsCalledWhenTheContextDiesFirst()
{
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    int calls = 0;
    then(promise.future(), context.get(), [&](int) { ++calls; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    // A second one that does arrive tells that the first one's chance has gone by.
    QObject other;
    bool later = false;
    then(promise.future(), &other, [&](int) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(calls, 0);
}

void TestThen::nothingIsCalledForACancelledFuture()
{
    QPromise<int> promise;
    promise.start();
    QObject context;
    int calls = 0;
    then(promise.future(), &context, [&](int) { ++calls; });
    promise.future().cancel();
    promise.finish();
    QTRY_VERIFY(context.children().isEmpty()); // the watcher has ended
    QCOMPARE(calls, 0);
}

void TestThen::nothingIsCalledForAPromiseThatIsDropped()
{
    QObject context;
    int calls = 0;
    {
        QPromise<int> promise;
        promise.start();
        then(promise.future(), &context, [&](int) { ++calls; });
    }
    QTRY_VERIFY(context.children().isEmpty());
    QCOMPARE(calls, 0);
}

void TestThen::theCallIsMadeInTheThreadOfTheContext()
{
    QPromise<int> promise;
    promise.start();
    QObject context;
    QThread *calledIn = nullptr;
    then(promise.future(), &context, [&](int) { calledIn = QThread::currentThread(); });
    std::thread worker([&] {
        promise.addResult(1);
        promise.finish();
    });
    worker.join();
    QTRY_COMPARE(calledIn, QThread::currentThread());
}

void TestThen::theCallMayDeleteItsContext()
{
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    bool called = false;
    then(promise.future(), context.get(), [&](int) {
        called = true;
        context.release()->deleteLater();
    });
    promise.addResult(1);
    promise.finish();
    QTRY_VERIFY(called);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestThen::whatTheCallHoldsIsGivenBack()
{
    const auto held = std::make_shared<int>(1);
    QObject context;
    QPromise<int> promise;
    promise.start();
    then(promise.future(), &context, [held](int) {});
    QCOMPARE(held.use_count(), 2);
    promise.addResult(1);
    promise.finish();
    QTRY_COMPARE(held.use_count(), 1);
}

void TestThen::severalMayWaitForOneFuture()
{
    QPromise<QString> promise;
    promise.start();
    QObject context;
    QStringList got;
    then(promise.future(), &context, [&](const QString &text) { got.append(text + u'1'); });
    then(promise.future(), &context, [&](const QString &text) { got.append(text + u'2'); });
    promise.addResult(u"x"_s);
    promise.finish();
    QTRY_COMPARE(got, (QStringList{ u"x1"_s, u"x2"_s }));
}

QTEST_GUILESS_MAIN(TestThen)
#include "tst_then.moc"
