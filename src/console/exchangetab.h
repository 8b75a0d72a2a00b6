// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exchangereading.h"

#include <QWidget>

namespace console {

/// One tab of the result pane. It is made when it is first looked at, and told of an exchange only
/// while it is the one in front.
class ExchangeTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setReading(const ExchangeReading &reading) = 0;

Q_SIGNALS:
    void statusMessage(const QString &message);
    void outcomeRequested(); ///< "Show in Outcome"
};

} // namespace console
