// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/variablestore.h"

#include "base/then.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace session {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

std::optional<VariableSet> readSet(const QString &name, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    VariableSet set;
    set.name = name;
    for (const QJsonValue entry : document.object().value(u"variables").toArray()) {
        const QJsonObject object = entry.toObject();
        Variable variable;
        variable.name = object.value(u"name").toString();
        variable.isSecret = object.value(u"secret").toBool();
        if (!variable.isSecret)
            variable.value = object.value(u"value").toString();
        if (!variable.name.isEmpty())
            set.variables.append(variable);
    }
    return set;
}

QByteArray toJson(const VariableSet &set)
{
    QJsonArray variables;
    for (const Variable &variable : set.variables) {
        QJsonObject object{ { u"name"_s, variable.name } };
        if (variable.isSecret)
            object.insert(u"secret"_s, true);
        else
            object.insert(u"value"_s, variable.value);
        variables.append(object);
    }
    return QJsonDocument(QJsonObject{ { u"variables"_s, variables } }).toJson();
}

} // namespace

VariableStore::VariableStore(const QString &folder, vault::SecretVault &vault, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_vault(vault)
{
}

std::optional<Error> VariableStore::nameFault(const QString &name)
{
    static const QRegularExpression right(u"^[\\w][\\w .-]{0,63}$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (right.match(name).hasMatch() && name == name.trimmed())
        return std::nullopt;
    return Error{ tr("A name has letters, digits, points, dashes and underscores, at most 64."),
                  u"name"_s };
}

QString VariableStore::path(const QString &name) const
{
    return m_folder + u'/' + name + u".json"_s;
}

QString VariableStore::secretId(const QString &set, const QString &name)
{
    return u"variable/"_s + set + u'/' + name;
}

std::optional<Error> VariableStore::load()
{
    std::optional<Error> fault;
    m_sets.clear();
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile source(folder.filePath(file));
        const bool isOpen = source.open(QIODevice::ReadOnly);
        const auto set = readSet(file.chopped(5), isOpen ? source.readAll() : QByteArray());
        if (set)
            m_sets.append(*set);
        else if (!fault)
            fault = Error{ tr("The variables in %1 cannot be read. The file was left as it is.")
                               .arg(source.fileName()),
                           u"variables"_s };
    }
    for (const VariableSet &set : std::as_const(m_sets))
        readSecrets(set);
    Q_EMIT changed();
    return fault;
}

void VariableStore::readSecrets(const VariableSet &set)
{
    for (const Variable &variable : set.variables) {
        const QString id = secretId(set.name, variable.name);
        if (!variable.isSecret || m_secrets.contains(id))
            continue;
        base::then(m_vault.read(id), this, [this, id](const vault::VaultAnswer &answer) {
            if (answer.status != vault::VaultStatus::Ok)
                return;
            m_secrets.insert(id, answer.secret);
            Q_EMIT changed();
        });
    }
}

std::optional<VariableSet> VariableStore::set(const QString &name) const
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(),
                                    [&](const VariableSet &one) { return one.name == name; });
    return found == m_sets.end() ? std::nullopt : std::optional(*found);
}

std::optional<Error> VariableStore::save(const VariableSet &set,
                                         const QHash<QString, base::Secret> &secrets)
{
    if (auto fault = nameFault(set.name))
        return fault;
    if (!QDir().mkpath(m_folder)) {
        return Error{ tr("The folder %1 cannot be made.").arg(m_folder), u"variables"_s };
    }
    QSaveFile file(path(set.name));
    if (!file.open(QIODevice::WriteOnly) || file.write(toJson(set)) < 0 || !file.commit()) {
        return Error{ tr("The variables could not be saved: %1.").arg(file.errorString()),
                      u"variables"_s };
    }
    const std::optional<VariableSet> old = this->set(set.name);
    writeSecrets(set, secrets);
    for (const Variable &variable : old ? old->variables : QList<Variable>()) {
        const bool isKept =
            std::any_of(set.variables.begin(), set.variables.end(), [&](const Variable &one) {
                return one.isSecret && one.name == variable.name;
            });
        if (variable.isSecret && !isKept) {
            m_secrets.remove(secretId(set.name, variable.name));
            (void)m_vault.remove(secretId(set.name, variable.name));
        }
    }
    m_sets.removeIf([&](const VariableSet &one) { return one.name == set.name; });
    m_sets.append(set);
    std::sort(m_sets.begin(), m_sets.end(),
              [](const VariableSet &a, const VariableSet &b) { return a.name < b.name; });
    Q_EMIT changed();
    return std::nullopt;
}

void VariableStore::writeSecrets(const VariableSet &set,
                                 const QHash<QString, base::Secret> &secrets)
{
    for (const Variable &variable : set.variables) {
        const auto secret = secrets.constFind(variable.name);
        if (!variable.isSecret || secret == secrets.constEnd())
            continue;
        const QString id = secretId(set.name, variable.name);
        m_secrets.insert(id, *secret);
        base::then(m_vault.write(id, *secret), this, [this](const vault::VaultAnswer &answer) {
            if (answer.status != vault::VaultStatus::Ok)
                Q_EMIT failed(
                    tr("The secret value is kept until you quit. %1").arg(answer.message));
        });
    }
}

std::optional<Error> VariableStore::remove(const QString &name)
{
    const std::optional<VariableSet> old = set(name);
    if (!old)
        return std::nullopt;
    QFile file(path(name));
    if (file.exists() && !file.remove()) {
        return Error{ tr("The variables could not be deleted: %1.").arg(file.errorString()),
                      u"variables"_s };
    }
    for (const Variable &variable : old->variables) {
        if (variable.isSecret) {
            m_secrets.remove(secretId(name, variable.name));
            (void)m_vault.remove(secretId(name, variable.name));
        }
    }
    m_sets.removeIf([&](const VariableSet &one) { return one.name == name; });
    Q_EMIT changed();
    return std::nullopt;
}

QHash<QString, QString> VariableStore::values(const QString &chosen) const
{
    QHash<QString, QString> values;
    for (const QString &name : { GlobalSet, chosen }) {
        const std::optional<VariableSet> found = set(name);
        for (const Variable &variable : found ? found->variables : QList<Variable>()) {
            const QString id = secretId(name, variable.name);
            if (!variable.isSecret)
                values.insert(variable.name, variable.value);
            else if (m_secrets.contains(id))
                values.insert(variable.name, QString::fromUtf8(m_secrets.value(id).reveal()));
        }
    }
    return values;
}

} // namespace session
