// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/registrationform.h"

#include "console/style/badgeicon.h"
#include "console/style/elidedlabel.h"
#include "console/style/fonts.h"
#include "fleet/pushvariables.h"
#include "fleet/tagedit.h"
#include "payload/handleshape.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace console {

using namespace Qt::StringLiterals;
using hub::Platform;
using hub::Registration;

namespace {

constexpr int BodyHeight = 84;
constexpr int HeadersHeight = 48;

QLineEdit *makeLine(const QString &objectName, const QString &words, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setAccessibleName(words);
    return line;
}

QPlainTextEdit *makeText(const QString &objectName, const QString &words, int height,
                         QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(objectName);
    text->setAccessibleName(words);
    text->setFixedHeight(height);
    text->setTabChangesFocus(true);
    text->setFont(monoFont());
    return text;
}

bool hasTile(Platform platform)
{
    return platform == Platform::Windows || platform == Platform::WindowsPhone;
}

QString headerLines(const hub::Headers &headers)
{
    QStringList lines;
    for (const hub::Header &header : headers)
        lines.append(QString::fromUtf8(header.name + ": " + header.value));
    return lines.join(u'\n');
}

} // namespace

RegistrationForm::RegistrationForm(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(this);
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(0, 4, 8, 4);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setUpDevice();
    setUpTemplate();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void RegistrationForm::setUpDevice()
{
    m_platform = new QComboBox(this);
    m_platform->setObjectName(u"registrationPlatform"_s);
    m_platform->setAccessibleName(tr("Platform"));
    for (const Platform platform : hub::allPlatforms()) {
        if (platform != Platform::Template)
            m_platform->addItem(badgeIcon(hub::traits(platform).badge), hub::traits(platform).name,
                                int(platform));
    }
    m_platform->setIconSize({ 32, 16 });
    m_handle = makeLine(u"registrationHandle"_s, tr("Handle"), this);
    m_handle->setFont(monoFont());
    // No label that wraps: Qt 6.4's form layout with hidden rows writes past its memory then.
    m_looksLike = new ElidedLabel(this);
    m_looksLike->setObjectName(u"registrationLooksLike"_s);
    m_looksLike->setProperty("look", u"small"_s);
    m_looksLike->setProperty("dim", true);
    m_p256dh = makeLine(u"registrationP256dh"_s, tr("P256DH"), this);
    m_auth = makeLine(u"registrationAuth"_s, tr("Auth"), this);
    m_tile = makeLine(u"registrationTile"_s, tr("Secondary tile"), this);
    m_tags = makeLine(u"registrationTags"_s, tr("Tags"), this);
    m_tags->setPlaceholderText(tr("Tags, with commas between them"));
    m_tagCount = new QLabel(this);
    m_tagCount->setProperty("look", u"small"_s);
    m_tagCount->setProperty("dim", true);
    m_variables = makeLine(u"registrationVariables"_s, tr("Push variables"), this);
    m_variables->setPlaceholderText(u"{\"name\": \"Ann\"}"_s);
    m_form->addRow(tr("Platform"), m_platform);
    m_form->addRow(tr("Tags"), m_tags);
    m_form->addRow(QString(), m_tagCount);
    m_form->addRow(tr("Handle"), m_handle);
    m_form->addRow(QString(), m_looksLike);
    m_form->addRow(u"P256DH"_s, m_p256dh);
    m_form->addRow(u"Auth"_s, m_auth);
    m_form->addRow(tr("Secondary tile"), m_tile);
    m_form->addRow(tr("Push variables"), m_variables);
    connect(m_platform, &QComboBox::currentIndexChanged, this, &RegistrationForm::refreshRows);
    for (QLineEdit *line : { m_handle, m_p256dh, m_auth, m_tile, m_tags, m_variables })
        connect(line, &QLineEdit::textChanged, this, &RegistrationForm::refreshHints);
}

void RegistrationForm::setUpTemplate()
{
    m_hasTemplate = new QCheckBox(tr("Has a template"), this);
    m_hasTemplate->setObjectName(u"registrationHasTemplate"_s);
    m_name = makeLine(u"registrationTemplateName"_s, tr("Template name"), this);
    m_body = makeText(u"registrationTemplateBody"_s, tr("Template body"), BodyHeight, this);
    m_headers =
        makeText(u"registrationTemplateHeaders"_s, tr("Template headers"), HeadersHeight, this);
    m_headers->setPlaceholderText(u"X-WNS-Type: wns/toast"_s);
    m_expiry = makeLine(u"registrationTemplateExpiry"_s, tr("Expiry"), this);
    m_priority = makeLine(u"registrationTemplatePriority"_s, tr("Priority"), this);
    m_messageType = makeLine(u"registrationTemplateMessageType"_s, tr("Message type"), this);
    m_form->addRow(QString(), m_hasTemplate);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Body"), m_body);
    m_form->addRow(tr("Headers"), m_headers);
    m_form->addRow(tr("Expiry"), m_expiry);
    m_form->addRow(tr("Priority"), m_priority);
    m_form->addRow(tr("Message type"), m_messageType);
    connect(m_hasTemplate, &QCheckBox::toggled, this, &RegistrationForm::refreshRows);
    for (QLineEdit *line : { m_name, m_expiry, m_priority, m_messageType })
        connect(line, &QLineEdit::textChanged, this, &RegistrationForm::refreshHints);
    for (QPlainTextEdit *text : { m_body, m_headers })
        connect(text, &QPlainTextEdit::textChanged, this, &RegistrationForm::refreshHints);
}

Platform RegistrationForm::platform() const
{
    return Platform(m_platform->currentData().toInt());
}

void RegistrationForm::setRegistration(const Registration &registration, bool isNew)
{
    m_isFilling = true;
    m_original = registration;
    m_platform->setCurrentIndex(m_platform->findData(int(registration.platform)));
    m_platform->setEnabled(isNew);
    m_form->setRowVisible(m_platform, isNew);
    m_handle->setText(registration.handle.text);
    m_p256dh->setText(registration.handle.p256dh);
    m_auth->setText(registration.handle.auth);
    m_tile->setText(registration.secondaryTile);
    m_tags->setText(registration.tags.join(u", "_s));
    m_variables->setText(QString::fromUtf8(fleet::pushVariablesText(registration.pushVariables)));
    const hub::RegistrationTemplate body = registration.body.value_or(hub::RegistrationTemplate());
    m_hasTemplate->setChecked(registration.body.has_value());
    m_name->setText(body.name);
    m_body->setPlainText(body.body);
    m_headers->setPlainText(headerLines(body.headers));
    m_expiry->setText(body.expiry);
    m_priority->setText(body.priority);
    m_messageType->setText(body.messageType);
    for (QLineEdit *line : { m_handle, m_p256dh, m_auth, m_tags })
        line->setCursorPosition(0);
    refreshRows();
    m_isFilling = false;
}

/// Only what the platform has is asked for.
void RegistrationForm::refreshRows()
{
    const Platform now = platform();
    const bool isTemplate = m_hasTemplate->isChecked();
    m_form->setRowVisible(m_p256dh, now == Platform::Browser);
    m_form->setRowVisible(m_auth, now == Platform::Browser);
    m_form->setRowVisible(m_tile, hasTile(now));
    for (QWidget *field : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_body) })
        m_form->setRowVisible(field, isTemplate);
    m_form->setRowVisible(m_headers, isTemplate && (hasTile(now) || now == Platform::Apple));
    m_form->setRowVisible(m_expiry, isTemplate && now == Platform::Apple);
    m_form->setRowVisible(m_priority, isTemplate && now == Platform::Apple);
    m_form->setRowVisible(m_messageType, isTemplate && now == Platform::Baidu);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_handle)))
        label->setText(payload::handleWord(now));
    m_handle->setAccessibleName(payload::handleWord(now));
    refreshHints();
}

