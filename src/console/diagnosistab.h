// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exchangetab.h"

#include <memory>

class QGridLayout;
class QVBoxLayout;

namespace Ui {
class DiagnosisTab;
}

namespace console {

/// Why it came so, what to do, and at the right what that was derived from. Further causes are
/// numbered; what is true but not decisive stands below, dimmed.
class DiagnosisTab : public ExchangeTab
{
    Q_OBJECT

public:
    explicit DiagnosisTab(QWidget *parent = nullptr);
    ~DiagnosisTab() override;

    void setReading(const ExchangeReading &reading) override;

private:
    void addCause(int number, const hub::Diagnosis &cause);
    void addAside(const hub::Diagnosis &aside);
    void addEvidence(const QString &name, const QString &value, bool isCode = false);
    void addEvidenceOf(const ExchangeReading &reading);

    std::unique_ptr<Ui::DiagnosisTab> m_ui;
    QGridLayout *m_causes;
    QVBoxLayout *m_asides;
};

} // namespace console
