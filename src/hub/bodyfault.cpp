// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/bodyfault.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace hub {

namespace {

constexpr qsizetype LargestJudged = 2 * 1024 * 1024;

} // namespace

QString bodyFault(const HttpResponse &response)
{
    const QByteArray &body = response.body;
    const QByteArray start = body.left(64).trimmed();
    if (start.isEmpty() || response.omittedBytes() > 0 || body.size() > LargestJudged)
        return {};
    if (start.startsWith('{') || start.startsWith('[')) {
        QJsonParseError error;
        QJsonDocument::fromJson(body, &error);
        return error.error == QJsonParseError::NoError
            ? QString()
            : QCoreApplication::translate("hub::Diagnosis", "It is no complete JSON.");
    }
    QXmlStreamReader reader(body);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError()
        ? QCoreApplication::translate("hub::Diagnosis", "It is neither complete XML nor JSON.")
        : QString();
}

} // namespace hub
