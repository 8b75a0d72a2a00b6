// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/drafts/draftstore.h"
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "console/window/mainwindow.h"
#include "history/historystore.h"
#include "session/connections.h"
#include "session/hubclient.h"
#include "session/pictureclient.h"
#include "session/profilestore.h"
#include "session/variablestore.h"
#include "support/rawserver.h"
#include "vault/keychainvault.h"
#include "vault/sessionvault.h"

#include <QSettings>
#include <QTest>

#include <memory>

namespace support {

using namespace Qt::StringLiterals;

/// All that console_main.cpp puts together, over a folder of the test.
struct Bench
{
    /// The keys are kept in memory unless \a useKeychain says to keep them in the system's
    /// keychain. \a sandbox outlives the bench.
    explicit Bench(const QString &folder, bool useKeychain = false,
                   sandbox::SandboxThread *sandbox = nullptr)
        : keychain(useKeychain ? std::unique_ptr<vault::SecretVault>(
                       std::make_unique<vault::KeychainVault>())
                               : std::make_unique<vault::SessionVault>())
        , settings(folder + u"/window.ini"_s, QSettings::IniFormat)
        , profiles(folder + u"/profiles.json"_s)
        , connections(profiles, *keychain, sessionKeys)
        , login(profiles, connections, client)
        , drafts(folder + u"/drafts.json"_s)
        , variables(folder + u"/variables"_s, *keychain)
        , history(folder + u"/history.db"_s)
    {
        (void)profiles.load();
        (void)drafts.load();
        (void)variables.load();
        window = std::make_unique<console::MainWindow>(console::WindowParts{ login,
                                                                             profiles,
                                                                             connections,
                                                                             *keychain,
                                                                             client,
                                                                             drafts,
                                                                             settings,
                                                                             console::Theme::Light,
                                                                             {},
                                                                             &variables,
                                                                             &pictures,
                                                                             &history,
                                                                             sandbox });
        window->show();
    }

    template<typename T>
    T *find(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        if (!found)
            qWarning("there is no %s", name);
        return found;
    }

    /// Saves a hub that answers at \a server and selects it.
    bool addHub(const support::RawServer &server, bool production)
    {
        const auto connection = hub::ConnectionString::parse(
            u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=rule;SharedAccessKey=key;"
            u"UseDevelopmentEmulator=true"_s.arg(server.port()));
        session::Profile profile;
        profile.name = u"Orders"_s;
        profile.hub = u"orders"_s;
        profile.production = production;
        profile.keyPlace = session::KeyPlace::Session;
        const auto saved = connections.save(profile, *connection);
        if (!QTest::qWaitFor([&] { return saved.isFinished(); }) || !saved.result().isSaved())
            return false;
        window->sidebar().select(saved.result().profile.id);
        return QTest::qWaitFor([&] { return login.state() == console::HubLogin::State::Ready; });
    }

    std::unique_ptr<vault::SecretVault> keychain;
    vault::SessionVault sessionKeys;
    QSettings settings;
    session::ProfileStore profiles;
    session::Connections connections;
    session::HubClient client;
    console::HubLogin login;
    console::DraftStore drafts;
    session::VariableStore variables;
    session::PictureClient pictures;
    history::HistoryStore history;
    std::unique_ptr<console::MainWindow> window;
};

} // namespace support
