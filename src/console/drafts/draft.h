// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/drafts/headermodel.h"
#include "console/target/targetdraft.h"
#include "hub/notification.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace console {

/// What a draft holds for one platform, or for one kind on a platform that has kinds.
struct DraftContent
{
    QString payload; ///< Line ends as typed.
    QList<HeaderModel::Row> headers;
    QString templateId; ///< What it began with; the form follows it.

    friend bool operator==(const DraftContent &, const DraftContent &) = default;
};

/// Where a content belongs: `apple`, or `windows/toast`.
QString contentKey(hub::Platform platform, std::optional<hub::PayloadKind> kind);

/// A message that is worked on: one content a platform and kind, so that switching loses nothing.
/// It holds no key and no token.
struct Draft
{
    QString id;
    QString name;
    hub::Platform platform = hub::Platform::Windows;
    QMap<QString, QString> kinds; ///< The kind last chosen, by format.
    QMap<QString, DraftContent> contents; ///< By contentKey().
    TargetDraft target;
    QMap<QString, QString> variables; ///< Its own, before those of any set; none is secret.
    bool testSend = true;
    QString file; ///< Where it is kept in a collection; empty: nowhere yet.
    std::optional<QDateTime> scheduleAt; ///< UTC; when the hub is to send it.
    /// Texts that each content had, oldest first: what undo goes back to, also after a restart.
    /// They stay on this machine.
    QMap<QString, QStringList> trails;

    /// The kind that is chosen on \a platform; nothing where there are none.
    std::optional<hub::PayloadKind> kindOn(hub::Platform platform) const;

    /// Adds \a text to the trail of the content \a key; what is oldest goes when it gets long.
    void rememberText(const QString &key, const QString &text);

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// What an untouched content begins with: the first template.
const DraftContent &startContent(hub::Platform platform, std::optional<hub::PayloadKind> kind);

/// Whether the user has put nothing into \a draft yet, so that nothing is lost with it.
bool isUntouched(const Draft &draft);

/// A new draft with the first template of its platform. The very first one greets.
Draft newDraft(const QString &name);

QJsonObject toJson(const Draft &draft);
/// Reads what toJson() wrote; unknown platforms and missing parts become the defaults.
Draft draftFromJson(const QJsonObject &object);

} // namespace console
