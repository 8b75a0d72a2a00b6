// SPDX-License-Identifier: GPL-3.0-or-later
// A Windows toast as Windows 11 or 10 draws it; browsers use the same on Windows.
#include "console/preview/previewscene.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using payload::Preview;
using payload::PreviewButton;
using payload::PreviewFace;
using payload::PreviewInput;
using payload::PreviewLine;

namespace {

constexpr qreal Width = 364; ///< That of a hero picture at 100 %.
constexpr qreal HeroHeight = 180;
constexpr qreal Side = 16;
constexpr qreal LineHeight = 20;
constexpr qreal ButtonHeight = 32;
constexpr qreal CallButton = 72;
constexpr qreal CallGap = 12;
constexpr qreal Portrait = 96; ///< A round one; another has 200.

/// What differs between the two systems.
struct Skin
{
    qreal radius;
    int pixels; ///< Of titles and texts.
    qreal logo;
    qreal gap; ///< Between buttons.
    qreal controlRadius;
    bool hasMenu; ///< The three dots in the app's row.
};

constexpr Skin Windows11{ 8, 14, 48, 8, 4, true };
constexpr Skin Windows10{ 0, 15, 60, 4, 0, false };

class Toast
{
public:
    Toast(const PreviewSheet &sheet, const Skin &skin, QPointF at, const Preview &preview)
        : m_sheet(sheet)
        , m_skin(skin)
        , m_preview(preview)
        , m_face(preview.faces.front())
        , m_left(at.x())
        , m_top(at.y())
        , m_y(at.y())
    {
    }

    QSizeF draw();

private:
    void drawAppRow();
    void drawTexts();
    void drawInput(const PreviewInput &input);
    void drawPortrait();
    std::vector<const PreviewButton *> buttonRow() const;
    void drawButtons();
    void drawCallButtons();
    void drawButton(const QRectF &rect, const PreviewButton &button);
    QRectF row(qreal height) const { return { m_left + Side, m_y, Width - 2 * Side, height }; }

