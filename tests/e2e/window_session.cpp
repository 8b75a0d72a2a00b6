// SPDX-License-Identifier: GPL-3.0-or-later
// The window's part of secrets.sh: adds a hub by its dialog, sends, looks at everything, copies,
// quits. Reads the connection string of a plain sandbox from the standard input and the folder for
// its files from the command line; what it copied stands in `clipboard.txt` there.
#include "console/compose/composepage.h"
#include "console/hubs/connectiondialog.h"
#include "console/result/exchangepane.h"
#include "console/style/pushbenchstyle.h"
#include "support/windowbench.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// Waits for \a holds; ends the program when it does not come true.
template<typename Condition>
void await(const char *what, Condition holds)
{
    if (QTest::qWaitFor(holds, 15000))
        return;
    qCritical("window_session: waited in vain for %s", what);
    std::exit(1);
}

/// All text that the window shows, and what it keeps in its fields.
QString allText(const QWidget &window)
{
    QString all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        for (const char *property : { "text", "plainText", "toolTip", "accessibleName",
                                      "accessibleDescription", "placeholderText" })
            all += widget->property(property).toString() + u'\n';
    }
    return all;
}

/// A secret variable in a payload: it goes out, and is in no file afterwards.
void sendASecretVariable(support::Bench &bench, const QString &folder)
{
    const session::Variable variable{ .name = u"pin"_s, .value = {}, .isSecret = true };
    (void)bench.variables.save({ .name = session::GlobalSet, .variables = { variable } },
                               { { u"pin"_s, base::Secret("window-secret-4711") } });
    await("the variable", [&] { return bench.variables.values({}).contains(u"pin"_s); });
    QFile payload(folder + u"/payload.json"_s);
    if (!payload.open(QIODevice::WriteOnly))
        qFatal("window_session: the payload cannot be written");
    payload.write(R"({"aps":{"alert":"The PIN is {{pin}}"}})");
    payload.close();
    bench.window->openFile(payload.fileName());
    QSignalSpy recorded(&bench.history, &history::HistoryStore::appended);
    bench.window->composePage().send();
    const auto last = [&recorded] {
        return recorded.isEmpty() ? history::HistoryRow()
                                  : recorded.last().first().value<history::HistoryRow>();
    };
    await("the row of the secret", [&] { return last().note.contains(u"[redacted]"); });
    const history::HistoryRow row = last();
    const auto future = bench.history.exchange(row.id);
    await("its exchange", [&] { return future.isFinished(); });
    if (!future.result()
        || !future.result()->meant->notification.payload.contains("The PIN is [redacted]"))
        qFatal("window_session: the history does not tell of the secret");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pushbench"_s);
    QApplication::setStyle(new console::PushbenchStyle);
    const QString folder = application.arguments().value(1);
    const QString connection = QTextStream(stdin).readLine();
    QString seen;
    {
        support::Bench bench(folder, true);
        bench.window->addHub();
        auto *dialog = bench.window->findChild<console::ConnectionDialog *>();
        QApplication::clipboard()->setText(connection);
        dialog->setConnectionString(connection);
        QApplication::clipboard()->clear();
        seen += allText(*dialog);
        dialog->accept();
        await("the hub to be saved and opened", [&] {
            return bench.login.state() == console::HubLogin::State::Ready
                && !bench.login.isSandbox();
        });
        if (bench.login.profile().keyPlace != session::KeyPlace::Keychain)
            qFatal("window_session: the key is not in the keychain");
        bench.window->composePage().send();
        await("the answer",
              [&] { return bench.find<QLabel>("verdictStatus")->text().startsWith(u"201"); });
        for (int tab = 0; tab <= console::ExchangePane::TimelineTab; ++tab) {
            bench.window->exchangePane().setCurrentTab(tab);
            QTest::qWait(20);
            seen += allText(*bench.window);
        }
        bench.window->exchangePane().copyExchange();
        sendASecretVariable(bench, folder);
        QTest::keyClicks(bench.find<QWidget>("payloadEditor"), u" "_s);
        bench.window->close();
        await("the drafts to be saved", [&] { return QFile::exists(folder + u"/drafts.json"_s); });
    }
    const QString copied = QApplication::clipboard()->text();
    if (!copied.contains(u"Authorization: SharedAccessSignature"))
        qFatal("window_session: nothing was copied, so the search would prove nothing");
    for (const auto &[name, text] :
         { std::pair(u"/clipboard.txt"_s, copied), std::pair(u"/seen.txt"_s, seen) }) {
        QFile file(folder + name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("window_session: %s cannot be written", qPrintable(file.fileName()));
        file.write(text.toUtf8());
    }
    return 0;
}
