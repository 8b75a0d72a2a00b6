// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/problemline.h"

#include "console/style/inkicon.h"
#include "console/style/marklabel.h"
#include "console/style/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using payload::Finding;

namespace {

constexpr int RowHeight = 28;
constexpr int VisibleRows = 5;
constexpr int MarkExtent = 14;
constexpr int Indent = 6;

Mark markOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return Mark::Refused;
    case Finding::Severity::Warning:
        return Mark::Look;
    case Finding::Severity::Hint:
        return Mark::Note;
    }
    Q_UNREACHABLE();
}

/// With room before it, so that the marks of the list stand below the one in the line.
QIcon markIcon(Mark mark, qreal ratio, bool isMirrored)
{
    QPixmap pixmap(QSize(MarkExtent + Indent, MarkExtent) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMark(painter, QRectF(isMirrored ? 0 : Indent, 0, MarkExtent, MarkExtent), mark);
    return pixmap;
}

constexpr int RuleRole = Qt::UserRole;
constexpr int RuleGap = 12;

/// "Line 5: …"; the sentence alone when it is about the payload as a whole or names the line
/// itself.
QString placed(const Finding &finding)
{
    const QString line = QString::number(finding.line);
    const QString inside = ProblemLine::tr("line %1", "inside a sentence").arg(line);
    const bool isNamed = QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(inside)),
                                            QRegularExpression::CaseInsensitiveOption)
                             .match(finding.message)
                             .hasMatch();
    return finding.length == 0 || isNamed
        ? finding.message
        : ProblemLine::tr("Line %1: %2").arg(line, finding.message);
}

/// A row of the list: the sentence, and at the end the name of the rule.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QString rule = index.data(RuleRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(rule) + RuleGap;
        const QRect all = option.rect;
        const bool hasRoom = width < all.width() / 3;
        QStyleOptionViewItem text = option;
        // The whole row is marked, and the sentence ends before the rule.
        if (hasRoom && option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(all, option.palette.brush(colorGroup(option), QPalette::Highlight));
        if (hasRoom) {
            text.rect =
                QStyle::visualRect(option.direction, all, all.adjusted(0, 0, -width - RuleGap, 0));
        }
        QStyledItemDelegate::paint(painter, text, index);
        if (!hasRoom)
            return;
        const QRect place = QStyle::visualRect(
            option.direction, all,
            QRect(all.right() - width, all.top(), width - RuleGap + 1, all.height()));
        const auto role = option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                                        : QPalette::PlaceholderText;
        painter->save();
        painter->setPen(option.palette.color(colorGroup(option), role));
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, rule);
        painter->restore();
    }

private:
    static QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &option)
    {
        return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    }
};

} // namespace

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"problemLine"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addHead();
    addList();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFindings({}, {});
}

void ProblemLine::addHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(RowHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    m_mark = new MarkLabel(Mark::Done, MarkExtent, head);
    m_summary = new QLabel(head);
    m_summary->setObjectName(u"problemSummary"_s);
    m_news = new QLabel(head);
    m_news->setObjectName(u"problemNews"_s);
    m_news->setForegroundRole(QPalette::PlaceholderText);
    m_news->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_aside = new QLabel(head);
    m_aside->setForegroundRole(QPalette::PlaceholderText);
    m_fix = new QPushButton(head);
    m_fix->setObjectName(u"mendButton"_s);
    m_fix->setAutoDefault(false);
    m_fix->setFixedHeight(24);
    m_fix->setToolTip(tr("Mend this problem (Alt+Enter)"));
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (const Finding *finding = mendable())
            Q_EMIT fixRequested(payload::Fix(*finding->fix)); // the mend replaces the findings
    });
    m_toggle = new QToolButton(head);
    m_toggle->setObjectName(u"problemToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setFixedSize(24, 24);
    m_toggle->setToolTip(tr("Show the list of problems"));
    m_toggle->setAccessibleName(tr("Show the list of problems"));
    connect(m_toggle, &QToolButton::toggled, this, &ProblemLine::setOpen);
    row->addWidget(m_mark);
    row->addWidget(m_summary);
    row->addSpacing(8);
    row->addWidget(m_news, 1);
    row->addWidget(m_fix);
    row->addWidget(m_aside);
    row->addWidget(m_toggle);
    layout()->addWidget(head);
}

