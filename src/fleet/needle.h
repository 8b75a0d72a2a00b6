// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fleet {

/// A text that is looked for in UTF-8 without regard to case. Made for millions of short texts:
/// where the text is plain ASCII, as handles and tags are, nothing is converted.
class Needle
{
public:
    /// Blanks at the ends of \a text do not count.
    explicit Needle(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    bool isIn(QByteArrayView hay) const;

private:
    bool isAt(const char *hay) const;

    QString m_text;
    QByteArray m_bytes; ///< In lower case; empty unless all of it is ASCII.
};

} // namespace fleet
