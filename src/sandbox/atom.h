// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accessrule.h"
#include "sandbox/delivery.h"
#include "sandbox/registration.h"

#include <QByteArray>
#include <QList>

namespace sandbox {

/// The body of a test send (protocol.md 7.1). Skipped devices are listed and count as neither.
QByteArray outcomeXml(const QList<Delivery> &deliveries);

/// The feed of registrations (protocol.md 8.3). \a self is its address, \a next the one of the
/// following page or empty, \a base the address of the collection that the ids are put behind.
struct FeedAddresses
{
    QString self;
    QString next;
    QString base;
    QString query; ///< `?api-version=…`
};
QByteArray registrationFeed(const QList<Registration> &registrations,
                            const FeedAddresses &addresses, const QDateTime &now);

/// The entry of one registration.
QByteArray registrationEntry(const Registration &registration, const FeedAddresses &addresses,
                             const QDateTime &now);

/// The entry that `GET /{hub}` answers with (protocol.md 3.15). The keys of the rules are left
/// out: a key must not end up in a log of answers.
QByteArray hubEntry(const QString &hubName, const QString &address, const QList<AccessRule> &rules,
                    const QDateTime &now);

/// The hubs of the namespace, by name and address (protocol.md 3.15). With none, it is the feed
/// that stands in for a hub that does not exist.
QByteArray serviceFeed(const QString &address, const QList<std::pair<QString, QString>> &hubs,
                       const QDateTime &now);

} // namespace sandbox
