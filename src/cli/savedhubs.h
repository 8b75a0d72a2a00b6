// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "session/connections.h"
#include "session/profilestore.h"

#include <optional>

namespace cli {

/// The saved hubs and their keys, alive as long as a command needs them.
struct SavedHubs
{
    explicit SavedHubs(Environment &environment)
        : store(environment.profilesPath)
        , connections(store, environment.keychain, environment.session)
        , loadError(store.load())
    {
    }

    session::ProfileStore store;
    session::Connections connections;
    std::optional<base::Error> loadError; ///< The list could not be read.
};

} // namespace cli
