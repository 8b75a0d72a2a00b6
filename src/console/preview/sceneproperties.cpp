// SPDX-License-Identifier: GPL-3.0-or-later
// What a send to templates brings along: a table, since the devices' templates make the picture.
#include "console/preview/previewscene.h"

#include <algorithm>

namespace console {

using payload::PreviewBlock;

namespace {

constexpr qreal Width = 344;
constexpr qreal Side = 14;
constexpr qreal NameWidth = 96;
constexpr qreal Gap = 10;
constexpr qreal LineHeight = 18;
constexpr qreal RowPadding = 6;

qreal drawRow(const PreviewSheet &sheet, QPointF at, const PreviewBlock &row)
{
    const auto &name = row.columns.front().blocks.front().line;
    const auto &value = row.columns.back().blocks.front().line;
    const QRectF left(at.x(), at.y() + RowPadding, NameWidth, 0);
    const QRectF right(at.x() + NameWidth + Gap, left.top(), Width - 2 * Side - NameWidth - Gap, 0);
    const qreal first = sheet.text(left, *name, sheet.font(12), sheet.tones().subtle, LineHeight);
    const qreal second = sheet.text(right, *value, sheet.font(13), sheet.tones().text, LineHeight);
    return std::max({ first, second, LineHeight }) + 2 * RowPadding;
}

qreal drawRows(const PreviewSheet &sheet, QPointF at, const payload::PreviewFace &face)
{
    qreal y = at.y() + 4;
    for (const PreviewBlock &row : face.blocks) {
        if (&row != &face.blocks.front())
            sheet.fill(QRectF(at.x() + Side, y, Width - 2 * Side, 1), sheet.tones().edge);
        y += drawRow(sheet, QPointF(at.x() + Side, y), row);
    }
    return y + 4 - at.y();
}

} // namespace

QSizeF drawProperties(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview)
{
    const payload::PreviewFace &face = preview.faces.front();
    const QSizeF size(Width, drawRows(sheet.measuring(), at, face));
    if (!sheet.isFinal())
        return size;
    sheet.box(QRectF(at, size), sheet.tones().card, 8, sheet.tones().edge);
    drawRows(sheet, at, face);
    return size;
}

} // namespace console
