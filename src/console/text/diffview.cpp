// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/diffview.h"

#include "console/style/hairline.h"
#include "console/text/diffeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_previous(makeTool(u"previousDifference"_s, tr("Previous difference"), Qt::UpArrow,
                          QKeySequence(Qt::SHIFT | Qt::Key_F7)))
    , m_next(makeTool(u"nextDifference"_s, tr("Next difference"), Qt::DownArrow,
                      QKeySequence(Qt::Key_F7)))
    , m_left(makeSide(u"diffLeft"_s, tr("First payload")))
    , m_right(makeSide(u"diffRight"_s, tr("Second payload")))
{
    setObjectName(u"diffView"_s);
    m_summary->setObjectName(u"diffSummary"_s);
    m_summary->setProperty("look", u"small"_s);
    m_summary->setProperty("dim", true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 5, 8, 5);
    head->setSpacing(4);
    head->addWidget(m_summary, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *line = new Hairline(this);
    line->setFixedWidth(1);
    line->setMaximumHeight(QWIDGETSIZE_MAX);
    line->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_left, 1);
    sides->addWidget(line);
    sides->addWidget(m_right, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(new Hairline(this));
    whole->addLayout(sides, 1);
    connect(m_previous, &QToolButton::clicked, this, &DiffView::goToPrevious);
    connect(m_next, &QToolButton::clicked, this, &DiffView::goToNext);
    couple();
}

DiffEditor *DiffView::makeSide(const QString &name, const QString &text)
{
    auto *editor = new DiffEditor(this);
    editor->setObjectName(name);
    editor->setAccessibleName(text);
    return editor;
}

QToolButton *DiffView::makeTool(const QString &name, const QString &text, Qt::ArrowType arrow,
                                const QKeySequence &key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(
        tr("%1 (%2)", "action, its key").arg(text, key.toString(QKeySequence::NativeText)));
    button->setArrowType(arrow);
    button->setFixedSize(28, 28);
    auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    return button;
}

/// One scroll bar for both: the left one's is hidden and goes where the right one's goes.
void DiffView::couple()
{
    m_left->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto follow = [](const QScrollBar *from, QScrollBar *to) {
        connect(from, &QScrollBar::valueChanged, to, &QScrollBar::setValue);
    };
    for (const auto &[from, to] : { std::pair{ m_left, m_right }, std::pair{ m_right, m_left } }) {
        follow(from->verticalScrollBar(), to->verticalScrollBar());
        follow(from->horizontalScrollBar(), to->horizontalScrollBar());
    }
}

void DiffView::setSides(const DiffSides &sides, EditorLanguage language)
{
    m_left->setLines(sides.left, language);
    m_right->setLines(sides.right, language);
    const int width = std::max(m_left->textWidth(), m_right->textWidth());
    m_left->setTextWidth(width);
    m_right->setTextWidth(width);
    m_places = sides.places;
    m_current = -1;
    m_isTidied = sides.isTidied;
    m_isCoarse = sides.isCoarse;
    refresh();
}

void DiffView::goTo(int difference)
{
    if (m_places.isEmpty())
        return;
    m_current = std::clamp(difference, 0, differences() - 1);
    for (DiffEditor *side : { m_left, m_right })
        side->showLine(m_places.at(m_current));
    refresh();
}

void DiffView::refresh()
{
    QStringList sentences;
    if (m_places.isEmpty())
        sentences.append(tr("The payloads are the same."));
    else if (m_current < 0)
        sentences.append(tr("%n place(s) differ.", nullptr, differences()));
    else
        sentences.append(tr("Difference %1 of %2.").arg(m_current + 1).arg(differences()));
    if (m_isTidied)
        sentences.append(tr("Both are laid out for reading; they were sent in longer lines."));
    if (m_isCoarse)
        sentences.append(tr("They differ so much that more may be marked than changed."));
    m_summary->setText(sentences.join(u' '));
    m_next->setEnabled(m_current + 1 < differences());
    m_previous->setEnabled(m_current > 0);
}

} // namespace console
