// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/finding.h"

#include <QByteArray>

#include <vector>

namespace payload {

/// Turns byte offsets of a UTF-8 text into lines and columns.
class TextMap
{
public:
    explicit TextMap(const QByteArray &text);

    /// The line of \a offset, from 1. Offsets past the end are in the last line.
    int lineAt(qsizetype offset) const;

    /// The character of its line that \a offset is in, from 1.
    int columnAt(qsizetype offset) const;

    /// A finding of \a length bytes at \a offset with line and column filled in.
    Finding finding(Finding::Severity severity, const QString &rule, qsizetype offset,
                    qsizetype length, const QString &message) const;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_lineStarts;
};

} // namespace payload
