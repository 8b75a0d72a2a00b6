// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/finding.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QStandardItemModel;
class QToolButton;

namespace console {

class MarkLabel;

/// The line under the payload editor: the best news there is, or how many problems. With problems
/// it opens to a list of at most five visible rows.
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// \a goodNews stands beside "No problems", for example "Valid for Apple"; it may have marked
    /// up parts.
    void setFindings(const QList<payload::Finding> &findings, const QString &goodNews);
    /// The words at the right end.
    void setAside(const QString &text);

    /// "2 problems, 1 note". Errors and warnings are problems, hints are notes.
    QString summary() const;

    bool isOpen() const;
    void setOpen(bool open);

    /// The chosen problem that can be mended, else the first such one; null without one.
    const payload::Finding *mendable() const;

    /// Chooses the problem after or before the chosen one, round the ends, and emits activated().
    /// Does nothing if there is none.
    void next() { step(1); }
    void previous() { step(-1); }

Q_SIGNALS:
    void activated(const payload::Finding &finding);
    void fixRequested(const payload::Fix &fix);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHead();
    void addList();
    void fillList();
    void fitList();
    void refreshFix();
    void step(int by);
    void activate(const QModelIndex &index);

    QList<payload::Finding> m_findings;
    MarkLabel *m_mark = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_news = nullptr;
    QLabel *m_aside = nullptr;
    QPushButton *m_fix = nullptr;
    QToolButton *m_toggle = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace console
