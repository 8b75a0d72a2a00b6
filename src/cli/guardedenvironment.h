// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"

#include <ostream>
#include <streambuf>
#include <string>

namespace cli {

/// Passes on what is written, line by line, with base::redact() over each: a connection string that
/// was typed in the wrong place is quoted by messages, and messages end up in logs.
class RedactingBuffer : public std::streambuf
{
public:
    explicit RedactingBuffer(std::ostream &target)
        : m_target(target)
    {
    }

protected:
    int_type overflow(int_type character) override;
    int sync() override;

private:
    void passOn();

    std::ostream &m_target;
    std::string m_line;
};

/// An environment whose error stream shows no secret; all else is that of the one it was made from.
/// Belongs to the interrupt, as the runs do that write to it.
class GuardedEnvironment : public QObject
{
public:
    GuardedEnvironment(const Environment &environment, Interrupt &interrupt);

    Environment &environment() { return m_environment; }

private:
    RedactingBuffer m_buffer;
    std::ostream m_err;
    Environment m_environment;
};

} // namespace cli
