// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace console {

/// The colours a hub can have, side by side, of which one is chosen; a name for each is its
/// tooltip and what screen readers say. The arrow keys move along.
class SwatchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SwatchBar(QWidget *parent = nullptr);

    /// One of session::ProfileColours; an unknown one chooses the first.
    QString colour() const;
    void setColour(const QString &colour);

private:
    QButtonGroup *m_group;
};

} // namespace console
