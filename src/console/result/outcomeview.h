// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/result/exchangereading.h"
#include "console/text/searchable.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace console {

class BodyPanel;
class OutcomeModel;
class SegmentBar;

/// What the hub said of each device, as a tree or as the text it came in. Says so when there is
/// none; a broken one is shown as text, with a mark where it breaks.
class OutcomeView : public QWidget, public Searchable
{
    Q_OBJECT

public:
    enum Form { Tree, Text };

    explicit OutcomeView(QWidget *parent = nullptr);

    void setReading(const ExchangeReading &reading);
    BodyPanel &text() { return *m_text; }

    QList<SearchText> searchTexts() const override;
    void addHits(const QList<SearchHit> &hits) override;
    void clearHits() override;
    void showHit(const SearchHit &hit) override;

private:
    enum Face { EmptyFace, TreeFace, TextFace };

    QWidget *makeHead();
    void setUpTree();
    void showForm(int form);
    int resultOf(qsizetype offset) const;

    SegmentBar *m_forms;
    QLabel *m_sum;
    QStackedWidget *m_faces;
    QLabel *m_empty;
    QTreeView *m_tree;
    OutcomeModel *m_model;
    BodyPanel *m_text;
    mutable QList<qsizetype> m_lineStarts; ///< Of the text that was searched last.
};

} // namespace console
