// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <ostream>

namespace cli {

void CommandRun::end(int code)
{
    if (m_exitCode.future().isFinished())
        return;
    m_exitCode.addResult(code);
    m_exitCode.finish();
    deleteLater();
}

int reportInputError(Environment &environment, const base::Error &error)
{
    environment.err << "error: " << error.part.toStdString() << ": " << error.message.toStdString()
                    << std::endl;
    return WrongInput;
}

} // namespace cli
