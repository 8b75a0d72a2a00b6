// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QSettings;

namespace console {

/// The names as they are at one moment: a value, for a thread that looks through many handles.
class DeviceNameBook
{
public:
    /// Empty for a device without a name.
    QString name(const QString &handle) const;
    bool isEmpty() const { return m_given.isEmpty() && m_own.isEmpty(); }

private:
    friend class DeviceNames;

    QHash<QString, QString> m_given; ///< By the hash of the handle.
    QHash<QString, QString> m_own; ///< By handle.
};

/// What devices are called, by their handles: a name that somebody gave, else the one a virtual
/// device has. Given names stay on this machine, each under a hash of its handle, since a handle
/// must not lie about in a file of settings.
class DeviceNames : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxLength = 80; ///< Characters of a name.

    /// \a settings outlives the object.
    explicit DeviceNames(QSettings &settings, QObject *parent = nullptr);

    /// Empty for a device without a name.
    QString name(const QString &handle) const { return m_book.name(handle); }
    const DeviceNameBook &book() const { return m_book; }
    /// The name, or the handle's short form.
    QString nameOrHandle(const QString &handle) const;

    /// An empty \a name takes back the one that was given. Blanks around it are dropped, and what
    /// is past MaxLength.
    void give(const QString &handle, const QString &name);

    /// The names that devices have by themselves, by handle. They are known until the end: a device
    /// that is gone still stands in results.
    void learn(const QHash<QString, QString> &names);

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    DeviceNameBook m_book;
};

} // namespace console
