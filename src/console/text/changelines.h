// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace console {

/// The lines that differ between two texts, those that go with a minus, those that come with a
/// plus; read only.
class ChangeLines : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ChangeLines(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);
    bool isEmpty() const { return m_added.isEmpty() && m_removed.isEmpty(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QList<int> m_added; ///< Lines of this text.
    QList<int> m_removed;
};

} // namespace console
