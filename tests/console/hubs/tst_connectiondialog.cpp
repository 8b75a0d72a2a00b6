// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/checkpanel.h"
#include "console/hubs/connectiondialog.h"
#include "console/hubs/connectionstringedit.h"
#include "console/hubs/hublogin.h"
#include "console/style/marklabel.h"
#include "console/style/pushbenchstyle.h"
#include "session/connections.h"
#include "session/hubclient.h"
#include "session/hubsession.h"
#include "session/profilestore.h"
#include "support/rawserver.h"
#include "vault/sessionvault.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using console::Mark;

namespace {

/// A keychain that works, has what it is given, and says no when told to.
class Keychain : public vault::SessionVault
{
public:
    QFuture<vault::VaultAnswer> check() override
    {
        return QtFuture::makeReadyFuture(vault::answer(state));
    }
    QFuture<vault::VaultAnswer> write(const QString &id, const base::Secret &secret) override
    {
        return state == vault::VaultStatus::Ok ? SessionVault::write(id, secret) : check();
    }

    QFuture<vault::VaultAnswer> read(const QString &id) override
    {
        state = state == vault::VaultStatus::Locked ? vault::VaultStatus::Ok : state; // asked for
        return state == vault::VaultStatus::Ok ? SessionVault::read(id) : check();
    }

    vault::VaultStatus state = vault::VaultStatus::Ok;
};

struct Desk
{
    Desk()
        : store(folder.filePath(u"profiles.json"_s))
        , connections(store, keychain, sessionKeys)
    {
        (void)store.load();
        open();
    }

    void open()
    {
        dialog = std::make_unique<console::ConnectionDialog>(connections, store, keychain, client);
        dialog->show();
    }

    template<typename T>
    T *find(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    Mark mark(const char *label) const { return find<console::MarkLabel>(label)->mark(); }
    QPushButton *save() const
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Save hub")
                return button;
        }
        return nullptr;
    }
    /// Saves what the dialog shows; the profile that came of it.
    session::Profile saveIt()
    {
        QSignalSpy saved(dialog.get(), &console::ConnectionDialog::saved);
        dialog->accept();
        if (!QTest::qWaitFor([&] { return saved.size() == 1; }))
            return {};
        return store.byId(saved.first().first().toString()).value_or(session::Profile());
    }

    QTemporaryDir folder;
    Keychain keychain;
    vault::SessionVault sessionKeys;
    session::ProfileStore store;
    session::Connections connections;
    session::HubClient client;
    std::unique_ptr<console::ConnectionDialog> dialog;
};

const QString Start = u"Endpoint=sb://bakery.servicebus.windows.net/;SharedAccessKeyName="_s;
const QString Key = u"Zm9yIHRlc3RzIG9ubHksIG5vdCBhIHJlYWwga2V5ISE="_s;
const QString Full = Start + u"DefaultFullSharedAccessSignature;SharedAccessKey="_s + Key;

} // namespace

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }

    void readsWhatIsPasted_data();
    void readsWhatIsPasted();
    void savesTheKeyInTheKeychainAndNowhereElse();
    void withoutAKeychainTheKeyIsForThisSession();
    void aDeniedKeychainKeepsTheDialogOpen();
    void aHubWhoseKeyIsMissingCanBeEdited();
    void anEditKeepsTheKey();
    void aSecondOneOfTheSameRuleCanReplaceTheKey();
    void checksByItselfAndNeverSends();
    void aCheckCanBeStopped();
    void aLockedKeychainIsUnlockedFromHere();
    void aLockedKeychainCanBeLeftAside();
    void anAuthorityOfItsOwnIsTrusted();
    void aFileThatIsNoAuthorityIsSaid();
};

