// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devicewall.h"

#include "console/badgeicon.h"
#include "console/devicedialog.h"
#include "console/devicewalldelegate.h"
#include "console/devicewallmodel.h"
#include "console/devicewords.h"
#include "console/faultdeckpanel.h"
#include "console/fonts.h"
#include "console/hairline.h"
#include "console/inkicon.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;
using sandbox::DeviceState;

namespace {

constexpr int BarHeight = 48;
constexpr int SearchWidth = 180;
constexpr int Everywhere = -1; ///< In the list of platforms.

enum Face { ListFace, WordsFace };

/// By name or tag, and by platform.
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

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return (m_platform == Everywhere
                || index.data(DeviceWallModel::PlatformRole).toInt() == m_platform)
            && index.data(DeviceWallModel::SearchRole)
                   .toString()
                   .contains(m_text, Qt::CaseInsensitive);
    }

private:
    QString m_text;
    int m_platform = Everywhere;
};

} // namespace

DeviceWall::DeviceWall(DeviceWallModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new WallFilter(this))
    , m_list(new QListView(this))
    , m_faces(new QStackedWidget(this))
    , m_words(new QLabel(this))
    , m_deck(new FaultDeckPanel(model, this))
{
    setObjectName(u"deviceWallPage"_s);
    setWindowTitle(tr("Devices"));
    m_filter->setSourceModel(&m_model);
    setUpList();
    m_words->setObjectName(u"wallWords"_s);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setMargin(24);
    m_words->setProperty("dim", true);
    connect(m_words, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"start")
            Q_EMIT startRequested();
        else if (link == u"sandbox")
            Q_EMIT sandboxRequested();
        else
            m_search->clear(), m_platform->setCurrentIndex(0);
    });
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_faces, 1);
    auto *line = new Hairline(this);
    line->setFixedWidth(1);
    line->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    row->addWidget(line);
    row->addWidget(m_deck);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(this));
    column->addLayout(row, 1);
    setFocusProxy(m_list);
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_filter, signal, this, &DeviceWall::refreshFace);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DeviceWall::refreshFace);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DeviceWall::refreshCount);
    connect(&m_model, &DeviceWallModel::runningChanged, this, &DeviceWall::refreshFace);
    refreshFace();
}

QWidget *DeviceWall::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(BarHeight);
    auto *title = new QLabel(tr("Devices"), bar);
    title->setFont(scaled(font(), textsize::Title, true));
    m_count = new QLabel(bar);
    m_count->setObjectName(u"deviceCount"_s);
    m_count->setProperty("dim", true);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"deviceSearch"_s);
    m_search->setAccessibleName(tr("Filter devices"));
    m_search->setPlaceholderText(tr("Name or tag"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(inkIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(SearchWidth);
    m_platform = new QComboBox(bar);
    m_platform->setObjectName(u"devicePlatform"_s);
    m_platform->setAccessibleName(tr("Platform"));
    m_platform->addItem(tr("All platforms"), Everywhere);
    for (const hub::Platform platform : hub::allPlatforms()) {
        const hub::PlatformTraits traits = hub::traits(platform);
        if (platform != hub::Platform::Template)
            m_platform->addItem(badgeIcon(traits.badge), traits.name, int(platform));
    }
    m_platform->setIconSize({ 32, 16 });
    m_clear = new QPushButton(tr("Clear screens"), bar);
    m_clear->setObjectName(u"clearScreens"_s);
    connect(m_search, &QLineEdit::textChanged, this, &DeviceWall::filter);
    connect(m_platform, &QComboBox::currentIndexChanged, this, &DeviceWall::filter);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_model.clearScreens(); });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(m_platform);
    row->addWidget(m_clear);
    return bar;
}

void DeviceWall::setUpList()
{
    m_list->setObjectName(u"deviceWall"_s);
    m_list->setAccessibleName(tr("Virtual devices"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new DeviceWallDelegate(m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_list, &QListView::activated, this, &DeviceWall::open);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { m_model.markRead(sourceRow(index)); });
    connect(m_list, &QListView::customContextMenuRequested, this, &DeviceWall::showMenu);
}

void DeviceWall::filter()
{
    static_cast<WallFilter *>(m_filter)->set(m_search->text().trimmed(),
                                             m_platform->currentData().toInt());
    refreshFace();
}

void DeviceWall::setSandboxSelected(bool isSelected)
{
    m_isSandboxSelected = isSelected;
    refreshFace();
}

void DeviceWall::setStoppedReason(const QString &reason)
{
    m_reason = reason;
    refreshFace();
}

void DeviceWall::refreshFace()
{
    QString words;
    if (!m_isSandboxSelected) {
        words = tr("Virtual devices live in the sandbox. Your hub’s devices are under "
                   "Registrations.")
            + u"<p><a href=\"sandbox\">"_s + tr("Switch to the sandbox") + u"</a></p>"_s;
    } else if (!m_model.isRunning()) {
        words = (m_reason.isEmpty() ? tr("The sandbox is stopped.") : m_reason.toHtmlEscaped())
            + u"<p><a href=\"start\">"_s + tr("Start it") + u"</a></p>"_s;
    } else if (m_model.rowCount() == 0) {
        words = tr("The sandbox has no device. A device appears here as soon as it is registered.");
    } else if (m_filter->rowCount() == 0) {
        words = tr("No device fits.") + u"<p><a href=\"all\">"_s + tr("Show all") + u"</a></p>"_s;
    }
    m_words->setText(words);
    m_faces->setCurrentIndex(words.isEmpty() ? ListFace : WordsFace);
    m_clear->setEnabled(m_model.isRunning());
    setFocusProxy(words.isEmpty() ? static_cast<QWidget *>(m_list) : m_words);
    refreshCount();
}

void DeviceWall::refreshCount()
{
    const int fresh = m_model.unreadDevices();
    QString words = tr("%n virtual", nullptr, m_model.rowCount());
    if (fresh > 0)
        words += u", "_s + tr("%n with something new", nullptr, fresh);
    m_count->setText(m_model.isRunning() ? words : QString());
}

int DeviceWall::sourceRow(const QModelIndex &index) const
{
    return m_filter->mapToSource(index).row();
}

void DeviceWall::open(const QModelIndex &index)
{
    const int row = sourceRow(index);
    m_model.markRead(row);
    auto *dialog = new DeviceDialog(m_model, row, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeviceWall::showMenu(const QPoint &at)
{
    // By the Menu key, Qt gives the middle of the list.
    const QModelIndex under = m_list->indexAt(at);
    const QModelIndex index = under.isValid() ? under : m_list->currentIndex();
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"deviceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, sourceRow(index));
    menu->popup(
        m_list->viewport()->mapToGlobal(under.isValid() ? at : m_list->visualRect(index).center()));
}

void DeviceWall::fillMenu(QMenu &menu, int row)
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
                m_deck->edit(kind, m_model.device(row).device.name);
            });
        }
    }
    menu.addAction(tr("Copy handle"), this, [this, row] { copyHandle(row); });
}

void DeviceWall::addState(QMenu &menu, int row, DeviceState state, const QString &words,
                          const QString &back)
{
    const bool isSo = m_model.device(row).device.state == state;
    menu.addAction(isSo ? back : words, this, [this, row, to = isSo ? DeviceState::Online : state] {
        m_model.setState(row, to);
    });
}

void DeviceWall::copyHandle(int row)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model.device(row).device.handle));
    Q_EMIT statusMessage(tr("The handle of %1 is copied.").arg(m_model.device(row).device.name));
}

void DeviceWall::sendTo(int row)
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
