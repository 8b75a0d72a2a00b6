// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/explanations.h"

#include "console/style/inkicon.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// The English texts, by lower-case header name, by status and by class of statuses (`4xx`).
using Texts = QHash<QString, QByteArray>;

Texts readTexts()
{
    initResources();
    QFile file(u":/explanations.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    Texts texts;
    for (const QString &list : { u"headers"_s, u"statuses"_s }) {
        for (const QJsonValue value : root.value(list).toArray()) {
            const QJsonObject entry = value.toObject();
            texts.insert(entry.value(u"name").toString().toLower(),
                         entry.value(u"description").toString().toUtf8());
        }
    }
    return texts;
}

QString textOf(const QString &name)
{
    static const Texts texts = readTexts();
    const QByteArray text = texts.value(name);
    return text.isEmpty() ? QString() : QCoreApplication::translate("data", text.constData());
}

} // namespace

QString headerExplanation(const QString &name)
{
    const QString text = textOf(name.toLower());
    if (!text.isEmpty() || !name.startsWith(u"X-WNS-", Qt::CaseInsensitive))
        return text;
    return textOf(u"x-wns-"_s);
}

QString statusExplanation(int status)
{
    const QString text = textOf(QString::number(status));
    return text.isEmpty() ? textOf(QString::number(status / 100) + u"xx"_s) : text;
}

} // namespace console
