// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/compareview.h"

#include "base/background.h"
#include "base/then.h"
#include "compare/markdown.h"
#include "console/history/comparedelegate.h"
#include "console/history/compareheader.h"
#include "console/history/comparemodel.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/style/segmentaccessible.h"
#include "console/text/diffview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 48;
constexpr int PatienceMs = 150;

EditorLanguage languageOf(const QByteArray &payload)
{
    const QByteArray start = payload.left(64).trimmed();
    if (start.startsWith('<'))
        return EditorLanguage::Xml;
    return start.startsWith('{') || start.startsWith('[') ? EditorLanguage::Json
                                                          : EditorLanguage::Plain;
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent)
    , m_model(new CompareModel(this))
    , m_bar(new QWidget(this))
    , m_title(new QLabel(tr("Compare"), this))
    , m_hide(new QCheckBox(tr("Hide what always changes"), this))
    , m_faces(new QStackedWidget(this))
    , m_table(new QTreeView(this))
    , m_lines(new DiffView(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"compareView"_s);
    installSegmentAccessible();
    setUpTable();
    setUpBar();
    m_message->setObjectName(u"compareMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setProperty("dim", true);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_lines);
    m_faces->addWidget(m_message);
    m_faces->setBackgroundRole(QPalette::Base);
    m_faces->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // fitBar() makes it fit
    column->addWidget(m_bar);
    column->addWidget(new Hairline(this));
    column->addWidget(m_faces, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_message->setText(tr("Comparing…"));
        m_faces->setCurrentIndex(Message);
    });
    setExchanges({});
}

void CompareView::setUpBar()
{
    m_bar->setObjectName(u"comparePageBar"_s);
    m_bar->setMinimumHeight(BarHeight);
    m_title->setProperty("look", u"title"_s);
    m_byMeaning = makeSegment(u"byMeaningButton"_s, tr("By meaning"), u"first"_s);
    m_byLine = makeSegment(u"byLineButton"_s, tr("Line by line"), u"last"_s);
    m_byMeaning->setChecked(true);
    m_hide->setObjectName(u"hideVolatileBox"_s);
    m_hide->setChecked(true);
    m_hide->setToolTip(tr("Dates, ids, signatures and lengths that are others at every send"));
    m_swap = makeButton(u"swapButton"_s, tr("Swap"), u"compare"_s);
    m_copy = makeButton(u"copyMarkdownButton"_s, tr("Copy as Markdown"), u"copy"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeCompareButton"_s);
    close->setIcon(inkIcon(u"close"_s));
    close->setAccessibleName(tr("Close the comparison"));
    close->setToolTip(tr("Close the comparison"));
    close->setFixedSize(28, 28);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_byMeaning);
    segments->addWidget(m_byLine);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 0, 10, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addLayout(segments);
    row->addWidget(m_hide);
    row->addWidget(m_swap);
    row->addWidget(m_copy);
    row->addWidget(close);
    const QList<QWidget *> order{ m_byMeaning, m_byLine, m_hide, m_swap, m_copy, close, m_table };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(m_byLine, &QToolButton::toggled, this, &CompareView::showFace);
    connect(m_hide, &QCheckBox::toggled, this, [this](bool hides) {
        rememberFolds([this, hides] { m_model->setHidesVolatile(hides); });
    });
    connect(m_swap, &QPushButton::clicked, this, &CompareView::swap);
    connect(m_copy, &QPushButton::clicked, this, &CompareView::copyReport);
    connect(close, &QToolButton::clicked, this, &CompareView::closeRequested);
}

QToolButton *CompareView::makeSegment(const QString &name, const QString &text,
                                      const QString &place)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setProperty("segment", place);
    button->setText(text); // last, see installSegmentAccessible()
    return button;
}

QPushButton *CompareView::makeButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setIcon(inkIcon(icon));
    button->setAutoDefault(false);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

void CompareView::setUpTable()
{
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setModel(m_model);
    m_table->setHeader(new CompareHeader(*m_model, m_table));
    m_table->setItemDelegate(new CompareDelegate(*m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(0);
    m_table->setUniformRowHeights(false);
    m_table->setExpandsOnDoubleClick(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->rowAt(index))
            m_table->setExpanded(index, !m_table->isExpanded(index));
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &CompareView::openMenu);
    m_table->viewport()->installEventFilter(this);
    auto *copy = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &CompareView::copyRows);
}

void CompareView::setExchanges(const QList<compare::NamedExchange> &exchanges)
{
    m_exchanges = exchanges;
    ++m_question;
    m_patience.stop();
    const bool isEnough = exchanges.size() >= 2;
    const bool isPair = exchanges.size() == 2;
    for (QWidget *widget : QList<QWidget *>{ m_byMeaning, m_hide, m_copy })
        widget->setEnabled(isEnough);
    m_byLine->setEnabled(isPair);
    m_byLine->setToolTip(isPair ? QString() : tr("Two payloads can stand side by side, not more"));
    m_swap->setEnabled(isPair);
    if (!isPair)
        m_byMeaning->setChecked(true);
    if (isEnough)
        return start();
    m_model->setComparison({});
    m_message->setText(tr("What differs between two sends appears here.\nChoose two or more in the "
                          "history."));
    m_faces->setCurrentIndex(Message);
}

