// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace console {

class CompareModel;

/// The head of a comparison: how much differs, and above each column the letter, time and verdict
/// of its exchange.
class CompareHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit CompareHeader(const CompareModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    void paintTotal(QPainter &painter, const QRect &rect) const;
    void paintColumn(QPainter &painter, const QRect &rect, int column) const;

    const CompareModel &m_model;
};

} // namespace console
