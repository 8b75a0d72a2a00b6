// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/registrationdetail.h"

#include "console/registrations/registrationform.h"
#include "console/result/devicenames.h"
#include "console/result/exchangereading.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/text/changelines.h"
#include "console/text/codeeditor.h"
#include "hub/management.h"
#include "hub/registrationxml.h"
#include "payload/handleshape.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using hub::Registration;

namespace {

constexpr int FactsWidth = 330;
constexpr int ChangesHeight = 48;

enum Tab { FormTab, XmlTab };

QPushButton *makeButton(const QString &objectName, const QIcon &icon, const QString &text,
                        QWidget *parent)
{
    auto *button = new QPushButton(icon, text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

/// Its ends; the whole one is in the table and in what is copied.
QString shortId(const QString &id)
{
    return id.size() <= 26 ? id : QString(id.first(11) + u'…' + id.last(12));
}

bool isOfInstallation(const Registration &registration)
{
    return std::any_of(registration.tags.begin(), registration.tags.end(),
                       [](const QString &tag) { return tag.startsWith(u'$'); });
}

} // namespace

QString registrationText(const Registration &registration)
{
    QString text = QString::fromUtf8(hub::toXml(registration));
    return text.replace(u"><"_s, u">\n<"_s);
}

RegistrationDetail::RegistrationDetail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"registrationDetail"_s);
    auto *line = new Hairline(this);
    line->setFixedWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeFacts());
    row->addWidget(line);
    row->addWidget(makeEdit(), 1);
}

QWidget *RegistrationDetail::makeFacts()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(FactsWidth);
    m_title = new QLabel(side);
    m_title->setObjectName(u"registrationTitle"_s);
    m_title->setProperty("look", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_facts = new QLabel(side);
    m_facts->setObjectName(u"registrationFacts"_s);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_send =
        makeButton(u"sendToRegistration"_s, inkIcon(u"send"_s), tr("Send to this device"), side);
    m_remove = makeButton(u"deleteRegistration"_s, inkIcon(u"delete"_s), tr("Delete…"), side);
    const QString needs = tr("Needs the Listen or Manage right.");
    m_remove->setToolTip(needs);
    m_remove->setAccessibleDescription(needs);
    m_send->setToolTip(tr("Opens the composer. Sending needs the Send right."));
    m_send->setAccessibleDescription(m_send->toolTip());
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_original); });
    connect(m_remove, &QPushButton::clicked, this, &RegistrationDetail::removeRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_send);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addStretch(1);
    return side;
}

QWidget *RegistrationDetail::makeEdit()
{
    auto *side = new QWidget(this);
    m_tabs = new QTabBar(side);
    m_tabs->setObjectName(u"registrationTabs"_s);
    m_tabs->setAccessibleName(tr("Form or XML"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Form"));
    m_tabs->addTab(u"XML"_s);
    m_stack = new QStackedWidget(side);
    m_form = new RegistrationForm(m_stack);
    m_xml = new CodeEditor(m_stack);
    m_xml->setObjectName(u"registrationXml"_s);
    m_xml->setAccessibleName(tr("Registration as XML"));
    m_xml->setLanguage(EditorLanguage::Xml);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_xml);
    connect(m_form, &RegistrationForm::edited, this, &RegistrationDetail::refresh);
    connect(m_xml, &QsciScintilla::textChanged, this, [this] {
        if (!m_isFilling)
            refresh();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &RegistrationDetail::switchTab);
    m_changeTitle = new QLabel(side);
    m_changeTitle->setObjectName(u"registrationChangeTitle"_s);
    m_changeTitle->setTextFormat(Qt::RichText);
    m_changes = new ChangeLines(side);
    m_changes->setObjectName(u"registrationChanges"_s);
    m_changes->setAccessibleName(tr("What will change"));
    m_changes->setFixedHeight(ChangesHeight);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 4, 16, 10);
    column->setSpacing(6);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_changeTitle);
    column->addWidget(m_changes);
    column->addWidget(makeFoot());
    return side;
}

