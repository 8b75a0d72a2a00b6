// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace console {

/// A line of one pixel between two areas, in the palette's Mid.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

    QSize sizeHint() const override { return { 1, 1 }; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace console
