// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/handlefield.h"

#include "console/style/fonts.h"
#include "console/target/targetvariables.h"
#include "payload/handleshape.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace console {

using namespace Qt::StringLiterals;

HandleField::HandleField(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_handle = addEdit(u"handleField"_s, 4);
    m_p256dh = addEdit(u"p256dhField"_s, 2);
    m_auth = addEdit(u"authField"_s, 1);
    m_p256dh->setPlaceholderText(u"P256DH"_s);
    m_p256dh->setAccessibleName(tr("P256DH, the browser's public key"));
    m_auth->setPlaceholderText(u"Auth"_s);
    m_auth->setAccessibleName(tr("Auth, the browser's secret"));
    // The shape lies in the field, so that nothing moves when it comes and goes.
    m_shape = new QLabel(m_handle);
    m_shape->setObjectName(u"handleShape"_s);
    m_shape->setProperty("look", u"small"_s);
    m_shape->setProperty("dim", true);
    auto *inside = new QHBoxLayout(m_handle);
    inside->setContentsMargins(8, 0, 8, 0);
    inside->addStretch();
    inside->addWidget(m_shape);
    setPlatform(m_platform);
}

QLineEdit *HandleField::addEdit(const QString &name, int stretch)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMinimumHeight(32);
    // Handles and keys read from left to right in every language.
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setFont(monoFont());
    static_cast<QHBoxLayout *>(layout())->addWidget(edit, stretch);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        updateShape();
        Q_EMIT changed();
    });
    return edit;
}

void HandleField::setPlatform(hub::Platform platform)
{
    m_platform = platform;
    const QString word = payload::handleWord(platform);
    m_handle->setPlaceholderText(word);
    m_handle->setAccessibleName(tr("Device handle: %1").arg(word));
    m_p256dh->setVisible(platform == hub::Platform::Browser);
    m_auth->setVisible(platform == hub::Platform::Browser);
    updateShape();
}

hub::OneDevice HandleField::device() const
{
    return { m_handle->text().trimmed(), m_p256dh->text().trimmed(), m_auth->text().trimmed() };
}

void HandleField::setDevice(const hub::OneDevice &device)
{
    m_handle->setText(device.handle);
    m_p256dh->setText(device.p256dh);
    m_auth->setText(device.auth);
    m_handle->setCursorPosition(0);
}

void HandleField::setVariables(const payload::VariableValues &values)
{
    m_variables = values;
    updateShape();
}

QString HandleField::filledHandle() const
{
    return filledIn(m_handle->text(), m_variables);
}

QString HandleField::warning() const
{
    const auto shape = payload::describeHandle(filledHandle(), m_platform);
    return shape.fits ? QString() : shape.text;
}

void HandleField::updateShape()
{
    if (!m_shape)
        return;
    const auto shape = payload::describeHandle(filledHandle(), m_platform);
    m_shape->setText(shape.fits ? shape.text : QString());
    m_handle->setAccessibleDescription(shape.text);
    m_handle->setToolTip(shape.text);
    fitShape();
}

void HandleField::fitShape()
{
    m_shape->ensurePolished();
    const int width = m_shape->text().isEmpty() ? 0 : m_shape->sizeHint().width() + 12;
    // In a narrow field the handle matters more; the tooltip still says it.
    const bool shown = width > 0 && width < m_handle->width() / 2;
    m_shape->setVisible(shown);
    m_handle->setTextMargins(0, 0, shown ? width : 0, 0);
}

void HandleField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitShape();
}

void HandleField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !m_shape)
        return;
    for (QLineEdit *edit : { m_handle, m_p256dh, m_auth })
        edit->setFont(monoFont());
    fitShape();
}

void HandleField::focusInEvent(QFocusEvent *event)
{
    m_handle->setFocus(event->reason());
}

} // namespace console
