// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace console {

/// A dimmed, centred sentence that stands where a list or text would be; its ground is Base.
QLabel *makeEmptyText(const QString &objectName, QWidget *parent);

} // namespace console
