// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace console {

/// The number of a step in a ring, or with number 0 the program's mark on a filled tile.
class StepNumber : public QWidget
{
    Q_OBJECT

public:
    explicit StepNumber(QWidget *parent = nullptr);

    void setNumber(int number);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number = 0;
};

} // namespace console
