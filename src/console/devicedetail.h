// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/outcome.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DeviceDetail;
}

namespace console {

/// What opens below the row of one device: what its result means, what to do, and the outcome in
/// the hub's own words.
class DeviceDetail : public QWidget
{
    Q_OBJECT

public:
    /// \a number of \a count is the result's place in the outcome; \a payloadSize is in bytes.
    DeviceDetail(const hub::DeviceResult &result, qsizetype payloadSize, int number, int count,
                 QWidget *parent = nullptr);
    ~DeviceDetail() override;

    /// The height that the words need in \a width.
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    void outcomeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Ui::DeviceDetail> m_ui;
};

} // namespace console
