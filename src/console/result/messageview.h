// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/result/headertable.h"
#include "console/text/searchable.h"
#include "hub/exchange.h"

#include <QWidget>

namespace console {

class BodyPanel;

/// A request or a response as it went over the wire: its first line, its headers, its body.
class MessageView : public QWidget, public Searchable
{
    Q_OBJECT

public:
    using Side = HeaderTable::Side;

    explicit MessageView(Side side, QWidget *parent = nullptr);

    void setExchange(const hub::Exchange &exchange);
    BodyPanel &body() { return *m_body; }

    QList<SearchText> searchTexts() const override;
    void addHits(const QList<SearchHit> &hits) override;
    void clearHits() override;
    void showHit(const SearchHit &hit) override;

Q_SIGNALS:
    void statusMessage(const QString &message);

private:
    void showRequest(const hub::HttpRequest &request);
    void showResponse(const hub::Exchange &exchange);

    Side m_side;
    HeaderTable *m_head;
    BodyPanel *m_body;
};

/// What there is to say about the body of the answer, for a person: that there is none, that more
/// or less came than was announced, that it is packed, that a part was not kept. Empty for an
/// ordinary one.
QString bodyNotice(const hub::Exchange &exchange);

} // namespace console
