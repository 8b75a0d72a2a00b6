// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace console {

/// The hatched strip under the menu bar that says "this hub is production".
class ProductionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProductionStrip(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace console
