// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/template.h"

#include <QByteArray>
#include <QScrollArea>

#include <functional>
#include <optional>
#include <vector>

class QFormLayout;
class QLabel;

namespace console {

/// The parameters of a template as fields over a payload: each shows what stands in the payload at
/// its place and writes there, as long as the payload still has these places.
class TemplateForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit TemplateForm(QWidget *parent = nullptr);

    /// Nothing: the payload follows no template.
    void setTemplate(const std::optional<payload::Template> &chosen);
    /// What the fields show; a field that is being typed in is left alone.
    void setPayload(const QByteArray &payload);

Q_SIGNALS:
    void payloadEdited(const QByteArray &payload);
    /// The payload was changed by hand; begin with the template again.
    void restartRequested(const QString &templateId);

private:
    struct Field
    {
        payload::TemplateParameter parameter;
        QWidget *widget = nullptr;
        std::function<void(const QString &)> show;
    };

    void addField(const payload::TemplateParameter &parameter);
    QWidget *makeField(const payload::TemplateParameter &parameter, Field &field);
    void write(const payload::TemplateParameter &parameter, const QString &value);
    void say(const QString &text);

    std::optional<payload::Template> m_template;
    QByteArray m_payload;
    std::vector<Field> m_fields;
    QWidget *m_body;
    QFormLayout *m_form;
    QLabel *m_note;
    bool m_isShowing = false;
};

} // namespace console
