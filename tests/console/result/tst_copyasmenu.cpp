// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/copyasmenu.h"
#include "console/result/secretclipboard.h"
#include "sharing/bundle.h"
#include "sharing/exchanges.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using console::CopyAsMenu;
using console::SecretClipboard;
using sharing::Form;

namespace {

QString onClipboard()
{
    return QApplication::clipboard()->text();
}

QString tokenText()
{
    return QString::fromLatin1(exchanges::token().header().reveal());
}

} // namespace

class TestCopyAsMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void formsStandInTheirOrder();
    void withoutAnExchangeThereIsNothingToCopy();
    void aFormIsCopiedWithoutSecrets();
    void whatHasNoCommandLineIsDisabledAndSaysWhy();
    void secretsAreAskedForOnce();
    void noMeansWithoutSecrets();
    void anExchangeWithoutItsTokenHasNoSecrets();
    void aFormThatHoldsNoTokenIsNoSecret();
    void secretsAreMarkedForClipboardManagers();
    void secretsAreRemovedAfterAWhile();
    void whatWasCopiedMeanwhileStays();
    void theClipboardIsClearedWhenTheProgramEnds();
    void aBundleIsSaved();
    void aBundleThatCannotBeWrittenSaysSo();
    void everyFormIsSavedWithoutSecrets();

private:
    QAction *action(const char *name) const
    {
        return m_menu->findChild<QAction *>(QLatin1String(name));
    }
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    void answer(QMessageBox::ButtonRole role);

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SecretClipboard> m_clipboard;
    CopyAsMenu *m_menu = nullptr;
};

void TestCopyAsMenu::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QApplication::clipboard()->clear();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_clipboard = std::make_unique<SecretClipboard>();
    m_menu = new CopyAsMenu(*m_clipboard, m_window.get());
    m_menu->setExchange(exchanges::testSendToTags(), u"Staging"_s);
}

void TestCopyAsMenu::answer(QMessageBox::ButtonRole role)
{
    QPointer<QMessageBox> box = question();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            button->click();
    }
    QTRY_VERIFY(!box);
}

void TestCopyAsMenu::formsStandInTheirOrder()
{
    QStringList texts;
    for (const QAction *entry : m_menu->actions())
        texts.append(entry->isSeparator() ? u"-"_s : entry->text());
    QCOMPARE(texts.join(u", "_s),
             u"Whole exchange, Markdown, cURL, Python, C#, JavaScript, Java, PHP, PowerShell, "
             ".http, pushbench-cli, HAR, -, Save as…, Save as a bundle…, -, With secrets"_s);
}

void TestCopyAsMenu::withoutAnExchangeThereIsNothingToCopy()
{
    m_menu->setExchange({});
    for (const QAction *entry : m_menu->actions())
        QVERIFY(entry->isSeparator() || !entry->isEnabled());
    m_menu->copyAs(Form::Curl);
    QCOMPARE(onClipboard(), QString());
}

void TestCopyAsMenu::aFormIsCopiedWithoutSecrets()
{
    QSignalSpy copied(m_menu, &CopyAsMenu::copied);
    action("copyAs-cli")->trigger();
    QVERIFY(onClipboard().startsWith(u"pushbench-cli send --connection 'Staging' "_s));
    action("copyAs-text")->trigger();
    QVERIFY(onClipboard().contains(u"sig=<signature>"_s));
    QVERIFY(onClipboard().contains(u"<PnsHandle>&lt;handle-1&gt;"_s));
    QCOMPARE(copied.size(), 2);
    QCOMPARE(
        copied.last().first().toString(),
        u"Copied without secrets, %1 characters"_s.arg(QLocale().toString(onClipboard().size())));
    QCOMPARE(m_clipboard->secondsLeft(), 0);
}

void TestCopyAsMenu::whatHasNoCommandLineIsDisabledAndSaysWhy()
{
    QVERIFY(action("copyAs-cli")->isEnabled());
    m_menu->setExchange(exchanges::registrations());
    QVERIFY(!action("copyAs-cli")->isEnabled());
    QVERIFY(action("copyAs-cli")->toolTip().contains(u"no command"_s));
    QVERIFY(action("copyAs-curl")->isEnabled());
    QSignalSpy failed(m_menu, &CopyAsMenu::failed);
    m_menu->copyAs(Form::Cli);
    QCOMPARE(failed.size(), 1);
}

void TestCopyAsMenu::secretsAreAskedForOnce()
{
    action("withSecretsAction")->trigger();
    QVERIFY(question());
    QVERIFY(!action("withSecretsAction")->isChecked());
    QCOMPARE(question()->text(),
             u"The copy will hold a key that can send to this hub. It is removed from the "
             "clipboard after 60 s."_s);
    answer(QMessageBox::AcceptRole);
    QVERIFY(action("withSecretsAction")->isChecked());
    QSignalSpy copied(m_menu, &CopyAsMenu::copied);
    action("copyAs-curl")->trigger();
    QVERIFY(onClipboard().contains(tokenText()));
    QVERIFY(copied.first().first().toString().startsWith(u"Copied with secrets"_s));
    QVERIFY(m_clipboard->secondsLeft() > 50);

    action("withSecretsAction")->trigger();
    action("copyAs-curl")->trigger();
    QVERIFY(!onClipboard().contains(tokenText()));
    action("withSecretsAction")->trigger();
    QVERIFY(!question()); // once a session, and for each menu of it
    CopyAsMenu other(*m_clipboard, m_window.get());
    other.setExchange(exchanges::toApple("{}"));
    other.findChild<QAction *>(u"withSecretsAction"_s)->trigger();
    QVERIFY(!question());
}

