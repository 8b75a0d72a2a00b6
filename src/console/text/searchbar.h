// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/searchable.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace console {

/// The bar to look for a text: what, how, and which of the hits is shown. It searches in a thread
/// and shows hits as they come, so that no text is too large for it.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);
    ~SearchBar() override;

    /// Opens the bar for \a target; the focus goes back to where it is now when the bar closes.
    void open(Searchable *target);
    /// Looks through another text from now on, if the bar is open.
    void setTarget(Searchable *target);
    void close();
    void step(int by);

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addSwitch(const QString &text, const QString &name, const QString &objectName);
    QToolButton *addTool(const QString &icon, const QString &name, const QString &objectName);
    void setUpRow();
    void restart();
    void stop();
    void take(int begin, int end);
    void showCurrent();
    void say();
    SearchQuery query() const;

    using Watcher = QFutureWatcher<QList<SearchHit>>;

    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_pattern;
    Searchable *m_target = nullptr;
    QPointer<QWidget> m_cameFrom;
    std::unique_ptr<Watcher> m_watcher;
    QList<SearchHit> m_hits;
    qsizetype m_current = -1;
    QString m_fault;
    bool m_isRunning = false;
};

} // namespace console
