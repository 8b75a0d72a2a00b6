// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the composer from elsewhere: other forms, the clipboard, earlier sends.
#include "console/compose/composepage.h"
#include "console/compose/convertdialog.h"
#include "console/compose/onemessagedialog.h"
#include "payload/encoding.h"
#include "payload/fcmconverter.h"

#include "ui_composepage.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

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
        putPayload(pasted.payload, pasted.platform.value_or(m_drafts.at(m_current).platform),
                   std::nullopt);
        break;
    }
    const QStringList said = QStringList(tr("Recognised %1.").arg(pasted.what)) + pasted.notes;
    Q_EMIT statusMessage(said.join(u' '));
}

/// Puts \a payload into the draft in place of what it has for that platform and kind, as an edit
/// that can be undone. Without a \a kind its root element says it.
void ComposePage::putPayload(const QByteArray &payload, hub::Platform platform,
                             std::optional<hub::PayloadKind> kind)
{
    storeContent();
    Draft &draft = m_drafts[m_current];
    draft.platform = platform;
    if (!kind)
        kind = hub::readKindFromPayload(platform, payload).kind;
    if (kind)
        draft.kinds.insert(hub::traits(platform).format, hub::kindName(*kind));
    showDraft();
    m_ui->editorSide->replacePayload(payload);
    focusPayload();
}

namespace {

struct Place
{
    hub::Platform platform;
    std::optional<hub::PayloadKind> kind;
};

/// Where \a payload belongs, that nothing in it names a platform for: on the platform \a shown if
/// that takes its language.
Place placeOf(const QByteArray &payload, hub::Platform shown)
{
    using Kind = hub::PayloadKind;
    const QByteArray start = payload.trimmed().left(1);
    const bool isShownXml = hub::traits(shown).language == hub::PayloadLanguage::Xml;
    if (start == "<")
        return { isShownXml ? shown : hub::Platform::Windows, std::nullopt };
    if (start == "{" && !isShownXml)
        return { shown, std::nullopt };
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const bool isProperties = !object.isEmpty()
        && std::all_of(object.begin(), object.end(),
                       [](const QJsonValue &one) { return one.isString(); });
    if (isProperties)
        return { hub::Platform::Template, std::nullopt };
    const bool hasRaw = hub::kindsOf(shown).contains(Kind::Raw);
    return { hasRaw ? shown : hub::Platform::Windows, Kind::Raw };
}

} // namespace

/// A file that is no draft: what it holds goes where it belongs, a payload into a draft of its own.
void ComposePage::openPayload(const QString &path, const QByteArray &text)
{
    using Kind = payload::Pasted::Kind;
    if (const qsizetype at = payload::firstInvalidUtf8(text); at >= 0) {
        const QString byte =
            QString::number(static_cast<unsigned char>(text.at(at)), 16).rightJustified(2, u'0');
        Q_EMIT statusMessage(tr("%1 was not opened: it is not text in UTF-8, byte %2 is 0x%3. Save "
                                "it as UTF-8, then open it again.")
                                 .arg(path, QLocale().toString(at + 1), byte.toUpper()));
        return;
    }
    const QString words = QString::fromUtf8(text); // without a byte order mark
    const payload::Pasted pasted = payload::recognise(words);
    if (pasted.kind != Kind::Payload && pasted.kind != Kind::Text)
        return pasteAs(words);
    storeContent();
    if (!isUntouched(m_drafts.at(m_current)))
        newDraft();
    m_drafts[m_current].name = QFileInfo(path).completeBaseName();
    Place place = placeOf(words.toUtf8(), m_drafts.at(m_current).platform);
    if (pasted.platform)
        place = { *pasted.platform, std::nullopt };
    putPayload(words.toUtf8(), place.platform, place.kind);
    refreshTabs();
    Q_EMIT draftSwitched();
    Q_EMIT statusMessage(tr("Opened as a draft for %1.").arg(hub::traits(place.platform).name));
}

void ComposePage::pasteRequest(const payload::Pasted &pasted)
{
    newDraft();
    if (pasted.platform)
        setPlatform(*pasted.platform);
    Draft &draft = m_drafts[m_current];
    const DraftContent content{ QString::fromUtf8(pasted.payload), rowsOf(pasted.headers), {} };
    const auto kind = pasted.payloadKind
        ? pasted.payloadKind
        : hub::readKindFromPayload(draft.platform, pasted.payload).kind;
    if (kind)
        draft.kinds.insert(hub::traits(draft.platform).format, hub::kindName(*kind));
    draft.contents.insert(contentKey(draft.platform, draft.kindOn(draft.platform)), content);
    draft.testSend = pasted.testSend;
    draft.scheduleAt = pasted.scheduleAt;
    if (!pasted.tags.isEmpty()) {
        draft.target.kind = u"tags"_s;
        draft.target.tags = pasted.tags;
    } else if (!pasted.handles.isEmpty()) {
        draft.target.kind = u"device"_s;
        draft.target.handle = pasted.handles.first();
        draft.target.p256dh = pasted.p256dh;
        draft.target.auth = pasted.auth;
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
