// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/drafts/draftstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int DelayMs = 500;
constexpr int MaxWindows = 50;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QList<Draft> firstDrafts()
{
    return { newDraft(DraftStore::tr("First push")) };
}

struct Content
{
    QList<Draft> drafts;
    int current = 0;
    QList<Draft> closed;
};

QJsonArray toJson(const QList<Draft> &drafts)
{
    QJsonArray array;
    for (const Draft &draft : drafts)
        array.append(toJson(draft));
    return array;
}

QList<Draft> draftsOf(const QJsonValue &array)
{
    QList<Draft> drafts;
    for (const QJsonValue value : array.toArray())
        drafts.append(draftFromJson(value.toObject()));
    return drafts;
}

/// Without drafts where \a text is damaged.
Content contentOf(const QByteArray &text)
{
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    return { draftsOf(root.value(u"drafts")), root.value(u"current").toInt(),
             draftsOf(root.value(u"closed")) };
}

std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // it goes with its program, not with time
    return lock;
}

} // namespace

DraftStore::DraftStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_first(path)
    , m_drafts(firstDrafts())
{
    m_later.setSingleShot(true);
    m_later.setInterval(DelayMs);
    connect(&m_later, &QTimer::timeout, this, [this] { write(); });
}

DraftStore::~DraftStore()
{
    flush();
}

QString DraftStore::pathOfWindow(int number) const
{
    const QFileInfo first(m_first);
    return number == 1 ? m_first
                       : u"%1/%2-%3.%4"_s.arg(first.path(), first.completeBaseName())
                             .arg(number)
                             .arg(first.suffix());
}

/// Whether another window has \a path; otherwise it is ours from now on.
bool DraftStore::isTaken(const QString &path)
{
    m_lock = lockOf(path);
    if (m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError)
        return false; // where there can be no locks, nobody else has one either
    m_lock.reset();
    return true;
}

void DraftStore::choosePath()
{
    QDir().mkpath(QFileInfo(m_first).path());
    int number = 1;
    while (number < MaxWindows && isTaken(pathOfWindow(number)))
        ++number;
    m_path = pathOfWindow(number);
}

std::optional<base::Error> DraftStore::load()
{
    choosePath();
    const auto fault = read();
    if (m_path == m_first)
        takeOver();
    return fault;
}

std::optional<base::Error> DraftStore::read()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{
            tr("The drafts in %1 cannot be read: %2.").arg(m_path, file.errorString()), u"drafts"_s
        };
    }
    file.setPermissions(OwnerOnly);
    const Content content = contentOf(file.readAll());
    if (content.drafts.isEmpty()) {
        const QString aside = m_path + u".damaged"_s;
        QFile::remove(aside);
        file.rename(aside);
        return base::Error{
            tr("The file of the drafts was damaged and has been set aside as %1.").arg(aside),
            u"drafts"_s
        };
    }
    m_drafts = content.drafts;
    m_closed = content.closed;
    m_current = std::clamp(content.current, 0, int(m_drafts.size()) - 1);
    return {};
}

/// Second windows that have ended leave their files; what is in them is shown here.
void DraftStore::takeOver()
{
    for (int number = 2; number < MaxWindows; ++number) {
        const QString path = pathOfWindow(number);
        QFile file(path);
        const auto lock = lockOf(path);
        if (!file.exists() || !lock->tryLock(0) || !file.open(QIODevice::ReadOnly))
            continue;
        const Content content = contentOf(file.readAll());
        file.close();
        const QList<Draft> drafts = m_drafts;
        const QList<Draft> closed = m_closed;
        std::copy_if(content.drafts.begin(), content.drafts.end(), std::back_inserter(m_drafts),
                     [](const Draft &draft) { return !isUntouched(draft); });
        m_closed = content.closed + m_closed; // those of this window come back first
        if (!content.drafts.isEmpty() && write()) {
            file.remove();
        } else {
            m_drafts = drafts;
            m_closed = closed;
        }
    }
}

void DraftStore::set(const QList<Draft> &drafts, int current, const QList<Draft> &closed)
{
    const QList<Draft> kept = closed.mid(std::max<qsizetype>(0, closed.size() - MaxClosed));
    if (drafts == m_drafts && current == m_current && kept == m_closed)
        return;
    m_drafts = drafts;
    m_current = current;
    m_closed = kept;
    // A change does not put off the writing of the one before.
    if (!m_later.isActive())
        m_later.start();
}

void DraftStore::flush()
{
    if (!m_later.isActive())
        return;
    m_later.stop();
    write();
}

bool DraftStore::write()
{
    if (m_path.isEmpty())
        choosePath();
    const QJsonObject root{ { u"drafts"_s, toJson(m_drafts) },
                            { u"current"_s, m_current },
                            { u"closed"_s, toJson(m_closed) } };
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray text = QJsonDocument(root).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly)
        && file.write(text) == text.size() && file.commit();
    if (!written && !m_told) {
        Q_EMIT failed(tr("The drafts cannot be saved in %1: %2. They are kept until you quit.")
                          .arg(m_path, file.errorString()));
    }
    m_told = !written;
    return written;
}

} // namespace console
