// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/assentview.h"

#include "console/fonts.h"
#include "console/hairline.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

QString originText(hub::HeaderOrigin origin)
{
    switch (origin) {
    case hub::HeaderOrigin::You:
        return AsSentView::tr("you");
    case hub::HeaderOrigin::Target:
        return AsSentView::tr("target");
    case hub::HeaderOrigin::Platform:
        return AsSentView::tr("platform");
    case hub::HeaderOrigin::Pushbench:
        return AsSentView::tr("Pushbench");
    case hub::HeaderOrigin::Http:
        return AsSentView::tr("HTTP");
    }
    Q_UNREACHABLE();
}

AsSentView::AsSentView(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedWidget(this))
    , m_line(new QLabel(this))
    , m_headers(new QTreeView(this))
    , m_model(new QStandardItemModel(0, 3, this))
    , m_fault(new QLabel(this))
{
    m_line->setObjectName(u"asSentLine"_s);
    m_line->setProperty("look", u"mono"_s);
    m_line->setWordWrap(true);
    m_line->setContentsMargins(12, 8, 12, 8);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fault->setObjectName(u"asSentFault"_s);
    m_fault->setProperty("dim", true);
    m_fault->setWordWrap(true);
    m_fault->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_fault->setMargin(16);
    setUpTree();

    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_line);
    rows->addWidget(new Hairline(this));
    rows->addWidget(m_headers, 1);
    m_faces->addWidget(page);
    m_faces->addWidget(m_fault);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_faces, 1);
}

void AsSentView::setUpTree()
{
    m_headers->setObjectName(u"asSentHeaders"_s);
    m_headers->setAccessibleName(tr("Request as it will be sent"));
    m_headers->setModel(m_model);
    m_headers->setRootIsDecorated(false);
    m_headers->setUniformRowHeights(true);
    m_headers->setFrameShape(QFrame::NoFrame);
    m_headers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_headers->setTextElideMode(Qt::ElideMiddle);
    m_model->setHorizontalHeaderLabels({ tr("Header"), tr("Value"), tr("Set by") });
    m_headers->header()->setStretchLastSection(false);
    m_headers->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_headers->setColumnWidth(0, 150);
    m_headers->setColumnWidth(2, 80);
}

void AsSentView::showRequest(const hub::HttpRequest &request)
{
    m_faces->setCurrentIndex(0);
    if (request.method == m_shown.method && request.url == m_shown.url
        && request.headers == m_shown.headers)
        return;
    m_shown = request;
    m_shown.body.clear();
    m_line->setText(u"%1 %2"_s.arg(QString::fromLatin1(request.method),
                                   request.url.toString(QUrl::FullyEncoded)));
    m_model->removeRows(0, m_model->rowCount());
    for (const hub::Header &header : request.headers) {
        const QString name = QString::fromLatin1(header.name);
        const QString value = QString::fromLatin1(header.value);
        const QString origin = originText(header.origin);
        QList<QStandardItem *> row{ new QStandardItem(name), new QStandardItem(value),
                                    new QStandardItem(origin) };
        row.first()->setData(tr("%1: %2, set by %3").arg(name, value, origin),
                             Qt::AccessibleTextRole);
        for (QStandardItem *item : row)
            item->setToolTip(name + u": "_s + value);
        row.at(0)->setFont(monoFont());
        row.at(1)->setFont(monoFont());
        m_model->appendRow(row);
    }
}

void AsSentView::showFault(const QString &message)
{
    m_fault->setText(message);
    m_faces->setCurrentIndex(1);
}

} // namespace console
