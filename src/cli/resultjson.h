// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QJsonObject>
#include <QString>

namespace cli {

/// The object that `send --json` prints; its keys are fixed, since scripts rely on them.
QJsonObject resultJson(const hub::Exchange &exchange);

/// The same for people: a few lines, ended by a line break.
QString resultText(const hub::Exchange &exchange);

} // namespace cli
