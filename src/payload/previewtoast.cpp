// SPDX-License-Identifier: GPL-3.0-or-later
// What Windows shows of a toast: selection and dropping, in the order that Windows has for them.
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

constexpr int MaxTexts = 3;

QString attribute(const XmlNode &node, QStringView name)
{
    const XmlAttribute *found = node.find(name);
    return found ? found->value : QString();
}

bool isSet(const XmlNode &node, QStringView name)
{
    return attribute(node, name).compare(u"true"_s, Qt::CaseInsensitive) == 0;
}

const XmlNode *child(const XmlNode &node, QStringView name)
{
    for (const XmlNode &one : node.children) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

QString bound(const QString &text)
{
    const bool isBinding = text.size() > 2 && text.startsWith(u'{') && text.endsWith(u'}');
    return isBinding ? QString() : text;
}

class ToastReader
{
public:
    ToastReader(const XmlNode &toast, const QString &appName)
        : m_toast(toast)
    {
        m_preview.appName = appName;
    }

    Preview read(const hub::Notification &notification);

private:
    const XmlNode *binding();
    void readGeneric(const XmlNode &binding);
    void readTexts(const QList<const XmlNode *> &texts);
    void readImage(const XmlNode &image, PreviewFace &face);
    void readProgress(const XmlNode &progress, PreviewFace &face);
    void readLegacy(const XmlNode &binding);
    void readScenario();
    void readCall();
    void readAudio();
    void readHeaders(const hub::Notification &notification);

    const XmlNode &m_toast;
    Preview m_preview;
    PreviewFace m_face;
};

/// The first binding whose template is known, ToastGeneric before the others.
const XmlNode *ToastReader::binding()
{
    const XmlNode *visual = child(m_toast, u"visual");
    const XmlNode *legacy = nullptr;
    if (!visual)
        return nullptr;
    for (const XmlNode &one : visual->children) {
        const QString name = attribute(one, u"template");
        if (one.name != u"binding")
            continue;
        if (name == u"ToastGeneric")
            return &one;
        if (!legacy && (name.startsWith(u"ToastText") || name.startsWith(u"ToastImageAndText")))
            legacy = &one;
    }
    return legacy;
}

Preview ToastReader::read(const hub::Notification &notification)
{
    const XmlNode *chosen = binding();
    if (m_toast.name != u"toast" || !chosen
        || (chosen->children.empty() && attribute(*chosen, u"template") == u"ToastGeneric")) {
        return nothingShown(Preview::Outcome::Invalid, u"toast.invalid"_s,
                            Text::tr("Windows drops it: a toast needs a `<visual>` with a "
                                     "`<binding>` of a known template that is not empty."),
                            m_preview.appName);
    }
    if (attribute(*chosen, u"template") == u"ToastGeneric")
        readGeneric(*chosen);
    else
        readLegacy(*chosen);
    if (!m_face.title && m_face.body.empty()) {
        m_face.title = line(m_preview.appName, 2);
        m_face.body.push_back(line(Text::tr("New notification"), 4));
        drop(m_preview, u"toast.noText"_s,
             Text::tr("There is no text, so Windows writes its own."));
    }
    readToastActions(m_toast, m_preview);
    readScenario();
    readAudio();
    readHeaders(notification);
    m_preview.faces.push_back(m_face);
    return m_preview;
}

void ToastReader::readGeneric(const XmlNode &binding)
{
    QList<const XmlNode *> texts;
    PreviewFace meters;
    bool isOtherSeen = false;
    for (const XmlNode &one : binding.children) {
        if (one.name == u"text" && attribute(one, u"placement").toLower() == u"attribution") {
            if (m_preview.attribution.isEmpty())
                m_preview.attribution = bound(one.text);
        } else if (one.name == u"text") {
            texts.append(&one);
            if (isOtherSeen) {
                drop(m_preview, u"toast.movedUp"_s,
                     Text::tr("A text that stands after other content is moved up."));
            }
        } else if (one.name == u"image") {
            isOtherSeen = isOtherSeen || attribute(one, u"placement").isEmpty();
            readImage(one, m_face);
        } else if (one.name == u"progress") {
            isOtherSeen = true;
            readProgress(one, meters);
        } else if (one.name == u"group") {
            isOtherSeen = true;
            XmlNode holder;
            holder.children.push_back(one);
            for (PreviewBlock &block : adaptiveBlocks(holder))
                m_face.blocks.push_back(std::move(block));
        }
    }
    readTexts(texts);
    // Progress bars go first, wherever they were written.
    m_face.blocks.insert(m_face.blocks.begin(), meters.blocks.begin(), meters.blocks.end());
}

void ToastReader::readTexts(const QList<const XmlNode *> &texts)
{
    for (const XmlNode *text : texts) {
        for (const QStringView hint :
             { u"hint-style", u"hint-wrap", u"hint-align", u"hint-minLines" }) {
            if (text->find(hint)) {
                drop(m_preview, u"toast.topLevelHint"_s,
                     Text::tr("hint-style and its like count inside a group only."));
            }
        }
        if (!bound(text->text).isEmpty() || text->text.isEmpty())
            continue;
        drop(m_preview, u"toast.binding"_s,
             Text::tr("A text in braces stays empty: a push cannot bring data for it."));
    }
    if (texts.size() > MaxTexts)
        drop(m_preview, u"toast.extraText"_s,
             Text::tr("A toast shows three texts; the rest is lost."));
    const auto limit = [](const XmlNode &text, int usual) {
        const int wanted = attribute(text, u"hint-maxLines").toInt();
        return wanted > 0 ? std::min(wanted, usual) : usual;
    };
    if (!texts.isEmpty())
        m_face.title = line(bound(texts.first()->text), limit(*texts.first(), 2));
    const bool isCentred = attribute(m_toast, u"scenario").toLower() == u"incomingcall"
        && std::any_of(texts.begin(), texts.end(), [](const XmlNode *text) {
                               return isSet(*text, u"hint-callScenarioCenterAlign");
                           });
    if (isCentred && m_face.title)
        m_face.title->align = PreviewLine::Align::Centre;
    // Body texts are one block: the limit of the first one rules it.
    QStringList body;
    for (const XmlNode *text : texts.mid(1, MaxTexts - 1))
        body.append(bound(text->text));
    if (!body.isEmpty())
        m_face.body.push_back(line(body.join(u'\n'), limit(*texts.at(1), 4)));
    if (isCentred && !m_face.body.empty())
        m_face.body.front().align = PreviewLine::Align::Centre;
}

void ToastReader::readImage(const XmlNode &image, PreviewFace &face)
{
    PreviewPicture picture;
    picture.address = attribute(image, u"src");
    picture.alternative = attribute(image, u"alt");
    picture.isCircle = attribute(image, u"hint-crop").toLower() == u"circle";
    const QString placement = attribute(image, u"placement").toLower();
    if (picture.address.isEmpty()) {
        drop(m_preview, u"toast.picture"_s, Text::tr("An image without an address is left out."));
    } else if (placement == u"hero") {
        picture.slot = PreviewPicture::Slot::Hero;
        if (!face.backdrop)
            face.backdrop = picture;
    } else if (placement == u"applogooverride") {
        picture.slot = PreviewPicture::Slot::Icon;
        if (!face.icon)
            face.icon = picture;
    } else {
        PreviewBlock block;
        block.picture = picture;
        face.blocks.push_back(block);
    }
}

void ToastReader::readProgress(const XmlNode &progress, PreviewFace &face)
{
    PreviewMeter meter;
    const QString value = attribute(progress, u"value");
    meter.status = bound(attribute(progress, u"status"));
    meter.title = bound(attribute(progress, u"title"));
    meter.value = bound(attribute(progress, u"valueStringOverride"));
    if (!progress.find(u"status") || !progress.find(u"value")) {
        return drop(m_preview, u"toast.progressStatus"_s,
                    Text::tr("A progress bar without status and value is left out."));
    }
    meter.fraction =
        value.toLower() == u"indeterminate" ? -1 : std::clamp(value.toDouble(), 0., 1.);
    if (meter.value.isEmpty() && meter.fraction >= 0)
        meter.value = QString::number(qRound(meter.fraction * 100)) + u'%';
    PreviewBlock block;
    block.meter = meter;
    face.blocks.push_back(block);
}

/// Since Windows 10: the first text is the title, the others the body, the image the app logo.
void ToastReader::readLegacy(const XmlNode &binding)
{
    const QString name = attribute(binding, u"template");
    const int rooms = name.endsWith(u"01") ? 1 : name.endsWith(u"04") ? 3 : 2;
    int texts = 0;
    QStringList body;
    for (const XmlNode &one : binding.children) {
        if (one.name == u"image" && name.startsWith(u"ToastImage") && !m_face.icon) {
            PreviewPicture picture;
            picture.address = attribute(one, u"src");
            picture.slot = PreviewPicture::Slot::Icon;
            m_face.icon = picture;
        } else if (one.name == u"text" && texts++ < rooms) {
            if (texts == 1)
                m_face.title = line(one.text, 2);
            else
                body.append(one.text);
        }
    }
    if (texts > rooms) {
        drop(m_preview, u"toast.extraText"_s,
             Text::tr("This template has room for fewer texts; the rest is lost."));
    }
    if (!body.isEmpty())
        m_face.body.push_back(line(body.join(u'\n'), 4));
}

void ToastReader::readScenario()
{
    const QString scenario = attribute(m_toast, u"scenario").toLower();
    const bool isStaying =
        scenario == u"reminder" || scenario == u"alarm" || scenario == u"incomingcall";
    if (scenario == u"urgent") {
        m_preview.mark = Preview::Mark::Urgent;
    } else if (isStaying && m_preview.buttons.isEmpty()) {
        drop(m_preview, u"toast.scenarioWithoutButton"_s,
             Text::tr("Without a button the scenario is passed over: it is an ordinary toast."));
    } else if (isStaying) {
        m_preview.notes.append(Text::tr("It stays on the screen until it is answered."));
        if (scenario == u"incomingcall")
            readCall();
    }
}

void ToastReader::readAudio()
{
    const XmlNode *audio = child(m_toast, u"audio");
    if (!audio) {
        m_preview.notes.append(Text::tr("Plays the usual sound."));
        return;
    }
    if (isSet(*audio, u"silent")) {
        m_preview.notes.append(Text::tr("Makes no sound."));
    } else if (isSet(*audio, u"loop")) {
        const bool mayLoop = attribute(m_toast, u"duration").toLower() == u"long"
            && attribute(*audio, u"src").contains(u"Looping");
        if (mayLoop) {
            m_preview.notes.append(Text::tr("The sound repeats."));
        } else {
            drop(m_preview, u"toast.loop"_s,
                 Text::tr("The sound does not repeat: that needs duration=\"long\" and a sound "
                          "whose name has Looping."));
        }
    } else {
        m_preview.notes.append(
            Text::tr("Plays the sound %1.").arg(attribute(*audio, u"src").section(u'.', 1)));
    }
}

void ToastReader::readHeaders(const hub::Notification &notification)
{
    if (headerOf(notification, "X-WNS-SuppressPopup").compare(u"true"_s, Qt::CaseInsensitive)
        == 0) {
        drop(m_preview, u"toast.suppressed"_s,
             Text::tr("X-WNS-SuppressPopup: it goes to the Notification Center only."));
    }
}

/// A call has its picture in the middle, and nothing but texts beside it.
void ToastReader::readCall()
{
    m_preview.isCall = true;
    std::optional<PreviewPicture> portrait;
    bool isMore = false;
    for (const PreviewBlock &block : m_face.blocks) {
        if (block.picture && !portrait)
            portrait = block.picture;
        else
            isMore = true;
    }
    if (isMore) {
        drop(m_preview, u"toast.callContent"_s,
             Text::tr("A call shows one picture; groups, progress and other pictures are left "
                      "out."));
    }
    m_face.blocks.clear();
    if (portrait) {
        PreviewBlock block;
        block.picture = portrait;
        m_face.blocks.push_back(block);
    }
}

} // namespace

Preview previewToast(const XmlNode &toast, const hub::Notification &notification,
                     const QString &surface, const QString &appName)
{
    return onToastSurface(ToastReader(toast, appName).read(notification), surface);
}

} // namespace payload
