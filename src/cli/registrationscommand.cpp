// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/registrationscommand.h"

#include "hub/registrationjson.h"
#include "hub/registrationxml.h"
#include "session/registrationreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Registrations)
};

struct ListOptions
{
    HubOptions hub;
    std::string tag;
    std::string format;
    std::string handle;
    std::string p256dh;
    std::string auth;
    qint64 limit = 0; ///< 0: all.
    std::string file; ///< Of `export`.
    std::vector<std::string> ids; ///< Of `get` and `delete`.
    std::string etag;
};

/// Reads pages and writes them, one registration a line.
class Listing : public HubRun
{
public:
    Listing(const ListOptions &options, Environment &environment, Interrupt &interrupt)
        : HubRun(options.hub, environment, interrupt)
        , m_options(options)
    {
        using session::RegistrationReader;
        connect(&m_reader, &RegistrationReader::pageRead, this, &Listing::write);
        connect(&m_reader, &RegistrationReader::finished, this, &Listing::finish);
        connect(&m_reader, &RegistrationReader::refused, this, &Listing::refuse);
        connect(&m_reader, &RegistrationReader::waiting, this, &Listing::sayWait);
    }

    QFuture<int> list()
    {
        read();
        return exitCode();
    }

    QFuture<int> exportTo()
    {
        m_file.setFileName(QString::fromStdString(m_options.file));
        if (m_file.open(QIODevice::WriteOnly))
            read();
        else
            fail({ Text::tr("%1 cannot be written: %2.")
                       .arg(m_file.fileName(), m_file.errorString()),
                   u"FILE"_s });
        return exitCode();
    }

private:
    base::Result<hub::RegistrationQuery> query() const;
    void read();
    void write(const QList<hub::Registration> &registrations);
    void finish();
    void refuse(const hub::Exchange &exchange);
    void interrupted() override
    {
        m_reader.stop();
        end(Interrupted);
    }

    ListOptions m_options;
    session::RegistrationReader m_reader;
    QSaveFile m_file; ///< Of `export`; what is not whole leaves the old file as it was.
    qint64 m_written = 0;
};

base::Result<hub::RegistrationQuery> Listing::query() const
{
    hub::RegistrationQuery query;
    if (!m_options.tag.empty())
        query.what = hub::RegistrationQuery::ByTag{ QString::fromStdString(m_options.tag) };
    if (!m_options.handle.empty()) {
        const auto platform = hub::platformOfFormat(QString::fromStdString(m_options.format));
        if (!platform)
            return base::Error{ platform.error().message, u"format"_s };
        if (*platform == hub::Platform::Template) {
            return base::Error{ Text::tr("A handle belongs to a push service, not to a template."),
                                u"format"_s };
        }
        query.what = hub::RegistrationQuery::ByHandle{ *platform,
                                                       { QString::fromStdString(m_options.handle),
                                                         QString::fromStdString(m_options.p256dh),
                                                         QString::fromStdString(m_options.auth) } };
    }
    if (m_options.limit > 0)
        query.top = int(std::min<qint64>(m_options.limit, hub::RegistrationQuery::MaxTop));
    return query;
}

void Listing::read()
{
    const auto wanted = query();
    if (!wanted)
        return fail(wanted.error());
    logIn([this, wanted = *wanted] {
        warnUnlessGranted(hub::listRegistrations(wanted).needs());
        m_reader.setPatience(timeout());
        m_reader.start(session(), wanted);
    });
}

void Listing::write(const QList<hub::Registration> &registrations)
{
    for (const hub::Registration &registration : registrations) {
        if (m_options.limit > 0 && m_written == m_options.limit)
            break;
        ++m_written;
        if (m_file.isOpen()) {
            m_file.write(QJsonDocument(hub::toJson(registration)).toJson(QJsonDocument::Compact)
                         + '\n');
        } else if (isJson()) {
            print(hub::toJson(registration));
        } else {
            print(registrationLine(registration));
        }
    }
    if (m_options.limit > 0 && m_written == m_options.limit) {
        m_reader.stop();
        finish();
    }
}

