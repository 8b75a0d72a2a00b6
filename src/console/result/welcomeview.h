// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace console {

/// The result pane's first face: a push that is ready to go, and what to do after it. Scrolls
/// where the pane is low.
class WelcomeView : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeView(QWidget *parent = nullptr);

Q_SIGNALS:
    void sendRequested();
    void wallRequested(); ///< The virtual devices.
    void addHubRequested();
    void hideRequested();

private:
    QWidget *makeContent();
    QPushButton *addStep(QGridLayout &grid, int number, const QString &title, const QString &words,
                         const QString &button, const QString &icon);
};

} // namespace console
