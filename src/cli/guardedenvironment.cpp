// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/guardedenvironment.h"

#include "base/redact.h"

namespace cli {

RedactingBuffer::int_type RedactingBuffer::overflow(int_type character)
{
    if (traits_type::eq_int_type(character, traits_type::eof()))
        return traits_type::not_eof(character);
    m_line.push_back(traits_type::to_char_type(character));
    if (m_line.back() == '\n')
        passOn();
    return character;
}

int RedactingBuffer::sync()
{
    passOn();
    m_target.flush();
    return m_target.good() ? 0 : -1;
}

void RedactingBuffer::passOn()
{
    m_target << base::redact(QByteArray::fromStdString(m_line)).toStdString();
    m_line.clear();
}

GuardedEnvironment::GuardedEnvironment(const Environment &environment, Interrupt &interrupt)
    : QObject(&interrupt)
    , m_buffer(environment.err)
    , m_err(&m_buffer)
    , m_environment{ environment.in,
                     environment.out,
                     m_err,
                     environment.keychain,
                     environment.session,
                     environment.profilesPath,
                     environment.sandboxFolder,
                     environment.templatesFolder,
                     environment.historyPath,
                     environment.drawingProgram,
                     environment.variable,
                     environment.retention }
{
}

} // namespace cli
