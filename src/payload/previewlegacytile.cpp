// SPDX-License-Identifier: GPL-3.0-or-later
// What Windows shows of the tile templates of Windows 8: each has its places on a grid.
#include "payload/previewparts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

static void initPayloadResources()
{
    Q_INIT_RESOURCE(payload);
}

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PreviewTile)
};

constexpr int Margin = 20;
constexpr int HeaderTop = 20;
constexpr int HeaderPitch = 32;
constexpr int AfterHeader = 7; ///< By so much a regular line moves up to the header above it.
constexpr int RegularTop = 25;
constexpr int RegularPitch = 20;
constexpr int BarTop = 122; ///< Where the name begins on a tile of 150.
constexpr int ColumnGap = 6;

/// Faces and fields of the templates by their short name, resources/preview/legacytiles.json.
QString fieldsOf(QString name)
{
    static const QJsonObject templates = [] {
        initPayloadResources();
        QFile file(u":/payload/preview/legacytiles.json"_s);
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object().value(u"templates").toObject()
            : QJsonObject();
    }();
    name.remove(u"150x150"_s).remove(u"310x150"_s);
    return templates.value(name).toString();
}

/// The elements \a name of \a binding in the order of their ids.
QList<const XmlNode *> byId(const XmlNode &binding, QStringView name)
{
    QList<const XmlNode *> found;
    for (const XmlNode &one : binding.children) {
        if (one.name == name)
            found.append(&one);
    }
    const auto id = [](const XmlNode *node) {
        const XmlAttribute *number = node->find(u"id");
        return number ? number->value.toInt() : 0;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const XmlNode *a, const XmlNode *b) { return id(a) < id(b); });
    return found;
}

/// Lays the fields of one template out. The words of the table: see its file.
class LegacyReader
{
public:
    LegacyReader(const XmlNode &binding, QSize grid, bool hasBar, Preview &preview)
        : m_grid(grid)
        , m_hasBar(hasBar)
        , m_preview(preview)
    {
        for (const XmlNode *text : byId(binding, u"text"))
            m_texts.append(text->text.trimmed());
        for (const XmlNode *image : byId(binding, u"image"))
            m_pictures.append(adaptivePicture(*image));
    }

    void readFace(const QString &fields);
    bool hasTextLeft() const
    {
        return std::any_of(m_texts.begin(), m_texts.end(),
                           [](const QString &text) { return !text.isEmpty(); });
    }

private:
    void addField(const QString &word, QChar letter, int count, const QList<int> &numbers);
    void addPicture(const QRect &place);
    void addBackdrop();
    void addStacked(QChar letter, int count);
    void addFixed(QChar letter, const QRect &place, bool isEnd);
    void addRows(int rows, int second);
    void addLine(QRect place, const QString &style, int lines,
                 PreviewLine::Align align = PreviewLine::Align::Start);
    int textWidth() const { return m_right - m_left; }

    QSize m_grid;
    bool m_hasBar;
    Preview &m_preview;
    QStringList m_texts;
    QList<PreviewPicture> m_pictures;
    PreviewFace m_face;
    int m_left = 0;
    int m_right = 0;
    int m_y = 0; ///< Where the next header begins; a regular line begins a little lower or higher.
    QChar m_above; ///< What kind of line the last one was.
};

void LegacyReader::readFace(const QString &fields)
{
    static const QRegularExpression pattern(u"^([a-zA-Z]?)(\\d*)(?:x2)?(?:@([\\d,]+))?>?$"_s);
    m_face = {};
    m_face.grid = m_grid;
    m_left = Margin;
    m_right = m_grid.width() - Margin;
    m_y = HeaderTop;
    m_above = QChar();
    for (const QString &word : fields.split(u' ', Qt::SkipEmptyParts)) {
        const auto match = pattern.match(word);
        QList<int> numbers;
        for (const QString &number : match.captured(3).split(u',', Qt::SkipEmptyParts))
            numbers.append(number.toInt());
        const QString letter = match.captured(1);
        addField(word, letter.isEmpty() ? QChar(u'x') : letter.at(0), match.captured(2).toInt(),
                 numbers);
    }
    m_preview.faces.push_back(m_face);
}

