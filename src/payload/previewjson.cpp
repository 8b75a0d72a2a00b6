// SPDX-License-Identifier: GPL-3.0-or-later
// A preview as JSON: what is as it usually is stays out, so that a change is seen.
#include "payload/preview.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

/// Writes a member unless it has its usual value.
class Writer
{
public:
    template<typename Value>
    Writer &add(const QString &name, const Value &value, const Value &usual = {})
    {
        if (!(value == usual))
            m_object.insert(name, QJsonValue(value));
        return *this;
    }
    template<typename Enum, size_t Count>
    Writer &addName(const QString &name, Enum value, const std::array<const char *, Count> &names,
                    Enum usual = Enum())
    {
        if (value != usual)
            m_object.insert(name, QLatin1String(names.at(size_t(value))));
        return *this;
    }
    template<typename Value>
    Writer &addOne(const QString &name, const std::optional<Value> &value)
    {
        if (value)
            m_object.insert(name, json(*value));
        return *this;
    }
    template<typename List>
    Writer &addAll(const QString &name, const List &list)
    {
        QJsonArray array;
        for (const auto &one : list)
            array.append(json(one));
        if (!array.isEmpty())
            m_object.insert(name, array);
        return *this;
    }
    QJsonObject object() const { return m_object; }

private:
    static QJsonValue json(const QString &text) { return text; }
    static QJsonObject json(const PreviewLine &line);
    static QJsonObject json(const PreviewPicture &picture);
    static QJsonObject json(const PreviewMeter &meter);
    static QJsonObject json(const PreviewColumn &column);
    static QJsonObject json(const PreviewBlock &block);
    static QJsonObject json(const PreviewSpot &spot);
    static QJsonObject json(const PreviewButton &button);
    static QJsonObject json(const PreviewInput &input);
    static QJsonObject json(const PreviewFace &face);

    QJsonObject m_object;
};

QJsonObject Writer::json(const PreviewLine &line)
{
    return Writer()
        .add(u"text"_s, line.text)
        .add(u"style"_s, line.style)
        .add(u"subtle"_s, line.isSubtle)
        .add(u"wraps"_s, line.wraps)
        .add(u"minLines"_s, line.minLines, 1)
        .add(u"maxLines"_s, line.maxLines)
        .addName(u"align"_s, line.align, std::array{ "start", "centre", "end" })
        .add(u"key"_s, line.isKey)
        .object();
}

QJsonObject Writer::json(const PreviewPicture &picture)
{
    constexpr std::array names{
        "icon", "hero", "inline", "background", "peek", "thumbnail", "large"
    };
    QJsonObject object = Writer()
                             .add(u"address"_s, picture.address)
                             .add(u"circle"_s, picture.isCircle)
                             .add(u"bleeding"_s, picture.isBleeding)
                             .add(u"overlay"_s, picture.overlay, -1)
                             .add(u"alternative"_s, picture.alternative)
                             .object();
    object.insert(u"slot"_s, QLatin1String(names.at(size_t(picture.slot))));
    return object;
}

QJsonObject Writer::json(const PreviewMeter &meter)
{
    QJsonObject object = Writer()
                             .add(u"title"_s, meter.title)
                             .add(u"status"_s, meter.status)
                             .add(u"value"_s, meter.value)
                             .object();
    object.insert(u"fraction"_s, meter.fraction);
    return object;
}

QJsonObject Writer::json(const PreviewColumn &column)
{
    QJsonObject object =
        Writer().add(u"stacking"_s, column.stacking).addAll(u"blocks"_s, column.blocks).object();
    object.insert(u"weight"_s, column.weight);
    return object;
}

QJsonObject Writer::json(const PreviewBlock &block)
{
    return Writer()
        .addOne(u"line"_s, block.line)
        .addOne(u"picture"_s, block.picture)
        .addOne(u"meter"_s, block.meter)
        .addAll(u"columns"_s, block.columns)
        .object();
}

QJsonObject Writer::json(const PreviewSpot &spot)
{
    QJsonObject object =
        Writer().addOne(u"line"_s, spot.line).addOne(u"picture"_s, spot.picture).object();
    object.insert(
        u"place"_s,
        QJsonArray{ spot.place.x(), spot.place.y(), spot.place.width(), spot.place.height() });
    return object;
}

QJsonObject Writer::json(const PreviewButton &button)
{
    return Writer()
        .add(u"label"_s, button.label)
        .add(u"icon"_s, button.icon)
        .add(u"inputId"_s, button.inputId)
        .addName(u"place"_s, button.place, std::array{ "row", "beside input", "menu" })
        .addName(u"tone"_s, button.tone, std::array{ "plain", "success", "critical" })
        .object();
}

QJsonObject Writer::json(const PreviewInput &input)
{
    return Writer()
        .add(u"id"_s, input.id)
        .add(u"choice"_s, input.isChoice)
        .add(u"label"_s, input.label)
        .add(u"hint"_s, input.hint)
        .add(u"initial"_s, input.initial)
        .object();
}

QJsonObject Writer::json(const PreviewFace &face)
{
    QJsonObject object = Writer()
                             .addOne(u"title"_s, face.title)
                             .addOne(u"subtitle"_s, face.subtitle)
                             .addAll(u"body"_s, face.body)
                             .addAll(u"blocks"_s, face.blocks)
                             .addOne(u"icon"_s, face.icon)
                             .addOne(u"backdrop"_s, face.backdrop)
                             .add(u"overlay"_s, face.overlay)
                             .add(u"stacking"_s, face.stacking, u"top"_s)
                             .addAll(u"spots"_s, face.spots)
                             .object();
    if (!face.grid.isEmpty())
        object.insert(u"grid"_s, QJsonArray{ face.grid.width(), face.grid.height() });
    return object;
}

} // namespace

QJsonObject toJson(const Preview &preview)
{
    return Writer()
        .addName(u"outcome"_s, preview.outcome,
                 std::array{ "shown", "left to the app", "nothing", "invalid" })
        .add(u"reason"_s, preview.reason)
        .add(u"reasonText"_s, preview.reasonText)
        .add(u"guess"_s, preview.isGuess)
        .add(u"appName"_s, preview.appName)
        .add(u"attribution"_s, preview.attribution)
        .addName(u"mark"_s, preview.mark,
                 std::array{ "none", "urgent", "time-sensitive", "critical" })
        .addAll(u"faces"_s, preview.faces)
        .addAll(u"buttons"_s, preview.buttons)
        .addAll(u"inputs"_s, preview.inputs)
        .add(u"badge"_s, preview.badge)
        .add(u"barNamed"_s, preview.isBarNamed)
        .add(u"call"_s, preview.isCall)
        .add(u"colour"_s, preview.colour)
        .addAll(u"notes"_s, preview.notes)
        .addAll(u"dropped"_s, preview.dropped)
        .object();
}

} // namespace payload
