// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exchangereading.h"

#include <QScrollArea>

class QVBoxLayout;

namespace console {

/// Why, what to do, and what it was concluded from; further causes below.
class DiagnosisView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DiagnosisView(QWidget *parent = nullptr);

    void setReading(const ExchangeReading &reading);

private:
    void addCause(QVBoxLayout &column, const hub::Diagnosis &diagnosis, bool isDecisive);
    QWidget *evidence(const ExchangeReading &reading);
};

} // namespace console
