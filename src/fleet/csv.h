// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace fleet {

/// The fields of one record of a CSV file.
struct CsvRecord
{
    int line = 1; ///< Where it begins; fields in quotes may hold line breaks.
    QStringList fields;
};

/// Reads \a text as RFC 4180 says; lines may end in LF alone, empty ones are skipped. The error
/// names the line of a quote that does not end.
base::Result<QList<CsvRecord>> readCsv(const QString &text);

/// \a fields as a record, in quotes where they must be, without the end of the line.
QString csvRecord(const QStringList &fields);

} // namespace fleet
