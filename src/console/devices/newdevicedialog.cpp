// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/newdevicedialog.h"

#include "console/style/badgeicon.h"
#include "console/style/marks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;
using sandbox::NewDevice;

namespace {

constexpr int Width = 400;
constexpr int MessageHeight = 34; // two lines: the dialog keeps its height

} // namespace

NewDeviceDialog::NewDeviceDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_platform(new QComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_wrong(new QLabel(this))
{
    setObjectName(u"newDeviceDialog"_s);
    setWindowTitle(tr("New virtual device"));
    setMinimumWidth(Width);
    m_name->setObjectName(u"newDeviceName"_s);
    m_name->setPlaceholderText(tr("Pixel 9, meeting room"));
    m_platform->setObjectName(u"newDevicePlatform"_s);
    m_platform->setIconSize(BadgeSize);
    for (const hub::Platform platform : hub::allPlatforms()) {
        const hub::PlatformTraits traits = hub::traits(platform);
        if (platform != hub::Platform::Template)
            m_platform->addItem(badgeIcon(traits.badge), traits.name, int(platform));
    }
    m_tags->setObjectName(u"newDeviceTags"_s);
    m_tags->setPlaceholderText(tr("qa, region:eu"));
    m_wrong->setObjectName(u"newDeviceWrong"_s);
    m_wrong->setWordWrap(true);
    m_wrong->setMinimumHeight(MessageHeight);
    m_wrong->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add it"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"newDeviceAdd"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 24);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Platform"), m_platform);
    form->addRow(tr("&Tags"), m_tags);
    form->addRow(m_wrong);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto wanted = device())
            Q_EMIT chosen(*wanted);
    });
    for (QLineEdit *line : { m_name, m_tags })
        connect(line, &QLineEdit::textChanged, this, &NewDeviceDialog::refresh);
    refresh();
}

base::Result<NewDevice> NewDeviceDialog::device() const
{
    return sandbox::readNewDevice(m_name->text(), hub::Platform(m_platform->currentData().toInt()),
                                  m_tags->text());
}

void NewDeviceDialog::refuse(const base::Error &error)
{
    m_wrong->setText(error.message);
    QLineEdit *place = error.part == u"tags" ? m_tags : m_name;
    place->setFocus(Qt::OtherFocusReason);
    place->selectAll();
}

void NewDeviceDialog::refresh()
{
    const auto wanted = device();
    m_add->setEnabled(bool(wanted));
    if (wanted || m_name->text().isEmpty())
        m_wrong->setText(tr("It registers itself with a handle of its own, as an app would."));
    else
        m_wrong->setText(wanted.error().message);
}

} // namespace console
