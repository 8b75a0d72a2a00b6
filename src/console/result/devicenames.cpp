// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/devicenames.h"

#include "console/result/exchangereading.h"

#include <QCryptographicHash>
#include <QSettings>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString Group = u"deviceNames"_s;

QString keyOf(const QString &handle)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(handle.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

DeviceNames::DeviceNames(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_settings.beginGroup(Group);
    for (const QString &key : m_settings.childKeys())
        m_book.m_given.insert(key, m_settings.value(key).toString());
    m_settings.endGroup();
}

QString DeviceNameBook::name(const QString &handle) const
{
    // Without given names, which is the rule, nothing is hashed for each row.
    const QString given = m_given.isEmpty() ? QString() : m_given.value(keyOf(handle));
    return given.isEmpty() ? m_own.value(handle) : given;
}

QString DeviceNames::nameOrHandle(const QString &handle) const
{
    const QString known = name(handle);
    return known.isEmpty() ? shortHandle(handle) : known;
}

void DeviceNames::give(const QString &handle, const QString &name)
{
    const QString key = keyOf(handle);
    const QString wanted = name.simplified().left(MaxLength);
    if (wanted == m_book.m_given.value(key))
        return;
    const QString path = Group + u'/' + key;
    if (wanted.isEmpty() || wanted == m_book.m_own.value(handle)) {
        m_book.m_given.remove(key);
        m_settings.remove(path);
    } else {
        m_book.m_given.insert(key, wanted);
        m_settings.setValue(path, wanted);
    }
    Q_EMIT changed();
}

void DeviceNames::learn(const QHash<QString, QString> &names)
{
    const QHash<QString, QString> before = m_book.m_own;
    m_book.m_own.insert(names);
    if (m_book.m_own != before)
        Q_EMIT changed();
}

} // namespace console
