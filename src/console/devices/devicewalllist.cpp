// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/devicewalllist.h"

#include "console/devices/devicedialog.h"
#include "console/devices/devicewalldelegate.h"
#include "console/devices/devicewallmodel.h"
#include "console/devices/devicewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>
#include <QSortFilterProxyModel>

namespace console {

using namespace Qt::StringLiterals;
using sandbox::DeviceState;

/// By name or tag, and by platform; those that match the draft come first.
class WallFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(const QString &text, int platform)
    {
        m_text = text;
        m_platform = platform;
        invalidateFilter();
    }

    void raise(const QSet<QString> &handles)
    {
        if (handles == m_raised)
            return;
        m_raised = handles;
        sort(0); // it stays sorted from now on
        invalidate();
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool isLeft = isRaised(left);
        return isLeft != isRaised(right) ? isLeft : left.row() < right.row();
    }

    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return (m_platform == DeviceWallList::Everywhere
                || index.data(DeviceWallModel::PlatformRole).toInt() == m_platform)
            && index.data(DeviceWallModel::SearchRole)
                   .toString()
                   .contains(m_text, Qt::CaseInsensitive);
    }

private:
    bool isRaised(const QModelIndex &index) const
    {
        return m_raised.contains(index.data(DeviceWallModel::HandleRole).toString());
    }

    QSet<QString> m_raised; ///< Handles.
    QString m_text;
    int m_platform = DeviceWallList::Everywhere;
};

DeviceWallList::DeviceWallList(DeviceWallModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_filter(std::make_unique<WallFilter>())
{
    m_filter->setSourceModel(&m_model);
    setAccessibleName(tr("Virtual devices"));
    setModel(m_filter.get());
    setItemDelegate(new DeviceWallDelegate(this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QListView::activated, this, &DeviceWallList::open);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { m_model.markRead(sourceRow(index)); });
    connect(this, &QListView::customContextMenuRequested, this, &DeviceWallList::showMenu);
}

DeviceWallList::~DeviceWallList()
{
    setModel(nullptr); // it goes before the view does
}

void DeviceWallList::filter(const QString &text, int platform)
{
    m_filter->set(text, platform);
}

void DeviceWallList::raise(const QSet<QString> &handles)
{
    m_filter->raise(handles);
}

int DeviceWallList::sourceRow(const QModelIndex &index) const
{
    return m_filter->mapToSource(index).row();
}

void DeviceWallList::open(const QModelIndex &index)
{
    const int row = sourceRow(index);
    m_model.markRead(row);
    auto *dialog = new DeviceDialog(m_model, row, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeviceWallList::showMenu(const QPoint &at)
{
    // By the Menu key, Qt gives the middle of the list.
    const QModelIndex under = indexAt(at);
    const QModelIndex index = under.isValid() ? under : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"deviceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Its entries are about a row, which goes when the sandbox stops.
    connect(&m_model, &QAbstractItemModel::modelReset, menu, &QMenu::close);
    fillMenu(*menu, sourceRow(index));
    menu->popup(viewport()->mapToGlobal(under.isValid() ? at : visualRect(index).center()));
}

void DeviceWallList::fillMenu(QMenu &menu, int row)
{
    menu.addAction(tr("Open"), this,
                   [this, row] { open(m_filter->mapFromSource(m_model.index(row))); });
    menu.addAction(tr("Send to this device"), this, [this, row] { sendTo(row); });
    menu.addSeparator();
    addState(menu, row, DeviceState::Offline, tr("Take offline"), tr("Bring online"));
    addState(menu, row, DeviceState::TokenLost, tr("Lose the token"), tr("Get the token back"));
    addState(menu, row, DeviceState::AppRemoved, tr("Remove the app"), tr("Install the app again"));
    menu.addSeparator();
    QMenu *faults = menu.addMenu(tr("Faults for this device"));
    for (const sandbox::FaultTraits &kind : sandbox::faultKinds()) {
        if (kind.kind != sandbox::FaultKind::WrongCertificate) {
            faults->addAction(faultTitle(kind.kind) + u'…', this, [this, row, kind = kind.kind] {
                Q_EMIT faultRequested(kind, m_model.device(row).device.name);
            });
        }
    }
    menu.addAction(tr("Copy handle"), this, [this, row] { copyHandle(row); });
}

void DeviceWallList::addState(QMenu &menu, int row, DeviceState state, const QString &words,
                              const QString &back)
{
    const bool isSo = m_model.device(row).device.state == state;
    menu.addAction(isSo ? back : words, this, [this, row, to = isSo ? DeviceState::Online : state] {
        m_model.setState(row, to);
    });
}

void DeviceWallList::copyHandle(int row)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model.device(row).device.handle));
    Q_EMIT statusMessage(tr("The handle of %1 is copied.").arg(m_model.device(row).device.name));
}

void DeviceWallList::sendTo(int row)
{
    const WallDevice &one = m_model.device(row);
    hub::Request request;
    request.notification.platform = one.device.platform;
    request.target = hub::OneDevice{ QString::fromUtf8(one.device.handle),
                                     QString::fromLatin1(one.device.p256dh),
                                     QString::fromLatin1(one.device.auth) };
    if (!one.log.isEmpty())
        request.notification = notificationOf(one.log.first());
    Q_EMIT sendRequested(request, one.device.name);
}

} // namespace console