void LegacyReader::addField(const QString &word, QChar letter, int count, const QList<int> &numbers)
{
    const QRect place = numbers.size() == 4
        ? QRect(numbers.at(0), numbers.at(1), numbers.at(2), numbers.at(3))
        : QRect();
    if (word.contains(u"x2"))
        return addRows(count, numbers.value(0));
    switch (letter.unicode()) {
    case u'x':
        m_left = count;
        return;
    case u'r':
        m_right = count;
        return;
    case u'y':
        m_y = count;
        m_above = QChar();
        return;
    case u'I':
        return addBackdrop();
    case u'O':
        m_face.overlay = 45; // what its template has, so that the words can be read
        return;
    case u'i':
        return addPicture(place);
    case u'L':
    case u'S':
        return addFixed(letter, place, word.endsWith(u'>'));
    default:
        return addStacked(letter, std::max(1, count));
    }
}

void LegacyReader::addBackdrop()
{
    if (m_pictures.isEmpty())
        return;
    m_face.backdrop = m_pictures.takeFirst();
    m_face.backdrop->slot = PreviewPicture::Slot::Background;
}

void LegacyReader::addPicture(const QRect &place)
{
    if (m_pictures.isEmpty())
        return;
    PreviewSpot spot;
    spot.place = place;
    spot.picture = m_pictures.takeFirst();
    m_face.spots.push_back(spot);
}

/// One under the other, as far as they go.
void LegacyReader::addStacked(QChar letter, int count)
{
    const bool isHeader = letter == u'H';
    if (m_above.isNull() && !isHeader && m_y == HeaderTop)
        m_y = RegularTop;
    if (m_above == u'H' && !isHeader)
        m_y -= AfterHeader;
    const int pitch = isHeader ? HeaderPitch : RegularPitch;
    addLine({ m_left, m_y, textWidth(), count * pitch },
            isHeader ? u"legacyHeader"_s : u"legacyRegular"_s, count);
    m_y += count * pitch;
    m_above = letter;
}

/// A block number or its label.
void LegacyReader::addFixed(QChar letter, const QRect &place, bool isEnd)
{
    addLine(place, letter == u'L' ? u"legacyBlock"_s : u"legacyLabel"_s, 1,
            isEnd ? PreviewLine::Align::End : PreviewLine::Align::Start);
}

/// Rows of two columns, read row by row; the second begins at \a second.
void LegacyReader::addRows(int rows, int second)
{
    m_y = m_above == u'H' ? m_y - AfterHeader : m_y == HeaderTop ? RegularTop : m_y;
    for (int row = 0; row < rows; ++row) {
        addLine({ m_left, m_y, second - ColumnGap - m_left, RegularPitch }, u"legacyRegular"_s, 1);
        addLine({ second, m_y, m_right - second, RegularPitch }, u"legacyRegular"_s, 1);
        m_y += RegularPitch;
    }
    m_above = u'B';
}

void LegacyReader::addLine(QRect place, const QString &style, int lines, PreviewLine::Align align)
{
    const QString text = m_texts.isEmpty() ? QString() : m_texts.takeFirst();
    if (text.isEmpty())
        return;
    // The name at the bottom takes the place of the last line, but not on a large tile.
    const bool isStacked = style == u"legacyRegular";
    int shown = lines;
    if (m_hasBar && isStacked && m_grid.height() == 150)
        shown = std::clamp((BarTop - place.top()) / RegularPitch, 0, lines);
    if (shown < lines)
        place.setHeight(shown * RegularPitch);
    if (shown == 0) {
        return drop(m_preview, u"tile.barTakesLine"_s,
                    Text::tr("The name at the bottom takes the place of the last line."));
    }
    PreviewSpot spot;
    spot.place = place;
    spot.line = line(text, shown, lines > 1);
    spot.line->style = style;
    spot.line->align = align;
    m_face.spots.push_back(spot);
}

} // namespace

bool readLegacyTile(const XmlNode &binding, const QString &name, const QString &size,
                    Preview &preview)
{
    const QString fields = fieldsOf(name);
    if (fields.isEmpty())
        return false;
    const QSize grid = name.contains(u"71x71") ? QSize(71, 71)
        : size == u"large"                     ? QSize(310, 310)
        : size == u"wide"                      ? QSize(310, 150)
                                               : QSize(150, 150);
    LegacyReader reader(binding, grid, preview.isBarNamed, preview);
    for (const QString &face : fields.split(u'|'))
        reader.readFace(face);
    if (reader.hasTextLeft()) {
        drop(preview, u"tile.extraText"_s,
             Text::tr("This template has room for fewer texts; the rest is lost."));
    }
    if (preview.faces.size() > 1)
        preview.notes.append(Text::tr("The picture is shown first, then slides away."));
    return true;
}

} // namespace payload
