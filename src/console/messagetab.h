// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/bodypane.h"
#include "console/exchangetab.h"

class QLabel;
class QStackedLayout;

namespace console {

class ElidedLabel;
class HeaderListModel;
class HeaderTree;

/// The request or the response of an exchange: first line and headers at the left, the body at the
/// right.
class MessageTab : public ExchangeTab
{
    Q_OBJECT

public:
    enum class Side { Request, Response };

    explicit MessageTab(Side side, QWidget *parent = nullptr);

    void setReading(const ExchangeReading &reading) override;

private:
    QWidget *makeHeaderSide();
    void setRequest(const hub::Exchange &exchange);
    void setResponse(const hub::Exchange &exchange);

    Side m_side;
    QLabel *m_method; ///< Method, or version of HTTP.
    ElidedLabel *m_line; ///< Address, or status.
    HeaderListModel *m_model;
    HeaderTree *m_headers;
    BodyPane *m_body;
    QLabel *m_empty;
    QWidget *m_message;
    QStackedLayout *m_faces;
};

} // namespace console
