// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "cli/registrationscommand.h"
#include "hub/registrationjson.h"
#include "hub/registrationxml.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Registrations)
};

QString text(const std::string &word)
{
    return QString::fromStdString(word);
}

void set(QString &place, const std::string &word)
{
    if (!word.empty())
        place = text(word);
}

QStringList texts(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list.append(text(word));
    return list;
}

void applyTags(const RegistrationOptions &options, hub::Registration &registration)
{
    if (options.hasTags) {
        registration.tags = texts(options.tags);
        registration.tags.removeAll(QString()); // --tag '' takes all of them away
    }
    for (const QString &tag : texts(options.addedTags)) {
        if (!registration.tags.contains(tag))
            registration.tags.append(tag);
    }
    for (const QString &tag : texts(options.removedTags))
        registration.tags.removeAll(tag);
}

std::optional<Error> applyTemplate(const RegistrationOptions &options,
                                   hub::Registration &registration, Environment &environment)
{
    hub::RegistrationTemplate body = registration.body.value_or(hub::RegistrationTemplate());
    if (options.templateBody) {
        body.body = QString::fromUtf8(*options.templateBody);
    } else if (!options.templateFile.empty()) {
        const auto bytes = readInput(options.templateFile, u"template"_s, environment);
        if (!bytes)
            return bytes.error();
        body.body = QString::fromUtf8(*bytes);
    }
    set(body.name, options.templateName);
    set(body.expiry, options.expiry);
    set(body.priority, options.priority);
    set(body.messageType, options.messageType);
    if (!options.headers.empty())
        body.headers.clear();
    for (const std::string &line : options.headers) {
        const auto header = hub::Header::parse(text(line));
        if (!header)
            return header.error();
        body.headers.append(*header);
    }
    if (registration.body || body != hub::RegistrationTemplate())
        registration.body = body;
    return {};
}

/// Creates, changes or imports registrations.
class Editing : public HubRun
{
public:
    Editing(const RegistrationOptions &options, Environment &environment, Interrupt &interrupt)
        : HubRun(options.hub, environment, interrupt)
        , m_options(options)
    {
    }

    QFuture<int> create();
    QFuture<int> update();
    QFuture<int> importFrom();

private:
    void change(const hub::Exchange &exchange);
    void save(const base::Result<hub::ManagementRequest> &request);
    bool isFaulty(const hub::Registration &registration);
    std::optional<Error> readLines(const QByteArray &lines);
    void importNext();

    RegistrationOptions m_options;
    QList<hub::Registration> m_left; ///< Of an import.
    qsizetype m_done = 0;
};

/// Whether the hub would refuse \a registration; then the run has ended.
bool Editing::isFaulty(const hub::Registration &registration)
{
    const auto fault = m_options.noValidate ? std::nullopt : hub::registrationFault(registration);
    if (fault)
        fail(*fault);
    return fault.has_value();
}

QFuture<int> Editing::create()
{
    const auto platform = hub::platformOfFormat(text(m_options.format));
    hub::Registration blank;
    if (platform)
        blank.platform = *platform;
    const auto registration = applied(m_options, blank, m_environment);
    if (!platform)
        fail({ platform.error().message, u"format"_s });
    else if (!registration)
        fail(registration.error());
    else if (!isFaulty(*registration)) {
        logIn([this, registration = *registration] {
            save(registration.id.isEmpty() ? hub::createRegistration(registration)
                                           : hub::putRegistration(registration));
        });
    }
    return exitCode();
}

QFuture<int> Editing::update()
{
    // Read before anything is asked: what cannot be read is wrong input, and the hub must not wait
    // for somebody at a keyboard.
    if (!m_options.templateFile.empty()) {
        const auto bytes = readInput(m_options.templateFile, u"template"_s, m_environment);
        if (!bytes) {
            fail(bytes.error());
            return exitCode();
        }
        m_options.templateBody = *bytes;
    }
    logIn([this] {
        call(hub::getRegistration(text(m_options.id)),
             [this](const hub::Exchange &exchange) { change(exchange); });
    });
    return exitCode();
}

void Editing::change(const hub::Exchange &exchange)
{
    const auto before = hub::readRegistration(exchange.response->body);
    if (!before)
        return showBroken(exchange, before.error());
    const auto after = applied(m_options, *before, m_environment);
    if (!after)
        return fail(after.error());
    if (isFaulty(*after))
        return;
    hub::Registration registration = *after;
    if (m_options.anyVersion)
        registration.etag = u"*"_s;
    save(hub::updateRegistration(registration));
}

void Editing::save(const base::Result<hub::ManagementRequest> &request)
{
    call(request, [this](const hub::Exchange &exchange) {
        const auto saved = hub::readRegistration(exchange.response->body);
        if (!saved && exchange.response->body.trimmed().isEmpty())
            return showResult(exchange); // it was done; the answer just does not tell more
        if (!saved)
            return showBroken(exchange, saved.error());
        if (isJson())
            print(hub::toJson(*saved));
        else
            m_environment.out << registrationLine(*saved).toStdString() << std::endl;
        end(Accepted);
    });
}

std::optional<Error> Editing::readLines(const QByteArray &lines)
{
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto broken = [number](const QString &message) {
            return Error{ Text::tr("Line %1: %2").arg(number).arg(message), u"FILE"_s };
        };
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return broken(Text::tr("This is not a JSON object."));
        const auto registration = hub::registrationFromJson(document.object());
        if (!registration)
            return broken(registration.error().message);
        if (const auto fault = hub::registrationFault(*registration);
            fault && !m_options.noValidate)
            return broken(fault->message);
        m_left.append(*registration);
    }
    return {};
}

