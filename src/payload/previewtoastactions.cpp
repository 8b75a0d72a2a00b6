// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs and buttons of a Windows toast, and what the older or folded toast makes of them.
#include "payload/previewparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PreviewToast)
};

constexpr int MaxButtons = 5;
constexpr int MaxInputs = 5;

QString attribute(const XmlNode &node, QStringView name)
{
    const XmlAttribute *found = node.find(name);
    return found ? found->value : QString();
}

class ActionReader
{
public:
    ActionReader(const XmlNode &toast, Preview &preview)
        : m_toast(toast)
        , m_preview(preview)
    {
    }

    void read();

private:
    void readInput(const XmlNode &node);
    void readAction(const XmlNode &action);

    const XmlNode &m_toast;
    Preview &m_preview;
};

void ActionReader::read()
{
    const auto actions = std::find_if(m_toast.children.begin(), m_toast.children.end(),
                                      [](const XmlNode &one) { return one.name == u"actions"; });
    if (actions == m_toast.children.end())
        return;
    if (attribute(*actions, u"hint-systemCommands") == u"SnoozeAndDismiss") {
        m_preview.inputs.append({ .isChoice = true, .initial = Text::tr("9 minutes") });
        m_preview.buttons.append({ .label = Text::tr("Snooze") });
        m_preview.buttons.append({ .label = Text::tr("Dismiss") });
        return;
    }
    for (const XmlNode &one : actions->children) {
        if (one.name == u"input")
            readInput(one);
    }
    for (const XmlNode &one : actions->children) {
        if (one.name == u"action")
            readAction(one);
    }
}

void ActionReader::readInput(const XmlNode &node)
{
    if (m_preview.inputs.size() == MaxInputs) {
        return drop(m_preview, u"toast.tooManyInputs"_s,
                    Text::tr("At most five inputs are shown."));
    }
    PreviewInput input;
    input.id = attribute(node, u"id");
    input.isChoice = attribute(node, u"type").toLower() == u"selection";
    input.label = attribute(node, u"title");
    input.hint = attribute(node, u"placeHolderContent");
    const QString initial = attribute(node, u"defaultInput");
    if (!input.isChoice)
        input.initial = initial;
    for (const XmlNode &choice : node.children) {
        if (input.isChoice && !initial.isEmpty() && attribute(choice, u"id") == initial)
            input.initial = attribute(choice, u"content");
    }
    m_preview.inputs.append(input);
}

void ActionReader::readAction(const XmlNode &action)
{
    if (m_preview.buttons.size() == MaxButtons) {
        return drop(m_preview, u"toast.tooManyActions"_s,
                    Text::tr("At most five buttons are shown, those of the menu counted."));
    }
    PreviewButton button;
    button.label = attribute(action, u"content");
    button.icon = attribute(action, u"imageUri");
    if (button.label.isEmpty() && attribute(action, u"arguments") == u"snooze")
        button.label = Text::tr("Snooze");
    if (button.label.isEmpty() && attribute(action, u"arguments") == u"dismiss")
        button.label = Text::tr("Dismiss");
    const QString tone = attribute(action, u"hint-buttonStyle");
    if (!tone.isEmpty() && attribute(m_toast, u"useButtonStyle").toLower() != u"true") {
        drop(m_preview, u"toast.styleWithoutSwitch"_s,
             Text::tr("Coloured buttons need useButtonStyle on the toast."));
    } else if (tone == u"Success" || tone == u"Critical") {
        button.tone =
            tone == u"Success" ? PreviewButton::Tone::Success : PreviewButton::Tone::Critical;
    }
    const QString input = attribute(action, u"hint-inputId");
    if (attribute(action, u"placement").toLower() == u"contextmenu") {
        button.place = PreviewButton::Place::Menu;
        m_preview.notes.append(Text::tr("“%1” is in the menu of the toast.").arg(button.label));
    } else if (!input.isEmpty()) {
        const bool isPaired =
            std::any_of(m_preview.inputs.begin(), m_preview.inputs.end(),
                        [&](const PreviewInput &one) { return one.id == input && !one.isChoice; });
        const bool isTaken =
            std::any_of(m_preview.buttons.begin(), m_preview.buttons.end(),
                        [&](const PreviewButton &one) { return one.inputId == input; });
        if (isPaired && !isTaken) {
            button.place = PreviewButton::Place::BesideInput;
            button.inputId = input;
        } else if (!isPaired) {
            drop(m_preview, u"toast.unpairedInputId"_s,
                 Text::tr("A button names a text box that is not there; it stands in the row."));
        }
    }
    m_preview.buttons.append(button);
}

/// Before Windows 11 there were neither coloured buttons nor the urgent mark.
Preview onWindows10(Preview preview)
{
    bool isLess = preview.mark == Preview::Mark::Urgent;
    preview.mark = Preview::Mark::None;
    for (PreviewButton &button : preview.buttons) {
        isLess = isLess || button.tone != PreviewButton::Tone::Plain;
        button.tone = PreviewButton::Tone::Plain;
    }
    if (isLess) {
        drop(preview, u"toast.windows11"_s,
             Text::tr("Coloured buttons and the urgent mark need Windows 11."));
    }
    return preview;
}

/// What is left of a toast in the list of the Notification Center.
Preview folded(Preview preview)
{
    preview.inputs.clear();
    preview.buttons.clear();
    preview.isCall = false;
    for (PreviewFace &face : preview.faces) {
        face.blocks.clear();
        face.backdrop.reset();
        for (PreviewLine &line : face.body)
            line.maxLines = 1;
    }
    preview.notes.append(Text::tr("Folded: pictures, inputs and buttons are seen once it is "
                                  "opened."));
    return preview;
}

} // namespace

void readToastActions(const XmlNode &toast, Preview &preview)
{
    ActionReader(toast, preview).read();
}

Preview onToastSurface(const Preview &preview, const QString &surface)
{
    if (surface == u"toast-windows10")
        return onWindows10(preview);
    return surface == u"toast-folded" ? folded(preview) : preview;
}

} // namespace payload
