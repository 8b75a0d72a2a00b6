// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/drafts/draftstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int DelayMs = 500;

QList<Draft> firstDrafts()
{
    return { newDraft(DraftStore::tr("First push")) };
}

} // namespace

DraftStore::DraftStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
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

std::optional<base::Error> DraftStore::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{
            tr("The drafts in %1 cannot be read: %2.").arg(m_path, file.errorString()), u"drafts"_s
        };
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QList<Draft> drafts;
    for (const QJsonValue value : root.value(u"drafts").toArray())
        drafts.append(draftFromJson(value.toObject()));
    if (drafts.isEmpty()) {
        const QString aside = m_path + u".damaged"_s;
        QFile::remove(aside);
        file.rename(aside);
        return base::Error{
            tr("The file of the drafts was damaged and has been set aside as %1.").arg(aside),
            u"drafts"_s
        };
    }
    m_drafts = drafts;
    m_current = std::clamp(root.value(u"current").toInt(), 0, int(drafts.size()) - 1);
    return {};
}

void DraftStore::set(const QList<Draft> &drafts, int current)
{
    if (drafts == m_drafts && current == m_current)
        return;
    m_drafts = drafts;
    m_current = current;
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
    QJsonArray drafts;
    for (const Draft &draft : m_drafts)
        drafts.append(toJson(draft));
    const QJsonObject root{ { u"drafts"_s, drafts }, { u"current"_s, m_current } };
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray text = QJsonDocument(root).toJson();
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    if (!written && !m_told) {
        Q_EMIT failed(tr("The drafts cannot be saved in %1: %2. They are kept until you quit.")
                          .arg(m_path, file.errorString()));
    }
    m_told = !written;
    return written;
}

} // namespace console