void ProblemLine::addList()
{
    m_model = new QStandardItemModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"problemList"_s);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({ MarkExtent + Indent, MarkExtent });
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    // A click is enough, and activated() comes with Enter, too.
    connect(m_list, &QListView::clicked, this, &ProblemLine::activate);
    connect(m_list, &QListView::activated, this, &ProblemLine::activate);
    layout()->addWidget(m_list);
}

void ProblemLine::setFindings(const QList<Finding> &findings, const QString &goodNews)
{
    const bool isSame = findings == m_findings;
    m_findings = findings;
    const auto worst =
        std::min_element(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
            return a.severity < b.severity;
        });
    m_mark->setMark(worst == findings.end() ? Mark::Done : markOf(worst->severity));
    m_summary->setText(summary());
    m_news->setText(worst == findings.end() ? goodNews : worst->message);
    m_toggle->setVisible(!findings.isEmpty());
    if (!isSame)
        fillList();
    if (findings.isEmpty())
        setOpen(false);
    fitList();
    refreshFix();
}

const Finding *ProblemLine::mendable() const
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_findings.size() && m_findings.at(row).fix)
        return &m_findings.at(row);
    if (row >= 0 && isOpen())
        return nullptr; // another one is chosen, which has no mend
    for (const Finding &finding : m_findings) {
        if (finding.fix)
            return &finding;
    }
    return nullptr;
}

void ProblemLine::refreshFix()
{
    const Finding *finding = mendable();
    m_fix->setVisible(finding != nullptr);
    if (finding) {
        m_fix->setText(finding->fix->title);
        m_fix->setAccessibleName(tr("%1: %2").arg(finding->message, finding->fix->title));
    }
}

void ProblemLine::setAside(const QString &text)
{
    m_aside->setText(text);
}

QString ProblemLine::summary() const
{
    const auto notes =
        int(std::count_if(m_findings.begin(), m_findings.end(),
                          [](const Finding &f) { return f.severity == Finding::Severity::Hint; }));
    const int problems = int(m_findings.size()) - notes;
    const QString notesText = tr("%n note(s)", nullptr, notes);
    if (problems == 0)
        return notes == 0 ? tr("No problems") : tr("No problems, %1", "notes").arg(notesText);
    const QString problemsText = tr("%n problem(s)", nullptr, problems);
    return notes == 0 ? problemsText : tr("%1, %2", "problems, notes").arg(problemsText, notesText);
}

bool ProblemLine::isOpen() const
{
    return !m_list->isHidden();
}

void ProblemLine::setOpen(bool open)
{
    const bool isShown = open && !m_findings.isEmpty();
    m_list->setVisible(isShown);
    m_toggle->setChecked(isShown);
    m_toggle->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
}

void ProblemLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_model)
        fillList();
}

void ProblemLine::fillList()
{
    const int row = m_list->currentIndex().row();
    m_model->clear();
    for (const Finding &finding : std::as_const(m_findings)) {
        const Mark mark = markOf(finding.severity);
        auto *item = new QStandardItem(markIcon(mark, devicePixelRatioF(), isRightToLeft()),
                                       placed(finding));
        item->setToolTip(tr("%1\nRule: %2").arg(placed(finding), finding.rule));
        item->setData(tr("%1: %2 Rule: %3", "severity, sentence, name of the rule")
                          .arg(markName(mark), placed(finding), finding.rule),
                      Qt::AccessibleTextRole);
        item->setData(finding.rule, RuleRole);
        item->setSizeHint({ 0, RowHeight });
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void ProblemLine::fitList()
{
    m_list->setFixedHeight(RowHeight * std::clamp(int(m_findings.size()), 1, VisibleRows));
}

void ProblemLine::step(int by)
{
    const int count = int(m_findings.size());
    if (count == 0)
        return;
    const int current = m_list->currentIndex().row();
    const int row = current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count;
    m_list->setCurrentIndex(m_model->index(row, 0));
    refreshFix();
    Q_EMIT activated(m_findings.at(row));
}

void ProblemLine::activate(const QModelIndex &index)
{
    refreshFix();
    if (index.row() >= 0 && index.row() < m_findings.size())
        Q_EMIT activated(m_findings.at(index.row()));
}

} // namespace console
