// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QString>

#include <array>
#include <optional>

namespace hub {

/// An enumerator and the word that stands for it in files. Words are never changed: old files
/// hold them.
template<typename Enum>
struct FileWord
{
    Enum value;
    const char *word;
};

inline constexpr std::array TransportErrorWords{
    FileWord<TransportError>{ TransportError::None, "none" },
    FileWord<TransportError>{ TransportError::HostNotFound, "host-not-found" },
    FileWord<TransportError>{ TransportError::ConnectionRefused, "connection-refused" },
    FileWord<TransportError>{ TransportError::Tls, "tls" },
    FileWord<TransportError>{ TransportError::TimedOut, "timed-out" },
    FileWord<TransportError>{ TransportError::Cut, "cut" },
    FileWord<TransportError>{ TransportError::Cancelled, "cancelled" },
    FileWord<TransportError>{ TransportError::Offline, "offline" },
    FileWord<TransportError>{ TransportError::Proxy, "proxy" },
    FileWord<TransportError>{ TransportError::BadAnswer, "bad-answer" },
    FileWord<TransportError>{ TransportError::Other, "other" },
};

inline constexpr std::array HeaderOriginWords{
    FileWord<HeaderOrigin>{ HeaderOrigin::You, "you" },
    FileWord<HeaderOrigin>{ HeaderOrigin::Target, "target" },
    FileWord<HeaderOrigin>{ HeaderOrigin::Platform, "platform" },
    FileWord<HeaderOrigin>{ HeaderOrigin::Pushbench, "pushbench" },
    FileWord<HeaderOrigin>{ HeaderOrigin::Http, "http" },
};

/// The word for \a value; each enumerator must be in \a words.
template<typename Words, typename Enum>
QString wordOf(const Words &words, Enum value)
{
    for (const auto &entry : words) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    Q_UNREACHABLE();
}

/// The enumerator that \a word stands for.
template<typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<FileWord<Enum>, N> &words, const QString &word)
{
    for (const auto &entry : words) {
        if (word == QLatin1String(entry.word))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace hub
