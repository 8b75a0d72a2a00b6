// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console/history/exportdialog.h"
#include "history/historystore.h"

#include <functional>

namespace console {

/// A row with all of its exchange.
struct WholeRow
{
    history::HistoryRow row;
    hub::Exchange exchange;
};

/// Reads the exchanges of \a rows, one after the other, and calls \a done with all of them, or
/// with why one could not be read. Nothing is called when \a context dies before.
void readWhole(history::HistoryStore &store, QObject *context,
               const QList<history::HistoryRow> &rows,
               const std::function<void(const base::Result<QList<WholeRow>> &)> &done);

/// \a rows as the file that \a choice describes, without secrets; the same handle has the same
/// placeholder in all of them. May take long; safe outside the GUI thread.
QByteArray fileOf(const QList<WholeRow> &rows, const HistoryExport &choice);

/// Writes \a bytes to \a path, all or nothing. The error is a sentence.
std::optional<base::Error> writeFile(const QString &path, const QByteArray &bytes);

} // namespace console
