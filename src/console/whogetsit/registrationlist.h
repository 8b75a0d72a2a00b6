// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"
#include "hub/registration.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>

namespace session {
class RegistrationReader;
}

namespace console {

class HubLogin;

/// The registrations of the selected hub as they were read last, for "who gets it". Reading needs
/// the Manage right and changes nothing. Another hub begins with nothing.
class RegistrationList : public QObject
{
    Q_OBJECT

public:
    /// Past that it stops: what a window works out at each keystroke has an end.
    static constexpr qsizetype Most = 100'000;

    /// \a login outlives the object.
    explicit RegistrationList(HubLogin &login, QObject *parent = nullptr);
    ~RegistrationList() override;

    /// Reads all anew; what was read before stays until then. Does nothing without a session.
    void read();
    /// What has come is enough.
    void stop();
    bool isReading() const;

Q_SIGNALS:
    void progressed(qsizetype count);
    /// Read at \a at (UTC); \a isWhole says that there are no more.
    void ready(const QList<hub::Registration> &registrations, const QDateTime &at, bool isWhole);
    void failed(const QString &message); ///< A sentence that says why and what to do.

private:
    void take(const QList<hub::Registration> &registrations);
    void refuse(const hub::Exchange &exchange);
    void finish(bool isWhole);

    HubLogin &m_login;
    std::unique_ptr<session::RegistrationReader> m_reader;
    QList<hub::Registration> m_coming;
    bool m_isOver = true; ///< ready() or failed() was told.
};

} // namespace console
