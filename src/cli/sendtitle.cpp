// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sendtitle.h"

#include "hub/exchangejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxLength = 60;

/// The text under \a name, the nearest to the root.
QString textAt(const QJsonObject &object, const QString &name)
{
    const QString own = object.value(name).toString().simplified();
    if (!own.isEmpty())
        return own;
    for (const QJsonValue &value : object) {
        if (const QString found = textAt(value.toObject(), name); !found.isEmpty())
            return found;
    }
    return {};
}

QString titleInJson(const QByteArray &payload)
{
    const QJsonObject root = QJsonDocument::fromJson(payload).object();
    for (const QString &name : { u"title"_s, u"alert"_s, u"body"_s, u"message"_s, u"headline"_s,
                                 u"description"_s, u"text"_s }) {
        if (const QString found = textAt(root, name); !found.isEmpty())
            return found;
    }
    return {};
}

QString titleInXml(const QByteArray &payload)
{
    QXmlStreamReader xml(payload);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            return xml.text().toString().simplified();
    }
    return {};
}

} // namespace

QString titleOf(const hub::Exchange &exchange)
{
    const hub::Exchange clean = hub::withoutSecrets(exchange);
    if (!clean.meant)
        return {};
    const hub::Notification &notification = clean.meant->notification;
    const bool isXml = hub::traits(notification.platform).language == hub::PayloadLanguage::Xml;
    const QString title =
        isXml ? titleInXml(notification.payload) : titleInJson(notification.payload);
    return title.size() > MaxLength ? title.left(MaxLength - 1) + u'…' : title;
}

} // namespace cli
