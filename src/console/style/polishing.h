// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace console {

/// Sets what a class of widgets has in common and a style cannot draw: fonts as factors of the
/// application's, hover, rows instead of cells. Called by PushbenchStyle for each widget.
void polishWidget(QWidget *widget);

} // namespace console
