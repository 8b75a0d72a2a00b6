// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/batchbody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

namespace {

/// The parameter \a name of a header such as `inline; name=devices`; empty if it has none.
QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    const QList<QByteArray> pieces = header.split(';');
    for (const QByteArray &piece : pieces) {
        const qsizetype equals = piece.indexOf('=');
        if (equals < 0 || piece.left(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = piece.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

QByteArray nameOf(const QByteArray &partHeaders)
{
    for (const QByteArray &line : partHeaders.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == "content-disposition")
            return parameter(line.mid(colon + 1), "name");
    }
    return {};
}

std::optional<QList<QByteArray>> readHandles(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    QList<QByteArray> handles;
    const QJsonArray array = document.array();
    for (const QJsonValue value : array) {
        if (!value.isString() || value.toString().isEmpty())
            return std::nullopt;
        handles.append(value.toString().toUtf8());
    }
    return handles;
}

} // namespace

std::optional<BatchBody> readBatchBody(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = parameter(contentType, "boundary");
    if (!contentType.trimmed().toLower().startsWith("multipart/") || boundary.isEmpty())
        return std::nullopt;
    // The delimiter owns the line break before it, so the first one needs it put in front.
    const QByteArray text = "\r\n" + body;
    const QByteArray delimiter = "\r\n--" + boundary;
    std::optional<QByteArray> notification;
    std::optional<QList<QByteArray>> handles;
    qsizetype at = text.indexOf(delimiter);
    while (at >= 0) {
        const qsizetype start = at + delimiter.size();
        const qsizetype end = text.indexOf(delimiter, start);
        if (end < 0)
            return text.mid(start, 2) == "--" && notification && handles
                ? std::optional(BatchBody{ *notification, *handles })
                : std::nullopt;
        const QByteArray part = text.mid(start, end - start);
        const qsizetype gap = part.indexOf("\r\n\r\n");
        if (gap < 0)
            return std::nullopt;
        const QByteArray name = nameOf(part.left(gap));
        if (name == "notification")
            notification = part.mid(gap + 4);
        else if (name == "devices")
            handles = readHandles(part.mid(gap + 4));
        at = end;
    }
    return std::nullopt;
}

} // namespace sandbox
