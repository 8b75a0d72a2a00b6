// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/hubs/connectioncheck.h"

#include <QWidget>

#include <array>

class QLabel;

namespace console {

class MarkLabel;

/// The six lines of a connection's check, and under them what to do.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);

    const ConnectionCheck &check() const { return m_check; }
    void setCheck(const ConnectionCheck &check);

private:
    struct Row
    {
        MarkLabel *mark;
        QLabel *text;
        QLabel *note;
    };

    ConnectionCheck m_check;
    std::array<Row, 6> m_rows{};
    QLabel *m_advice;
};

} // namespace console
