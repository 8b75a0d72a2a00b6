// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/notification.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace payload {

/// A place in a template's payload that its form fills in (docs/payload-data.md).
struct TemplateParameter
{
    enum class Type { Text, Lines, Number, Boolean, Url };

    QString name;
    QString label; ///< Translated.
    QStringList paths; ///< The same value goes to each.
    Type type = Type::Text;
    QStringList choices; ///< When not empty: one of these.

    friend bool operator==(const TemplateParameter &, const TemplateParameter &) = default;
};

/// A payload to begin with.
struct Template
{
    QString id; ///< Stable, for example `windows/toast-text`.
    QString title; ///< Translated, as is the description.
    QString description; ///< One or two sentences: what it shows, what to know.
    hub::Platform platform = hub::Platform::Windows;
    std::optional<hub::PayloadKind> kind; ///< Only on platforms that know kinds.
    QString category; ///< Translated: `Toast`, `Alert`.
    QStringList keywords; ///< For the search.
    QList<TemplateParameter> parameters;
    bool isOwn = false; ///< From the user's folder.
    hub::Headers headers; ///< Extra ones that it needs.
    QByteArray payload; ///< UTF-8, lines ended by LF, none after the last.
};

/// Reads the JSON text of one template file: an object of `title`, `platform` (a format),
/// `description`, `payload` (a list of lines), and where needed `kind` and `headers` (a list of
/// `Name: value`). The error names the part at fault.
base::Result<Template> readTemplate(const QString &id, const QByteArray &json);

/// All templates that come with the program, by platform in the order of hub::allPlatforms(), in
/// each one by file name. Read anew at each call, so that titles follow the language.
QList<Template> builtInTemplates();

/// Those of \a platform, and of \a kind if one is given. The first one is what a new draft begins
/// with.
QList<Template> templatesFor(hub::Platform platform,
                             std::optional<hub::PayloadKind> kind = std::nullopt);

/// Templates of the user, of all files `<format>/<name>.json` below \a folder. A file that is not
/// right is left out and told in \a faults, as `apple/mine.json: …`.
QList<Template> templatesIn(const QString &folder, QStringList *faults = nullptr);

} // namespace payload