QWidget *RegistrationDetail::makeFoot()
{
    auto *foot = new QWidget(this);
    m_hint = new QLabel(foot);
    m_hint->setObjectName(u"registrationHint"_s);
    m_hint->setWordWrap(true);
    connect(m_hint, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"twins")
            Q_EMIT twinsRequested(m_original.handle.text);
        else if (m_theirs)
            showRegistration(*m_theirs, m_isTwice);
    });
    m_undo = makeButton(u"undoRegistration"_s, {}, tr("Undo"), foot);
    m_save = makeButton(u"saveRegistration"_s, {}, tr("Save changes"), foot);
    m_save->setDefault(true);
    connect(m_undo, &QPushButton::clicked, this, &RegistrationDetail::undo);
    connect(m_save, &QPushButton::clicked, this, &RegistrationDetail::save);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_hint, 1);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    return foot;
}

void RegistrationDetail::setGranted(std::optional<bool> granted)
{
    const bool isRefused = granted == false;
    const QString words = isRefused ? tr("This rule may not do that; it needs Listen or Manage.")
                                    : tr("Needs the Listen or Manage right.");
    for (QPushButton *button : { m_save, m_remove }) {
        button->setToolTip(words);
        button->setAccessibleDescription(words);
    }
    m_save->setIcon(isRefused ? inkIcon(u"keychain"_s) : QIcon());
    m_remove->setIcon(inkIcon(isRefused ? u"keychain"_s : u"delete"_s));
}

void RegistrationDetail::showRegistration(const Registration &registration, bool isTwice)
{
    m_isNew = false;
    m_isTwice = isTwice;
    m_theirs.reset();
    m_said.clear();
    m_original = registration;
    fillFacts();
    fillFields(registration);
}

void RegistrationDetail::create(const Registration &draft)
{
    m_isNew = true;
    m_isTwice = false;
    m_theirs.reset();
    m_said.clear();
    m_original = {};
    fillFields(draft);
    m_title->setText(tr("New registration"));
    m_facts->setText(tr("The hub chooses its id. Choose a platform, give the handle that the push "
                        "service has given to the device, and the tags by which it is found."));
}

void RegistrationDetail::fillFields(const Registration &registration)
{
    m_isFilling = true;
    m_form->setRegistration(registration, m_isNew);
    m_xml->setBytes(registrationText(registration).toUtf8());
    m_isFilling = false;
    refresh();
}

void RegistrationDetail::setNames(const DeviceNames &names)
{
    m_names = &names;
}

void RegistrationDetail::fillFacts()
{
    const QString &handle = m_original.handle.text;
    m_title->setText(m_names ? m_names->nameOrHandle(handle) : shortHandle(handle));
    const auto row = [](const QString &name, const QString &value) {
        return QString(u"<tr><td style='padding-right:14px'>"_s + name.toHtmlEscaped()
                       + u"</td><td>"_s + value.toHtmlEscaped() + u"</td></tr>"_s);
    };
    const payload::HandleShape shape =
        payload::describeHandle(m_original.handle.text, m_original.platform);
    QString rows = row(tr("For"), hub::traits(m_original.platform).name);
    rows += row(tr("Registration"), shortId(m_original.id));
    rows += row(tr("Handle"), tr("%n character(s)", nullptr, int(m_original.handle.text.size())));
    if (!shape.text.isEmpty())
        rows += row(tr("Shape"), shape.text);
    rows += row(tr("ETag"), m_original.etag);
    rows += row(tr("Ends"),
                m_original.expiresAt
                    ? QLocale().toString(m_original.expiresAt->toLocalTime(), QLocale::ShortFormat)
                    : tr("never"));
    m_facts->setText(u"<table cellspacing='0' cellpadding='2'>"_s + rows + u"</table>"_s);
}