void RegistrationForm::refreshHints()
{
    m_looksLike->setText(payload::describeHandle(m_handle->text(), platform()).text);
    m_form->setRowVisible(m_looksLike, !m_looksLike->text().isEmpty());
    const auto count = m_tags->text().split(u',', Qt::SkipEmptyParts).size();
    m_tagCount->setText(tr("%1 of %2").arg(count).arg(fleet::TagEdit::MaxTags));
    if (!m_isFilling)
        Q_EMIT edited();
}

base::Result<hub::RegistrationTemplate> RegistrationForm::readTemplate() const
{
    hub::RegistrationTemplate body;
    body.name = m_name->text().trimmed();
    body.body = m_body->toPlainText();
    body.expiry = m_expiry->text().trimmed();
    body.priority = m_priority->text().trimmed();
    body.messageType = m_messageType->text().trimmed();
    for (const QString &line : m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto header = hub::Header::parse(line);
        if (!header)
            return base::Error{ header.error().message, u"templateHeaders"_s };
        body.headers.append(*header);
    }
    return body;
}

base::Result<Registration> RegistrationForm::registration() const
{
    Registration read = m_original;
    read.platform = platform();
    read.handle = { m_handle->text().trimmed(), {}, {} };
    if (read.platform == Platform::Browser) {
        read.handle.p256dh = m_p256dh->text().trimmed();
        read.handle.auth = m_auth->text().trimmed();
    }
    read.secondaryTile = hasTile(read.platform) ? m_tile->text().trimmed() : QString();
    // Those that the hub itself has set are shown, and can only stay.
    if (m_tags->text() != m_original.tags.join(u", "_s)) {
        const auto tags = fleet::readTags(m_tags->text());
        if (!tags)
            return tags.error();
        read.tags = *tags;
    }
    const auto variables = fleet::readPushVariables(m_variables->text());
    if (!variables)
        return variables.error();
    read.pushVariables = *variables;
    read.body.reset();
    if (m_hasTemplate->isChecked()) {
        const auto body = readTemplate();
        if (!body)
            return body.error();
        read.body = *body;
    }
    return read;
}

void RegistrationForm::focusFirst()
{
    if (m_platform->isEnabled())
        return m_platform->setFocus(Qt::ShortcutFocusReason);
    // Nothing is selected: what is typed is added, not put in the place of all tags.
    m_tags->setFocus(Qt::OtherFocusReason);
    m_tags->end(false);
}

} // namespace console
