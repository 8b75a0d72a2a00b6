// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <ostream>

namespace cli {

int reportInputError(Environment &environment, const base::Error &error)
{
    environment.err << "error: " << error.part.toStdString() << ": " << error.message.toStdString()
                    << std::endl;
    return WrongInput;
}

} // namespace cli
