// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/header.h"

#include <QString>

namespace console {

/// What the header \a name is for, in a sentence; empty for one that is not known. Translated.
QString headerMeaning(QByteArrayView name);

/// Who set a header, in a word or two. \a platformName stands for what follows from the format.
QString originText(hub::HeaderOrigin origin, const QString &platformName);

/// \a value as it is shown in a cell: a long handle shortened in the middle with its length.
QString shownHeaderValue(QByteArrayView name, const QString &value);

} // namespace console
