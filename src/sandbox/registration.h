// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/platform.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace sandbox {

/// Header names and values in the order of the wire.
using HeaderLines = QList<std::pair<QByteArray, QByteArray>>;

/// The value of the first line of \a lines called \a name, compared without case.
std::optional<QByteArray> headerValue(const HeaderLines &lines, QByteArrayView name);

/// What a push service needs to reach one app on one device.
struct DeviceHandle
{
    QByteArray text; ///< The token, channel address or, for a browser, the endpoint.
    QByteArray p256dh; ///< Browser only.
    QByteArray auth; ///< Browser only.

    friend bool operator==(const DeviceHandle &, const DeviceHandle &) = default;
};

/// The body that a device wants filled in, with the headers it is sent with.
struct RegisteredTemplate
{
    QString name;
    QByteArray body; ///< UTF-8, with expressions of protocol.md 6.
    HeaderLines headers; ///< Values may be expressions.
    QString expiry; ///< Apple only; a date, `0` or an expression.
    QString priority; ///< Apple only.
    QString messageType; ///< Baidu only.

    friend bool operator==(const RegisteredTemplate &, const RegisteredTemplate &) = default;
};

/// One row of the hub: a device with its tags, and a template if it has one.
struct Registration
{
    QString id; ///< `{number}-{number}-{number}`, protocol.md 3.10.
    quint32 etag = 1;
    hub::Platform platform = hub::Platform::Windows; ///< Never Template.
    DeviceHandle handle;
    QString secondaryTile; ///< Windows and Windows Phone only: the tile's name, if it is one.
    QStringList tags; ///< With those that begin with `$` when it belongs to an installation.
    QMap<QString, QString> pushVariables; ///< What a template takes when the send lacks it.
    QString deviceName; ///< For people; the real service has no such thing.
    std::optional<RegisteredTemplate> body; ///< Absent: takes native notifications.
    std::optional<QDateTime> expiry; ///< UTC; absent: never.

    friend bool operator==(const Registration &, const Registration &) = default;
};

/// The registration id that the same \a name and \a handle always get.
QString stableRegistrationId(const QString &name, const DeviceHandle &handle,
                             const QString &templateName);

} // namespace sandbox
