// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/faultdialog.h"

#include "console/devices/devicewords.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace console {

using namespace Qt::StringLiterals;
using Reach = sandbox::FaultScope::Reach;

namespace {

constexpr int Width = 380;

} // namespace

FaultDialog::FaultDialog(const sandbox::Fault &fault, const QStringList &devices, QWidget *parent)
    : QDialog(parent)
    , m_fault(fault)
    , m_value(new QSpinBox(this))
    , m_reach(new QComboBox(this))
    , m_percent(new QSpinBox(this))
    , m_next(new QSpinBox(this))
    , m_devices(new QLineEdit(this))
    , m_wrong(new QLabel(this))
{
    setObjectName(u"faultDialog"_s);
    setWindowTitle(faultTitle(fault.kind));
    setMinimumWidth(Width);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 24);
    setUpValue(*form);
    setUpScope(*form, devices);
    m_wrong->setObjectName(u"faultWrong"_s);
    m_wrong->setWordWrap(true);
    form->addRow(m_wrong);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_on = buttons->addButton(tr("Switch on"), QDialogButtonBox::AcceptRole);
    m_on->setObjectName(u"faultOn"_s);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto made = this->fault()) {
            Q_EMIT chosen(*made);
            accept();
        }
    });
    connect(m_reach, &QComboBox::currentIndexChanged, this, &FaultDialog::refresh);
    connect(m_devices, &QLineEdit::textChanged, this, &FaultDialog::refresh);
    refresh();
}

void FaultDialog::setUpValue(QFormLayout &form)
{
    const sandbox::FaultTraits &kind = sandbox::traits(m_fault.kind);
    m_value->setObjectName(u"faultValue"_s);
    m_value->setVisible(!kind.unit.isEmpty());
    if (kind.unit.isEmpty())
        return;
    m_value->setRange(1, kind.most);
    m_value->setValue(m_fault.value);
    m_value->setSuffix(u' ' + kind.unit);
    form.addRow(m_fault.kind == sandbox::FaultKind::Throttled      ? tr("&Retry after")
                    : m_fault.kind == sandbox::FaultKind::ClockOff ? tr("&Ahead by")
                                                                   : tr("&Takes"),
                m_value);
}

void FaultDialog::setUpScope(QFormLayout &form, const QStringList &devices)
{
    m_reach->setObjectName(u"faultReach"_s);
    m_reach->addItem(tr("Everything"), int(Reach::Everything));
    m_reach->addItem(tr("Some, at random"), int(Reach::Percentage));
    m_reach->addItem(tr("The next ones"), int(Reach::Next));
    if (m_fault.kind != sandbox::FaultKind::WrongCertificate)
        m_reach->addItem(tr("Chosen devices"), int(Reach::Devices));
    m_reach->setCurrentIndex(m_reach->findData(int(m_fault.scope.reach)));
    m_percent->setObjectName(u"faultPercent"_s);
    m_percent->setRange(1, 100);
    m_percent->setSuffix(tr(" %"));
    m_percent->setValue(m_fault.scope.reach == Reach::Percentage ? m_fault.scope.number : 20);
    m_next->setObjectName(u"faultNext"_s);
    m_next->setRange(1, 1000);
    m_next->setValue(m_fault.scope.reach == Reach::Next ? m_fault.scope.number : 3);
    m_devices->setObjectName(u"faultDevices"_s);
    m_devices->setPlaceholderText(tr("Names, with ; between them"));
    m_devices->setText(m_fault.scope.devices.join(u"; "_s));
    m_devices->setCompleter(new QCompleter(devices, m_devices));
    m_devices->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_devices->completer()->setFilterMode(Qt::MatchContains);
    form.addRow(tr("&Hits"), m_reach);
    form.addRow(tr("&Percentage"), m_percent);
    form.addRow(tr("&Calls"), m_next);
    form.addRow(tr("&Devices"), m_devices);
}

base::Result<sandbox::Fault> FaultDialog::fault() const
{
    sandbox::Fault made = m_fault;
    if (!sandbox::traits(made.kind).unit.isEmpty())
        made.value = m_value->value();
    const auto reach = Reach(m_reach->currentData().toInt());
    made.scope = { reach, 0, {} };
    if (reach == Reach::Percentage)
        made.scope.number = m_percent->value();
    if (reach == Reach::Next)
        made.scope.number = m_next->value();
    if (reach == Reach::Devices) {
        const auto scope = sandbox::readFaultScope(u"device:"_s + m_devices->text());
        if (!scope)
            return base::Error{ tr("Write the name of a device, or its handle."), u"scope"_s, -1 };
        made.scope = *scope;
    }
    return sandbox::checkFault(made);
}

void FaultDialog::refresh()
{
    const auto reach = Reach(m_reach->currentData().toInt());
    auto *form = qobject_cast<QFormLayout *>(layout());
    const auto show = [form](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        form->labelForField(field)->setVisible(isShown);
    };
    show(m_percent, reach == Reach::Percentage);
    show(m_next, reach == Reach::Next);
    show(m_devices, reach == Reach::Devices);
    const auto made = fault();
    m_wrong->setText(made ? QString() : made.error().message);
    m_wrong->setVisible(!made);
    m_on->setEnabled(bool(made));
}

} // namespace console
