// SPDX-License-Identifier: GPL-3.0-or-later
// Another program that writes the history: history_writer <file> <count> <name>. Prints the uuid
// of each row once it is told to be saved.
#include "base/then.h"
#include "history/historystore.h"
#include "support/exchangesample.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.at(2).toInt();
    history::HistoryStore store(arguments.at(1));
    int printed = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray payload = "{\"n\":\"" + arguments.at(3).toUtf8() + "\"}";
        const auto future = store.record(support::exchangeOf({ .payload = payload }),
                                         { QStringLiteral("id"), QStringLiteral("hub") });
        base::then(future, &store, [&](const history::HistoryRow &row) {
            if (row.isSaved()) {
                std::puts(qPrintable(row.uuid.toString(QUuid::WithoutBraces)));
                std::fflush(stdout);
            }
            if (++printed == count)
                QCoreApplication::quit();
        });
        // One after the other comes in, as it would from sends; some share a commit.
        if (i % 3 == 0)
            QCoreApplication::processEvents();
    }
    return QCoreApplication::exec();
}