    PreviewSheet m_sheet; ///< By value: it is often a temporary, a measuring one.
    const Skin &m_skin;
    const Preview &m_preview;
    const PreviewFace &m_face;
    qreal m_left;
    qreal m_top;
    qreal m_y;
};

QSizeF Toast::draw()
{
    if (m_face.backdrop) {
        m_sheet.picture(QRectF(m_left, m_y, Width, HeroHeight), *m_face.backdrop);
        m_y += HeroHeight;
    }
    drawAppRow();
    drawTexts();
    if (m_preview.isCall) {
        drawPortrait();
    } else if (!m_face.blocks.empty()) {
        m_y += drawBlocks(m_sheet, QRectF(m_left + Side, m_y, Width - 2 * Side, 0), m_face.blocks,
                          m_sheet.tones().text, m_sheet.tones().subtle, true)
            + 12;
    }
    for (const PreviewInput &input : m_preview.inputs)
        drawInput(input);
    if (m_preview.isCall)
        drawCallButtons();
    else
        drawButtons();
    m_y += 4;
    return { Width, m_y - m_top };
}

void Toast::drawAppRow()
{
    m_y += 14;
    const QRectF line = row(16);
    m_sheet.appIcon(QRectF(line.left(), line.top(), 16, 16), m_sheet.tones().accent, 3);
    QString name = m_preview.appName;
    if (m_preview.mark == Preview::Mark::Urgent)
        name = u"! "_s + name;
    m_sheet.word(line.adjusted(24, 0, -48, 0), name, m_sheet.font(12), m_sheet.tones().text);
    m_sheet.word(line, m_skin.hasMenu ? u"…   ×"_s : u"×"_s, m_sheet.font(13),
                 m_sheet.tones().subtle, Qt::AlignRight | Qt::AlignVCenter);
    m_y += 16 + 12;
}

void Toast::drawTexts()
{
    const qreal indent = m_face.icon ? m_skin.logo + 16 : 0;
    const qreal start = m_y;
    const auto room = [&] { return row(0).adjusted(indent, 0, 0, 0); };
    if (m_face.title) {
        m_y += m_sheet.text(room(), *m_face.title, m_sheet.font(m_skin.pixels, QFont::DemiBold),
                            m_sheet.tones().text, LineHeight);
    }
    for (const PreviewLine &line : m_face.body)
        m_y += m_sheet.text(room(), line, m_sheet.font(m_skin.pixels), m_sheet.tones().subtle,
                            LineHeight);
    if (!m_preview.attribution.isEmpty()) {
        m_y += 3;
        PreviewLine line;
        line.text = m_preview.attribution;
        line.maxLines = 1;
        m_y += m_sheet.text(room(), line, m_sheet.font(12), m_sheet.tones().subtle, 16);
    }
    if (m_face.icon) {
        m_sheet.picture(QRectF(m_left + Side, start, m_skin.logo, m_skin.logo), *m_face.icon,
                        m_face.icon->isCircle ? m_skin.logo / 2 : 4);
        m_y = std::max(m_y, start + m_skin.logo);
    }
    m_y += 16;
}

void Toast::drawInput(const PreviewInput &input)
{
    if (!input.label.isEmpty()) {
        m_sheet.word(row(18), input.label, m_sheet.font(12), m_sheet.tones().text);
        m_y += 20;
    }
    const auto beside = std::find_if(
        m_preview.buttons.begin(), m_preview.buttons.end(), [&](const PreviewButton &button) {
            return button.place == PreviewButton::Place::BesideInput && button.inputId == input.id;
        });
    const bool isPaired = beside != m_preview.buttons.end();
    const bool isIcon = isPaired && !beside->icon.isEmpty();
    const qreal buttonWidth = !isPaired ? 0 : isIcon ? ButtonHeight : 88;
    const QRectF field = row(ButtonHeight).adjusted(0, 0, isPaired ? -buttonWidth - 12 : 0, 0);
    m_sheet.box(field, m_sheet.tones().card, m_skin.controlRadius, m_sheet.tones().edge);
    const bool isHint = input.initial.isEmpty();
    m_sheet.word(field.adjusted(10, 0, -28, 0), isHint ? input.hint : input.initial,
                 m_sheet.font(m_skin.pixels),
                 isHint ? m_sheet.tones().subtle : m_sheet.tones().text);
    if (input.isChoice) {
        m_sheet.word(field.adjusted(0, 0, -10, 0), u"⌄"_s, m_sheet.font(m_skin.pixels),
                     m_sheet.tones().subtle, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (isPaired) {
        const QRectF rect(field.right() + 12, field.top(), buttonWidth, ButtonHeight);
        PreviewButton shown = *beside;
        if (isIcon)
            shown.label = u"➤"_s;
        drawButton(rect, shown);
    }
    m_y += ButtonHeight + 12;
}

/// The picture of who calls, in the middle.
void Toast::drawPortrait()
{
    if (m_face.blocks.empty())
        return;
    const payload::PreviewPicture &picture = *m_face.blocks.front().picture;
    QSizeF size(Portrait, Portrait);
    if (!picture.isCircle)
        size = QSizeF(1, m_sheet.aspect(picture, 1)).scaled(200, 200, Qt::KeepAspectRatio);
    m_sheet.picture(QRectF(QPointF(m_left + (Width - size.width()) / 2, m_y), size), picture);
    m_y += size.height() + 12;
}

std::vector<const PreviewButton *> Toast::buttonRow() const
{
    std::vector<const PreviewButton *> row;
    for (const PreviewButton &button : m_preview.buttons) {
        if (button.place == PreviewButton::Place::Row)
            row.push_back(&button);
    }
    return row;
}

/// Square ones in the middle, and the last, which answers, over the whole width below.
void Toast::drawCallButtons()
{
    std::vector<const PreviewButton *> row = buttonRow();
    if (row.empty())
        return;
    const PreviewButton *answer = row.back();
    row.pop_back();
    const auto count = qreal(row.size());
    qreal x = m_left + (Width - count * CallButton - (count - 1) * CallGap) / 2;
    for (const PreviewButton *button : row) {
        const QRectF rect(x, m_y, CallButton, CallButton);
        m_sheet.box(rect, m_sheet.tones().control, m_skin.controlRadius);
        m_sheet.circle(QPointF(rect.center().x(), rect.top() + 26), 12, m_sheet.tones().subtle);
        m_sheet.word(rect.adjusted(2, 42, -2, -8), button->label, m_sheet.font(12),
                     m_sheet.tones().text, Qt::AlignCenter);
        x += CallButton + CallGap;
    }
    if (!row.empty())
        m_y += CallButton + 24;
    const QRectF rect = this->row(CallButton);
    m_sheet.box(rect, m_sheet.tones().tile, m_skin.controlRadius);
    m_sheet.word(rect.adjusted(8, 0, -8, 0), answer->label, m_sheet.font(m_skin.pixels),
                 m_sheet.tones().onAccent, Qt::AlignCenter);
    m_y += CallButton + 12;
}

void Toast::drawButtons()
{
    const std::vector<const PreviewButton *> row = buttonRow();
    if (row.empty())
        return;
    const QRectF line = this->row(ButtonHeight);
    const auto count = qreal(row.size());
    const qreal width = (line.width() - (count - 1) * m_skin.gap) / count;
    for (size_t i = 0; i < row.size(); ++i) {
        drawButton(
            QRectF(line.left() + qreal(i) * (width + m_skin.gap), line.top(), width, ButtonHeight),
            *row[i]);
    }
    m_y += ButtonHeight + 12;
}

void Toast::drawButton(const QRectF &rect, const PreviewButton &button)
{
    const PreviewTones &tones = m_sheet.tones();
    const bool isPlain = button.tone == PreviewButton::Tone::Plain;
    const QColor ground = isPlain                     ? tones.control
        : button.tone == PreviewButton::Tone::Success ? tones.success
                                                      : tones.critical;
    m_sheet.box(rect, ground, m_skin.controlRadius);
    const bool hasIcon = !button.icon.isEmpty() && rect.width() > 60;
    const QString text = hasIcon ? QString(u"▪ "_s + button.label) : button.label;
    m_sheet.word(rect.adjusted(8, 0, -8, 0), text, m_sheet.font(m_skin.pixels),
                 isPlain ? tones.text : tones.onAccent, Qt::AlignCenter);
}

} // namespace

QSizeF drawToast(const PreviewSheet &sheet, QPointF at, const Preview &preview, bool isWindows10)
{
    // Measured first: the card lies under its content.
    const Skin &skin = isWindows10 ? Windows10 : Windows11;
    const QSizeF size = Toast(sheet.measuring(), skin, at, preview).draw();
    if (!sheet.isFinal())
        return size;
    const QRectF card(at, size);
    sheet.box(card, sheet.tones().card, skin.radius, sheet.tones().edge);
    const PreviewClip clip(sheet, card, skin.radius);
    Toast(sheet, skin, at, preview).draw();
    return size;
}

} // namespace console
