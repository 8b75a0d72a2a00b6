// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/notification.h"
#include "payload/finding.h"

#include <QList>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QJsonObject;

namespace payload {

/// A piece of text in a preview.
struct PreviewLine
{
    enum class Align { Start, Centre, End };

    QString text;
    QString style; ///< A name of the text styles, `caption` or `title`; empty: that of its place.
    bool isSubtle = false;
    bool wraps = false;
    int minLines = 1;
    int maxLines = 0; ///< 0: as many as there is room for.
    Align align = Align::Start;
    bool isKey = false; ///< A key that the app looks up: its own text is not known.

    friend bool operator==(const PreviewLine &, const PreviewLine &) = default;
};

struct PreviewPicture
{
    enum class Slot { Icon, Hero, Inline, Background, Peek, Thumbnail, Large };

    QString address; ///< As the payload has it; a preview never fetches it.
    Slot slot = Slot::Inline;
    bool isCircle = false;
    bool isBleeding = false; ///< `hint-removeMargin`
    int overlay = -1; ///< Darkening in per cent; -1: not said.
    QString alternative;

    friend bool operator==(const PreviewPicture &, const PreviewPicture &) = default;
};

/// A progress bar.
struct PreviewMeter
{
    double fraction = 0; ///< 0 to 1; negative: indeterminate.
    QString title;
    QString status;
    QString value;

    friend bool operator==(const PreviewMeter &, const PreviewMeter &) = default;
};

struct PreviewBlock;

struct PreviewColumn
{
    int weight = 1;
    QString stacking; ///< `top`, `center` or `bottom`
    std::vector<PreviewBlock> blocks;

    friend bool operator==(const PreviewColumn &, const PreviewColumn &) = default;
};

/// One thing in a stack: exactly one of its parts is there.
struct PreviewBlock
{
    std::optional<PreviewLine> line;
    std::optional<PreviewPicture> picture;
    std::optional<PreviewMeter> meter;
    std::vector<PreviewColumn> columns;

    friend bool operator==(const PreviewBlock &, const PreviewBlock &) = default;
};

struct PreviewButton
{
    enum class Place { Row, BesideInput, Menu };
    enum class Tone { Plain, Success, Critical };

    QString label;
    QString icon;
    QString inputId;
    Place place = Place::Row;
    Tone tone = Tone::Plain;

    friend bool operator==(const PreviewButton &, const PreviewButton &) = default;
};

struct PreviewInput
{
    QString id;
    bool isChoice = false;
    QString label;
    QString hint;
    QString initial;

    friend bool operator==(const PreviewInput &, const PreviewInput &) = default;
};

/// A text or a picture that has its own place on a tile: exactly one of the two is there.
struct PreviewSpot
{
    QRect place; ///< On the grid of its face.
    std::optional<PreviewLine> line;
    std::optional<PreviewPicture> picture;

    friend bool operator==(const PreviewSpot &, const PreviewSpot &) = default;
};

/// One side of what is shown; a tile with a peek picture or a flip tile has two.
struct PreviewFace
{
    std::optional<PreviewLine> title;
    std::optional<PreviewLine> subtitle;
    std::vector<PreviewLine> body;
    std::vector<PreviewBlock> blocks;
    std::optional<PreviewPicture> icon; ///< Beside the text: app logo override, large icon.
    std::optional<PreviewPicture> backdrop;
    int overlay = 0; ///< Darkening of the backdrop in per cent.
    QString stacking = QStringLiteral("top");
    QSize grid; ///< Of a tile whose parts have places of their own; else empty.
    std::vector<PreviewSpot> spots;

    friend bool operator==(const PreviewFace &, const PreviewFace &) = default;
};

/// What a device shows of a notification, and what it leaves out: no pixels. The rules and their
/// sources are in the text of each file; what no payload says is assumed and told.
struct Preview
{
    enum class Outcome {
        Shown,
        LeftToApp, ///< The app or the page decides; there may be a guess.
        Nothing, ///< Works, and shows nothing.
        Invalid, ///< Dropped by the device, or refused before.
    };
    enum class Mark { None, Urgent, TimeSensitive, Critical };

    Outcome outcome = Outcome::Shown;
    QString reason; ///< Stable, `ios.silent`; empty when all is shown.
    QString reasonText; ///< Translated.
    bool isGuess = false; ///< Built from names that apps usually read.
    QString appName;
    QString attribution;
    Mark mark = Mark::None;
    std::vector<PreviewFace> faces;
    QList<PreviewButton> buttons;
    QList<PreviewInput> inputs;
    QString badge; ///< A number, `99+`, or a glyph's name.
    bool isBarNamed = false; ///< A tile shows a name in its lower bar.
    bool isCall = false; ///< A toast that rings: its picture in the middle, round buttons.
    QString colour; ///< `#rrggbb` of an icon or tile; empty: the usual one.
    QStringList notes; ///< Translated sentences: sounds, what it replaces, what was left out.
    QStringList dropped; ///< Reason ids of what is lost, in the order of finding.

    friend bool operator==(const Preview &, const Preview &) = default;
};

/// A place where a notification can be seen.
struct PreviewSurface
{
    QString name; ///< Stable: `toast`, `tile-medium`, `ios`.
    QString title; ///< Translated, for a list.

    friend bool operator==(const PreviewSurface &, const PreviewSurface &) = default;
};

/// Where \a notification can be seen, the usual place first. Empty for raw payloads.
QList<PreviewSurface> previewSurfaces(const hub::Notification &notification);

/// What is seen of \a notification on \a surface, a name of previewSurfaces().
Preview previewOf(const hub::Notification &notification, const QString &surface,
                  const QString &appName);

/// \a preview as JSON, without what is as it usually is.
QJsonObject toJson(const Preview &preview);

/// The addresses of all pictures in \a preview as the payload has them, each once.
QStringList pictureAddresses(const Preview &preview);

} // namespace payload