void TestConnectionDialog::readsWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("marks"); // namespace, rule, key, hub
    QTest::addColumn<QString>("message"); // a part of it
    QTest::addColumn<bool>("canSave");

    QTest::newRow("nothing yet") << QString() << QString() << u"...."_s << u"Access policies"_s
                                 << false;
    QTest::newRow("all there") << Full << u"orders"_s << u"++++"_s << QString() << true;
    QTest::newRow("the hub's name is still to be typed")
        << Full << QString() << u"+++."_s << u"name"_s << false;
    QTest::newRow("the hub's name is in the string")
        << QString(Full + u";EntityPath=orders"_s) << QString() << u"++++"_s << QString() << true;
    QTest::newRow("a hub's name that no hub can have")
        << Full << u"a b"_s << u"+++x"_s << u"name"_s << false;
    QTest::newRow("no Endpoint") << u"SharedAccessKeyName=a;SharedAccessKey=b"_s << u"orders"_s
                                 << u"x..."_s << u"There is no `Endpoint=` part."_s << false;
    QTest::newRow("no key") << QString(Start + u"rule"_s) << u"orders"_s << u"..x."_s
                            << u"There is no `SharedAccessKey=` part."_s << false;
    QTest::newRow("a rule that may only listen, by its name")
        << QString(Start + u"DefaultListenSharedAccessSignature;SharedAccessKey="_s + Key)
        << u"orders"_s << u"+!++"_s << u"listen"_s << true;
    QTest::newRow("a key that only an emulator has")
        << QString(Start + u"rule;SharedAccessKey=abc"_s) << u"orders"_s << u"++!+"_s
        << u"unusual for Azure"_s << true;
    QTest::newRow("a string of another service") << u"AccountKey=abc;AccountName=d"_s << QString()
                                                 << u"...."_s << u"Storage or Cosmos DB"_s << false;
}

void TestConnectionDialog::readsWhatIsPasted()
{
    QFETCH(QString, pasted);
    QFETCH(QString, hub);
    QFETCH(QString, marks);
    QFETCH(QString, message);
    QFETCH(bool, canSave);
    Desk desk;
    desk.dialog->setConnectionString(pasted);
    if (!hub.isEmpty())
        desk.find<QLineEdit>("hubEdit")->setText(hub);
    static const QHash<QChar, Mark> letters{
        { u'+', Mark::Done }, { u'!', Mark::Look }, { u'x', Mark::Refused }, { u'.', Mark::NotYet }
    };
    int at = 0;
    for (const char *name : { "namespaceMark", "ruleMark", "keyMark", "hubMark" })
        QVERIFY2(desk.mark(name) == letters.value(marks.at(at++)), name);
    const QString said = desk.text("messageLabel");
    QVERIFY2(message.isEmpty() ? said.isEmpty() : said.contains(message), qPrintable(said));
    QCOMPARE(desk.save()->isEnabled(), canSave);
    const auto *edit = desk.find<console::ConnectionStringEdit>("connectionStringEdit");
    QVERIFY(!edit->shownText().contains(Key));
}

void TestConnectionDialog::savesTheKeyInTheKeychainAndNowhereElse()
{
    Desk desk;
    desk.dialog->setConnectionString(Full);
    desk.find<QLineEdit>("hubEdit")->setText(u"orders"_s);
    QCOMPARE(desk.find<QLineEdit>("nameEdit")->text(), u"orders"_s); // proposed
    const session::Profile profile = desk.saveIt();
    QCOMPARE(profile.hub, u"orders"_s);
    QCOMPARE(profile.keyName, u"DefaultFullSharedAccessSignature"_s);
    QVERIFY(desk.keychain.read(profile.id).result().secret.reveal().contains(Key.toUtf8()));
    QFile file(desk.folder.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(Key.toUtf8()));
}

void TestConnectionDialog::withoutAKeychainTheKeyIsForThisSession()
{
    Desk desk;
    desk.keychain.state = vault::VaultStatus::NoKeychain;
    desk.open();
    QTRY_VERIFY(!desk.find<QRadioButton>("keychainRadio")->isEnabled());
    QVERIFY(desk.find<QRadioButton>("sessionRadio")->isChecked());
    QVERIFY(desk.text("keychainMessage").contains(u"does not write keys to files"));
    desk.dialog->setConnectionString(Full + u";EntityPath=orders");
    const session::Profile profile = desk.saveIt();
    QCOMPARE(profile.keyPlace, session::KeyPlace::Session);
    QCOMPARE(desk.sessionKeys.read(profile.id).result().status, vault::VaultStatus::Ok);
}

