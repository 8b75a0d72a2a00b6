// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationfilter.h"

#include "sandbox/registrationcheck.h"
#include "sandbox/registrationxml.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

using Conditions = QHash<QString, QByteArray>;

std::optional<Conditions> readConditions(const QByteArray &encoded)
{
    // The JavaScript client leaves out the first quote for Baidu.
    static const QRegularExpression Form(
        u"\\G\\s*(\\w+)\\s+eq\\s+'?((?:[^']|'')*)'\\s*(and\\b|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QByteArray plain = encoded;
    const QString text =
        QString::fromUtf8(QByteArray::fromPercentEncoding(plain.replace('+', ' ')));
    Conditions conditions;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = Form.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        conditions.insert(match.captured(1).toLower(),
                          match.captured(2).replace(u"''"_s, u"'"_s).toUtf8());
        at = match.capturedEnd();
    }
    return conditions.isEmpty() ? std::nullopt : std::optional(conditions);
}

/// The platforms that the conditions may mean, and the handle they ask for.
struct Wanted
{
    QList<Platform> platforms;
    QByteArray handle;
};

std::optional<Wanted> wantedBy(const Conditions &conditions)
{
    Wanted wanted;
    for (const RegistrationWords &words : allRegistrationWords()) {
        const auto value = conditions.constFind(words.handle.toLower());
        if (value == conditions.constEnd())
            continue;
        wanted.platforms.append(words.platform);
        wanted.handle = *value;
    }
    if (conditions.contains(u"channeluri"_s)) {
        wanted.platforms.clear();
        for (const RegistrationWords &words : allRegistrationWords())
            wanted.platforms.append(words.platform);
    }
    if (wanted.platforms.isEmpty())
        return std::nullopt;
    if (const QByteArray user = conditions.value(u"baiduuserid"_s); !user.isEmpty())
        wanted.handle = user + '-' + wanted.handle;
    return wanted;
}

bool agrees(const Registration &registration, const Conditions &conditions)
{
    const auto same = [&conditions](const QString &name, const QByteArray &value) {
        const auto wanted = conditions.constFind(name);
        return wanted == conditions.constEnd() || *wanted == value;
    };
    return same(u"p256dh"_s, registration.handle.p256dh)
        && same(u"auth"_s, registration.handle.auth);
}

} // namespace

std::optional<QList<quint32>> filteredRows(const RegistrationStore &store,
                                           const QByteArray &encoded)
{
    const auto conditions = readConditions(encoded);
    const auto wanted = conditions ? wantedBy(*conditions) : std::nullopt;
    if (!wanted)
        return std::nullopt;
    QList<quint32> rows;
    for (const QByteArray &handle :
         { wanted->handle, QByteArray::fromPercentEncoding(wanted->handle),
           keptHandle(Platform::Apple, wanted->handle) }) {
        for (const quint32 row : store.rowsOfHandle(handle)) {
            const Registration registration = store.at(row);
            if (!rows.contains(row) && wanted->platforms.contains(registration.platform)
                && agrees(registration, *conditions))
                rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace sandbox
