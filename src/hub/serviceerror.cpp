// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/serviceerror.h"

#include "hub/xmltext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Splits `message.TrackingId:…,TimeStamp:…` at the last mark: the message may hold one too.
void splitDetail(const QString &detail, ServiceError &error)
{
    static const QString mark = u".TrackingId:"_s;
    const qsizetype at = detail.lastIndexOf(mark);
    if (at < 0) {
        error.message = detail.trimmed();
        return;
    }
    error.message = detail.left(at).trimmed();
    const QString rest = detail.mid(at + mark.size());
    const qsizetype comma = rest.indexOf(u',');
    error.trackingId = rest.left(comma).trimmed();
    const QString stamp = rest.section(u"TimeStamp:"_s, 1);
    error.timestamp = stamp.trimmed();
}

bool readXml(const QByteArray &body, ServiceError &error)
{
    const QString text = xmlText(body);
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != u"Error")
        return false;
    QString detail;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Detail")
            detail = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
    // A body that was cut still tells something; the reader keeps back what it was in the midst of.
    if (xml.hasError() && detail.isEmpty())
        detail = text.section(u"<Detail>"_s, 1);
    error.form = ServiceError::Form::Xml;
    splitDetail(detail, error);
    return true;
}

bool readJson(const QByteArray &body, ServiceError &error)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return false;
    QJsonObject object = document.object();
    if (object.value(u"error").isObject())
        object = object.value(u"error").toObject();
    error.form = ServiceError::Form::Json;
    for (const QString &key :
         { u"message"_s, u"Message"_s, u"detail"_s, u"Detail"_s, u"error"_s, u"code"_s }) {
        if (object.value(key).isString()) {
            splitDetail(object.value(key).toString(), error);
            return true;
        }
    }
    return true;
}

bool readHtml(const QByteArray &body, ServiceError &error)
{
    const QString text = QString::fromUtf8(body.left(64 * 1024));
    if (!text.contains(u"<html"_s, Qt::CaseInsensitive)
        && !text.contains(u"<!doctype html"_s, Qt::CaseInsensitive))
        return false;
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    error.form = ServiceError::Form::Html;
    error.message = title.match(text).captured(1).simplified();
    return true;
}

} // namespace

ServiceError toServiceError(const HttpResponse &response)
{
    ServiceError error;
    error.trackingId =
        QString::fromUtf8(headerValue(response.headers, "TrackingId").value_or(QByteArray()));
    const QByteArray body = response.body.trimmed();
    if (body.isEmpty()) {
        // Some front ends put the text into the reason phrase, led by a sub-code.
        static const QRegularExpression subCode(u"^\\d{5}"_s);
        const QString reason = QString::fromUtf8(response.reason).trimmed();
        if (subCode.match(reason).hasMatch() || reason.contains(u':'))
            splitDetail(reason, error);
        return error;
    }
    ServiceError found = error;
    if (readXml(body, found) || readJson(body, found) || readHtml(body, found)) {
        if (found.trackingId.isEmpty())
            found.trackingId = error.trackingId;
        return found;
    }
    error.form = ServiceError::Form::Text;
    error.message = QString::fromUtf8(body.left(500)).simplified();
    return error;
}

} // namespace hub
