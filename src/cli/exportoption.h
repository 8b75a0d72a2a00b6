// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/environment.h"
#include "hub/exchange.h"
#include "sharing/forms.h"

#include <QList>

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What one `--export FORM[=FILE]` asks for.
struct Export
{
    std::optional<sharing::Form> form; ///< Without one: a bundle.
    QString file; ///< Empty: the standard output.
};

/// The words for FORM, for a help text.
QString exportForms();

/// Reads the values of `--export`. The error has the part `export`.
base::Result<QList<Export>> readExports(const std::vector<std::string> &values);

/// Writes \a exchanges, of which only HAR takes several, without secrets and handles; a file is
/// replaced once the new one is whole. \a connection is the saved hub's name, if it is one.
std::optional<base::Error> writeExport(const Export &wanted, const QList<hub::Exchange> &exchanges,
                                       const QString &connection, Environment &environment);

} // namespace cli
