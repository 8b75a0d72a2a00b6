// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/multipart.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hub {

namespace {

QByteArray part(const QByteArray &boundary, const QByteArray &name, const QByteArray &type,
                const QByteArray &body)
{
    return "--" + boundary + "\r\nContent-Type: " + type
        + "\r\nContent-Disposition: inline; name=" + name + "\r\n\r\n" + body + "\r\n";
}

} // namespace

Multipart batchBody(const QByteArray &payload, const QByteArray &payloadType,
                    const QStringList &handles)
{
    QJsonArray list;
    for (const QString &handle : handles)
        list.append(handle.trimmed());
    const QByteArray devices = QJsonDocument(list).toJson(QJsonDocument::Compact);
    QByteArray boundary = "nh-batch-multipart-boundary";
    while (payload.contains(boundary) || devices.contains(boundary))
        boundary += "-x";
    return { "multipart/mixed; boundary=\"" + boundary + '"',
             part(boundary, "notification", payloadType, payload)
                 + part(boundary, "devices", "application/json", devices) + "--" + boundary
                 + "--\r\n" };
}

} // namespace hub
