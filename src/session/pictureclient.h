// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace session {

/// Fetches the pictures that a payload names, when the user asks for them: whoever owns the server
/// sees the request, so nothing else in the program may cause one.
///
/// Sends no cookies and nothing about the payload or the hub. Follows at most five redirects, none
/// from HTTPS to HTTP.
class PictureClient : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 LargestPicture = 8 * 1024 * 1024;

    explicit PictureClient(QObject *parent = nullptr);
    ~PictureClient() override;

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// The bytes at \a address, or why there are none. When the client dies first, the future ends
    /// without a result. Error part `picture`.
    QFuture<base::Result<QByteArray>> fetch(const QUrl &address);

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::chrono::milliseconds m_timeout{ 10000 };
};

} // namespace session