void TestConnectionDialog::aDeniedKeychainKeepsTheDialogOpen()
{
    Desk desk;
    desk.dialog->setConnectionString(Full + u";EntityPath=orders");
    desk.keychain.state = vault::VaultStatus::Denied;
    desk.dialog->accept();
    QTRY_COMPARE(desk.mark("messageMark"), Mark::Refused);
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(desk.store.profiles().isEmpty());
    QVERIFY(desk.save()->isEnabled()); // to try again
}

void TestConnectionDialog::aHubWhoseKeyIsMissingCanBeEdited()
{
    Desk desk;
    session::Profile profile;
    profile.id = session::newProfileId();
    profile.name = u"Orders"_s;
    profile.hub = u"orders"_s;
    profile.endpoint = QUrl(u"https://bakery.servicebus.windows.net/"_s);
    profile.keyName = u"rule"_s;
    QVERIFY(!desk.store.add(profile));
    desk.dialog->edit(profile);
    QTRY_COMPARE(desk.text("keyNote"), u"not at hand; it stays as it is unless replaced"_s);
    QCOMPARE(desk.text("namespaceValue"), u"bakery.servicebus.windows.net"_s);
    QVERIFY(desk.text("messageLabel").contains(u"Orders"));
    QVERIFY(!desk.find<QPushButton>("checkButton")->isEnabled());
    desk.find<QLineEdit>("noteEdit")->setText(u"renewed in May"_s);
    QCOMPARE(desk.saveIt().note, u"renewed in May"_s);

    desk.open(); // and again, now with a new key
    desk.dialog->edit(profile);
    auto *edit = desk.find<console::ConnectionStringEdit>("connectionStringEdit");
    edit->replaceKey();
    QVERIFY(!desk.save()->isEnabled());
    QTest::keyClicks(edit, Key);
    QVERIFY(desk.save()->isEnabled());
    QVERIFY(!edit->shownText().contains(Key));
    const session::Profile saved = desk.saveIt();
    QCOMPARE(saved.id, profile.id);
    QVERIFY(desk.keychain.read(profile.id).result().secret.reveal().contains(Key.toUtf8()));
}

void TestConnectionDialog::anEditKeepsTheKey()
{
    Desk desk;
    desk.dialog->setConnectionString(Full + u";EntityPath=orders");
    const session::Profile profile = desk.saveIt();
    desk.open();
    desk.dialog->edit(profile);
    QTRY_COMPARE(desk.mark("keyMark"), Mark::Done);
    desk.find<QLineEdit>("nameEdit")->setText(u"Orders of today"_s);
    QCOMPARE(desk.saveIt().name, u"Orders of today"_s);
    QVERIFY(desk.keychain.read(profile.id).result().secret.reveal().contains(Key.toUtf8()));
}

void TestConnectionDialog::aSecondOneOfTheSameRuleCanReplaceTheKey()
{
    Desk desk;
    desk.dialog->setConnectionString(Full + u";EntityPath=orders");
    const session::Profile first = desk.saveIt();
    desk.open();
    const QString renewed = u"cmVuZXdlZCByZW5ld2VkIHJlbmV3ZWQgcmVuZXdlZCE="_s;
    desk.dialog->setConnectionString(QString(Full).replace(Key, renewed) + u";EntityPath=orders");
    QVERIFY(desk.text("messageLabel").contains(u"orders uses this hub and rule too"));
    QVERIFY(desk.save()->isEnabled()); // a second one may be wanted
    Q_EMIT desk.find<QLabel>("messageLabel")->linkActivated(u"replace"_s);
    const session::Profile saved = desk.saveIt();
    QCOMPARE(saved.id, first.id);
    QCOMPARE(desk.store.profiles().size(), 1);
    QVERIFY(desk.keychain.read(first.id).result().secret.reveal().contains(renewed.toUtf8()));
}

void TestConnectionDialog::checksByItselfAndNeverSends()
{
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n<feed></feed>");
    Desk desk;
    desk.dialog->setConnectionString(
        u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=rule;SharedAccessKey=key;"
        u"UseDevelopmentEmulator=true;EntityPath=orders"_s.arg(server.port()));
    auto *panel = desk.find<console::CheckPanel>("checkPanel");
    QTRY_COMPARE(panel->check().lines.at(console::ConnectionCheck::Manage).mark, Mark::Done);
    QCOMPARE(server.connections(), 1);
    QVERIFY(server.received().first().startsWith("GET /orders/registrations?"));
}

