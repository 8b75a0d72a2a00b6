// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace console {

/// One thing that is remembered: its key and what it is before anybody has changed it.
template<typename T>
struct Setting
{
    const char *key;
    T fallback{};

    T in(const QSettings &settings) const
    {
        const QVariant value = settings.value(QLatin1String(key));
        return value.isValid() ? value.value<T>() : fallback;
    }

    void set(QSettings &settings, const T &value) const
    {
        settings.setValue(QLatin1String(key), QVariant::fromValue(value));
    }
};

namespace setting {
inline const Setting<QByteArray> WindowGeometry{ "window/geometry" };
inline const Setting<QByteArray> WindowState{ "window/state" };
inline const Setting<QByteArray> ComposeLayout{ "compose/layout" };
inline const Setting<bool> SidebarShown{ "window/sidebar", true };
inline const Setting<QString> SelectedHub{ "hubs/selected" };
inline const Setting<QString> ThemeName{ "window/theme", QStringLiteral("system") };
inline const Setting<bool> WelcomeDone{ "welcome/done", false };
inline const Setting<QString> VariableSetName{ "compose/variables" };
inline const Setting<int> ResultTab{ "result/tab", 0 };
} // namespace setting

} // namespace console
