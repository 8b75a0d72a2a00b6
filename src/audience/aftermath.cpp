// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/aftermath.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace audience {

using namespace Qt::StringLiterals;
using hub::Registration;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(audience::Vanished)
};

/// Which app on which device this is, apart from its id.
size_t subjectOf(const Registration &registration)
{
    return qHashMulti(size_t(registration.platform), registration.handle.text,
                      registration.body.has_value(),
                      registration.body ? registration.body->name : QString());
}

Registration creatable(const Registration &before)
{
    Registration again = before;
    again.id.clear();
    again.etag.clear();
    again.expiresAt.reset(); // The hub sets its own.
    again.tags.removeIf([](const QString &tag) { return tag.startsWith(u'$'); });
    return again;
}

QString noteFor(const Registration &before, bool isBack)
{
    if (isBack)
        return Text::tr("Its handle is registered again under another id; another one would get "
                        "messages twice.");
    const bool isInstalled =
        std::any_of(before.tags.begin(), before.tags.end(),
                    [](const auto &tag) { return tag.startsWith(u"$InstallationId:"_s); });
    if (isInstalled)
        return Text::tr("It belonged to an installation, which sets the tags that begin with `$`. "
                        "Created again it stands alone.");
    return {};
}

} // namespace

QList<Vanished> vanished(const QList<Registration> &before, const QList<Registration> &after,
                         const QDateTime &now)
{
    QSet<QString> ids;
    QSet<size_t> subjects;
    for (const Registration &registration : after) {
        ids.insert(registration.id);
        subjects.insert(subjectOf(registration));
    }
    QList<Vanished> list;
    for (const Registration &registration : before) {
        const bool hasRunOut = registration.expiresAt && *registration.expiresAt <= now;
        if (ids.contains(registration.id) || hasRunOut)
            continue;
        list.append({ registration, creatable(registration),
                      noteFor(registration, subjects.contains(subjectOf(registration))) });
    }
    return list;
}

} // namespace audience
