// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpmessage.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace console {

/// The request as it will go out: its line and every header with who set it. What the body will
/// be stands in the editor beside it.
class AsSentView : public QWidget
{
    Q_OBJECT

public:
    explicit AsSentView(QWidget *parent = nullptr);

    void showRequest(const hub::HttpRequest &request);
    /// In place of the request: why there is none yet.
    void showFault(const QString &message);

private:
    void setUpTree();

    QStackedWidget *m_faces;
    QLabel *m_line;
    QTreeView *m_headers;
    QStandardItemModel *m_model;
    QLabel *m_fault;
    hub::HttpRequest m_shown;
};

/// Who set a header, in a word or two: "you", "Pushbench", "HTTP", "platform", "target".
QString originText(hub::HeaderOrigin origin);

} // namespace console
