// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exchangetab.h"

#include <memory>

namespace Ui {
class OutcomeTab;
}

namespace console {

class OutcomeModel;

/// The NotificationOutcome of a test send as a tree, or as the text that it came in; a broken one
/// as text with a mark where it breaks.
class OutcomeTab : public ExchangeTab
{
    Q_OBJECT

public:
    explicit OutcomeTab(QWidget *parent = nullptr);
    ~OutcomeTab() override;

    void setReading(const ExchangeReading &reading) override;

private:
    void showForm();
    void markFault();

    std::unique_ptr<Ui::OutcomeTab> m_ui;
    OutcomeModel *m_model;
    QByteArray m_body;
    bool m_isTree = false; ///< There is an outcome to make one of.
    qsizetype m_faultAt = -1; ///< Offset into the text in UTF-16 units.
};

} // namespace console