/// The XML brings no id: those stay what they are.
base::Result<Registration> RegistrationDetail::current() const
{
    if (m_tabs->currentIndex() == FormTab)
        return m_form->registration();
    const auto read = hub::readRegistration(m_xml->bytes());
    if (!read)
        return read;
    Registration registration = *read;
    registration.id = m_original.id;
    registration.etag = m_original.etag;
    registration.expiresAt = m_original.expiresAt;
    return registration;
}

bool RegistrationDetail::isChanged() const
{
    const auto now = current();
    return !now || !(*now == m_original);
}

/// What was written in the one form is carried to the other; where it cannot be read, it stays.
void RegistrationDetail::switchTab(int tab)
{
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setCurrentIndex(1 - tab);
    const auto now = current();
    if (!now) {
        m_said = now.error().message;
        return refresh();
    }
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentIndex(tab);
    fillFields(*now);
}

void RegistrationDetail::refresh()
{
    if (m_isFilling)
        return;
    const auto now = current();
    const std::optional<base::Error> fault = now ? std::nullopt : std::optional(now.error());
    const bool isSame = now && *now == m_original;
    const QString before = m_isNew ? QString() : registrationText(m_theirs.value_or(m_original));
    if (now)
        m_changes->setTexts(before, registrationText(*now));
    const QString way = m_isNew ? tr("POST, needs the Listen or Manage right")
                                : tr("PUT with If-Match, needs the Listen or Manage right");
    m_changeTitle->setText(u"<b>%1</b>&nbsp; %2"_s.arg(
        m_theirs ? tr("Changed meanwhile: theirs −, yours +") : tr("What will change"), way));
    const bool isShown = now && (!isSame || m_theirs) && !m_isNew;
    m_changes->setVisible(isShown);
    m_changeTitle->setVisible(isShown);
    m_hint->setText(hintText(fault ? fault->message : m_said));
    m_save->setText(m_isNew ? tr("Register") : m_theirs ? tr("Overwrite") : tr("Save changes"));
    m_undo->setText(m_isNew ? tr("Cancel") : tr("Undo"));
    m_save->setEnabled(!m_isBusy && !fault && !isFixed() && (m_isNew || !isSame || m_theirs));
    m_undo->setEnabled(m_isNew || !isSame || m_theirs);
    m_send->setVisible(!m_isNew);
    m_remove->setVisible(!m_isNew);
}

bool RegistrationDetail::isFixed() const
{
    return !m_isNew && isOfInstallation(m_original);
}

/// The sentence beside the buttons; \a said comes first.
QString RegistrationDetail::hintText(const QString &said) const
{
    if (m_theirs)
        return tr("Somebody has changed it since it was read. <a href=\"theirs\">Take theirs</a>, "
                  "or save to overwrite it with yours.");
    if (!said.isEmpty())
        return said.toHtmlEscaped();
    if (isFixed())
        return tr("This one belongs to an installation; only the installation can be changed.");
    if (m_isTwice)
        return tr("This handle is registered twice, so it may get messages twice. "
                  "<a href=\"twins\">Show both</a>");
    return {};
}

void RegistrationDetail::undo()
{
    if (m_isNew)
        return Q_EMIT closed();
    showRegistration(m_theirs.value_or(m_original), m_isTwice);
}

void RegistrationDetail::save()
{
    const auto now = current();
    if (!now || !m_save->isEnabled())
        return;
    Registration registration = *now;
    if (m_theirs)
        registration.etag = m_theirs->etag; // the version that is looked at now is overwritten
    const auto fault = hub::registrationFault(registration);
    m_said = fault ? fault->message : QString();
    refresh();
    if (!fault)
        Q_EMIT saveRequested(registration, m_isNew);
}

void RegistrationDetail::showConflict(const Registration &theirs)
{
    m_theirs = theirs;
    m_isBusy = false;
    refresh();
}

void RegistrationDetail::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    refresh();
}

void RegistrationDetail::say(const QString &message)
{
    m_said = message;
    refresh();
}

void RegistrationDetail::edit()
{
    m_tabs->setCurrentIndex(FormTab);
    m_form->focusFirst();
}

} // namespace console
