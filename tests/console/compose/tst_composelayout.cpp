// SPDX-License-Identifier: GPL-3.0-or-later
// The composer at the widths people have: no word is cut, and all is reached by keys.
#include "console/compose/composepage.h"
#include "console/style/pushbenchstyle.h"
#include "console/text/payloadeditor.h"
#include "support/windowbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::Bench;

namespace {

/// Names a tab of \a bar that has less room than its words need; empty when each has enough.
QString cutTab(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        const QRect rect = bar.tabRect(i);
        const int words = bar.fontMetrics().horizontalAdvance(bar.tabText(i));
        if (bar.isTabVisible(i) && (rect.width() < words || rect.right() > bar.width()))
            return u"%1, %2 to %3 of %4, words %5"_s.arg(bar.tabText(i))
                .arg(rect.left())
                .arg(rect.right())
                .arg(bar.width())
                .arg(words);
    }
    return {};
}

/// Names a visible child of \a row that is narrower than it wants to be or leaves the row.
QString cutChild(const QWidget &row)
{
    for (const QWidget *child : row.findChildren<QWidget *>()) {
        if (!child->isVisibleTo(&row) || qobject_cast<QTabBar *>(child->parentWidget())
            || qobject_cast<QComboBox *>(child->parentWidget()))
            continue;
        const QRect rect(child->mapTo(&row, QPoint()), child->size());
        if (child->width() < child->sizeHint().width() || !row.rect().contains(rect))
            return u"%1: %2 of %3"_s.arg(child->objectName())
                .arg(child->width())
                .arg(child->sizeHint().width());
    }
    return {};
}

} // namespace

class TestComposeLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }

    void noWordIsCut_data();
    void noWordIsCut();
    void aKindIsChosenFromTheList();
    void everythingIsReachedByTab();
};

void TestComposeLayout::noWordIsCut_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasWall");

    for (const int width : { 880, 1024, 1200, 1440 }) {
        QTest::addRow("%d px", width) << width << false;
        QTest::addRow("%d px, with the wall beside it", width) << width << true;
    }
}

void TestComposeLayout::noWordIsCut()
{
    QFETCH(int, width);
    QFETCH(bool, hasWall);

    QTemporaryDir folder;
    Bench bench(folder.path());
    bench.window->resize(width, 900);
    if (hasWall) {
        // As wide as the strip of devices, which needs a sandbox.
        auto *strip = new QWidget;
        strip->setMinimumWidth(260);
        auto *dock = new QDockWidget(bench.window.get());
        dock->setObjectName(u"strip"_s);
        dock->setWidget(strip);
        bench.window->addDockWidget(Qt::RightDockWidgetArea, dock);
    }
    for (const hub::Platform platform : hub::allPlatforms()) {
        bench.window->composePage().setPlatform(platform);
        const QString where = hub::traits(platform).name;
        const auto child = [&] { return cutChild(*bench.find<QWidget>("composerBar")); };
        QTRY_VERIFY2(child().isEmpty(), qPrintable(where + u' ' + child()));
        for (const char *name : { "platformBar", "composerTabs", "inspectorTabs" }) {
            auto *bar = bench.find<QTabBar>(name);
            const auto tab = [&] { return bar->isVisible() ? cutTab(*bar) : QString(); };
            QTRY_VERIFY2(tab().isEmpty(), qPrintable(where + u": "_s + tab()));
        }
        auto *surfaces = bench.find<QComboBox>("previewSurface");
        QTRY_VERIFY(!surfaces->isVisible() || surfaces->width() >= surfaces->sizeHint().width());
    }
    QVERIFY(hasWall || bench.window->width() <= width);
}

void TestComposeLayout::aKindIsChosenFromTheList()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    auto *list = bench.find<QComboBox>("kindList");
    bench.window->resize(1440, 900);
    QTRY_VERIFY(!list->isVisible());
    bench.find<QWidget>("editorSide")->resize(430, 500);
    QTRY_VERIFY(list->isVisible());
    QVERIFY(!bench.find<QAbstractButton>("tileKindButton")->isVisible());
    QCOMPARE(list->currentText(), u"Toast"_s);
    list->setCurrentIndex(1);
    Q_EMIT list->activated(1);
    QVERIFY(bench.find<console::PayloadEditor>("payloadEditor")->payload().contains("<tile"));
    QCOMPARE(list->currentText(), u"Tile"_s);
}

void TestComposeLayout::everythingIsReachedByTab()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    bench.window->resize(1440, 900);
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    console::ComposePage &page = bench.window->composePage();
    page.toggleTagDrawer();
    QSet<const QWidget *> reached;
    // Tab belongs to the text in the payload editor; F6 leaves it, here from its place in the row.
    for (QWidget *start :
         { bench.find<QWidget>("draftTabs"), bench.find<QWidget>("problemLine") }) {
        if (start->focusPolicy() & Qt::TabFocus)
            start->setFocus(Qt::TabFocusReason);
        else
            bench.find<QWidget>("inspectorTabs")->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 120 && QApplication::focusWidget(); ++i) {
            QWidget *at = QApplication::focusWidget();
            reached.insert(at);
            if (qobject_cast<console::PayloadEditor *>(at))
                break;
            // Joined buttons are one stop: arrows move among them, and back.
            const auto *button = qobject_cast<QAbstractButton *>(at);
            const qsizetype joined =
                button && button->group() ? button->group()->buttons().size() - 1 : 0;
            for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Left }) {
                for (qsizetype step = 0; step < joined; ++step) {
                    QTest::keyClick(QApplication::focusWidget(), key);
                    reached.insert(QApplication::focusWidget());
                }
            }
            at = QApplication::focusWidget();
            QTest::keyClick(at, Qt::Key_Tab);
        }
    }
    int count = 0;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = button || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        const QWidget *parent = widget->parentWidget();
        const bool isInner = qobject_cast<const QTabBar *>(parent)
            || qobject_cast<const QComboBox *>(parent) || widget->objectName().startsWith(u"qt_");
        if (!isControl || isInner || !widget->isVisible() || !widget->isEnabled())
            continue;
        ++count;
        QVERIFY2(reached.contains(widget),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->objectName())));
    }
    QVERIFY2(count > 25, qPrintable(QString::number(count)));
}

QTEST_MAIN(TestComposeLayout)
#include "tst_composelayout.moc"
