// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace console {

/// One line of plain text that gives way to its neighbours: what does not fit ends in an ellipsis,
/// and the tooltip has all of it. Shows the focus ring when it takes the focus.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    Qt::TextElideMode elideMode() const { return m_mode; }
    void setElideMode(Qt::TextElideMode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace console
