// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/payloadlimit.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <map>

static void initLimitResources()
{
    Q_INIT_RESOURCE(hub);
}

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct Limit
{
    PayloadLimit usual;
    QHash<QString, int> kinds;
};

using Limits = std::map<Platform, Limit>;

/// Takes what \a path says; a format with no sensible number in it stays as it was.
void readInto(Limits &limits, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto one = object.begin(); one != object.end(); ++one) {
        const auto platform = platformOfFormat(one.key());
        const QJsonObject parts = one.value().toObject();
        const int bytes = parts.value(u"bytes").toInt();
        if (!platform || bytes <= 0)
            continue;
        Limit limit{ { bytes, parts.value(u"certain").toBool(true) }, {} };
        const QJsonObject kinds = parts.value(u"kinds").toObject();
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
            limit.kinds.insert(kind.key(), kind.value().toInt(bytes));
        limits[*platform] = limit;
    }
}

const Limits &allLimits()
{
    static const Limits limits = [] {
        initLimitResources();
        Limits read;
        readInto(read, u":/hub/limits.json"_s);
        readInto(read,
                 QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                     + u"/pushbench/limits.json"_s);
        return read;
    }();
    return limits;
}

} // namespace

PayloadLimit payloadLimit(Platform platform, std::optional<PayloadKind> kind)
{
    const Limit &limit = allLimits().at(platform); // a test asks for each
    PayloadLimit result = limit.usual;
    if (kind)
        result.bytes = limit.kinds.value(kindName(*kind), result.bytes);
    return result;
}

} // namespace hub
