// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/pushvariables.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace fleet {

using namespace Qt::StringLiterals;
using Variables = QMap<QString, QString>;

QByteArray pushVariablesText(const Variables &variables)
{
    if (variables.isEmpty())
        return {};
    QJsonObject object;
    for (auto each = variables.begin(); each != variables.end(); ++each)
        object.insert(each.key(), each.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<Variables> readPushVariables(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Variables();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject object = document.object();
    bool isFlat = document.isObject();
    Variables variables;
    for (auto each = object.begin(); each != object.end(); ++each) {
        isFlat = isFlat && each->isString();
        variables.insert(each.key(), each->toString());
    }
    if (!isFlat)
        return base::Error{ QCoreApplication::translate(
                                "fleet::PushVariables",
                                "Push variables are one JSON object of texts, such as "
                                "{\"name\": \"Ann\"}."),
                            u"pushVariables"_s };
    return variables;
}

} // namespace fleet
