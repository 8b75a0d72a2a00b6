// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/theme.h"

#include <QApplication>
#include <QWidget>
#ifdef Q_OS_WIN
#include <QSettings>
#endif

#include <optional>

namespace console {

using namespace Qt::StringLiterals;

namespace {

std::optional<Theme> themeOfEnvironment()
{
    const QByteArray wanted = qgetenv("PUSHBENCH_THEME");
    if (wanted == "light")
        return Theme::Light;
    if (wanted == "dark")
        return Theme::Dark;
    return std::nullopt;
}

} // namespace

// The desktop portal's org.freedesktop.appearance is not asked: its answer comes after the first
// window is shown, or the start waits for the bus. The platform's palette follows the desktop
// wherever Qt has a platform theme for it, and the settings have Light and Dark for the rest.
Theme systemTheme()
{
    if (const auto theme = themeOfEnvironment())
        return *theme;
#ifdef Q_OS_WIN
    // Qt 6.4 keeps a light palette in a dark Windows.
    const QSettings personalize(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                                u"\\Themes\\Personalize"_s,
                                QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? Theme::Dark : Theme::Light;
#else
    return themeOf(QGuiApplication::palette());
#endif
}

Theme themeFor(ThemeChoice choice, Theme system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::System:
        break;
    }
    return system;
}

void applyTheme(Theme theme)
{
    QWidgetList held;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->updatesEnabled()) {
            window->setUpdatesEnabled(false);
            held.append(window);
        }
    }
    QApplication::setPalette(paletteFor(theme));
    for (QWidget *window : std::as_const(held))
        window->setUpdatesEnabled(true);
}

} // namespace console
