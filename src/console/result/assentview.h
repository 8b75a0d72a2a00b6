// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/searchable.h"
#include "hub/httpmessage.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace console {

class BodyPanel;
class HeaderTable;
class SearchBar;

/// The request as it will go out: its line, every header with who set it, the token taken apart,
/// and the body with all variables filled in.
class AsSentView : public QWidget, public Searchable
{
    Q_OBJECT

public:
    explicit AsSentView(QWidget *parent = nullptr);

    void showRequest(const hub::HttpRequest &request);
    /// In place of the request: why there is none yet.
    void showFault(const QString &message);

    SearchBar &searchBar() { return *m_search; }
    void find();

    QList<SearchText> searchTexts() const override;
    void addHits(const QList<SearchHit> &hits) override;
    void clearHits() override;
    void showHit(const SearchHit &hit) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    QStackedWidget *m_faces;
    SearchBar *m_search;
    HeaderTable *m_head;
    BodyPanel *m_body;
    QLabel *m_fault;
    hub::HttpRequest m_request; ///< To be shown once somebody looks,
    hub::HttpRequest m_shown; ///< and what is shown.
};

} // namespace console
