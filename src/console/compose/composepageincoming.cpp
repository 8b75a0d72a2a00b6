// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the composer from elsewhere: other forms, the clipboard, earlier sends.
#include "console/compose/composepage.h"
#include "console/compose/convertdialog.h"
#include "console/compose/onemessagedialog.h"
#include "payload/fcmconverter.h"

#include "ui_composepage.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QList<HeaderModel::Row> rowsOf(const hub::Headers &headers)
{
    QList<HeaderModel::Row> rows;
    for (const hub::Header &header : headers)
        rows.append({ true, QString::fromUtf8(header.name), QString::fromUtf8(header.value) });
    return rows;
}

TargetDraft targetOf(const hub::Target &target)
{
    TargetDraft draft;
    draft.kind = u"everyone"_s;
    if (const auto *tags = std::get_if<hub::TagExpression>(&target)) {
        draft.kind = u"tags"_s;
        draft.tags = tags->text();
    } else if (const auto *device = std::get_if<hub::OneDevice>(&target)) {
        draft.kind = u"device"_s;
        draft.handle = device->handle;
        draft.p256dh = device->p256dh;
        draft.auth = device->auth;
    } else if (const auto *batch = std::get_if<hub::DeviceBatch>(&target)) {
        draft.kind = u"batch"_s;
        draft.handles = batch->handles.join(u'\n');
    }
    return draft;
}

} // namespace

void ComposePage::openConverter()
{
    const auto notification = m_ui->editorSide->notification();
    if (!notification)
        return;
    const auto conversion = payload::toFcmV1(notification->payload);
    if (!conversion) {
        Q_EMIT statusMessage(conversion.error().message);
        return;
    }
    auto *dialog = new ConvertDialog(notification->payload, *conversion, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConvertDialog::taken, this, [this](const QByteArray &converted) {
        setPlatform(hub::Platform::FcmV1);
        m_ui->editorSide->replacePayload(converted);
    });
    dialog->open();
}

void ComposePage::openOneMessage()
{
    auto *dialog = new OneMessageDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OneMessageDialog::taken, this, &ComposePage::takeMessage);
    dialog->open();
}

void ComposePage::takeMessage(const QList<hub::Notification> &notifications, bool sendAtOnce)
{
    storeContent();
    Draft &draft = m_drafts[m_current];
    for (const hub::Notification &one : notifications) {
        const DraftContent content{ QString::fromUtf8(one.payload), rowsOf(one.headers), {} };
        const auto kind = hub::readKindFromPayload(one.platform, one.payload).kind;
        if (kind)
            draft.kinds.insert(hub::traits(one.platform).format, hub::kindName(*kind));
        const QString key = contentKey(one.platform, draft.kindOn(one.platform));
        draft.rememberText(key, draft.contents.value(key).payload);
        draft.contents.insert(key, content);
    }
    showContent();
    Q_EMIT statusMessage(
        tr("The draft now has it for %n platform(s).", nullptr, int(notifications.size())));
    if (!sendAtOnce)
        return;
    QList<hub::Platform> platforms;
    for (const hub::Notification &one : notifications)
        platforms.append(one.platform);
    sendEach(platforms);
}

void ComposePage::pasteAs(const QString &text)
{
    using Kind = payload::Pasted::Kind;
    const payload::Pasted pasted = payload::recognise(text);
    switch (pasted.kind) {
    case Kind::Text:
        Q_EMIT statusMessage(tr("This is no cURL command, HTTP request, handle, payload or "
                                "connection string."));
        return;
    case Kind::ConnectionString:
        Q_EMIT keyPasted(text);
        return;
    case Kind::Request:
        pasteRequest(pasted);
        break;
    case Kind::Handle:
    case Kind::Handles:
        pasteHandles(pasted);
        break;
    case Kind::Literal:
    case Kind::Payload:
        if (pasted.platform)
            setPlatform(*pasted.platform);
        m_ui->editorSide->replacePayload(pasted.payload);
        focusPayload();
        break;
    }
    Q_EMIT statusMessage(tr("Recognised %1.").arg(pasted.what));
}

void ComposePage::pasteRequest(const payload::Pasted &pasted)
{
    newDraft();
    if (pasted.platform)
        setPlatform(*pasted.platform);
    Draft &draft = m_drafts[m_current];
    const DraftContent content{ QString::fromUtf8(pasted.payload), rowsOf(pasted.headers), {} };
    const auto kind = hub::readKindFromPayload(draft.platform, pasted.payload).kind;
    if (kind)
        draft.kinds.insert(hub::traits(draft.platform).format, hub::kindName(*kind));
    draft.contents.insert(contentKey(draft.platform, draft.kindOn(draft.platform)), content);
    draft.testSend = pasted.testSend;
    if (!pasted.tags.isEmpty()) {
        draft.target.kind = u"tags"_s;
        draft.target.tags = pasted.tags;
    } else if (!pasted.handles.isEmpty()) {
        draft.target.kind = u"device"_s;
        draft.target.handle = pasted.handles.first();
    }
    showDraft();
}

void ComposePage::pasteHandles(const payload::Pasted &pasted)
{
    if (pasted.platform)
        setPlatform(*pasted.platform);
    Draft &draft = m_drafts[m_current];
    const bool isOne = pasted.handles.size() == 1;
    draft.target.kind = isOne ? u"device"_s : u"batch"_s;
    (isOne ? draft.target.handle : draft.target.handles) = pasted.handles.join(u'\n');
    m_isLoading = true;
    m_ui->targetRow->setDraft(draft.target);
    m_isLoading = false;
    onChanged();
}

/// The message of an earlier send as a draft of its own.
void ComposePage::openRequest(const hub::Request &request, const QString &name)
{
    newDraft();
    setPlatform(request.notification.platform);
    Draft &draft = m_drafts[m_current];
    draft.name = name;
    const auto kind = request.notification.kind
        ? request.notification.kind
        : hub::readKindFromPayload(draft.platform, request.notification.payload).kind;
    if (kind)
        draft.kinds.insert(hub::traits(draft.platform).format, hub::kindName(*kind));
    // Without a payload only the target was meant: it is that of a new draft.
    if (!request.notification.payload.isEmpty())
        draft.contents.insert(contentKey(draft.platform, draft.kindOn(draft.platform)),
                              DraftContent{ QString::fromUtf8(request.notification.payload),
                                            rowsOf(request.notification.headers),
                                            {} });
    draft.target = targetOf(request.target);
    draft.testSend = request.testSend;
    refreshTabs();
    showDraft();
    Q_EMIT draftSwitched();
}

} // namespace console
