// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/targetrow.h"

#include "console/style/inkicon.h"
#include "console/style/markicon.h"
#include "console/style/marklabel.h"
#include "console/target/batchfield.h"
#include "console/target/chipfield.h"
#include "console/target/handlefield.h"
#include "console/target/targetvariables.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

namespace console {

using namespace Qt::StringLiterals;
using base::Error;
using hub::Platform;

namespace {

constexpr int FieldHeight = 32;
constexpr std::array AllKinds{ TargetKind::Everyone, TargetKind::Tags, TargetKind::Device,
                               TargetKind::Batch };

/// How the kinds are called in stored drafts; not translated.
QString wordOf(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Everyone:
        return u"everyone"_s;
    case TargetKind::Tags:
        return u"tags"_s;
    case TargetKind::Device:
        return u"device"_s;
    case TargetKind::Batch:
        return u"batch"_s;
    }
    Q_UNREACHABLE();
}

TargetKind kindOf(const QString &word)
{
    for (const TargetKind kind : AllKinds) {
        if (wordOf(kind) == word)
            return kind;
    }
    return TargetKind::Everyone;
}

} // namespace

TargetRow::TargetRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("To"), this))
    , m_kinds(new TargetKindBar(this))
    , m_everyone(new QLabel(this))
    , m_tags(new ChipField(this))
    , m_device(new HandleField(this))
    , m_batch(new BatchField(this))
    , m_messageLine(new QWidget(this))
    , m_mark(new MarkLabel(Mark::Refused, 14, m_messageLine))
    , m_message(new QLabel(m_messageLine))
    , m_match(new QPushButton(this))
{
    setObjectName(u"toRow"_s);
    m_label->setProperty("dim", true);
    m_label->setBuddy(m_kinds);
    m_everyone->setObjectName(u"everyoneText"_s);
    m_everyone->setProperty("dim", true);
    m_everyone->setWordWrap(true);
    m_message->setObjectName(u"targetMessage"_s);
    m_message->setProperty("look", u"small"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    buildGrid();
    connect(m_kinds, &TargetKindBar::kindChanged, this, [this] {
        showKind();
        note();
    });
    connect(m_tags, &ChipField::changed, this, &TargetRow::note);
    connect(m_tags, &ChipField::errorShown, this, &TargetRow::updateMessage);
    connect(m_device, &HandleField::changed, this, &TargetRow::note);
    connect(m_batch, &QPlainTextEdit::textChanged, this, &TargetRow::note);
    setPlatform(m_platform);
    showKind();
}

void TargetRow::buildGrid()
{
    m_label->setMinimumHeight(FieldHeight);
    m_everyone->setMinimumHeight(FieldHeight);
    auto *line = new QHBoxLayout(m_messageLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(7);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_message, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_kinds, 0, 1, Qt::AlignTop);
    // One field a kind in one place; only the one that is shown asks for room.
    auto *fields = new QHBoxLayout;
    fields->setSpacing(0);
    for (const TargetKind kind : AllKinds)
        fields->addWidget(fieldOf(kind), 1);
    grid->addLayout(fields, 0, 2, Qt::AlignTop);
    m_match->setObjectName(u"matchButton"_s);
    m_match->setFixedHeight(FieldHeight);
    m_match->setAutoDefault(false);
    m_match->hide();
    connect(m_match, &QPushButton::clicked, this, &TargetRow::matchClicked);
    grid->addWidget(m_match, 0, 3, Qt::AlignTop);
    grid->addWidget(m_messageLine, 1, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget *TargetRow::fieldOf(TargetKind kind) const
{
    switch (kind) {
    case TargetKind::Everyone:
        return m_everyone;
    case TargetKind::Tags:
        return m_tags;
    case TargetKind::Device:
        return m_device;
    case TargetKind::Batch:
        return m_batch;
    }
    Q_UNREACHABLE();
}

void TargetRow::showKind()
{
    for (const TargetKind kind : AllKinds)
        fieldOf(kind)->setVisible(kind == m_kinds->kind());
}

void TargetRow::setPlatform(Platform platform)
{
    m_platform = platform;
    m_device->setPlatform(platform);
    m_everyone->setText(everyoneSentence());
    for (const TargetKind kind : AllKinds)
        m_kinds->setHindrance(kind, hindrance(kind));
    note();
}

void TargetRow::setKnownTags(const QStringList &tags)
{
    m_tags->setKnownTags(tags);
}

void TargetRow::setVariables(const payload::VariableValues &values)
{
    if (values == m_variables)
        return;
    m_variables = values;
    m_device->setVariables(values);
    m_batch->setVariables(values);
    updateMessage();
}

void TargetRow::setCompact(bool compact)
{
    m_kinds->setCompact(compact);
}

QString TargetRow::everyoneSentence() const
{
    if (m_platform == Platform::Browser)
        return tr("Every browser registered on this hub. No tags header is sent.");
    if (m_platform == Platform::Template) {
        return tr("Every device with a template registration on this hub. No tags header is sent.");
    }
    return tr("Every %1 device registered on this hub. No tags header is sent.")
        .arg(hub::traits(m_platform).name);
}

QString TargetRow::hindrance(TargetKind kind) const
{
    const bool direct = kind == TargetKind::Device || kind == TargetKind::Batch;
    if (m_platform == Platform::Template && direct) {
        return tr("A template is filled in by the registrations that use it, so it cannot go to a "
                  "handle. Choose Everyone or Tags.");
    }
    if (m_platform == Platform::Browser && kind == TargetKind::Batch) {
        return tr("Each browser has keys of its own, and a batch has no place for them. Choose One "
                  "device.");
    }
    return {};
}

base::Result<hub::Target> TargetRow::target() const
{
    const TargetKind kind = m_kinds->kind();
    if (const QString reason = hindrance(kind); !reason.isEmpty())
        return Error{ reason, u"target"_s };
    const auto filled = resolvedTarget(draft(), m_variables);
    if (!filled)
        return filled.error();
    switch (kind) {
    case TargetKind::Everyone:
        return hub::Target(hub::Everyone{});
    case TargetKind::Tags: {
        const auto expression = hub::TagExpression::parse(filled->tags);
        if (!expression)
            return expression.error();
        return hub::Target(*expression);
    }
    case TargetKind::Device:
        return deviceTarget(*filled);
    case TargetKind::Batch:
        return batchTarget();
    }
    Q_UNREACHABLE();
}

base::Result<hub::Target> TargetRow::deviceTarget(const TargetDraft &draft) const
{
    const hub::OneDevice device{ draft.handle.trimmed(), draft.p256dh.trimmed(),
                                 draft.auth.trimmed() };
    if (device.handle.isEmpty())
        return Error{ tr("The device's handle is missing."), u"handle"_s, 0 };
    if (m_platform != Platform::Browser)
        return hub::Target(hub::OneDevice{ device.handle, {}, {} });
    if (device.p256dh.isEmpty())
        return Error{ tr("A browser needs the key P256DH from its subscription."), u"P256DH"_s, 0 };
    if (device.auth.isEmpty())
        return Error{ tr("A browser needs the secret Auth from its subscription."), u"Auth"_s, 0 };
    return hub::Target(device);
}

base::Result<hub::Target> TargetRow::batchTarget() const
{
    const QStringList handles = m_batch->handles();
    if (handles.isEmpty())
        return Error{ tr("A batch needs at least one device handle."), u"handles"_s, 0 };
    if (handles.size() > hub::DeviceBatch::MaxHandles)
        return Error{ m_batch->summary(m_platform), u"handles"_s };
    return hub::Target(hub::DeviceBatch{ handles });
}

/// That a variable is not known, or that the tags are no expression with theirs filled in.
QString TargetRow::variableFault() const
{
    const TargetDraft shown = draft();
    const auto filled = resolvedTarget(shown, m_variables);
    if (!filled)
        return filled.error().message;
    if (filled->tags == shown.tags)
        return {};
    const auto expression = hub::TagExpression::parse(filled->tags);
    return expression ? QString() : expression.error().message;
}

QString TargetRow::errorText() const
{
    const auto who = target();
    return who ? QString() : who.error().message;
}

TargetDraft TargetRow::draft() const
{
    const hub::OneDevice device = m_device->device();
    return { wordOf(m_kinds->kind()), m_tags->text(), device.handle,
             device.p256dh,           device.auth,    m_batch->toPlainText() };
}

void TargetRow::setDraft(const TargetDraft &draft)
{
    m_loading = true;
    m_tags->setText(draft.tags);
    m_device->setDevice({ draft.handle, draft.p256dh, draft.auth });
    m_batch->setPlainText(draft.handles);
    m_kinds->setKind(kindOf(draft.kind));
    m_loading = false;
    note();
}

void TargetRow::note()
{
    if (m_loading)
        return;
    updateMessage();
    Q_EMIT changed();
}

void TargetRow::updateMessage()
{
    const TargetKind kind = m_kinds->kind();
    if (const QString reason = hindrance(kind); !reason.isEmpty())
        setMessage(Mark::Refused, reason);
    else if (const QString fault = variableFault(); !fault.isEmpty())
        setMessage(Mark::Refused, fault);
    else if (kind == TargetKind::Tags)
        // A variable stands for what a tag may have; only the whole is an expression.
        setMessage(Mark::Refused,
                   m_tags->text().contains(u"{{") ? QString() : m_tags->shownError());
    else if (kind == TargetKind::Device)
        setMessage(Mark::Look, m_device->warning());
    else if (kind == TargetKind::Batch)
        setMessage(m_batch->handles().size() > hub::DeviceBatch::MaxHandles ? Mark::Refused
                                                                            : Mark::Note,
                   m_batch->summary(m_platform));
    else
        setMessage(Mark::Note, {});
}

void TargetRow::setMessage(Mark mark, const QString &text)
{
    m_mark->setMark(mark);
    m_mark->setVisible(mark != Mark::Note);
    m_message->setText(text);
    m_messageLine->setVisible(!text.isEmpty());
}

void TargetRow::setMatch(const QString &text, Mark mark, const QString &details)
{
    m_match->setText(text);
    m_match->setIcon(mark == Mark::Done ? inkIcon(u"people"_s) : markIcon(mark));
    m_match->setToolTip(details);
    m_match->setAccessibleName(text);
    m_match->setAccessibleDescription(details);
    m_match->setVisible(!text.isEmpty());
}

void TargetRow::focusField()
{
    if (m_kinds->kind() == TargetKind::Everyone)
        m_kinds->setFocus(Qt::ShortcutFocusReason);
    else
        fieldOf(m_kinds->kind())->setFocus(Qt::ShortcutFocusReason);
}

} // namespace console
