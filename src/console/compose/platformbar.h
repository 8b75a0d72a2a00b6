// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/platform.h"

#include <QSet>
#include <QWidget>

class QMenu;
class QTabBar;
class QToolButton;

namespace console {

/// The row of platforms. Those that do not fit stand in a menu at its end, and the retired ones
/// always do, unless one of them is the current one. At its end is the way to all of them at once.
class PlatformBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlatformBar(QWidget *parent = nullptr);

    hub::Platform platform() const;
    void setPlatform(hub::Platform platform);

    /// Marks the platforms whose content is the user's own with a dot.
    void setFilled(const QSet<hub::Platform> &platforms);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void platformChanged(hub::Platform platform);
    void oneMessageRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addTabs();
    void addMenu();
    void addOneMessage();
    void distribute();
    int widthOf(int index) const;

    QTabBar *m_tabs;
    QToolButton *m_more;
    QMenu *m_menu;
    QToolButton *m_oneMessage; ///< With its words where there is room.
};

} // namespace console
