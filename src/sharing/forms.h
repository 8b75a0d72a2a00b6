// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sharing {

/// The forms in which an exchange leaves the program, in the order of the menu (interface.md 3.2).
enum class Form {
    Text,
    Markdown,
    Curl,
    Python,
    CSharp,
    JavaScript,
    Java,
    Php,
    PowerShell,
    HttpFile,
    Cli,
    Har,
};

/// All that is known of a form beside its text.
struct FormTraits
{
    Form form;
    QString id; ///< Stable, for programs: `curl`.
    QString name; ///< For a menu; translated where it is no proper name.
    QString detail; ///< What it is made for: the library or program that reads it.
    QString extension; ///< Without the dot.
    QString language; ///< For highlighting, as Markdown's fences name it.
    bool isCode = false; ///< Sends the request again when it is run.
    bool byteOrderMark = false; ///< A file of it needs one, or its reader takes a wrong encoding.
};

const QList<Form> &allForms();

FormTraits traits(Form form);

/// The form with the id \a id. The error has the part `form` and names the ids there are.
base::Result<Form> formOfId(const QString &id);

/// The bytes of a file that holds \a text, an export in the form \a form.
QByteArray fileOf(Form form, const QString &text);

} // namespace sharing
