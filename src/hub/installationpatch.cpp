// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/installation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

using Kind = PatchOperation::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hub::InstallationPatch)
};

QString wordOf(Kind kind)
{
    return kind == Kind::Add ? u"add"_s : kind == Kind::Remove ? u"remove"_s : u"replace"_s;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

base::Result<PatchOperation> readOperation(const QJsonObject &object, const QString &place)
{
    PatchOperation operation;
    const QString word = object.value(u"op"_s).toString();
    bool isKnown = false;
    for (const Kind kind : { Kind::Add, Kind::Remove, Kind::Replace }) {
        if (word.compare(wordOf(kind), Qt::CaseInsensitive) != 0)
            continue;
        operation.kind = kind;
        isKnown = true;
    }
    if (!isKnown) {
        return Error{
            Text::tr("“%1” is no operation; they are add, remove and replace.").arg(word.left(40)),
            place + u".op"_s, -1
        };
    }
    operation.path = object.value(u"path"_s).toString();
    if (!operation.path.startsWith(u'/')) {
        return Error{ Text::tr("The path “%1” does not begin with “/”, as in /tags.")
                          .arg(operation.path.left(80)),
                      place + u".path"_s, -1 };
    }
    if (operation.kind == Kind::Remove)
        return operation;
    const QJsonValue value = object.value(u"value"_s);
    if (!value.isString() && !value.isArray() && !value.isObject()) {
        return Error{ Text::tr("The value is missing, or neither a text nor a list nor an object."),
                      place + u".value"_s, -1 };
    }
    operation.value = valueText(value);
    return operation;
}

} // namespace

QString patchPath(const QStringList &pieces)
{
    QString path;
    for (const QString &piece : pieces)
        path += u'/' + QString(piece).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return path;
}

QByteArray patchJson(const QList<PatchOperation> &operations)
{
    QJsonArray list;
    for (const PatchOperation &operation : operations) {
        QJsonObject object{ { u"op"_s, wordOf(operation.kind) }, { u"path"_s, operation.path } };
        if (operation.kind != Kind::Remove)
            object.insert(u"value"_s, operation.value);
        list.append(object);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

base::Result<QList<PatchOperation>> readPatch(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return Error{ Text::tr("The patch is not JSON: %1.").arg(fault.errorString()), u"patch"_s,
                      fault.offset };
    }
    if (!document.isArray() || document.array().isEmpty()) {
        return Error{ Text::tr("The patch is not a list of operations, such as "
                               "[{\"op\":\"add\",\"path\":\"/tags\",\"value\":\"news\"}]."),
                      u"patch"_s, 0 };
    }
    QList<PatchOperation> operations;
    for (const QJsonValue value : document.array()) {
        const auto operation = readOperation(value.toObject(), u"[%1]"_s.arg(operations.size()));
        if (!operation)
            return operation.error();
        operations.append(*operation);
    }
    return operations;
}

} // namespace hub
