// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console/style/marks.h"
#include "console/target/targetdraft.h"
#include "console/target/targetkindbar.h"
#include "hub/platform.h"
#include "hub/target.h"
#include "payload/variables.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace console {

class BatchField;
class ChipField;
class HandleField;
class MarkLabel;

/// "To": who gets the notification (interface.md 3.1). The fields of all kinds keep what was typed
/// into them while another kind is chosen. What is wrong stands in a line below.
class TargetRow : public QWidget
{
    Q_OBJECT

public:
    explicit TargetRow(QWidget *parent = nullptr);

    /// The platform decides the shape of handles, and which kinds there are. A kind that \a
    /// platform lacks stays chosen and is an error: another one would reach other devices.
    void setPlatform(hub::Platform platform);

    /// The tags that are offered while typing.
    void setKnownTags(const QStringList &tags);

    /// What `{{name}}` stands for in tags, handles and keys. target() has them filled in.
    void setVariables(const payload::VariableValues &values);

    /// A combo box instead of the joined buttons, for windows under 900 px.
    void setCompact(bool compact);

    /// Who is meant, or why that is not clear; the error has the part `tags`, `handle`, `P256DH`,
    /// `Auth`, `handles` or `target`.
    base::Result<hub::Target> target() const;

    /// Why there is no target, as a sentence; empty if there is one.
    QString errorText() const;

    TargetDraft draft() const;
    /// Shows \a draft and tells changed() once.
    void setDraft(const TargetDraft &draft);

    /// Gives the focus to the field of the chosen kind.
    void focusField();

    /// What stands at the right end: how many devices match, or that it is not known; none for an
    /// empty \a text. A \a mark other than Mark::Done stands before it. \a details is the tooltip.
    void setMatch(const QString &text, Mark mark, const QString &details);

Q_SIGNALS:
    void changed();
    void matchClicked();

private:
    void buildGrid();
    void showKind();
    void note();
    void updateMessage();
    void setMessage(Mark mark, const QString &text);
    QString hindrance(TargetKind kind) const;
    QString everyoneSentence() const;
    base::Result<hub::Target> deviceTarget(const TargetDraft &draft) const;
    base::Result<hub::Target> batchTarget() const;
    QString variableFault() const;
    QWidget *fieldOf(TargetKind kind) const;

    hub::Platform m_platform = hub::Platform::Windows;
    payload::VariableValues m_variables;
    bool m_loading = false;
    QLabel *m_label;
    TargetKindBar *m_kinds;
    QLabel *m_everyone;
    ChipField *m_tags;
    HandleField *m_device;
    BatchField *m_batch;
    QWidget *m_messageLine;
    MarkLabel *m_mark;
    QLabel *m_message;
    QPushButton *m_match;
};

} // namespace console