void TestConnectionDialog::aCheckCanBeStopped()
{
    const support::RawServer silent(support::RawServer::Security::Plain);
    Desk desk;
    desk.dialog->setConnectionString(
        u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=rule;SharedAccessKey=key;"
        u"UseDevelopmentEmulator=true;EntityPath=orders"_s.arg(silent.port()));
    auto *button = desk.find<QPushButton>("checkButton");
    QTRY_COMPARE(silent.connections(), 1);
    QCOMPARE(button->text(), u"Stop"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(button->text(), u"Check again"_s);
    QCOMPARE(desk.find<console::CheckPanel>("checkPanel")->check(), console::checkNotYet());
}

void TestConnectionDialog::aLockedKeychainIsUnlockedFromHere()
{
    Desk desk;
    desk.keychain.state = vault::VaultStatus::Locked;
    desk.open();
    auto *unlock = desk.find<QPushButton>("unlockButton");
    QTRY_VERIFY(unlock->isVisible());
    QVERIFY(desk.text("keychainMessage").contains(u"locked"));
    unlock->click();
    QTRY_VERIFY(!unlock->isVisible());
    QVERIFY(!desk.find<QLabel>("keychainMessage")->isVisible());
    QVERIFY(desk.find<QRadioButton>("keychainRadio")->isChecked());
}

void TestConnectionDialog::aLockedKeychainCanBeLeftAside()
{
    Desk desk;
    desk.keychain.state = vault::VaultStatus::Locked;
    desk.open();
    auto *keep = desk.find<QPushButton>("keepForSessionButton");
    QTRY_VERIFY(keep->isVisible());
    keep->click();
    QVERIFY(!keep->isVisible());
    desk.dialog->setConnectionString(Full);
    desk.find<QLineEdit>("hubEdit")->setText(u"orders"_s);
    QCOMPARE(desk.saveIt().keyPlace, session::KeyPlace::Session);
}

void TestConnectionDialog::anAuthorityOfItsOwnIsTrusted()
{
    support::RawServer server(support::RawServer::Security::Tls);
    server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    Desk desk;
    const QString file = desk.folder.filePath(u"authority.pem"_s);
    QFile pem(file);
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(support::RawServer::certificatePem());
    pem.close();
    desk.dialog->setConnectionString(
        u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=rule;SharedAccessKey=%2"_s
            .arg(server.port())
            .arg(Key));
    desk.find<QLineEdit>("hubEdit")->setText(u"orders"_s);
    auto *panel = desk.find<console::CheckPanel>("checkPanel");
    const auto host = [panel] { return panel->check().lines.at(console::ConnectionCheck::Host); };
    QTRY_COMPARE(host().mark, Mark::Refused);
    desk.find<QLineEdit>("caFileEdit")->setText(file);
    QTRY_COMPARE(host().mark, Mark::Done);
    const session::Profile profile = desk.saveIt();
    QCOMPARE(profile.caFile, file);

    // The session of the saved hub trusts it as well, and it is read anew each time.
    console::HubLogin login(desk.store, desk.connections, desk.client);
    login.select(profile.id);
    QTRY_COMPARE(login.state(), console::HubLogin::State::Ready);
    const auto answer = login.session()->check();
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error, hub::TransportError::None);
    QVERIFY(pem.remove());
    login.retry();
    QTRY_COMPARE(login.state(), console::HubLogin::State::Failed);
    QVERIFY2(login.message().contains(u"authority.pem"), qPrintable(login.message()));
}

void TestConnectionDialog::aFileThatIsNoAuthorityIsSaid()
{
    Desk desk;
    desk.dialog->setConnectionString(Full);
    desk.find<QLineEdit>("hubEdit")->setText(u"orders"_s);
    QVERIFY(desk.save()->isEnabled());
    desk.find<QLineEdit>("caFileEdit")->setText(desk.folder.filePath(u"none.pem"_s));
    QVERIFY(!desk.save()->isEnabled());
    QVERIFY2(desk.text("messageLabel").contains(u"none.pem"),
             qPrintable(desk.text("messageLabel")));
    desk.find<QLineEdit>("caFileEdit")->clear();
    QVERIFY(desk.save()->isEnabled());
}

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
