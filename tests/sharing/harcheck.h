// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cmath>

namespace harcheck {

using namespace Qt::StringLiterals;

/// One member of an object of HAR 1.2 (w3c/web-performance, HAR overview): name, type, and whether
/// it has to be there. Types: `s` string, `n` number, `i` whole number, `a` array, `b` boolean, or
/// the name of an object; a `*` before it means an array of those.
struct Member
{
    const char *name;
    const char *type;
    bool required = true;
};

inline const QHash<QString, QList<Member>> &objects()
{
    static const QHash<QString, QList<Member>> All{
        { u"root"_s, { { "log", "log" } } },
        { u"log"_s,
          { { "version", "s" },
            { "creator", "creator" },
            { "browser", "creator", false },
            { "pages", "a", false },
            { "entries", "*entry" },
            { "comment", "s", false } } },
        { u"creator"_s, { { "name", "s" }, { "version", "s" }, { "comment", "s", false } } },
        { u"entry"_s,
          { { "pageref", "s", false },
            { "startedDateTime", "s" },
            { "time", "n" },
            { "request", "request" },
            { "response", "response" },
            { "cache", "cache" },
            { "timings", "timings" },
            { "serverIPAddress", "s", false },
            { "connection", "s", false },
            { "comment", "s", false } } },
        { u"request"_s,
          { { "method", "s" },
            { "url", "s" },
            { "httpVersion", "s" },
            { "cookies", "a" },
            { "headers", "*pair" },
            { "queryString", "*pair" },
            { "postData", "postData", false },
            { "headersSize", "i" },
            { "bodySize", "i" },
            { "comment", "s", false } } },
        { u"response"_s,
          { { "status", "i" },
            { "statusText", "s" },
            { "httpVersion", "s" },
            { "cookies", "a" },
            { "headers", "*pair" },
            { "content", "content" },
            { "redirectURL", "s" },
            { "headersSize", "i" },
            { "bodySize", "i" },
            { "comment", "s", false } } },
        { u"pair"_s, { { "name", "s" }, { "value", "s" }, { "comment", "s", false } } },
        { u"postData"_s,
          { { "mimeType", "s" }, { "params", "a" }, { "text", "s" }, { "comment", "s", false } } },
        { u"content"_s,
          { { "size", "i" },
            { "compression", "i", false },
            { "mimeType", "s" },
            { "text", "s", false },
            { "encoding", "s", false },
            { "comment", "s", false } } },
        { u"cache"_s, { { "comment", "s", false } } },
        { u"timings"_s,
          { { "blocked", "n", false },
            { "dns", "n", false },
            { "connect", "n", false },
            { "send", "n" },
            { "wait", "n" },
            { "receive", "n" },
            { "ssl", "n", false },
            { "comment", "s", false } } },
    };
    return All;
}

inline QStringList faultsOf(const QJsonObject &object, const QString &kind, const QString &path);

inline QStringList faultsOf(const QJsonValue &value, const QString &type, const QString &path)
{
    if (type.startsWith(u'*')) {
        QStringList faults;
        if (!value.isArray())
            return { path + u" is no array"_s };
        int index = 0;
        for (const QJsonValue item : value.toArray())
            faults += faultsOf(item, type.mid(1), path + u'[' + QString::number(index++) + u']');
        return faults;
    }
    if (objects().contains(type)) {
        return value.isObject() ? faultsOf(value.toObject(), type, path)
                                : QStringList{ path + u" is no object"_s };
    }
    const bool isRight = type == u"s" ? value.isString()
        : type == u"a"                ? value.isArray()
        : type == u"b"                ? value.isBool()
        : type == u"i" ? value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
                       : value.isDouble();
    return isRight ? QStringList() : QStringList{ path + u" has the wrong type"_s };
}

/// Members beside those of the format must begin with an underscore.
inline QStringList faultsOf(const QJsonObject &object, const QString &kind, const QString &path)
{
    QStringList faults;
    QStringList known;
    for (const Member &member : objects().value(kind)) {
        const QString name = QLatin1String(member.name);
        known.append(name);
        if (object.contains(name))
            faults += faultsOf(object.value(name), QLatin1String(member.type), path + u'.' + name);
        else if (member.required)
            faults.append(path + u'.' + name + u" is missing"_s);
    }
    for (const QString &name : object.keys()) {
        if (!known.contains(name) && !name.startsWith(u'_'))
            faults.append(path + u'.' + name + u" is not in the format"_s);
    }
    return faults;
}

/// Everything in \a har that HAR 1.2 does not allow.
inline QStringList faults(const QJsonObject &har)
{
    QStringList found = faultsOf(har, u"root"_s, {});
    const QJsonObject log = har.value(u"log"_s).toObject();
    if (log.value(u"version"_s) != u"1.2"_s)
        found.append(u"the version is not 1.2"_s);
    for (const QJsonValue value : log.value(u"entries"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString at = entry.value(u"startedDateTime"_s).toString();
        if (!QDateTime::fromString(at, Qt::ISODateWithMs).isValid() || !at.endsWith(u'Z'))
            found.append(u"no date with a zone: "_s + at);
        const QJsonObject timings = entry.value(u"timings"_s).toObject();
        double sum = 0;
        for (const char *name : { "blocked", "dns", "connect", "send", "wait", "receive" })
            sum += std::max(0.0, timings.value(QLatin1String(name)).toDouble());
        for (const char *name : { "send", "wait", "receive" }) {
            if (timings.value(QLatin1String(name)).toDouble() < 0)
                found.append(QLatin1String(name) + u" may not be absent"_s);
        }
        if (std::abs(sum - entry.value(u"time"_s).toDouble()) > 0.01)
            found.append(u"the time is not the sum of its parts"_s);
    }
    return found;
}

} // namespace harcheck
