// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace console {

/// A choice of one out of a few, drawn as joined buttons. One stop for Tab; arrows move inside.
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString title;
        QString objectName;
    };

    /// \a name is what screen readers call the choice. The first segment is chosen.
    SegmentBar(const QString &name, const QList<Segment> &segments, QWidget *parent = nullptr);

    int current() const;
    /// Chooses without telling.
    void setCurrent(int index);

Q_SIGNALS:
    /// The user has chosen.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace console
