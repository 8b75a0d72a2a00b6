// SPDX-License-Identifier: GPL-3.0-or-later
// What Windows shows of a tile and of a badge.
#include "payload/previewparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PreviewTile)
};

QString attribute(const XmlNode &node, QStringView name)
{
    const XmlAttribute *found = node.find(name);
    return found ? found->value : QString();
}

bool isSet(const XmlNode &node, QStringView name)
{
    return attribute(node, name).compare(u"true"_s, Qt::CaseInsensitive) == 0;
}

PreviewLine adaptiveText(const XmlNode &text)
{
    PreviewLine line;
    line.text = text.text.trimmed();
    line.style = attribute(text, u"hint-style");
    if (line.style.endsWith(u"Subtle", Qt::CaseInsensitive)) {
        line.style.chop(6);
        line.isSubtle = true;
    }
    line.wraps = isSet(text, u"hint-wrap");
    line.maxLines = attribute(text, u"hint-maxLines").toInt();
    line.minLines = std::clamp(attribute(text, u"hint-minLines").toInt(), 1, 10);
    const QString align = attribute(text, u"hint-align").toLower();
    line.align = align == u"center" ? PreviewLine::Align::Centre
        : align == u"right"         ? PreviewLine::Align::End
                                    : PreviewLine::Align::Start;
    return line;
}

/// Weights as Windows fills them in: the first without one is 50, a later one what is left of 100.
std::vector<PreviewColumn> columnsOf(const XmlNode &group)
{
    std::vector<PreviewColumn> columns;
    int sum = 0;
    for (const XmlNode &subgroup : group.children) {
        if (subgroup.name != u"subgroup")
            continue;
        PreviewColumn column;
        const int given = attribute(subgroup, u"hint-weight").toInt();
        const int left = columns.empty() ? 50 : std::max(1, 100 - sum);
        column.weight = given != 0 ? std::abs(given) : left;
        sum += column.weight;
        column.stacking = attribute(subgroup, u"hint-textStacking").toLower();
        column.blocks = adaptiveBlocks(subgroup, false);
        columns.push_back(std::move(column));
    }
    return columns;
}

class TileReader
{
public:
    TileReader(const XmlNode &tile, const QString &size, const QString &appName)
        : m_tile(tile)
        , m_size(size)
    {
        m_preview.appName = appName;
    }

    Preview read();
    const XmlNode *visual() const;
    const XmlNode *binding(const XmlNode &visual) const;

private:
    bool fitsSize(const QString &name) const;
    void readBar(const XmlNode &visual, const XmlNode &binding);
    void readAdaptive(const XmlNode &binding);
    void readPictures(const XmlNode &binding);
    Preview baseTile(const QString &reason, const QString &text);

    const XmlNode &m_tile;
    QString m_size;
    Preview m_preview;
    std::optional<PreviewPicture> m_peek;
};

bool TileReader::fitsSize(const QString &name) const
{
    if (name.startsWith(u"TileSquare310x310"))
        return m_size == u"large";
    if (name.startsWith(u"TileSquare71x71"))
        return m_size == u"small";
    if (name.startsWith(u"TileWide") && name != u"TileWide")
        return m_size == u"wide";
    if (name.startsWith(u"TileSquare"))
        return m_size == u"medium";
    return name.compare(u"Tile" + m_size, Qt::CaseInsensitive) == 0;
}

const XmlNode *TileReader::binding(const XmlNode &visual) const
{
    for (const XmlNode &one : visual.children) {
        if (one.name == u"binding" && fitsSize(attribute(one, u"template")))
            return &one;
    }
    return nullptr;
}

const XmlNode *TileReader::visual() const
{
    for (const XmlNode &one : m_tile.children) {
        if (one.name == u"visual")
            return &one;
    }
    return nullptr;
}

Preview TileReader::baseTile(const QString &reason, const QString &text)
{
    drop(m_preview, reason, text);
    m_preview.isBarNamed = m_size == u"wide" || m_size == u"large";
    PreviewFace face;
    PreviewPicture logo;
    logo.slot = PreviewPicture::Slot::Icon;
    face.icon = logo;
    m_preview.faces.push_back(face);
    return m_preview;
}

Preview TileReader::read()
{
    m_preview.notes.append(Text::tr("Live tiles are in the Start menu of Windows 10 and before; "
                                    "Windows 11 shows none."));
    const XmlNode *visual = this->visual();
    if (m_tile.name != u"tile" || !visual) {
        return nothingShown(Preview::Outcome::Invalid, u"tile.invalid"_s,
                            Text::tr("A tile needs a `<visual>` inside."), m_preview.appName);
    }
    const XmlNode *chosen = binding(*visual);
    if (!chosen) {
        return baseTile(
            u"tile.noBindingForSize"_s,
            Text::tr("There is no binding for this size, so the app's own tile stays."));
    }
    readBar(*visual, *chosen);
    const QString name = attribute(*chosen, u"template");
    if (QStringList{ u"TileSmall"_s, u"TileMedium"_s, u"TileWide"_s, u"TileLarge"_s }.contains(
            name)) {
        if (!readPresentation(*chosen, m_size, m_preview))
            readAdaptive(*chosen);
        return m_preview;
    }
    if (!readLegacyTile(*chosen, name, m_size, m_preview)
        && !readLegacyTile(*chosen, attribute(*chosen, u"fallback"), m_size, m_preview)) {
        return baseTile(
            u"tile.unknownTemplate"_s,
            Text::tr("The template “%1” is not known, so the binding is passed over.").arg(name));
    }
    return m_preview;
}

