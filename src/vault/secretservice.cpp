// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPromise>

#include <memory>

namespace vault {

using namespace Qt::StringLiterals;
using Attributes = QMap<QString, QString>;

constexpr int CallTimeout = 5000; ///< Milliseconds; no call here waits for a person.

static QDBusMessage methodCall(const QString &path, const QString &interface, const QString &method,
                               const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

static QDBusMessage serviceCall(const QString &method, const QVariant &argument)
{
    return methodCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method,
                      { argument });
}

static QFuture<QDBusMessage> call(const QDBusMessage &message)
{
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, CallTimeout);
    // Without a connection the call has failed already, and a watcher would never say so.
    if (pending.isFinished())
        return QtFuture::makeReadyFuture(QDBusMessage(pending.reply()));
    const auto promise = std::make_shared<QPromise<QDBusMessage>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(pending);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [promise](QDBusPendingCallWatcher *self) {
                         self->deleteLater();
                         promise->addResult(self->reply());
                         promise->finish();
                     });
    return promise->future();
}

static bool isError(const QDBusMessage &reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

static bool saysNobodyThere(const QDBusMessage &reply)
{
    switch (QDBusError(reply).type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return true;
    default:
        // Raised when the bus knows how to start the service and that fails.
        return reply.errorName().startsWith(u"org.freedesktop.DBus.Error.Spawn."_s)
            || reply.errorName() == u"org.freedesktop.DBus.Error.NameHasNoOwner"_s;
    }
}

static QFuture<KeyringView> readLock(KeyringView view, const QDBusMessage &alias)
{
    const QString path = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (isError(alias))
        return QtFuture::makeReadyFuture(view);
    if (path.isEmpty() || path == u"/") {
        view.keyring = KeyringState::NoKeyring;
        return QtFuture::makeReadyFuture(view);
    }
    return call(methodCall(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                           { u"org.freedesktop.Secret.Collection"_s, u"Locked"_s }))
        .then([view](const QDBusMessage &reply) mutable {
            const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
            if (!isError(reply) && locked.isValid())
                view.keyring = locked.toBool() ? KeyringState::Locked : KeyringState::Open;
            return view;
        });
}

static QFuture<KeyringView> readItems(const QDBusMessage &found)
{
    KeyringView view;
    if (isError(found)) {
        if (saysNobodyThere(found))
            view.keyring = KeyringState::NoService;
        return QtFuture::makeReadyFuture(view);
    }
    const auto paths = [&found](int index) {
        return qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(index));
    };
    view.hasOpenItem = !paths(0).isEmpty();
    view.hasLockedItem = !paths(1).isEmpty();
    return call(serviceCall(u"ReadAlias"_s, u"default"_s))
        .then([view](const QDBusMessage &alias) { return readLock(view, alias); })
        .unwrap();
}

QFuture<KeyringView> viewKeyring(const QString &service, const QString &id)
{
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    Q_UNUSED(service)
    Q_UNUSED(id)
    return QtFuture::makeReadyFuture(KeyringView());
#else
    qDBusRegisterMetaType<Attributes>();
    // The names under which QtKeychain files an entry.
    const Attributes attributes{ { u"user"_s, id }, { u"server"_s, service } };
    return call(serviceCall(u"SearchItems"_s, QVariant::fromValue(attributes)))
        .then([](const QDBusMessage &found) { return readItems(found); })
        .unwrap();
#endif
}

} // namespace vault
