// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/secretvault.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace session {

/// A variable of a set. The value of a secret one is in the vault and in no file.
struct Variable
{
    QString name;
    QString value; ///< Empty for a secret one.
    bool isSecret = false;

    friend bool operator==(const Variable &, const Variable &) = default;
};

/// A named set of variables: one readable JSON file.
struct VariableSet
{
    QString name; ///< Also the file's name.
    QList<Variable> variables;

    friend bool operator==(const VariableSet &, const VariableSet &) = default;
};

/// The set that always counts, under every chosen one.
inline const QString GlobalSet = QStringLiteral("Global");

/// The sets of variables, as files `<name>.json` in one folder, which suit git. Secret values stand
/// in the vault under `variable/<set>/<name>`.
class VariableStore : public QObject
{
    Q_OBJECT

public:
    /// \a vault outlives the object. Reads nothing before load().
    VariableStore(const QString &folder, vault::SecretVault &vault, QObject *parent = nullptr);

    /// Reads all files, and the secret values from the vault; changed() follows when these are
    /// here. The error names the first file that is not right; the others count all the same.
    std::optional<base::Error> load();

    const QList<VariableSet> &sets() const { return m_sets; }
    std::optional<VariableSet> set(const QString &name) const;

    /// Writes \a set in place of the one of its name. \a secrets are the values of its secret
    /// variables that are new; the others stay. Keys that it has no more are removed.
    std::optional<base::Error> save(const VariableSet &set,
                                    const QHash<QString, base::Secret> &secrets = {});
    std::optional<base::Error> remove(const QString &name);

    /// Names and values in effect: those of GlobalSet, and over them those of \a chosen. A secret
    /// one whose value is not here is left out.
    QHash<QString, QString> values(const QString &chosen) const;

    /// Why \a name cannot be that of a set or of a variable; nothing when it can.
    static std::optional<base::Error> nameFault(const QString &name);

Q_SIGNALS:
    void changed();
    void failed(const QString &message); ///< The vault refused a secret.

private:
    void readSecrets(const VariableSet &set);
    void writeSecrets(const VariableSet &set, const QHash<QString, base::Secret> &secrets);
    QString path(const QString &name) const;
    static QString secretId(const QString &set, const QString &name);

    QString m_folder;
    vault::SecretVault &m_vault;
    QList<VariableSet> m_sets;
    QHash<QString, base::Secret> m_secrets; ///< By secretId().
};

} // namespace session
