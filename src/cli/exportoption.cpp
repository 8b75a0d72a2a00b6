// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportoption.h"

#include "sharing/bundle.h"
#include "sharing/totext.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

const QString BundleId = u"bundle"_s;

base::Result<QByteArray> bytesOf(const Export &wanted, const QList<hub::Exchange> &exchanges,
                                 const sharing::Options &options)
{
    if (wanted.form == sharing::Form::Har)
        return sharing::fileOf(*wanted.form, sharing::toHar(exchanges, options));
    if (exchanges.size() != 1) {
        return base::Error{ QCoreApplication::translate(
                                "cli::Send", "Only “har” holds several exchanges in one file."),
                            u"export"_s };
    }
    const hub::Exchange &exchange = exchanges.first();
    if (!wanted.form) {
        return sharing::toBundle(
            sharing::bundleOf(exchange, options, QDateTime::currentDateTimeUtc()));
    }
    const auto text = sharing::toText(*wanted.form, exchange, options);
    if (!text)
        return base::Error{ text.error().message, u"export"_s };
    return sharing::fileOf(*wanted.form, *text);
}

} // namespace

QString exportForms()
{
    QStringList ids;
    for (const sharing::Form form : sharing::allForms())
        ids.append(sharing::traits(form).id);
    ids.append(BundleId);
    return ids.join(u", "_s);
}

base::Result<QList<Export>> readExports(const std::vector<std::string> &values)
{
    QList<Export> exports;
    for (const std::string &value : values) {
        const QString text = QString::fromStdString(value);
        Export wanted{ .file = text.section(u'=', 1) };
        const QString id = text.section(u'=', 0, 0);
        if (id != BundleId) {
            const auto form = sharing::formOfId(id);
            if (!form) {
                return base::Error{ QCoreApplication::translate(
                                        "cli::Send",
                                        "There is no form “%1” to export. Known are %2.")
                                        .arg(id.left(40), exportForms()),
                                    u"export"_s, 0 };
            }
            wanted.form = *form;
        }
        exports.append(wanted);
    }
    return exports;
}

std::optional<base::Error> writeExport(const Export &wanted, const QList<hub::Exchange> &exchanges,
                                       const QString &connection, Environment &environment)
{
    const auto bytes = bytesOf(wanted, exchanges, { .connection = connection });
    if (!bytes)
        return bytes.error();
    if (wanted.file.isEmpty()) {
        environment.out << bytes->toStdString() << std::flush;
        return std::nullopt;
    }
    QSaveFile file(wanted.file);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return std::nullopt;
    return base::Error{ QCoreApplication::translate("cli::Send", "%1 cannot be written: %2.")
                            .arg(wanted.file, file.errorString()),
                        u"export"_s };
}

} // namespace cli
