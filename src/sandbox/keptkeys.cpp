// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/keptkeys.h"

#include "sandbox/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxFile = 64 * 1024;
constexpr qsizetype MaxKey = 256; ///< protocol.md 1.1

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sandbox::KeptKeys)
};

base::Error fault(const QString &text)
{
    return base::Error{ text, u"state"_s, -1 };
}

/// Whether a connection string can carry \a key.
bool isKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= MaxKey
        && std::all_of(key.begin(), key.end(),
                       [](char c) { return c > ' ' && c < 127 && c != ';'; });
}

} // namespace

QString keysFileOf(const QString &stateFile)
{
    const QString real = QFileInfo(stateFile).canonicalFilePath();
    return (real.isEmpty() ? stateFile : real) + u".keys"_s;
}

base::Result<QList<AccessRule>> readRules(const QString &path)
{
    QList<AccessRule> rules = makeRules();
    if (!QFileInfo::exists(path))
        return rules;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fault(
            Text::tr("The sandbox cannot read its keys in %1: %2.").arg(path, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(MaxFile));
    const QJsonObject keys = document.object();
    bool isRight = document.isObject();
    for (AccessRule &rule : rules) {
        if (!keys.contains(rule.name))
            continue;
        const QByteArray key = keys.value(rule.name).toString().toUtf8();
        isRight = isRight && isKey(key);
        rule.key = base::Secret(key);
    }
    if (!isRight)
        return fault(Text::tr("%1 does not hold keys as the sandbox wrote them. Delete it, and the "
                              "sandbox makes new ones.")
                         .arg(path));
    return rules;
}

std::optional<base::Error> keepRules(const QString &path, const QList<AccessRule> &rules)
{
    QJsonObject keys;
    for (const AccessRule &rule : rules)
        keys.insert(rule.name, QString::fromUtf8(rule.key.reveal()));
    const QByteArray text = QJsonDocument(keys).toJson();
    // What is right stays untouched: a crash while it is written would cost the keys.
    QFile known(path);
    if (known.open(QIODevice::ReadOnly) && known.read(MaxFile) == text
        && known.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return {};
    if (writePrivately(path, text))
        return {};
    return fault(Text::tr("The sandbox cannot write its keys to %1. Is the disk full?").arg(path));
}

} // namespace sandbox
