// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class WelcomeFace;
}

namespace console {

/// What stands in the place of a result at the very first start: a push that is ready to go, and
/// the next steps.
class WelcomeFace : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeFace(QWidget *parent = nullptr);
    ~WelcomeFace() override;

Q_SIGNALS:
    void sendRequested();
    void addHubRequested();
    void hideRequested();

private:
    std::unique_ptr<Ui::WelcomeFace> m_ui;
};

} // namespace console
