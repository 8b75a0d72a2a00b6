// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/call.h"

#include <QStringList>
#include <QUrl>

namespace sandbox {

std::optional<QByteArray> Call::header(QByteArrayView name) const
{
    return headerValue(headers, name);
}

std::optional<QByteArray> Answer::header(QByteArrayView name) const
{
    return headerValue(headers, name);
}

std::optional<QByteArray> Call::queryValue(QByteArrayView name) const
{
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray key = QByteArray::fromPercentEncoding(pair.split('=').first());
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return equals < 0 ? QByteArray() : pair.mid(equals + 1);
    }
    return std::nullopt;
}

QStringList Call::segments() const
{
    QStringList list;
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty())
            list.append(QUrl::fromPercentEncoding(part));
    }
    return list;
}

QByteArray Call::origin() const
{
    return (tls ? "https://" : "http://") + header("Host").value_or("127.0.0.1");
}

} // namespace sandbox