void CompareView::start()
{
    m_patience.start();
    const auto compared = base::inBackground([exchanges = m_exchanges] {
        Answer answer{ .comparison = compare::compare(exchanges) };
        if (exchanges.size() == 2) {
            answer.sides = diffSides(
                compare::diffPayloadLines(exchanges.first().exchange, exchanges.last().exchange));
        }
        return answer;
    });
    base::then(compared, this, [this, question = m_question](const Answer &answer) {
        if (question == m_question)
            present(answer);
    });
}

void CompareView::present(const Answer &answer)
{
    m_patience.stop();
    m_model->setComparison(answer.comparison);
    m_table->expandAll();
    spanRows();
    m_sides = answer.sides;
    m_isByLineDue = true;
    showFace();
    fitColumns();
    Q_EMIT statusMessage(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString());
    Q_EMIT compared();
}

void CompareView::showFace()
{
    const bool isByLine = m_byLine->isChecked();
    m_hide->setEnabled(!isByLine && m_exchanges.size() >= 2);
    if (isByLine && m_isByLineDue) {
        m_lines->setSides(m_sides, languageOf(compare::payloadOf(m_exchanges.first().exchange)));
        m_isByLineDue = false;
        m_sides = {};
    }
    m_faces->setCurrentIndex(isByLine ? Lines : Table);
}

/// Does \a change to the model and keeps folded what was, and the place that was looked at.
void CompareView::rememberFolds(const std::function<void()> &change)
{
    QList<bool> isOpen;
    for (int i = 0; i < m_model->rowCount(); ++i)
        isOpen.append(m_table->isExpanded(m_model->index(i, 0)));
    const int place = m_table->verticalScrollBar()->value();
    change();
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_table->setExpanded(m_model->index(i, 0), isOpen.value(i, true));
    spanRows();
    m_table->verticalScrollBar()->setValue(place);
}

void CompareView::spanRows()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex section = m_model->index(i, 0);
        m_table->setFirstColumnSpanned(i, {}, true);
        for (int row = 0; row < m_model->rowCount(section); ++row) {
            const auto *shown = m_model->rowAt(m_model->index(row, 0, section));
            if (shown->sign == compare::Sign::Remark)
                m_table->setFirstColumnSpanned(row, section, true);
        }
    }
}

void CompareView::fitColumns()
{
    const int columns = m_model->columnCount() - 1;
    const int whole = m_table->viewport()->width();
    if (columns < 2 || !m_table->isVisible())
        return;
    constexpr int LeastCell = 180;
    const int name = std::clamp(whole * 3 / 10, 150, 260);
    const int cell = std::max(LeastCell, (whole - name) / columns);
    if (m_table->columnWidth(1) == cell && m_table->columnWidth(columns) == cell)
        return;
    m_table->setColumnWidth(0, std::max(name, whole - columns * cell));
    for (int i = 1; i <= columns; ++i)
        m_table->setColumnWidth(i, cell);
    // How high a row is depends on how wide its cells are.
    QMetaObject::invokeMethod(m_table, &QTreeView::doItemsLayout, Qt::QueuedConnection);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

bool CompareView::eventFilter(QObject *watched, QEvent *event)
{
    // Also when a scroll bar comes or goes, and when the table is shown for the first time.
    if (watched == m_table->viewport()
        && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Where there is little room, buttons show their icon alone, and then the title gives way.
void CompareView::fitBar()
{
    const auto isWide = [this] { return m_bar->layout()->totalSizeHint().width() <= width(); };
    m_title->show();
    for (QPushButton *button : { m_swap, m_copy })
        button->setText(button->accessibleName());
    if (isWide())
        return;
    for (QPushButton *button : { m_swap, m_copy })
        button->setText(QString());
    m_title->setVisible(isWide());
}

QSize CompareView::minimumSizeHint() const
{
    return { 480, 240 }; // the bar without title and words
}

void CompareView::swap()
{
    setExchanges({ m_exchanges.last(), m_exchanges.first() });
}

QString CompareView::markdown() const
{
    return compare::toMarkdown(m_model->comparison(), m_model->hidesVolatile());
}

void CompareView::copyReport()
{
    QApplication::clipboard()->setText(markdown());
    Q_EMIT statusMessage(tr("Copied the comparison, without keys and device handles"));
}

void CompareView::copyRows()
{
    QStringList lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const compare::Row *row = m_model->rowAt(index);
        if (!row)
            continue;
        QStringList cells{ compare::signText(row->sign), row->name };
        for (const compare::Cell &cell : row->cells)
            cells.append(cell.text.value_or(QString()));
        lines.append(cells.join(u'\t'));
    }
    if (lines.isEmpty())
        return;
    QApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT statusMessage(tr("Copied %n row(s)", nullptr, int(lines.size())));
}

void CompareView::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the selected rows"), this, &CompareView::copyRows);
    QAction *same = menu->addAction(tr("Show what is the same"), this, [this] {
        rememberFolds([this] { m_model->setShowsSame(!m_model->showsSame()); });
    });
    same->setCheckable(true);
    same->setChecked(m_model->showsSame());
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

} // namespace console
