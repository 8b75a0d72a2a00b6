// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/textsearch.h"
#include "hub/httpmessage.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace console {

class ElidedLabel;
class HeaderTreeModel;

/// The first line of a message, its headers, and below them what the chosen one means, on
/// one line or unfolded.
class HeaderTable : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Request, Response };

    /// \a objectName is the tree's, \a name what screen readers call it.
    HeaderTable(Side side, const QString &objectName, const QString &name,
                QWidget *parent = nullptr);

    /// \a about explains the line itself, when no header is chosen; for a status.
    void setMessage(const QString &line, const QString &about, const hub::Headers &headers);

    /// The line as it goes over the wire; the whole address is in its tooltip.
    void setRequest(const hub::HttpRequest &request);

    /// The line and the headers as one text for a search.
    SearchText searchText() const;
    void addHits(const QList<SearchHit> &hits);
    void clearHits();
    void showHit(const SearchHit &hit);

Q_SIGNALS:
    void statusMessage(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTree(const QString &objectName, const QString &name);
    QWidget *makeExplanation(const QString &objectName);
    void fitColumns();
    void explain();
    void setExplanationOpen(bool isOpen);
    void copy(bool valuesOnly);
    /// The row that the byte \a offset of searchText() is in; -1 is the first line.
    int rowOf(qsizetype offset) const;

    Side m_side;
    QLabel *m_line;
    QTreeView *m_tree;
    HeaderTreeModel *m_model;
    QToolButton *m_fold;
    ElidedLabel *m_short; ///< The explanation on one line, while it is folded.
    QLabel *m_explanation;
    bool m_isOpen = false;
    QString m_about;
    QList<qsizetype> m_lineStarts; ///< Of searchText().
    QTimer m_clock; ///< For the seconds that the token has left.
};

} // namespace console
