// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/templates/templateform.h"

#include "payload/templateform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;
using payload::TemplateParameter;

namespace {

constexpr int FieldWidth = 460;
constexpr int LinesHeight = 72;

} // namespace

TemplateForm::TemplateForm(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_form(new QFormLayout)
    , m_note(new QLabel(m_body))
{
    setObjectName(u"templateForm"_s);
    setAccessibleName(tr("Form"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_body);
    m_body->setBackgroundRole(QPalette::Base);
    m_note->setWordWrap(true);
    m_note->setProperty("dim", true);
    connect(m_note, &QLabel::linkActivated, this, [this] {
        if (m_template)
            Q_EMIT restartRequested(m_template->id);
    });
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_note);
    column->addLayout(m_form);
    column->addStretch(1);
    setTemplate(std::nullopt);
}

void TemplateForm::setTemplate(const std::optional<payload::Template> &chosen)
{
    const bool isSame = m_template && chosen && m_template->id == chosen->id;
    m_template = chosen;
    if (isSame)
        return;
    m_fields.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    if (m_template) {
        for (const TemplateParameter &parameter : m_template->parameters)
            addField(parameter);
    }
}

void TemplateForm::addField(const TemplateParameter &parameter)
{
    Field field;
    field.parameter = parameter;
    field.widget = makeField(parameter, field);
    field.widget->setObjectName(u"form_"_s + parameter.name);
    field.widget->setAccessibleName(parameter.label);
    field.widget->setMaximumWidth(FieldWidth);
    auto *label = new QLabel(parameter.label, m_body);
    label->setProperty("dim", true);
    label->setMinimumWidth(128);
    label->setBuddy(field.widget);
    m_form->addRow(label, field.widget);
    m_fields.push_back(std::move(field));
}

QWidget *TemplateForm::makeField(const TemplateParameter &parameter, Field &field)
{
    const auto edited = [this, parameter](const QString &value) { write(parameter, value); };
    if (!parameter.choices.isEmpty()) {
        auto *combo = new QComboBox(m_body);
        combo->addItems(parameter.choices);
        field.show = [combo](const QString &value) {
            if (combo->findText(value) < 0)
                combo->addItem(value); // what stands there is shown, known or not
            combo->setCurrentText(value);
        };
        connect(combo, &QComboBox::textActivated, this, edited);
        return combo;
    }
    if (parameter.type == TemplateParameter::Type::Boolean) {
        auto *check = new QCheckBox(m_body);
        field.show = [check](const QString &value) { check->setChecked(value == u"true"); };
        connect(check, &QCheckBox::toggled, this,
                [edited](bool on) { edited(on ? u"true"_s : u"false"_s); });
        return check;
    }
    if (parameter.type == TemplateParameter::Type::Lines) {
        auto *lines = new QPlainTextEdit(m_body);
        lines->setFixedHeight(LinesHeight);
        lines->setTabChangesFocus(true);
        field.show = [lines](const QString &value) {
            if (lines->toPlainText() != value)
                lines->setPlainText(value);
        };
        connect(lines, &QPlainTextEdit::textChanged, this,
                [edited, lines] { edited(lines->toPlainText()); });
        return lines;
    }
    auto *line = new QLineEdit(m_body);
    field.show = [line](const QString &value) {
        if (line->text() != value)
            line->setText(value);
    };
    connect(line, &QLineEdit::textEdited, this, edited);
    return line;
}

void TemplateForm::setPayload(const QByteArray &payload)
{
    m_payload = payload;
    if (!m_template || m_template->parameters.isEmpty()) {
        return say(tr("There is nothing to fill in here. Choose a template to get a form: "
                      "Ctrl+Shift+I."));
    }
    const QScopedValueRollback showing(m_isShowing, true);
    int missing = 0;
    for (const Field &field : m_fields) {
        const auto value = payload::parameterValue(payload, m_template->platform, field.parameter);
        missing += !value;
        field.widget->setEnabled(value.has_value());
        if (value)
            field.show(*value);
    }
    if (missing == 0)
        return say(m_template->description);
    say(tr("The payload was changed by hand and no longer follows “%1”. Fields without a place in "
           "it "
           "are grey. <a href=\"restart\">Begin with the template again</a>")
            .arg(m_template->title.toHtmlEscaped()));
}

void TemplateForm::say(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void TemplateForm::write(const TemplateParameter &parameter, const QString &value)
{
    if (m_isShowing || !m_template)
        return;
    const auto changed = payload::withParameter(m_payload, m_template->platform, parameter, value);
    if (!changed)
        return say(changed.error().message);
    if (*changed == m_payload)
        return;
    m_payload = *changed;
    say(m_template->description);
    Q_EMIT payloadEdited(*changed);
}

} // namespace console
