// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pictureclient.h"

#include "session/proxychoice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

namespace session {

namespace {

constexpr int MostRedirects = 5;

using Answer = base::Result<QByteArray>;

Answer failed(const QUrl &address, const QString &why)
{
    return base::Error{ PictureClient::tr("The picture %1 could not be loaded: %2")
                            .arg(address.toDisplayString(), why),
                        QStringLiteral("picture") };
}

QString tooLarge()
{
    return PictureClient::tr("it is larger than %1 MB.")
        .arg(PictureClient::LargestPicture / 1024 / 1024);
}

Answer answerOf(QNetworkReply &reply, const QUrl &address)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.property("tooLarge").toBool())
        return failed(address, tooLarge());
    if (status >= 300)
        return failed(address, PictureClient::tr("the server answered %1.").arg(status));
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return failed(address, PictureClient::tr("no answer came in time."));
    if (reply.error() != QNetworkReply::NoError)
        return failed(address, reply.errorString());
    const QByteArray bytes = reply.readAll();
    return bytes.size() > PictureClient::LargestPicture ? failed(address, tooLarge())
                                                        : Answer(bytes);
}

} // namespace

PictureClient::PictureClient(QObject *parent)
    : QObject(parent)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxyFactory(new ProxyChoice);
}

PictureClient::~PictureClient() = default;

QFuture<Answer> PictureClient::fetch(const QUrl &address)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QString scheme = address.scheme();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http")) {
        promise->addResult(failed(address, tr("only http and https addresses can be.")));
        promise->finish();
        return promise->future();
    }
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(MostRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "Pushbench/" PUSHBENCH_VERSION);
    request.setRawHeader("Accept", "image/*");
    request.setTransferTimeout(int(m_timeout.count()));
    QNetworkReply *reply = m_network->get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > LargestPicture && reply->isRunning()) {
            reply->setProperty("tooLarge", true);
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [reply, promise, address] {
        promise->addResult(answerOf(*reply, address));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace session
