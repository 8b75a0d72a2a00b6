// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/needle.h"

#include <algorithm>

namespace fleet {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

Needle::Needle(const QString &text)
    : m_text(text.trimmed())
{
    const bool isAscii =
        std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c.unicode() < 128; });
    if (isAscii)
        m_bytes = m_text.toLatin1().toLower();
}

bool Needle::isAt(const char *hay) const
{
    return std::equal(m_bytes.begin() + 1, m_bytes.end(), hay + 1,
                      [](char wanted, char c) { return wanted == lower(c); });
}

bool Needle::isIn(QByteArrayView hay) const
{
    if (m_bytes.isEmpty())
        return QString::fromUtf8(hay).contains(m_text, Qt::CaseInsensitive);
    if (hay.size() < m_bytes.size())
        return false;
    const char first = m_bytes.front();
    const char *const last = hay.end() - m_bytes.size();
    for (const char *at = hay.begin(); at <= last; ++at) {
        if (lower(*at) == first && isAt(at))
            return true;
    }
    return false;
}

} // namespace fleet
