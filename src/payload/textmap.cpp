// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/textmap.h"

namespace payload {

TextMap::TextMap(const QByteArray &text)
    : m_text(text)
    , m_lineStarts{ 0 }
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isLoneReturn = text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n');
        if (text[i] == '\n' || isLoneReturn)
            m_lineStarts.push_back(i + 1);
    }
}

int TextMap::lineAt(qsizetype offset) const
{
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return int(next - m_lineStarts.begin());
}

int TextMap::columnAt(qsizetype offset) const
{
    const qsizetype start = m_lineStarts[size_t(lineAt(offset)) - 1];
    const qsizetype end = std::min(offset, m_text.size());
    // Each character has one byte that does not continue another one.
    const auto characters =
        std::count_if(m_text.begin() + start, m_text.begin() + std::max(start, end),
                      [](char byte) { return (byte & '\xC0') != '\x80'; });
    return int(characters) + 1;
}

Finding TextMap::finding(Finding::Severity severity, const QString &rule, qsizetype offset,
                         qsizetype length, const QString &message) const
{
    return { severity, rule, lineAt(offset), columnAt(offset), offset, message, length };
}

} // namespace payload