QFuture<int> Editing::importFrom()
{
    const auto bytes = readInput(m_options.file, u"FILE"_s, m_environment);
    if (!bytes)
        fail(bytes.error());
    else if (const auto fault = readLines(*bytes))
        fail(*fault); // nothing was sent: a file is right as a whole
    else
        logIn([this] { importNext(); });
    return exitCode();
}

void Editing::importNext()
{
    if (m_done == m_left.size()) {
        if (isJson())
            print(QJsonObject{ { u"imported"_s, m_done } });
        else
            m_environment.out << Text::tr("%1 registrations imported.").arg(m_done).toStdString()
                              << std::endl;
        return end(Accepted);
    }
    const hub::Registration &registration = m_left.at(m_done);
    const auto request = registration.id.isEmpty() ? hub::createRegistration(registration)
                                                   : hub::putRegistration(registration);
    if (!request)
        return fail(request.error());
    base::then(session().run(*request), this, [this](const hub::Exchange &exchange) {
        if (hub::isAccepted(exchange)) {
            ++m_done;
            wentThrough();
            return importNext();
        }
        if (mustWait(exchange, [this] { importNext(); }))
            return;
        m_environment.err << "error: "
                          << Text::tr("%1 of %2 were imported; the next one, “%3”, was refused.")
                                 .arg(m_done)
                                 .arg(m_left.size())
                                 .arg(m_left.at(m_done).handle.text.left(60))
                                 .toStdString()
                          << std::endl;
        showResult(exchange);
    });
}

void addDescription(CLI::App &app, RegistrationOptions &options)
{
    const auto help = [](const QString &words) { return words.toStdString(); };
    app.add_option("--p256dh", options.p256dh,
                   help(Text::tr("The key of a browser's subscription")));
    app.add_option("--auth", options.auth,
                   help(Text::tr("The secret of a browser's subscription")));
    app.add_option("--secondary-tile", options.secondaryTile,
                   help(Text::tr("The name of a Windows tile")));
    app.add_option("--tag", options.tags, help(Text::tr("A tag; several make the whole list")))
        ->each([&options](const std::string &) { options.hasTags = true; });
    app.add_option("--push-variable", options.pushVariables, help(Text::tr("NAME=VALUE")));
    app.add_option("--template", options.templateFile,
                   help(Text::tr("A file with the template's body; - for standard input")));
    app.add_option("--template-name", options.templateName, help(Text::tr("The template's name")));
    app.add_option("--header", options.headers,
                   help(Text::tr("A header of the template, 'Name: value'")));
    app.add_option("--expiry", options.expiry, help(Text::tr("The template's expiry, Apple only")));
    app.add_option("--priority", options.priority,
                   help(Text::tr("The template's priority, Apple only")));
    app.add_option("--message-type", options.messageType,
                   help(Text::tr("The template's message type, Baidu only")));
    app.add_flag("--no-validate", options.noValidate,
                 help(Text::tr("Send it as it is, wrong or not")));
}

} // namespace

base::Result<hub::Registration> applied(const RegistrationOptions &options,
                                        hub::Registration registration, Environment &environment)
{
    set(registration.id, options.id);
    set(registration.handle.text, options.handle);
    set(registration.handle.p256dh, options.p256dh);
    set(registration.handle.auth, options.auth);
    set(registration.secondaryTile, options.secondaryTile);
    applyTags(options, registration);
    for (const std::string &pair : options.pushVariables) {
        const QString variable = text(pair);
        if (!variable.contains(u'=')) {
            return Error{ Text::tr("“%1” is not written NAME=VALUE.").arg(variable.left(60)),
                          u"push-variable"_s };
        }
        registration.pushVariables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    if (const auto fault = applyTemplate(options, registration, environment))
        return *fault;
    return registration;
}

void addRegistrationEdits(CLI::App &command, Environment &environment, Interrupt &interrupt,
                          const Start &start)
{
    const auto help = [](const QString &words) { return words.toStdString(); };
    auto options = std::make_shared<RegistrationOptions>();
    const auto add = [&](const char *name, const QString &words, auto run) {
        CLI::App *one = command.add_subcommand(name, help(words));
        addHubOptions(*one, options->hub);
        one->callback([options, run, &environment, &interrupt, start] {
            auto *editing = new Editing(*options, environment, interrupt);
            start((editing->*run)());
        });
        return one;
    };
    CLI::App *creating = add("create", Text::tr("Create one"), &Editing::create);
    creating->add_option("--format", options->format, help(Text::tr("The platform")))->required();
    creating->add_option("--device-handle", options->handle, help(Text::tr("The device")))
        ->required();
    creating->add_option("--id", options->id,
                         help(Text::tr("Its id, as 1-2-3; what is there is overwritten. Otherwise "
                                       "the hub chooses one")));
    addDescription(*creating, *options);

    CLI::App *updating =
        add("update", Text::tr("Change one; what is not given stays"), &Editing::update);
    updating->add_option("ID", options->id, help(Text::tr("As the list gives it")))->required();
    updating->add_option("--device-handle", options->handle, help(Text::tr("The device")));
    updating->add_option("--add-tag", options->addedTags, help(Text::tr("A tag to add")));
    updating->add_option("--remove-tag", options->removedTags, help(Text::tr("A tag to remove")));
    updating->add_flag("--any-version", options->anyVersion,
                       help(Text::tr("Overwrite it also if someone else changes it meanwhile")));
    addDescription(*updating, *options);

    CLI::App *importing =
        add("import", Text::tr("Create or overwrite those in a file of JSON lines"),
            &Editing::importFrom);
    importing->add_option("FILE", options->file, help(Text::tr("The file; - for standard input")))
        ->required();
    importing->add_flag("--no-validate", options->noValidate,
                        help(Text::tr("Send them as they are, wrong or not")));
}

} // namespace cli
