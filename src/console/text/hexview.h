// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/textsearch.h"

#include <QAbstractScrollArea>

namespace console {

/// Bytes as they are: offset, sixteen bytes in hex, the same as text. Paints what is in view only,
/// so that its size does not matter. Keys and the mouse choose bytes; copying takes them as hex.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int BytesInRow = 16;

    explicit HexView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }

    /// The row \a row as text, for example `00000010  7b 22 … 0a  {".`
    QString rowText(qsizetype row) const;

    /// Marks further hits, in order after the earlier ones.
    void addHits(const QList<SearchHit> &hits);
    void clearHits();
    /// Chooses \a length bytes at \a offset and brings them into view.
    void select(qsizetype offset, qsizetype length);
    QString selectedHex() const;

public Q_SLOTS:
    void copy();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Columns; ///< Where what stands, in pixels.

    Columns columns() const;
    qsizetype rowCount() const;
    int rowHeight() const;
    void fitScrollBars();
    void moveTo(qsizetype offset, bool extends);
    qsizetype offsetAt(QPoint position) const;
    void paintRow(QPainter &painter, qsizetype row, int top, const Columns &columns) const;
    void paintMarks(QPainter &painter, qsizetype row, int top, const Columns &columns) const;

    QByteArray m_bytes;
    QList<SearchHit> m_hits;
    qsizetype m_anchor = 0; ///< The selection goes from here
    qsizetype m_caret = 0; ///< to here, both bytes included.
};

} // namespace console