void TileReader::readBar(const XmlNode &visual, const XmlNode &binding)
{
    QString branding = attribute(binding, u"branding");
    if (branding.isEmpty())
        branding = attribute(visual, u"branding");
    QString name = attribute(binding, u"displayName");
    if (name.isEmpty())
        name = attribute(visual, u"displayName");
    if (!name.isEmpty())
        m_preview.appName = name;
    const bool isByDefault = branding.isEmpty() && (m_size == u"wide" || m_size == u"large");
    m_preview.isBarNamed = m_size != u"small"
        && (isByDefault || branding.compare(u"name"_s, Qt::CaseInsensitive) == 0
            || branding.compare(u"nameAndLogo"_s, Qt::CaseInsensitive) == 0);
    if (m_size == u"small" && branding.startsWith(u"name"))
        drop(m_preview, u"tile.smallName"_s, Text::tr("A small tile shows no name."));
}

void TileReader::readAdaptive(const XmlNode &binding)
{
    PreviewFace face;
    face.blocks = adaptiveBlocks(binding);
    face.stacking = attribute(binding, u"hint-textStacking").toLower();
    if (face.stacking.isEmpty())
        face.stacking = u"top"_s;
    m_preview.faces.push_back(face);
    readPictures(binding);
}

void TileReader::readPictures(const XmlNode &binding)
{
    PreviewFace &face = m_preview.faces.back();
    std::optional<PreviewPicture> peek;
    for (const XmlNode &image : binding.children) {
        const QString placement = attribute(image, u"placement").toLower();
        if (image.name != u"image" || (placement != u"background" && placement != u"peek"))
            continue;
        PreviewPicture picture = adaptivePicture(image);
        if (picture.overlay < 0 && binding.find(u"hint-overlay"))
            picture.overlay = std::clamp(attribute(binding, u"hint-overlay").toInt(), 0, 100);
        const bool isPeek = placement == u"peek";
        picture.slot = isPeek ? PreviewPicture::Slot::Peek : PreviewPicture::Slot::Background;
        auto &place = isPeek ? peek : face.backdrop;
        if (place) {
            drop(m_preview, isPeek ? u"tile.secondPeek"_s : u"tile.secondBackground"_s,
                 Text::tr("Only the first picture of a kind is used."));
            continue;
        }
        place = picture;
    }
    const bool hasText =
        std::any_of(face.blocks.begin(), face.blocks.end(),
                    [](const PreviewBlock &block) { return block.line || !block.columns.empty(); });
    if (face.backdrop)
        face.overlay = face.backdrop->overlay >= 0 ? face.backdrop->overlay : hasText ? 20 : 0;
    if (!peek)
        return;
    PreviewFace front;
    front.backdrop = peek;
    front.overlay = std::max(0, peek->overlay);
    m_preview.faces.insert(m_preview.faces.begin(), front);
    m_preview.notes.append(Text::tr("The picture is shown first, then slides away."));
}

} // namespace

PreviewPicture adaptivePicture(const XmlNode &image)
{
    PreviewPicture picture;
    picture.address = attribute(image, u"src");
    picture.alternative = attribute(image, u"alt");
    picture.isCircle = attribute(image, u"hint-crop").toLower() == u"circle";
    picture.isBleeding = isSet(image, u"hint-removeMargin");
    if (image.find(u"hint-overlay"))
        picture.overlay = std::clamp(attribute(image, u"hint-overlay").toInt(), 0, 100);
    return picture;
}

std::vector<PreviewBlock> adaptiveBlocks(const XmlNode &parent, bool mayHoldGroups)
{
    std::vector<PreviewBlock> blocks;
    for (const XmlNode &one : parent.children) {
        PreviewBlock block;
        const QString placement = attribute(one, u"placement").toLower();
        if (one.name == u"text")
            block.line = adaptiveText(one);
        else if (one.name == u"image" && placement != u"background" && placement != u"peek")
            block.picture = adaptivePicture(one);
        else if (one.name == u"group" && mayHoldGroups)
            block.columns = columnsOf(one);
        if (block.line || block.picture || !block.columns.empty())
            blocks.push_back(std::move(block));
    }
    return blocks;
}

bool hasTileBinding(const XmlNode &tile, const QString &size)
{
    const TileReader reader(tile, size, {});
    const XmlNode *visual = reader.visual();
    return visual && reader.binding(*visual);
}

Preview previewTile(const XmlNode &tile, const QString &size, const QString &appName)
{
    return TileReader(tile, size, appName).read();
}

Preview previewBadge(const XmlNode &badge, const QString &appName)
{
    static const QStringList glyphs{ u"activity"_s,   u"alarm"_s,  u"alert"_s,   u"attention"_s,
                                     u"available"_s,  u"away"_s,   u"busy"_s,    u"error"_s,
                                     u"newMessage"_s, u"paused"_s, u"playing"_s, u"unavailable"_s };
    const QString value = attribute(badge, u"value");
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    Preview preview;
    preview.appName = appName;
    preview.isBarNamed = true;
    preview.faces.emplace_back();
    if (badge.name != u"badge" || !badge.find(u"value")) {
        return nothingShown(Preview::Outcome::Invalid, u"badge.invalid"_s,
                            Text::tr("A badge needs the attribute value."), appName);
    }
    if (value == u"none" || (isNumber && number == 0))
        drop(preview, u"badge.cleared"_s, Text::tr("This takes the badge away."));
    else if (isNumber && number > 0)
        preview.badge = number > 99 ? u"99+"_s : QString::number(number);
    else if (glyphs.contains(value))
        preview.badge = value;
    else
        drop(preview, u"badge.unknown"_s,
             Text::tr("“%1” is neither a number nor a glyph, so no badge is shown.").arg(value));
    return preview;
}

} // namespace payload
