// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/tones.h"

#include <QGuiApplication>

#include <algorithm>

namespace console {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

std::array<QColor, 7> hubColours()
{
    return { rgb(0x2F7DD1), rgb(0x1F8A70), rgb(0x8A5CC2), rgb(0xC2662D),
             rgb(0xB59A1C), rgb(0xC04A6B), rgb(0x5F6B7A) };
}

BadgeTone tone(const char *code, QRgb text, QRgb ground, bool retired = false)
{
    return { QString::fromLatin1(code), rgb(text), rgb(ground), retired };
}

Tones lightTones()
{
    return {
        .success = rgb(0x12693A),
        .successSoft = rgb(0xE3F3E9),
        .info = rgb(0x2F55CF),
        .infoSoft = rgb(0xE6ECFB),
        .warning = rgb(0x855000),
        .warningSoft = rgb(0xFDF1D8),
        .danger = rgb(0xAE231C),
        .dangerSoft = rgb(0xFCE8E6),
        .unknown = rgb(0x6639A0),
        .unknownSoft = rgb(0xF0E9FA),
        .production = rgb(0x97105F),
        .productionSoft = rgb(0xFBE5F1),
        .retired = rgb(0x6B6257),
        .retiredSoft = rgb(0xEFECE7),
        .sidebar = rgb(0xEAECF0),
        .accentFill = rgb(0x2F55CF),
        .onAccent = rgb(0xFFFFFF),
        .onProduction = rgb(0xFFFFFF),
        .chip = rgb(0xEDF0F5),
        .diffAdded = rgb(0xDDF3E4),
        .diffRemoved = rgb(0xFBE1DE),
        .diffChanged = rgb(0xFDF1D8),
        .editor = { .key = rgb(0x7A1FA2),
                    .string = rgb(0x0F6B3A),
                    .number = rgb(0xA14A00),
                    .keyword = rgb(0x1F4FC4),
                    .punctuation = rgb(0x5B6472),
                    .comment = rgb(0x555D6B),
                    .variable = rgb(0x97105F),
                    .lineNumber = rgb(0x697180),
                    .currentLine = rgb(0xF3F6FD) },
        .badges = { tone("WNS", 0x0A5C86, 0xDCEFF8), tone("APN", 0x3C424D, 0xE4E7EC),
                    tone("FCM", 0x8A4300, 0xFDEBD7), tone("WEB", 0x0B6358, 0xDAF2EE),
                    tone("ADM", 0x6A5400, 0xF7EFC9), tone("BDU", 0x3B47B5, 0xE6E8FB),
                    tone("XMI", 0xA2330B, 0xFCE6DD), tone("MPN", 0x6639A0, 0xF0E9FA, true),
                    tone("GCM", 0x6B6257, 0xEFECE7, true), tone("TPL", 0x8C1D6B, 0xFAE6F3) },
        .hubs = hubColours(),
    };
}

Tones darkTones()
{
    return {
        .success = rgb(0x62CC90),
        .successSoft = rgb(0x16301F),
        .info = rgb(0x8FABFF),
        .infoSoft = rgb(0x1D2947),
        .warning = rgb(0xF0B64E),
        .warningSoft = rgb(0x352A12),
        .danger = rgb(0xFF938A),
        .dangerSoft = rgb(0x3D1C1C),
        .unknown = rgb(0xC4A6F5),
        .unknownSoft = rgb(0x2B2142),
        .production = rgb(0xFF8CC6),
        .productionSoft = rgb(0x3C1531),
        .retired = rgb(0xB5AA9B),
        .retiredSoft = rgb(0x2B2823),
        .sidebar = rgb(0x17191E),
        .accentFill = rgb(0x3C63DC),
        .onAccent = rgb(0xFFFFFF),
        .onProduction = rgb(0x14161A),
        .chip = rgb(0x2A2E36),
        .diffAdded = rgb(0x15331F),
        .diffRemoved = rgb(0x43201F),
        .diffChanged = rgb(0x352A12),
        .editor = { .key = rgb(0xD7A6F7),
                    .string = rgb(0x8FD6A4),
                    .number = rgb(0xF2B27A),
                    .keyword = rgb(0x8FB4FF),
                    .punctuation = rgb(0xA5AEBC),
                    .comment = rgb(0xA5AEBC),
                    .variable = rgb(0xFF8CC6),
                    .lineNumber = rgb(0x8790A0),
                    .currentLine = rgb(0x1B1F29) },
        .badges = { tone("WNS", 0x7CCBF2, 0x12303F), tone("APN", 0xCDD3DD, 0x333842),
                    tone("FCM", 0xFFB66B, 0x3D2710), tone("WEB", 0x6FD6C6, 0x12332E),
                    tone("ADM", 0xE3C85A, 0x352D0D), tone("BDU", 0xA9B4FF, 0x23285A),
                    tone("XMI", 0xFF9C77, 0x43200F), tone("MPN", 0xC4A6F5, 0x2B2142, true),
                    tone("GCM", 0xB5AA9B, 0x2B2823, true), tone("TPL", 0xF29AD6, 0x3A1730) },
        .hubs = hubColours(),
    };
}

struct RoleColour
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array<RoleColour, 21> roleColours{ {
    { QPalette::Window, 0xF4F5F7, 0x1D2026 },
    { QPalette::WindowText, 0x1A1E26, 0xE6E9EF },
    { QPalette::Text, 0x1A1E26, 0xE6E9EF },
    { QPalette::ButtonText, 0x1A1E26, 0xE6E9EF },
    { QPalette::BrightText, 0x1A1E26, 0xE6E9EF },
    { QPalette::Base, 0xFFFFFF, 0x14161A },
    { QPalette::AlternateBase, 0xF8F9FB, 0x191C21 },
    { QPalette::Button, 0xFFFFFF, 0x2A2E36 },
    { QPalette::Light, 0xFFFFFF, 0x2A2E36 },
    { QPalette::Highlight, 0xD9E3FB, 0x2B3C6B },
    { QPalette::HighlightedText, 0x1A1E26, 0xE6E9EF },
    { QPalette::Link, 0x2F55CF, 0x8FABFF },
    { QPalette::LinkVisited, 0x2F55CF, 0x8FABFF },
    { QPalette::PlaceholderText, 0x555D6B, 0xA5AEBC },
    { QPalette::Mid, 0xDCE0E6, 0x30353F },
    { QPalette::Dark, 0x7B8494, 0x727C8C },
    { QPalette::Shadow, 0x7B8494, 0x727C8C },
    { QPalette::Midlight, 0xE4E8EF, 0x282C34 },
    { QPalette::ToolTipBase, 0x1A1E26, 0xE6E9EF },
    { QPalette::ToolTipText, 0xFFFFFF, 0x14161A },
    { QPalette::NoRole, 0x8D95A3, 0x6C7482 }, // text that is disabled
} };

} // namespace

const BadgeTone &Tones::badge(const QString &code) const
{
    const auto found = std::find_if(badges.begin(), badges.end(),
                                    [&code](const BadgeTone &tone) { return tone.code == code; });
    return found == badges.end() ? badges[1] : *found;
}

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

const Tones &tonesFor(Theme theme)
{
    static const Tones light = lightTones();
    static const Tones dark = darkTones();
    return theme == Theme::Dark ? dark : light;
}

const Tones &tones()
{
    return tonesFor(themeOf(QGuiApplication::palette()));
}

QPalette paletteFor(Theme theme)
{
    QPalette palette;
    for (const RoleColour &entry : roleColours) {
        const QColor colour = rgb(theme == Theme::Dark ? entry.dark : entry.light);
        if (entry.role != QPalette::NoRole) {
            palette.setColor(QPalette::All, entry.role, colour);
            continue;
        }
        for (const auto role : { QPalette::Text, QPalette::ButtonText, QPalette::WindowText,
                                 QPalette::HighlightedText, QPalette::PlaceholderText })
            palette.setColor(QPalette::Disabled, role, colour);
    }
    return palette;
}

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(part(under.red(), over.red()), part(under.green(), over.green()),
                  part(under.blue(), over.blue()));
}

} // namespace console
