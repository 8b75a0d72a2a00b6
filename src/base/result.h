// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace base {

/// Why an input was refused, for a person and for a program.
struct Error
{
    QString message; ///< A translated sentence that names the part. Never holds a secret.
    QString part; ///< The part at fault in stable words, for example `SharedAccessKey` or `tags`.
    qsizetype offset = -1; ///< Position of the fault in the input in UTF-16 units; -1: no place.

    friend bool operator==(const Error &, const Error &) = default;
};

/// Either a value or the reason why there is none.
template<typename T>
class Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }

    /// The value; may only be asked for when there is one.
    const T &value() const
    {
        Q_ASSERT(*this);
        return *std::get_if<T>(&m_state);
    }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

    /// The reason; may only be asked for when there is no value.
    const Error &error() const
    {
        Q_ASSERT(!*this);
        return *std::get_if<Error>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace base
