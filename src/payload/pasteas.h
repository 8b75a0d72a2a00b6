// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/header.h"
#include "hub/notification.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace payload {

/// What a text on the clipboard is, if it is something that has a place of its own.
struct Pasted
{
    enum class Kind {
        Text, ///< Nothing that is recognised.
        ConnectionString,
        Request, ///< A cURL command or a raw HTTP request to a hub.
        Handle, ///< One device.
        Handles, ///< Several devices of one platform.
        Literal, ///< A string of a programming language that holds a payload.
        Payload, ///< JSON or XML of a platform.
    };

    Kind kind = Kind::Text;
    QString what; ///< Translated, for a sentence: `a cURL command`.
    std::optional<hub::Platform> platform;
    QByteArray payload; ///< Of a request, literal or payload.
    hub::Headers headers; ///< Of a request, without what Pushbench sets itself and without secrets.
    QString tags; ///< Of a request, as its header has them.
    QStringList handles; ///< Of a request to one device, handle or handles.
    bool testSend = false;
    std::optional<hub::PayloadKind> payloadKind; ///< Of a request that names one, `wns/raw`.
    std::optional<QDateTime> scheduleAt; ///< Of a request that is to be sent later.
    QString p256dh; ///< Of a request to one browser, as is the next.
    QString auth;
    QStringList notes; ///< Translated sentences: what of a request could not be taken over.
};

/// Looks at \a text. Never fails: what is not recognised is a text.
Pasted recognise(const QString &text);

} // namespace payload
