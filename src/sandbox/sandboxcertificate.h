// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace sandbox {

/// The certificate that the sandbox shows, with its key: for 127.0.0.1, ::1 and localhost only.
///
/// It is its own authority, so a client that trusts just this file trusts nothing else.
class SandboxCertificate
{
public:
    static constexpr int ValidDays = 730;
    static constexpr int RenewDays = 7; ///< A new one is made this long before the end.

    /// The certificate kept in \a folder, which only the user may enter. It is made there first if
    /// there is none, or if it cannot be read or ends within RenewDays of \a now. The error has
    /// the part `certificate`.
    static base::Result<SandboxCertificate> inFolder(
        const QString &folder, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// A new certificate that lies in no file, so nobody trusts it: what a box in between shows.
    /// The error has the part `certificate`.
    static base::Result<SandboxCertificate> stranger(
        const QDateTime &now = QDateTime::currentDateTimeUtc());

    const QByteArray &certificatePem() const { return m_certificate; }
    const base::Secret &keyPem() const { return m_key; }
    /// The file that holds certificatePem(), for other programs to trust; empty for a stranger's.
    const QString &certificateFile() const { return m_file; }
    const QDateTime &notAfter() const { return m_notAfter; } ///< UTC

private:
    SandboxCertificate() = default;

    QByteArray m_certificate;
    base::Secret m_key;
    QString m_file;
    QDateTime m_notAfter;
};

} // namespace sandbox
