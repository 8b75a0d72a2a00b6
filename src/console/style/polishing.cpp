// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/polishing.h"

#include "console/style/buttonpainting.h"
#include "console/style/fonts.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// A row of a table in logical pixels at the usual text size, interface.md 4.1.
constexpr int TableRow = 32;

QFont fontOfLook(const QString &look)
{
    const QFont font = QApplication::font();
    if (look == u"caption"_s)
        return scaled(font, textsize::Caption, true);
    if (look == u"small"_s)
        return scaled(font, textsize::Small);
    if (look == u"subject"_s)
        return scaled(font, textsize::Body, true);
    if (look == u"title"_s)
        return scaled(font, textsize::Title, true);
    if (look == u"page"_s)
        return scaled(font, textsize::Page, true);
    return monoFont();
}

void polishLabel(QLabel *label)
{
    const QString look = label->property("look").toString();
    if (!look.isEmpty())
        label->setFont(fontOfLook(look));
    if (hasProperty(label, "dim"))
        label->setForegroundRole(QPalette::PlaceholderText);
}

void polishTable(QTableView *table)
{
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(
        qMax(TableRow, QFontMetrics(QApplication::font()).height() + 12));
}

void polishHeader(QHeaderView *header)
{
    header->setFont(scaled(QApplication::font(), textsize::Small));
    header->setHighlightSections(false);
    header->setAttribute(Qt::WA_Hover);
}

} // namespace

void polishWidget(QWidget *widget)
{
    if (auto *label = qobject_cast<QLabel *>(widget); label && !label->inherits("QTipLabel")) {
        polishLabel(label);
    } else if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        polishHeader(header);
    } else if (auto *table = qobject_cast<QTableView *>(widget)) {
        polishTable(table);
    } else if (auto *tree = qobject_cast<QTreeView *>(widget)) {
        tree->setAllColumnsShowFocus(true);
    } else if (auto *bar = qobject_cast<QTabBar *>(widget)) {
        bar->setExpanding(false);
        bar->setAttribute(Qt::WA_Hover);
    } else if (widget->inherits("QTipLabel") || qobject_cast<QStatusBar *>(widget)) {
        widget->setFont(scaled(QApplication::font(), textsize::Small));
    }
    // Round corners need a window that is not opaque.
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QTipLabel"))
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

} // namespace console
