// SPDX-License-Identifier: GPL-3.0-or-later
// Where schemas come from: the program's resources, and the user's folder.
#include "payload/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <map>

static void initSchemaResources()
{
    Q_INIT_RESOURCE(payload);
}

namespace payload {

using namespace Qt::StringLiterals;

static QByteArray builtInText(const QString &format)
{
    initSchemaResources();
    QFile file(u":/payload/schemas/%1.json"_s.arg(format));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Schema *builtInSchema(hub::Platform platform)
{
    static const std::map<hub::Platform, Schema> schemas = [] {
        std::map<hub::Platform, Schema> read;
        for (const hub::Platform one : hub::allPlatforms()) {
            // A test reads each file, so that none that ships is left out here.
            if (const auto schema = readSchema(builtInText(hub::traits(one).format), builtInText))
                read.emplace(one, *schema);
        }
        return read;
    }();
    const auto found = schemas.find(platform);
    return found == schemas.end() ? nullptr : &found->second;
}

OwnSchema readOwnSchema(const QString &folder, hub::Platform platform)
{
    const QString format = hub::traits(platform).format;
    const auto text = [&](const QString &name) -> QByteArray {
        QFile file(folder + u'/' + name + u".json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : builtInText(name);
    };
    const QString path = folder + u'/' + format + u".json"_s;
    if (!QFile::exists(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return { {}, path + u": "_s + file.errorString() };
    const auto schema = readSchema(file.readAll(), text);
    if (!schema)
        return { {}, path + u": "_s + schema.error().message };
    if (schema->format != format) {
        return { {},
                 QCoreApplication::translate("payload::Schema", "%1 is for “%2”.")
                     .arg(path, schema->format) };
    }
    return { *schema, {} };
}

const OwnSchema &ownSchema(hub::Platform platform)
{
    static const std::map<hub::Platform, OwnSchema> schemas = [] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + u"/pushbench/schemas"_s;
        std::map<hub::Platform, OwnSchema> read;
        for (const hub::Platform one : hub::allPlatforms())
            read.emplace(one, readOwnSchema(folder, one));
        return read;
    }();
    return schemas.at(platform);
}

} // namespace payload