void TestCopyAsMenu::noMeansWithoutSecrets()
{
    action("withSecretsAction")->trigger();
    answer(QMessageBox::RejectRole);
    QVERIFY(!action("withSecretsAction")->isChecked());
    action("copyAs-curl")->trigger();
    QVERIFY(!onClipboard().contains(tokenText()));
    action("withSecretsAction")->trigger();
    QVERIFY(question()); // a no is asked again
}

void TestCopyAsMenu::anExchangeWithoutItsTokenHasNoSecrets()
{
    m_clipboard->giveAssent();
    action("withSecretsAction")->trigger();
    QVERIFY(action("withSecretsAction")->isChecked());
    hub::Exchange kept = exchanges::testSendToTags();
    kept.request.authorization = {};
    m_menu->setExchange(kept);
    QVERIFY(!action("withSecretsAction")->isEnabled());
    action("copyAs-curl")->trigger();
    QVERIFY(onClipboard().contains(u"${PUSHBENCH_SAS_TOKEN:?}"_s));
    QCOMPARE(m_clipboard->secondsLeft(), 0);
}

void TestCopyAsMenu::aFormThatHoldsNoTokenIsNoSecret()
{
    m_clipboard->giveAssent();
    action("withSecretsAction")->trigger();
    action("copyAs-cli")->trigger();
    QCOMPARE(m_clipboard->secondsLeft(), 0);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
}

void TestCopyAsMenu::secretsAreMarkedForClipboardManagers()
{
    m_clipboard->copy(u"key"_s);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"key"_s);
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
    for (const char *name : { "ExcludeClipboardContentFromMonitorProcessing",
                              "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard" }) {
        QVERIFY(data->hasFormat(
            u"application/x-qt-windows-mime;value=\"%1\""_s.arg(QLatin1String(name))));
    }
}

void TestCopyAsMenu::secretsAreRemovedAfterAWhile()
{
    SecretClipboard clipboard(nullptr, std::chrono::milliseconds(20));
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.copy(u"key"_s);
    QCOMPARE(onClipboard(), u"key"_s);
    QCOMPARE(clipboard.secondsLeft(), 1);
    QVERIFY(cleared.wait());
    QCOMPARE(onClipboard(), QString());
    QCOMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(m_clipboard->lifetime(), std::chrono::milliseconds(60000));
}

void TestCopyAsMenu::whatWasCopiedMeanwhileStays()
{
    QSignalSpy cleared(m_clipboard.get(), &SecretClipboard::cleared);
    m_clipboard->copy(u"key"_s);
    QApplication::clipboard()->setText(u"other"_s);
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(m_clipboard->secondsLeft(), 0);
    m_clipboard->clear();
    QCOMPARE(onClipboard(), u"other"_s);
    QCOMPARE(cleared.size(), 1);
}

void TestCopyAsMenu::theClipboardIsClearedWhenTheProgramEnds()
{
    m_clipboard->copy(u"key"_s);
    m_window.reset(); // the menu refers to the clipboard
    m_clipboard.reset();
    QCOMPARE(onClipboard(), QString());
}

void TestCopyAsMenu::aBundleIsSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.html"_s);
    QSignalSpy copied(m_menu, &CopyAsMenu::copied);
    m_menu->saveBundle(path);
    QCOMPARE(copied.size(), 1);
    QVERIFY(copied.first().first().toString().contains(u"b.html"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bundle = sharing::readBundle(file.readAll());
    QVERIFY(bundle);
    QCOMPARE(bundle->exchange.request.url, exchanges::testSendToTags().request.url);
}

void TestCopyAsMenu::aBundleThatCannotBeWrittenSaysSo()
{
    QSignalSpy failed(m_menu, &CopyAsMenu::failed);
    m_menu->saveBundle(u"/nonexistent/b.html"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"b.html"_s));
}

void TestCopyAsMenu::everyFormIsSavedWithoutSecrets()
{
    m_clipboard->giveAssent();
    action("withSecretsAction")->trigger(); // is about copies: a file stays
    const QTemporaryDir folder;
    const QByteArray token = exchanges::testSendToTags().request.authorization.reveal();
    QVERIFY(!token.isEmpty());
    for (const sharing::Form form : sharing::allForms()) {
        QSignalSpy copied(m_menu, &CopyAsMenu::copied);
        const QString path = folder.filePath(sharing::traits(form).id);
        m_menu->saveAs(form, path);
        QCOMPARE(copied.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.isEmpty() && !text.contains(token));
    }
    QSignalSpy failed(m_menu, &CopyAsMenu::failed);
    m_menu->saveAs(sharing::Form::Har, u"/nonexistent/x.har"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"x.har"_s));
}

QTEST_MAIN(TestCopyAsMenu)
#include "tst_copyasmenu.moc"
