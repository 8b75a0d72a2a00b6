// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles that Windows lays out by itself: hint-presentation (previews.md 3.8).
#include "payload/previewparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PreviewTile)
};

constexpr int MaxPhotos = 12;

QList<PreviewPicture> picturesOf(const XmlNode &binding)
{
    QList<PreviewPicture> pictures;
    for (const XmlNode &one : binding.children) {
        if (one.name == u"image")
            pictures.append(adaptivePicture(one));
    }
    return pictures;
}

QSize gridOf(const QString &size)
{
    return size == u"large" ? QSize(204, 204) : size == u"wide" ? QSize(204, 100) : QSize(100, 100);
}

/// A face for each picture.
void readPhotos(const XmlNode &binding, Preview &preview)
{
    QList<PreviewPicture> pictures = picturesOf(binding);
    if (pictures.size() > MaxPhotos) {
        drop(preview, u"tile.tooManyPhotos"_s,
             Text::tr("A slide show has at most twelve pictures; the others are left out."));
    }
    for (PreviewPicture picture : pictures.mid(0, MaxPhotos)) {
        picture.slot = PreviewPicture::Slot::Background;
        PreviewFace face;
        face.backdrop = picture;
        preview.faces.push_back(face);
    }
    preview.notes.append(Text::tr("The pictures are shown one after another."));
}

/// Circles in rows; every second row is shifted, and they are not all of one size.
void readPeople(const XmlNode &binding, const QString &size, Preview &preview)
{
    constexpr std::array sizes{ 27, 22, 25, 29, 23, 26 };
    PreviewFace face;
    face.grid = gridOf(size);
    const int columns = face.grid.width() > 100 ? 5 : 3;
    const int rows = face.grid.height() > 100 ? 4 : 3;
    const QSizeF cell(double(face.grid.width()) / columns, double(face.grid.height()) / rows);
    const QList<PreviewPicture> pictures = picturesOf(binding);
    const auto shown = std::min<qsizetype>(pictures.size(), qsizetype(columns) * rows);
    for (int i = 0; i < shown; ++i) {
        const int row = i / columns;
        const int side =
            qRound(sizes.at(size_t(i) % sizes.size()) * std::min(1.4, cell.height() / 33));
        const int shift = row % 2 == 0 ? -2 : 3;
        PreviewSpot spot;
        spot.place = QRect(qRound((i % columns + 0.5) * cell.width()) - side / 2 + shift,
                           qRound((row + 0.5) * cell.height()) - side / 2, side, side);
        spot.picture = pictures.at(i);
        spot.picture->isCircle = true;
        face.spots.push_back(spot);
    }
    if (shown < pictures.size()) {
        drop(preview, u"tile.tooManyPeople"_s,
             Text::tr("Only about %1 faces are seen at a time.").arg(shown));
    }
    preview.faces.push_back(face);
    preview.notes.append(Text::tr("The faces float about."));
}

void readContact(const XmlNode &binding, const QString &size, Preview &preview)
{
    PreviewFace face;
    face.grid = size == u"small" ? QSize(48, 48) : gridOf(size);
    const int side = size == u"small" ? 40 : face.grid.height() - 36;
    const QList<PreviewPicture> pictures = picturesOf(binding);
    if (!pictures.isEmpty()) {
        PreviewSpot spot;
        spot.place = QRect((face.grid.width() - side) / 2, size == u"small" ? 4 : 8, side, side);
        spot.picture = pictures.first();
        spot.picture->isCircle = true;
        face.spots.push_back(spot);
    }
    for (const XmlNode &one : binding.children) {
        if (one.name != u"text" || size == u"small")
            continue;
        PreviewSpot spot;
        spot.place = QRect(8, face.grid.height() - 24, face.grid.width() - 16, 16);
        spot.line = line(one.text.trimmed(), 1, false);
        spot.line->style = u"caption"_s;
        spot.line->align = PreviewLine::Align::Centre;
        face.spots.push_back(spot);
        break;
    }
    preview.isBarNamed = false;
    preview.faces.push_back(face);
    preview.notes.append(Text::tr("Only Windows 10 Mobile shows the tile of a contact."));
}

} // namespace

bool readPresentation(const XmlNode &binding, const QString &size, Preview &preview)
{
    const XmlAttribute *hint = binding.find(u"hint-presentation");
    const QString kind = hint ? hint->value.toLower() : QString();
    const bool hasPictures = !picturesOf(binding).isEmpty();
    if (kind == u"photos" && hasPictures)
        readPhotos(binding, preview);
    else if (kind == u"people" && size != u"small" && hasPictures)
        readPeople(binding, size, preview);
    else if (kind == u"contact")
        readContact(binding, size, preview);
    else
        return false;
    return true;
}

} // namespace payload
