// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/preview/previewtones.h"

namespace console {

const PreviewTones &previewTones(bool isDark)
{
    static const PreviewTones light{
        .wallpaper = 0xC9D4E8,
        .card = 0xF7F8FA,
        .edge = 0xD5D9E0,
        .text = 0x1B1B1F,
        .subtle = 0x5B5F66,
        .control = 0xE8EAEE,
        .accent = 0x2B7BD1,
        .onAccent = 0xFFFFFF,
        .tile = 0x005A9E,
        .success = 0x107C41,
        .critical = 0xC42B1C,
        .placeholder = 0xD9DEE7,
        .placeholderText = 0x5A6070,
        .badge = 0xE0352B,
        .good = 0x3BA55C,
        .away = 0xE8A33D,
        .off = 0x8A8F98,
    };
    static const PreviewTones dark{
        .wallpaper = 0x17202E,
        .card = 0x2A2C31,
        .edge = 0x3B3E45,
        .text = 0xFFFFFF,
        .subtle = 0xB6BAC2,
        .control = 0x3B3E45,
        .accent = 0x4A9BEF,
        .onAccent = 0xFFFFFF,
        .tile = 0x005A9E,
        .success = 0x1F7F48,
        .critical = 0xC8382C,
        .placeholder = 0x3D424C,
        .placeholderText = 0xB0B6C2,
        .badge = 0xE0352B,
        .good = 0x3BA55C,
        .away = 0xE8A33D,
        .off = 0x8A8F98,
    };
    return isDark ? dark : light;
}

} // namespace console
