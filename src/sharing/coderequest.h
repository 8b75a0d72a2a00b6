// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpmessage.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace sharing {

/// The environment variable that code takes the token from when it is not to be revealed.
inline constexpr char TokenVariable[] = "PUSHBENCH_SAS_TOKEN";

/// One header for code to set.
struct CodeHeader
{
    QString name;
    QString value;
    bool isVariable = false; ///< The value is to be read from TokenVariable.
};

/// A request as code has to build it: a redacted one, split into what the code says and what its
/// HTTP library does by itself.
struct CodeRequest
{
    QString method;
    QString url;
    QList<CodeHeader> headers;
    QStringList leftOut; ///< Names of headers that the library sets by itself.
    QByteArray body;
    std::optional<QString> text; ///< The body, when a string literal can hold it.
    bool needsVariable = false;

    /// Of \a request, without the headers \a setByLibrary.
    static CodeRequest of(const hub::HttpRequest &request, const QStringList &setByLibrary);

    bool hasBody() const { return !body.isEmpty() || method != QStringLiteral("GET"); }

    /// Takes the header \a name out, for libraries that want it in a place of its own.
    std::optional<CodeHeader> take(const QString &name);

    /// Each header written by \a line, in order.
    QString headerLines(const std::function<QString(const CodeHeader &)> &line) const;
};

/// Older versions of curl ask by `Expect: 100-continue` before they send a larger body.
inline constexpr qsizetype ExpectAbove = 1024;

/// What code says and stops with when TokenVariable is not set.
QString setVariableFirst();

/// What stands on top of an export: what the reader has to know to run it, a comment a line that
/// begins with \a comment.
QString introduction(const CodeRequest &request, const QString &comment, const QString &library,
                     const QStringList &more = {});

} // namespace sharing
