// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historycommand.h"

#include "base/then.h"
#include "cli/exportoption.h"
#include "cli/resultjson.h"
#include "cli/savedhubs.h"
#include "history/historystore.h"
#include "hub/exchangejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;
using history::HistoryRow;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::History)
};

struct HistoryOptions
{
    int limit = 20;
    std::string search;
    std::vector<std::string> ids;
    std::vector<std::string> exports; ///< `FORM` or `FORM=FILE`
    std::string file;
    bool json = false;
};

QString platformOf(const HistoryRow &row)
{
    return row.platform ? hub::traits(*row.platform).format : QString();
}

QJsonObject toJson(const HistoryRow &row)
{
    return { { u"id"_s, QString::number(row.id) },
             { u"uuid"_s, row.uuid.toString(QUuid::WithoutBraces) },
             { u"startedAt"_s, row.startedAt.toString(Qt::ISODateWithMs) },
             { u"hub"_s, row.hub.name },
             { u"platform"_s, platformOf(row) },
             { u"targetKind"_s, history::targetKindName(row.targetKind) },
             { u"target"_s, row.target },
             { u"result"_s, hub::severityName(row.result) },
             { u"code"_s, row.code },
             { u"status"_s, row.status },
             { u"duration"_s, row.duration },
             { u"size"_s, row.size },
             { u"notificationId"_s, row.notificationId },
             { u"title"_s, row.title },
             { u"pinned"_s, row.pinned },
             { u"label"_s, row.label },
             { u"note"_s, row.note } };
}

QString toLine(const HistoryRow &row)
{
    const QString target =
        row.target.isEmpty() ? history::targetKindName(row.targetKind) : row.target;
    return QStringList{ QString::number(row.id),
                        row.startedAt.toString(Qt::ISODate),
                        hub::severityName(row.result),
                        row.code,
                        row.hub.name,
                        platformOf(row),
                        target,
                        row.label.isEmpty() ? row.title : row.label }
        .join(u'\t');
}

/// One of the commands, with the history open.
class Looking : public CommandRun
{
public:
    Looking(HistoryOptions options, Environment &environment, Interrupt &interrupt)
        : CommandRun(environment, interrupt)
        , m_options(std::move(options))
        , m_store(environment.historyPath)
    {
        connect(&interrupt, &Interrupt::interrupted, this, [this] { end(Interrupted); });
        connect(&m_store, &history::HistoryStore::stateChanged, this,
                [this](const history::StoreState &state) {
                    if (!state.message.isEmpty()) {
                        m_environment.err << "warning: history: " << state.message.toStdString()
                                          << std::endl;
                    }
                });
    }

    QFuture<int> list();
    QFuture<int> show();
    QFuture<int> exportTo();
    QFuture<int> importFrom();

private:
    /// What `--search` says; empty when that was reported as wrong.
    std::optional<history::HistoryFilter> filter();
    void print(const QJsonDocument &document)
    {
        m_environment.out << document.toJson(QJsonDocument::Compact).toStdString() << std::endl;
    }
    void print(const QList<HistoryRow> &rows);
    void showNext();
    void finishShow();

    HistoryOptions m_options;
    history::HistoryStore m_store;
    QList<qint64> m_ids; ///< Of `show`.
    QList<Export> m_exports;
    QList<hub::Exchange> m_shown;
    QString m_connection; ///< Of the saved hub that all of them went to.
};

std::optional<history::HistoryFilter> Looking::filter()
{
    const auto query = history::SearchQuery::parse(QString::fromStdString(m_options.search));
    if (query)
        return history::HistoryFilter{ .search = *query };
    end(reportInputError(m_environment, query.error()));
    return std::nullopt;
}

void Looking::print(const QList<HistoryRow> &rows)
{
    QJsonArray array;
    for (const HistoryRow &row : rows) {
        if (m_options.json)
            array.append(toJson(row));
        else
            m_environment.out << toLine(row).toStdString() << std::endl;
    }
    if (m_options.json)
        print(QJsonDocument(array));
}

QFuture<int> Looking::list()
{
    if (const auto wanted = filter()) {
        base::then(m_store.page(*wanted, {}, m_options.limit), this,
                   [this](const history::HistoryPage &page) {
                       print(page.rows);
                       end(Accepted);
                   });
    }
    return exitCode();
}

QFuture<int> Looking::show()
{
    const auto exports = readExports(m_options.exports);
    if (!exports) {
        end(reportInputError(m_environment, exports.error()));
        return exitCode();
    }
    m_exports = *exports;
    for (const std::string &word : m_options.ids) {
        const QString text = QString::fromStdString(word);
        bool isNumber = false;
        m_ids.append(text.toLongLong(&isNumber));
        if (isNumber)
            continue;
        end(reportInputError(
            m_environment,
            { Text::tr("“%1” is no id. “pushbench-cli history list” begins each line with one.")
                  .arg(text.left(40)),
              u"id"_s }));
        return exitCode();
    }
    showNext();
    return exitCode();
}

