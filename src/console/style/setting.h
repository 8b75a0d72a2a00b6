// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace console {

/// One thing that is remembered: its key and what it is before anybody has changed it.
template<typename T>
struct Setting
{
    QString key;
    T fallback{};

    T in(const QSettings &settings) const
    {
        const QVariant value = settings.value(key);
        return value.isValid() ? value.value<T>() : fallback;
    }

    void set(QSettings &settings, const T &value) const
    {
        settings.setValue(key, QVariant::fromValue(value));
    }
};

namespace setting {
inline const Setting<QByteArray> WindowGeometry{ QStringLiteral("window/geometry") };
inline const Setting<QByteArray> WindowState{ QStringLiteral("window/state") };
inline const Setting<QByteArray> ComposeLayout{ QStringLiteral("compose/layout") };
inline const Setting<bool> SidebarShown{ QStringLiteral("window/sidebar"), true };
inline const Setting<QString> SelectedHub{ QStringLiteral("hubs/selected") };
inline const Setting<QString> ThemeName{ QStringLiteral("window/theme"), QStringLiteral("system") };
inline const Setting<bool> WelcomeDone{ QStringLiteral("welcome/done"), false };
/// Where drafts are kept as files, and where the file dialogs begin.
inline const Setting<QString> CollectionFolder{ QStringLiteral("drafts/folder") };
/// The number of the next send, for `{{$counter}}`.
inline const Setting<int> SendCounter{ QStringLiteral("compose/counter"), 1 };
inline const Setting<int> ResultTab{ QStringLiteral("result/tab"), 0 };
inline const Setting<bool> ResultWrapped{ QStringLiteral("result/wrapped"), false };

/// Columns of the registrations that are not shown, as numbers of fleet::Column.
inline const Setting<QStringList> HiddenRegistrationColumns{
    QStringLiteral("registrations/hiddenColumns"),
    { QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("9"), QStringLiteral("10") }
};
/// Whether those registrations are marked that get the draft.
inline const Setting<bool> MarkWhoGets{ QStringLiteral("registrations/markWhoGets"), true };

/// The set of variables that is chosen for the hub \a hubId.
inline Setting<QString> variableSetOf(const QString &hubId)
{
    return { QStringLiteral("variables/") + hubId };
}

/// The tags that were sent to and accepted by the hub \a hubId.
inline Setting<QStringList> tagsOf(const QString &hubId)
{
    return { QStringLiteral("tags/") + hubId };
}
} // namespace setting

} // namespace console
