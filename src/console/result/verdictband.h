// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/result/verdict.h"

#include <QFrame>
#include <QVariantAnimation>

#include <memory>

namespace Ui {
class VerdictBand;
}

namespace console {

class Announcer;

/// The band that says in one line what became of a send, in the colour of its severity: 60 px
/// high, 40 when folded. The headline takes the focus and is what screen readers are told.
class VerdictBand : public QFrame
{
    Q_OBJECT

public:
    static constexpr int Height = 60;
    static constexpr int FoldedHeight = 40;

    explicit VerdictBand(QWidget *parent = nullptr);
    ~VerdictBand() override;

    const Verdict &verdict() const { return m_verdict; }
    /// Shows \a verdict and announces its headline and detail as one sentence.
    void setVerdict(const Verdict &verdict);
    /// Changes what runs on while waiting, without an announcement.
    void setProgress(const QString &detail, const QString &time);
    /// Adds to the detail that the message is another one by now.
    void setDraftChanged(bool isChanged);
    void setFolded(bool isFolded);

    void focusHeadline();

    QSize sizeHint() const override;

Q_SIGNALS:
    void triggered(console::Verdict::Action action);
    void unfoldRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void refresh();
    void refreshActions();
    void refreshShape();
    void fadeIn();

    std::unique_ptr<Ui::VerdictBand> m_ui;
    Verdict m_verdict;
    bool m_isDraftChanged = false;
    bool m_isFolded = false;
    Announcer *m_announcer;
    QVariantAnimation m_fade;
};

} // namespace console