void Looking::showNext()
{
    if (m_shown.size() == m_ids.size())
        return finishShow();
    const qint64 id = m_ids.at(m_shown.size());
    base::then(m_store.exchange(id), this, [this, id](const base::Result<hub::Exchange> &exchange) {
        if (!exchange)
            return end(reportInputError(m_environment, exchange.error()));
        m_shown.append(*exchange);
        base::then(m_store.row(id), this, [this](const std::optional<HistoryRow> &row) {
            const auto profile = SavedHubs(m_environment).store.byId(row ? row->hub.id : QString());
            const QString name = profile ? profile->name : QString();
            const bool isSame = m_shown.size() == 1 || m_connection == name;
            m_connection = isSame ? name : QString();
            showNext();
        });
    });
}

void Looking::finishShow()
{
    for (const Export &wanted : std::as_const(m_exports)) {
        if (const auto fault = writeExport(wanted, m_shown, m_connection, m_environment))
            return end(reportInputError(m_environment, *fault));
    }
    for (const hub::Exchange &exchange : std::as_const(m_shown)) {
        if (!m_exports.isEmpty())
            break;
        if (m_options.json) {
            print(QJsonDocument(hub::toJson(exchange)));
            continue;
        }
        m_environment.out << hub::dump(exchange, hub::Reveal::No).toStdString() << '\n'
                          << resultText(exchange).toStdString() << std::flush;
    }
    end(Accepted);
}

QFuture<int> Looking::exportTo()
{
    if (const auto wanted = filter()) {
        base::then(m_store.exportTo(QString::fromStdString(m_options.file), *wanted), this,
                   [this](const history::Exported &exported) {
                       if (exported.error)
                           return end(reportInputError(m_environment, *exported.error));
                       m_environment.out
                           << Text::tr("%n exchange(s) written.", nullptr, int(exported.rows))
                                  .toStdString()
                           << std::endl;
                       end(Accepted);
                   });
    }
    return exitCode();
}

QFuture<int> Looking::importFrom()
{
    base::then(m_store.importFrom(QString::fromStdString(m_options.file)), this,
               [this](const history::Imported &imported) {
                   for (const QString &fault : imported.faults)
                       m_environment.err << "warning: " << fault.toStdString() << std::endl;
                   if (imported.error)
                       return end(reportInputError(m_environment, *imported.error));
                   m_environment.out << Text::tr("%1 added, %2 were there already, %3 unreadable.")
                                            .arg(imported.added)
                                            .arg(imported.known)
                                            .arg(imported.faulty)
                                            .toStdString()
                                     << std::endl;
                   end(imported.faulty == 0 ? Accepted : WrongInput);
               });
    return exitCode();
}

} // namespace

void addHistoryCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                       const Start &start)
{
    auto options = std::make_shared<HistoryOptions>();
    const auto help = [](const QString &text) { return text.toStdString(); };
    CLI::App *command =
        app.add_subcommand("history", help(Text::tr("What was sent, without keys")));
    command->require_subcommand(1);
    const auto add = [&](const char *name, const QString &text, auto run) {
        CLI::App *one = command->add_subcommand(name, help(text));
        one->callback([options, run, &environment, &interrupt, start] {
            auto *looking = new Looking(*options, environment, interrupt);
            start((looking->*run)());
        });
        return one;
    };
    const std::string search =
        help(Text::tr("Only what has these words, such as \"order tag:vip result:refused\""));
    const std::string json = help(Text::tr("Print JSON"));

    CLI::App *listing = add("list", Text::tr("List it, the newest first"), &Looking::list);
    listing->add_option("--limit", options->limit, help(Text::tr("How many at most")))
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    listing->add_option("--search", options->search, search);
    listing->add_flag("--json", options->json, json);

    CLI::App *showing = add("show", Text::tr("Show one exchange in full"), &Looking::show);
    showing->add_option("ID", options->ids, help(Text::tr("As the list gives it")))->required();
    showing->add_flag("--json", options->json, json);
    showing
        ->add_option("--export", options->exports,
                     help(Text::tr("FORM or FORM=FILE: instead, print or write it, without secrets "
                                   "and handles, as %1; har takes several")
                              .arg(exportForms())))
        ->allow_extra_args(false);

    CLI::App *exporting =
        add("export", Text::tr("Write it to a file as JSON lines"), &Looking::exportTo);
    exporting->add_option("FILE", options->file, help(Text::tr("The file")))->required();
    exporting->add_option("--search", options->search, search);

    CLI::App *importing =
        add("import", Text::tr("Add what another history wrote"), &Looking::importFrom);
    importing->add_option("FILE", options->file, help(Text::tr("The file")))->required();
}

} // namespace cli
