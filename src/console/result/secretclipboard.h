// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace console {

/// The clipboard, for texts that hold a secret: they are marked so that clipboard managers of KDE,
/// Windows and macOS do not keep them, and taken away after a while or when this ends, if nothing
/// else has been copied since. Each part of the window that copies one has its own.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Lifetime{ 60000 };

    explicit SecretClipboard(QObject *parent = nullptr,
                             std::chrono::milliseconds lifetime = Lifetime);
    ~SecretClipboard() override;

    void copy(const QString &text);
    /// Takes the text away at once, if it is still there.
    void clear();

    /// Seconds until then, rounded up; 0 when there is nothing to take away.
    int secondsLeft() const;
    std::chrono::milliseconds lifetime() const { return m_timer.intervalAsDuration(); }

    /// Whether the user has agreed in this session that secrets are copied.
    bool hasAssent() const { return m_hasAssent; }
    void giveAssent() { m_hasAssent = true; }

Q_SIGNALS:
    /// The text is gone from the clipboard, by clear() or by something else that was copied.
    void cleared();

private:
    bool isOurs() const;

    QTimer m_timer;
    QByteArray m_digest; ///< Of the text; empty when there is none of ours.
    bool m_hasAssent = false;
};

} // namespace console
