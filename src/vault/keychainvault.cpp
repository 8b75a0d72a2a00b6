// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychainvault.h"

#include "vault/keychainanswer.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace vault {

using namespace Qt::StringLiterals;

static QString serviceName()
{
    return u"pushbench"_s;
}

/// A promise that takes the first of its two ends: the job's or the timer's.
class FirstEnd
{
public:
    FirstEnd() { m_promise.start(); }

    void take(const JobEnd &end)
    {
        if (std::exchange(m_taken, true))
            return;
        m_promise.addResult(end);
        m_promise.finish();
    }
    QFuture<JobEnd> future() { return m_promise.future(); }

private:
    QPromise<JobEnd> m_promise;
    bool m_taken = false;
};

static JobEnd endOf(const QKeychain::Job *job)
{
    JobEnd end{ .error = job->error(), .systemWords = job->errorString(), .secret = {} };
    if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(job))
        end.secret = base::Secret(read->binaryData());
    return end;
}

/// Starts \a job, which deletes itself at its end. It has no owner and is not deleted after the
/// time-out: libsecret calls back into it whenever the answer comes.
static QFuture<JobEnd> start(QKeychain::Job *job, const QString &id,
                             std::chrono::milliseconds timeout)
{
    const auto first = std::make_shared<FirstEnd>();
    job->setKey(id);
    job->setInsecureFallback(false);
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, job, [first] {
        first->take(
            { .error = QKeychain::OtherError, .systemWords = {}, .secret = {}, .timedOut = true });
    });
    QObject::connect(job, &QKeychain::Job::finished, timer, [first, timer](QKeychain::Job *ended) {
        timer->stop();
        first->take(endOf(ended));
    });
    timer->start(timeout);
    job->start();
    return first->future();
}

static QFuture<VaultAnswer> ask(KeychainCall call, QKeychain::Job *job, const QString &id,
                                std::chrono::milliseconds timeout)
{
    return start(job, id, timeout)
        .then([call, id, timeout](const JobEnd &end) {
            if (!needsView(call, end))
                return QtFuture::makeReadyFuture(toAnswer(call, end, {}, timeout));
            return viewKeyring(serviceName(), id)
                .then([call, end, timeout](const KeyringView &view) {
                    return toAnswer(call, end, view, timeout);
                });
        })
        .unwrap();
}

KeychainVault::KeychainVault(std::chrono::milliseconds timeout)
    : m_timeout(timeout)
{
}

QFuture<VaultAnswer> KeychainVault::check()
{
    // QtKeychain 0.13 has no way to ask; reading what is not there needs no password.
    return ask(KeychainCall::Check, new QKeychain::ReadPasswordJob(serviceName()),
               u"availability-check"_s, m_timeout);
}

QFuture<VaultAnswer> KeychainVault::read(const QString &id)
{
    return ask(KeychainCall::Read, new QKeychain::ReadPasswordJob(serviceName()), id, m_timeout);
}

QFuture<VaultAnswer> KeychainVault::write(const QString &id, const base::Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    // Not setTextData(): the detour over QString leaves one more copy in memory.
    job->setBinaryData(secret.reveal());
    return ask(KeychainCall::Write, job, id, m_timeout);
}

QFuture<VaultAnswer> KeychainVault::remove(const QString &id)
{
    return ask(KeychainCall::Remove, new QKeychain::DeletePasswordJob(serviceName()), id,
               m_timeout);
}

QString KeychainVault::name() const
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#elif defined(Q_OS_DARWIN)
    return u"macOS Keychain"_s;
#else
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    if (desktops.contains(u"KDE"_s))
        return u"KWallet"_s;
    for (const QString &desktop :
         { u"GNOME"_s, u"Unity"_s, u"XFCE"_s, u"X-Cinnamon"_s, u"MATE"_s, u"Budgie"_s }) {
        if (desktops.contains(desktop))
            return u"GNOME Keyring"_s;
    }
    return QCoreApplication::translate("vault::KeychainVault", "the system keychain");
#endif
}

} // namespace vault
