// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    const char *command;
    const char *option;
};

constexpr std::array MayBeEmpty{
    Place{ "send", "--text" }, // an empty payload, not none
    Place{ "create", "--tag" }, // no tags, not those there are
    Place{ "update", "--tag" },
};

bool mayBeEmpty(const CLI::App &app, const CLI::Option &option)
{
    return std::any_of(MayBeEmpty.begin(), MayBeEmpty.end(), [&](const Place &place) {
        return app.get_name() == place.command && option.get_name() == place.option;
    });
}

std::vector<CLI::App *> commandsOf(CLI::App &app)
{
    return app.get_subcommands([](CLI::App *) { return true; });
}

std::string emptyFault(const std::string &value)
{
    if (!value.empty())
        return {};
    return QCoreApplication::translate("cli::Arguments",
                                       "It was given without a value. Give one, or leave it out.")
        .toStdString();
}

} // namespace

void refuseEmptyValues(CLI::App &app)
{
    for (CLI::Option *option : app.get_options()) {
        if (option->get_items_expected_max() > 0 && !mayBeEmpty(app, *option))
            option->check(emptyFault, std::string());
    }
    for (CLI::App *command : commandsOf(app))
        refuseEmptyValues(*command);
}

std::vector<std::string> toWords(const QStringList &arguments)
{
    static const QRegularExpression emptied(u"^--[a-z0-9-]+=$"_s);
    std::vector<std::string> words;
    for (const QString &argument : arguments) {
        const bool isEmptied = emptied.match(argument).hasMatch();
        words.push_back((isEmptied ? argument.chopped(1) : argument).toStdString());
        if (isEmptied)
            words.emplace_back();
    }
    std::reverse(words.begin(), words.end());
    return words;
}

QString unknownCommand(const CLI::App &app)
{
    const auto chosen = app.get_subcommands();
    if (!chosen.empty())
        return unknownCommand(*chosen.back());
    if (app.get_require_subcommand_min() == 0)
        return {};
    const std::vector<std::string> left = app.remaining();
    return left.empty() ? QString() : QString::fromStdString(left.front());
}

} // namespace cli
