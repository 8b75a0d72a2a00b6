// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/hubrun.h"
#include "hub/registration.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// `pushbench-cli registrations list|get|create|update|delete|export|import`
void addRegistrationsCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                             const Start &start);

/// What describes a registration, for `create` and `update`.
struct RegistrationOptions
{
    HubOptions hub;
    std::string id;
    std::string format;
    std::string handle;
    std::string p256dh;
    std::string auth;
    std::string secondaryTile;
    std::vector<std::string> tags; ///< All of them.
    bool hasTags = false;
    std::vector<std::string> addedTags;
    std::vector<std::string> removedTags;
    std::vector<std::string> pushVariables; ///< `name=value`
    std::string templateFile;
    std::optional<QByteArray> templateBody; ///< What is in it, once it has been read.
    std::string templateName;
    std::vector<std::string> headers; ///< `Name: value`
    std::string expiry;
    std::string priority;
    std::string messageType;
    std::string file; ///< Of `import`.
    bool anyVersion = false;
    bool noValidate = false;
};

/// Adds `create`, `update` and `import` to \a command.
void addRegistrationEdits(CLI::App &command, Environment &environment, Interrupt &interrupt,
                          const Start &start);

/// Writes \a options over \a registration; what was not given stays. Error parts are the options'
/// names.
base::Result<hub::Registration> applied(const RegistrationOptions &options,
                                        hub::Registration registration, Environment &environment);

/// One registration for people, ended by no line break: id, platform, handle, tags.
QString registrationLine(const hub::Registration &registration);

} // namespace cli
