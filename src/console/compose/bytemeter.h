// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace console {

/// How much of a size limit is used: a bar of 72 × 4 and "243 of 4,096 bytes". Amber from 90 %,
/// red when over, with the bytes that are too many. Screen readers see a progress bar with that
/// text as its value.
class ByteMeter : public QProgressBar
{
    Q_OBJECT

public:
    explicit ByteMeter(QWidget *parent = nullptr);

    void setBytes(qsizetype size, qsizetype limit);
    /// Only the bar, where there is no room for the words; they are the tooltip then.
    void setCompact(bool compact);
    qsizetype size() const { return m_size; }
    qsizetype over() const { return m_size > m_limit ? m_size - m_limit : 0; }

    QString text() const override;
    /// Wide enough for the limit and its excess, so that nothing beside it moves while one types.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString sizeText() const;
    QString restText() const;

    bool m_isCompact = false;
    qsizetype m_size = 0;
    qsizetype m_limit = 0;
};

} // namespace console
