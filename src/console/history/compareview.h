// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "console/text/difflines.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace console {

class CompareModel;
class DiffView;

/// Two exchanges beside each other, or more as a table of what differs (interface.md 3.9). The work
/// is done outside the GUI thread; of several answers only that to the last question is shown.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);

    /// Compares \a exchanges with the first of them. Fewer than two show what to do.
    void setExchanges(const QList<compare::NamedExchange> &exchanges);
    const QList<compare::NamedExchange> &exchanges() const { return m_exchanges; }

    const CompareModel &model() const { return *m_model; }
    /// The report for a bug tracker; what the button copies.
    QString markdown() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A comparison that was asked for is on the screen.
    void compared();
    void closeRequested();
    /// A sentence for the status bar.
    void statusMessage(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer
    {
        compare::Comparison comparison;
        DiffSides sides; ///< Only of two.
    };
    enum Face { Table, Lines, Message };

    void setUpBar();
    QToolButton *makeSegment(const QString &name, const QString &text, const QString &place);
    QPushButton *makeButton(const QString &name, const QString &text, const QString &icon);
    void setUpTable();
    void start();
    void present(const Answer &answer);
    void showFace();
    void rememberFolds(const std::function<void()> &change);
    void spanRows();
    void fitColumns();
    void fitBar();
    void swap();
    void copyReport();
    void copyRows();
    void openMenu(const QPoint &place);

    QList<compare::NamedExchange> m_exchanges;
    CompareModel *m_model;
    QWidget *m_bar;
    QLabel *m_title;
    QToolButton *m_byMeaning;
    QToolButton *m_byLine;
    QCheckBox *m_hide;
    QPushButton *m_swap;
    QPushButton *m_copy;
    QStackedWidget *m_faces;
    QTreeView *m_table;
    DiffView *m_lines;
    QLabel *m_message;
    QTimer m_patience; ///< Until it is said that the work takes a while.
    DiffSides m_sides; ///< For the view by line, until that is looked at.
    bool m_isByLineDue = false;
    int m_question = 0; ///< Counts up; an answer to an earlier one is dropped.
};

} // namespace console
