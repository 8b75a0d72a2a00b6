// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/registration.h"

#include <QList>

namespace fleet {

/// A file of registrations. Both forms hold all that a Registration has, handles included; keys of
/// the hub are not among it.
enum class FileForm {
    Csv, ///< RFC 4180 with a head that names the columns; lines end in CRLF.
    JsonLines, ///< An object a line.
};

/// What stands before the rows: the head of a table, nothing for JSON lines.
QByteArray fileHead(FileForm form);
/// One registration as it stands in a file, with the end of the line.
QByteArray fileRow(const hub::Registration &registration, FileForm form);

/// Reads a file back. Columns may come in any order, and only `platform` and `handle` must be
/// there. The error names the line, the part at fault is the column.
base::Result<QList<hub::Registration>> readFile(const QByteArray &content, FileForm form);

/// JSON lines if the first character that counts is a brace.
FileForm formOf(const QByteArray &content);

} // namespace fleet
