// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/style/marks.h"

#include <QBasicTimer>
#include <QWidget>

namespace console {

/// A mark that stands in a form or a row. It tells screen readers the mark's word, unless an
/// accessible name was set. A running one turns while it is visible; where the style says that
/// nothing shall move, three dots change each second.
class MarkLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int extent READ extent WRITE setExtent)

public:
    /// \a extent is the side of the square in logical pixels: 14, 16, 20 or 28.
    explicit MarkLabel(Mark mark = Mark::NotYet, int extent = 16, QWidget *parent = nullptr);

    /// The form that a .ui file makes: not yet, 20 px.
    explicit MarkLabel(QWidget *parent)
        : MarkLabel(Mark::NotYet, 20, parent)
    {
    }

    Mark mark() const { return m_mark; }
    void setMark(Mark mark);

    int extent() const { return m_extent; }
    void setExtent(int extent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool motionReduced() const;
    void turnOrRest();

    Mark m_mark;
    int m_extent;
    QBasicTimer m_timer;
};

} // namespace console
