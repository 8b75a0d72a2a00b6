// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/headertable.h"

#include "console/result/explanations.h"
#include "console/result/headertreemodel.h"
#include "console/style/elidedlabel.h"
#include "console/style/hairline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

HeaderTable::HeaderTable(Side side, const QString &objectName, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_line(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_model(new HeaderTreeModel(side == Side::Request, this))
    , m_fold(new QToolButton(this))
    , m_short(new ElidedLabel(this))
    , m_explanation(new QLabel(this))
{
    m_line->setObjectName(objectName + u"Line"_s);
    m_line->setProperty("look", u"mono"_s);
    m_line->setContentsMargins(12, 6, 12, 6);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setUpTree(objectName, name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(new Hairline(this));
    column->addWidget(m_tree, 1);
    column->addWidget(new Hairline(this));
    column->addWidget(makeExplanation(objectName));
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->refreshClock();
    });
}

void HeaderTable::setUpTree(const QString &objectName, const QString &name)
{
    m_tree->setObjectName(objectName);
    m_tree->setAccessibleName(name);
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(m_side == Side::Request);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(HeaderTreeModel::ValueColumn, QHeaderView::Stretch);
    const auto action = [this](const QString &text, const QKeySequence &keys, auto &&run) {
        auto *one = new QAction(text, m_tree);
        one->setShortcut(keys);
        one->setShortcutContext(Qt::WidgetShortcut);
        connect(one, &QAction::triggered, this, run);
        m_tree->addAction(one);
    };
    action(tr("Copy header"), QKeySequence::Copy, [this] { copy(false); });
    action(tr("Copy value"), {}, [this] { copy(true); });
    action(tr("Explain"), {}, [this] { setExplanationOpen(true); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HeaderTable::explain);
}

QWidget *HeaderTable::makeExplanation(const QString &objectName)
{
    auto *strip = new QWidget(this);
    m_fold->setObjectName(objectName + u"Explain"_s);
    m_explanation->setObjectName(objectName + u"Explanation"_s);
    m_explanation->setProperty("look", u"small"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_short->setProperty("look", u"small"_s);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(6, 2, 12, 2);
    row->setSpacing(4);
    row->addWidget(m_fold, 0, Qt::AlignTop);
    row->addWidget(m_short, 1);
    row->addWidget(m_explanation, 1);
    connect(m_fold, &QToolButton::clicked, this, [this] { setExplanationOpen(!m_isOpen); });
    setExplanationOpen(false);
    return strip;
}

void HeaderTable::setExplanationOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setAccessibleName(isOpen ? tr("Fold the explanation") : tr("Unfold the explanation"));
    m_fold->setToolTip(m_fold->accessibleName());
    m_short->setVisible(!isOpen);
    m_explanation->setVisible(isOpen);
}

void HeaderTable::setMessage(const QString &line, const QString &about, const hub::Headers &headers)
{
    m_line->setText(line);
    m_line->setToolTip(about.isEmpty() ? line : line + u"\n\n"_s + about);
    m_about = about;
    const bool wasOpen =
        m_model->tokenRow() >= 0 && m_tree->isExpanded(m_model->index(m_model->tokenRow(), 0));
    m_model->setHeaders(headers);
    if (wasOpen && m_model->tokenRow() >= 0)
        m_tree->expand(m_model->index(m_model->tokenRow(), 0));
    if (m_model->tokenRow() >= 0)
        m_clock.start();
    else
        m_clock.stop();
    m_lineStarts.clear();
    qsizetype start = line.toUtf8().size() + 1;
    for (const hub::Header &header : headers) {
        m_lineStarts.append(start);
        start += QString::fromUtf8(header.name).toUtf8().size() + 2
            + QString::fromUtf8(header.value).toUtf8().size() + 1;
    }
    fitColumns();
    explain();
}

void HeaderTable::setRequest(const hub::HttpRequest &request)
{
    const QByteArray line = request.method + ' '
        + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1";
    setMessage(QString::fromLatin1(line), {}, request.headers);
    m_line->setToolTip(QString::fromLatin1(request.url.toEncoded()));
}

void HeaderTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void HeaderTable::fitColumns()
{
    m_tree->setColumnWidth(HeaderTreeModel::NameColumn, std::clamp(width() * 2 / 5, 130, 280));
    if (m_side == Side::Request)
        m_tree->setColumnWidth(HeaderTreeModel::OriginColumn, 90);
}

void HeaderTable::explain()
{
    const QModelIndex current = m_tree->currentIndex();
    QString words = m_about;
    if (current.isValid()) {
        const int row = current.parent().isValid() ? current.parent().row() : current.row();
        const QString name = QString::fromUtf8(m_model->headers().at(row).name);
        const QString text = headerExplanation(name);
        words =
            u"%1: %2"_s.arg(name, text.isEmpty() ? tr("a header that is not known here.") : text);
    }
    if (words.isEmpty())
        words = tr("Choose a header to read what it means.");
    m_short->setText(words);
    m_explanation->setText(words);
    m_fold->setAccessibleDescription(words);
}

void HeaderTable::copy(bool valuesOnly)
{
    QStringList lines;
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows)) {
        if (index.parent().isValid())
            lines.append(index.siblingAtColumn(HeaderTreeModel::ValueColumn).data().toString());
        else
            lines.append(valuesOnly ? m_model->valueAt(index.row()) : m_model->lineAt(index.row()));
    }
    if (lines.isEmpty())
        return;
    QApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT statusMessage(tr("Copied %n header(s)", nullptr, int(lines.size())));
}

SearchText HeaderTable::searchText() const
{
    QByteArray text = m_line->text().toUtf8() + '\n';
    for (int row = 0; row < m_model->rowCount(); ++row)
        text += m_model->lineAt(row).toUtf8() + '\n';
    return { text, false };
}

int HeaderTable::rowOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return int(after - m_lineStarts.begin()) - 1;
}

void HeaderTable::addHits(const QList<SearchHit> &hits)
{
    QSet<int> rows = m_model->found();
    for (const SearchHit &hit : hits)
        rows.insert(rowOf(hit.offset));
    m_model->setFound(rows);
}

void HeaderTable::clearHits()
{
    m_model->setFound({});
    m_line->setSelection(0, 0);
}

void HeaderTable::showHit(const SearchHit &hit)
{
    const int row = rowOf(hit.offset);
    if (row >= 0) {
        m_tree->setCurrentIndex(m_model->index(row, 0));
        return;
    }
    const QByteArray line = m_line->text().toUtf8();
    m_line->setSelection(int(QString::fromUtf8(line.first(hit.offset)).size()),
                         int(QString::fromUtf8(line.mid(hit.offset, hit.length)).size()));
}

} // namespace console
