// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace console {

enum class TargetKind { Everyone, Tags, Device, Batch };

inline constexpr int TargetKinds = 4;

/// The choice of who a notification is for: four joined buttons, or a combo box where there is
/// little room. One stop for Tab; arrows move inside.
class TargetKindBar : public QWidget
{
    Q_OBJECT

public:
    explicit TargetKindBar(QWidget *parent = nullptr);

    TargetKind kind() const { return m_kind; }
    void setKind(TargetKind kind);

    /// Why \a kind cannot be chosen, for the tooltip and for screen readers; empty if it can. The
    /// chosen kind stays chosen.
    void setHindrance(TargetKind kind, const QString &reason);

    void setCompact(bool compact);

Q_SIGNALS:
    void kindChanged(console::TargetKind kind);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(int kind);

    TargetKind m_kind = TargetKind::Everyone;
    QList<QToolButton *> m_buttons;
    QButtonGroup *m_group;
    QComboBox *m_combo;
};

} // namespace console
