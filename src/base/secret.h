// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QDebug;

namespace base {

/// A text that must not be seen: the key of a connection string, for example.
///
/// It has no stream operator but the one for debugging, which prints a placeholder, so a secret
/// cannot slip into a message or a log. Every place that needs the text says so with reveal(); a
/// search for that word lists them all. The memory is overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray text);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret();

    const QByteArray &reveal() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    qsizetype size() const { return m_text.size(); }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_text;
};

/// Prints `Secret(44 bytes)`.
QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace base