void Listing::finish()
{
    m_environment.out << std::flush;
    if (m_reader.skipped() > 0) {
        m_environment.err << "warning: "
                          << Text::tr("%1 of a kind that Pushbench does not know were left out.")
                                 .arg(m_reader.skipped())
                                 .toStdString()
                          << std::endl;
    }
    if (!m_file.isOpen())
        return end(Accepted);
    if (!m_file.commit()) {
        return fail(
            { Text::tr("%1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()),
              u"FILE"_s });
    }
    print(Text::tr("%1 registrations written to %2.").arg(m_written).arg(m_file.fileName()));
    m_environment.out << std::flush;
    end(Accepted);
}

void Listing::refuse(const hub::Exchange &exchange)
{
    if (m_file.isOpen())
        m_file.cancelWriting();
    if (!m_reader.fault())
        return showResult(exchange);
    showBroken(exchange, *m_reader.fault());
}

/// Reads or deletes registrations by their ids, one after the other.
class EachById : public HubRun
{
public:
    EachById(const ListOptions &options, Environment &environment, Interrupt &interrupt)
        : HubRun(options.hub, environment, interrupt)
        , m_options(options)
    {
    }

    QFuture<int> get()
    {
        logIn([this] {
            call(hub::getRegistration(id()), [this](const hub::Exchange &exchange) {
                const auto registration = hub::readRegistration(exchange.response->body);
                if (!registration)
                    return showBroken(exchange, registration.error());
                show(*registration);
            });
        });
        return exitCode();
    }

    QFuture<int> remove()
    {
        logIn([this] { removeNext(); });
        return exitCode();
    }

private:
    QString id() const { return QString::fromStdString(m_options.ids.at(m_done)); }
    void show(const hub::Registration &registration);
    void removeNext();

    ListOptions m_options;
    std::size_t m_done = 0;
};

void EachById::show(const hub::Registration &registration)
{
    if (isJson())
        print(hub::toJson(registration));
    else
        m_environment.out << registrationLine(registration).toStdString() << std::endl;
    end(Accepted);
}

void EachById::removeNext()
{
    if (m_done == m_options.ids.size())
        return end(Accepted);
    call(hub::deleteRegistration(id(), QString::fromStdString(m_options.etag)),
         [this](const hub::Exchange &) {
             if (isJson())
                 print(QJsonObject{ { u"deleted"_s, id() } });
             else
                 m_environment.out << Text::tr("Deleted %1").arg(id()).toStdString() << std::endl;
             ++m_done;
             removeNext();
         });
}

template<typename Run>
CLI::App *addRun(CLI::App &command, const char *name, const QString &help,
                 QFuture<int> (Run::*run)(), const std::shared_ptr<ListOptions> &options,
                 Environment &environment, Interrupt &interrupt, const Start &start)
{
    CLI::App *one = command.add_subcommand(name, help.toStdString());
    addHubOptions(*one, options->hub);
    one->callback([options, run, &environment, &interrupt, start] {
        auto *running = new Run(*options, environment, interrupt);
        start((running->*run)());
    });
    return one;
}

void addFilters(CLI::App &app, ListOptions &options)
{
    const auto help = [](const QString &text) { return text.toStdString(); };
    auto *tag = app.add_option("--tag", options.tag, help(Text::tr("Only those with this tag")));
    auto *format = app.add_option("--format", options.format,
                                  help(Text::tr("The platform of --device-handle")));
    app.add_option("--device-handle", options.handle, help(Text::tr("Only those of this device")))
        ->excludes(tag)
        ->needs(format);
    app.add_option("--p256dh", options.p256dh,
                   help(Text::tr("The key of a browser's subscription")));
    app.add_option("--auth", options.auth,
                   help(Text::tr("The secret of a browser's subscription")));
}

} // namespace

QString registrationLine(const hub::Registration &registration)
{
    QString platform = hub::traits(registration.platform).format;
    if (registration.body)
        platform += u" template"_s;
    return u"%1\t%2\t%3\t%4"_s.arg(registration.id, platform, registration.handle.text,
                                   registration.tags.join(u','));
}

void addRegistrationsCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                             const Start &start)
{
    const auto help = [](const QString &text) { return text.toStdString(); };
    CLI::App *command = app.add_subcommand(
        "registrations", help(Text::tr("List, create, change and delete registrations")));
    command->require_subcommand(1);
    auto options = std::make_shared<ListOptions>();
    const auto add = [&](const char *name, const QString &text, auto run) {
        return addRun(*command, name, text, run, options, environment, interrupt, start);
    };
    CLI::App *listing =
        add("list", Text::tr("List them, page after page; with --json one object a line"),
            &Listing::list);
    addFilters(*listing, *options);
    listing->add_option("--limit", options->limit, help(Text::tr("How many at most")))
        ->check(CLI::Range(qint64(1), qint64(100000000)));

    CLI::App *getting = add("get", Text::tr("Show one"), &EachById::get);
    getting->add_option("ID", options->ids, help(Text::tr("As the list gives it")))
        ->required()
        ->expected(1);

    CLI::App *removing = add("delete", Text::tr("Delete some by their ids"), &EachById::remove);
    auto *ids = removing->add_option("ID", options->ids, help(Text::tr("As the list gives it")));
    ids->required();
    removing->add_option("--etag", options->etag,
                         help(Text::tr("Only this version; otherwise any")));

    CLI::App *exporting =
        add("export", Text::tr("Write them to a file as JSON lines"), &Listing::exportTo);
    addFilters(*exporting, *options);
    exporting->add_option("FILE", options->file, help(Text::tr("The file")))->required();

    addRegistrationEdits(*command, environment, interrupt, start);
}

} // namespace cli
