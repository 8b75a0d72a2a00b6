// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/connectionoptions.h"
#include "cli/environment.h"
#include "cli/payloadinput.h"
#include "hub/request.h"

#include <string>
#include <vector>

namespace cli {

/// The arguments of `send` as they were typed.
struct SendOptions
{
    ConnectionOptions connection;
    PayloadOptions payload;
    std::string payloadFile; ///< `-`: standard input.
    std::string text;
    bool hasText = false; ///< `--text ''` is an empty payload, not none.
    std::string tags;
    bool hasTags = false;
    std::vector<std::string> tagList;
    std::vector<std::string> handles;
    std::string p256dh;
    std::string auth;
    std::string at;
    bool testSend = false;
    std::string apiVersion = "2020-06";
    double timeout = 30;
    std::string caFile;
    bool noValidate = false;
    bool dump = false;
    bool reveal = false;
    bool json = false;
    bool noHistory = false;
    std::vector<std::string> exports; ///< `FORM` or `FORM=FILE`
};

void addSendOptions(CLI::App &app, SendOptions &options);

/// What the options mean. Reads the payload's file or standard input; everything is checked, so
/// that a wrong argument sends nothing.
base::Result<hub::Request> readRequest(const SendOptions &options, Environment &environment);

} // namespace cli
