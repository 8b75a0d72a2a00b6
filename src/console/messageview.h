// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTreeView;

namespace console {

class BodyPanel;

/// A request or a response as it went over the wire: its first line, its headers, its body.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Request, Response };

    explicit MessageView(Side side, QWidget *parent = nullptr);

    void setExchange(const hub::Exchange &exchange);

private:
    void addHeader(const hub::Header &header);
    void addTokenParts(const hub::Header &header);
    void showRequest(const hub::HttpRequest &request);
    void showResponse(const hub::Exchange &exchange);

    Side m_side;
    QLabel *m_line;
    QTreeView *m_headers;
    QStandardItemModel *m_model;
    BodyPanel *m_body;
};

} // namespace console
