// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/searchbar.h"

#include "console/style/inkicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Hits = QList<SearchHit>;

/// Runs \a search in a thread; the future gets the hits in portions and can be cancelled.
QFuture<Hits> searchLater(const TextSearch &search, const QList<SearchText> &texts)
{
    auto promise = std::make_shared<QPromise<Hits>>();
    promise->start();
    const QFuture<Hits> future = promise->future();
    QThreadPool::globalInstance()->start([promise, search, texts] {
        search.run(texts, [&](const Hits &hits) {
            if (!hits.isEmpty())
                promise->addResult(hits);
            return !promise->isCanceled();
        });
        promise->finish();
    });
    return future;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"searchBar"_s);
    m_text->setObjectName(u"searchField"_s);
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setClearButtonEnabled(true);
    m_count->setObjectName(u"searchCount"_s);
    m_count->setProperty("dim", true);
    setUpRow();
    hide();
    connect(m_text, &QLineEdit::textChanged, this, &SearchBar::restart);
}

SearchBar::~SearchBar()
{
    stop();
}

void SearchBar::setUpRow()
{
    m_case = addSwitch(u"Aa"_s, tr("Match case"), u"searchCase"_s);
    m_word = addSwitch(u"W"_s, tr("Whole words"), u"searchWord"_s);
    m_pattern = addSwitch(u".*"_s, tr("Regular expression"), u"searchPattern"_s);
    QToolButton *back = addTool(u"chevron"_s, tr("Previous (Shift+F3)"), u"searchPrevious"_s);
    QToolButton *forth = addTool(u"chevron"_s, tr("Next (F3)"), u"searchNext"_s);
    back->setArrowType(Qt::UpArrow);
    forth->setArrowType(Qt::DownArrow);
    QToolButton *end = addTool(u"close"_s, tr("Close the search (Esc)"), u"searchClose"_s);
    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forth, &QToolButton::clicked, this, [this] { step(1); });
    connect(end, &QToolButton::clicked, this, &SearchBar::close);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(4);
    row->addWidget(m_count, 1, Qt::AlignRight);
    m_text->setMinimumWidth(140);
    m_text->setMaximumWidth(280);
    row->addWidget(m_text, 1);
    for (QToolButton *button : { m_case, m_word, m_pattern, back, forth, end })
        row->addWidget(button);
}

QToolButton *SearchBar::addSwitch(const QString &text, const QString &name,
                                  const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::toggled, this, &SearchBar::restart);
    return button;
}

QToolButton *SearchBar::addTool(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(inkIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void SearchBar::open(Searchable *target)
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_cameFrom = QApplication::focusWidget();
    const bool isOther = isHidden() || target != m_target;
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    if (isOther)
        setTarget(target);
}

void SearchBar::setTarget(Searchable *target)
{
    if (isHidden())
        return;
    stop();
    if (m_target) {
        m_target->onTextsChanged({});
        m_target->clearHits();
    }
    m_target = target;
    if (m_target)
        m_target->onTextsChanged([this] { restart(); });
    restart();
}

void SearchBar::close()
{
    if (isHidden())
        return;
    setTarget(nullptr);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

SearchQuery SearchBar::query() const
{
    return { m_text->text(), m_case->isChecked(), m_word->isChecked(), m_pattern->isChecked() };
}

void SearchBar::stop()
{
    if (m_watcher) {
        m_watcher->disconnect(this);
        m_watcher->cancel();
        m_watcher.reset();
    }
    m_isRunning = false;
}

void SearchBar::restart()
{
    stop();
    m_hits.clear();
    m_current = -1;
    m_fault.clear();
    if (m_target)
        m_target->clearHits();
    const auto search = TextSearch::make(query());
    if (!search) {
        m_fault = m_text->text().isEmpty() ? QString() : search.error().message;
    } else if (m_target) {
        m_isRunning = true;
        m_watcher = std::make_unique<Watcher>();
        connect(m_watcher.get(), &Watcher::resultsReadyAt, this, &SearchBar::take);
        connect(m_watcher.get(), &Watcher::finished, this, [this] {
            m_isRunning = false;
            say();
        });
        m_watcher->setFuture(searchLater(*search, m_target->searchTexts()));
    }
    say();
}

void SearchBar::take(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        const Hits hits = m_watcher->resultAt(i);
        m_hits.append(hits);
        m_target->addHits(hits);
    }
    if (m_current < 0 && !m_hits.isEmpty()) {
        m_current = 0;
        showCurrent();
    }
    say();
}

void SearchBar::step(int by)
{
    if (m_hits.isEmpty())
        return;
    m_current = (m_current + by + m_hits.size()) % m_hits.size();
    showCurrent();
    say();
}

void SearchBar::showCurrent()
{
    if (m_target)
        m_target->showHit(m_hits.at(m_current));
}

/// The count, or what is wrong; also as the field's description, for those who do not see it.
void SearchBar::say()
{
    const QLocale locale;
    QString words = m_fault;
    if (words.isEmpty() && !m_text->text().isEmpty()) {
        if (!m_hits.isEmpty()) {
            words = m_isRunning ? tr("%1 of %2 so far", "found places")
                                : tr("%1 of %2", "found places");
            words = words.arg(locale.toString(m_current + 1), locale.toString(m_hits.size()));
        } else {
            words = m_isRunning ? tr("Looking…") : tr("Not found");
        }
    }
    m_count->setText(words);
    m_count->setToolTip(m_fault);
    m_text->setAccessibleDescription(words);
}

bool SearchBar::event(QEvent *event)
{
    // Esc and Enter are the window's as well; while the focus is in here they are the bar's.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace console
