// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"
#include "hub/replacer.h"

#include <QList>

namespace sharing {

using hub::Escape;
using hub::Replacer;

/// How much of an exchange leaves the program.
struct Options
{
    /// Yes: the token goes out as it was sent, if the exchange still has it.
    hub::Reveal secrets = hub::Reveal::No;
    bool hideHandles = true; ///< Handles become `<handle-1>`, `<handle-2>`, ….
    QList<base::Secret> keys; ///< What else must not go out, beside hub::Exchange::secrets.
    QString connection; ///< The saved hub's name, for the command line; may be empty.
};

inline constexpr char SignatureMark[] = "<signature>";
inline constexpr char KeyMark[] = "<key>";
inline constexpr char TokenMark[] = "<token>";
inline constexpr char CookieMark[] = "<cookie>";

/// Makes exchanges fit to leave the program: tokens, keys and handles are replaced by marks, the
/// same handle by the same mark wherever it occurs in all of them, in every part and encoding.
///
/// The result is an ordinary exchange, so that what writes it out needs no thought of secrets. Its
/// `authorization` is empty; a token that was to be revealed stands among the headers.
class Redaction
{
public:
    Redaction(const QList<hub::Exchange> &exchanges, const Options &options);

    hub::Exchange operator()(const hub::Exchange &exchange) const;

    /// The same for a text that stands beside the exchange.
    QByteArray operator()(const QByteArray &text, Escape escape = Escape::None) const;

private:
    void addSecrets(const hub::Exchange &exchange);
    void addHandles(const QList<hub::Exchange> &exchanges);
    hub::Headers headers(const hub::Headers &headers) const;
    QByteArray body(const QByteArray &body) const;
    QString text(const QString &text) const;
    QUrl url(const QUrl &url) const;
    std::optional<hub::Request> meant(hub::Request request) const;

    hub::Reveal m_secrets;
    Replacer m_replacer;
};

/// Whether the token in \a request is there to be used, not replaced by a mark.
bool hasToken(const hub::HttpRequest &request);

} // namespace sharing
