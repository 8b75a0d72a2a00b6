// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/devicewall.h"

#include "base/then.h"
#include "console/devices/devicewalllist.h"
#include "console/devices/devicewallmodel.h"
#include "console/devices/faultdeckpanel.h"
#include "console/devices/newdevicedialog.h"
#include "console/style/badgeicon.h"
#include "console/style/fonts.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 48;
constexpr int SearchWidth = 180;

enum Face { ListFace, WordsFace };

} // namespace

DeviceWall::DeviceWall(DeviceWallModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new DeviceWallList(model, this))
    , m_faces(new QStackedWidget(this))
    , m_words(new QLabel(this))
    , m_deck(new FaultDeckPanel(model, this))
{
    setObjectName(u"deviceWallPage"_s);
    setWindowTitle(tr("Devices"));
    m_list->setObjectName(u"deviceWall"_s);
    connect(m_list, &DeviceWallList::sendRequested, this, &DeviceWall::sendRequested);
    connect(m_list, &DeviceWallList::statusMessage, this, &DeviceWall::statusMessage);
    connect(m_list, &DeviceWallList::faultRequested, m_deck, &FaultDeckPanel::edit);
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
        connect(m_list->model(), signal, this, &DeviceWall::refreshFace);
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, &DeviceWall::refreshFace);
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
    m_platform->addItem(tr("All platforms"), DeviceWallList::Everywhere);
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
    m_add = new QPushButton(inkIcon(u"plus"_s), tr("Device"), bar);
    m_add->setObjectName(u"addDevice"_s);
    m_add->setAccessibleName(tr("Add a virtual device"));
    m_add->setToolTip(m_add->accessibleName());
    connect(m_add, &QPushButton::clicked, this, &DeviceWall::askDevice);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(m_platform);
    row->addWidget(m_clear);
    row->addWidget(m_add);
    return bar;
}

void DeviceWall::askDevice()
{
    auto *dialog = new NewDeviceDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewDeviceDialog::chosen, this, [this, dialog](const auto &device) {
        base::then(m_model.addDevice(device), dialog,
                   [this, dialog](const base::Result<sandbox::Device> &made) {
                       if (!made)
                           return dialog->refuse(made.error());
                       Q_EMIT statusMessage(tr("%1 is registered.").arg(made->name));
                       dialog->accept();
                   });
    });
    connect(&m_model, &DeviceWallModel::runningChanged, dialog, [this, dialog] {
        if (!m_model.isRunning())
            dialog->reject();
    });
    dialog->open();
}

void DeviceWall::filter()
{
    m_list->filter(m_search->text().trimmed(), m_platform->currentData().toInt());
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
    } else if (m_list->model()->rowCount() == 0) {
        words = tr("No device fits.") + u"<p><a href=\"all\">"_s + tr("Show all") + u"</a></p>"_s;
    }
    m_words->setText(words);
    m_faces->setCurrentIndex(words.isEmpty() ? ListFace : WordsFace);
    m_clear->setEnabled(m_model.isRunning());
    m_add->setEnabled(m_model.isRunning());
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

} // namespace console
