// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console/target/tagpieces.h"

#include <QAbstractScrollArea>
#include <QStringList>

#include <optional>

class QCompleter;
class QStringListModel;

namespace console {

class ChipEdit;

/// A tag expression as chips joined by the words and, or, not (interface.md 3.1, To row).
///
/// What chips cannot show stands as text, with a squiggle where it is wrong, until it can be read;
/// no expression is ever altered by being shown. Brackets are marks between the chips. An
/// expression that is only too long stays in chips, since taking one out mends it.
///
/// Keys: arrows go from piece to piece, Space switches a word, Del removes, Enter turns a chip
/// into text, `!` negates it.
class ChipField : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChipField(QWidget *parent = nullptr);

    /// The tags that are offered while typing; Tab takes one.
    void setKnownTags(const QStringList &tags);

    /// The expression, with the tag that is being typed, or why there is none.
    base::Result<hub::TagExpression> expression() const;

    /// What is to be stored, valid or not: as it was set until it is changed here.
    QString text() const;
    void setText(const QString &text);

    /// The error that is shown: not yet that of an expression which is still being typed.
    QString shownError() const { return m_error; }

    /// For screen readers: the pieces, where they are in the viewport, and which one has the keys
    /// (-1: the text field has them).
    const TagPieces &pieces() const { return m_pieces; }
    QRect pieceRect(qsizetype index) const;
    qsizetype currentPiece() const { return m_current; }
    /// Gives the keys to a piece.
    void setCurrentPiece(qsizetype index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// After every change, by the user or by setText().
    void changed();
    /// After shownError() has changed.
    void errorShown();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    // What is typed.
    bool takeKey(const QKeyEvent &event);
    bool takeChipKey(const QKeyEvent &event);
    bool takeCompletion();
    void offerCompletions();
    void edited();
    bool refuseSecret();
    void absorb(bool pasted);
    bool finishWord();
    void insert(const TagPieces &pieces);
    void insertOne(const TagPiece &piece);
    void finish();

    // What is shown.
    void showChips(const TagPieces &pieces);
    void showText(const QString &text);
    void checkLimits();
    void setError(const QString &message, qsizetype offset = -1);
    void noteChange();
    void noteNewPieces();
    void layOut();
    void placeEdit(const QRect &rect);

    // What is done to a piece.
    /// Finishes what is typed; the index that the piece at \a index has then, -1 on an error.
    qsizetype settled(qsizetype index);
    void editPiece(qsizetype index);
    void openCurrent(bool mayEdit);
    void removePiece(qsizetype index);
    void switchWord(qsizetype index);
    void negate(qsizetype index);
    void turnBackIntoText();
    void cancelEdit();
    qsizetype pieceAt(const QPoint &viewportPoint) const;
    bool movesBack(const QKeyEvent &event) const;
    void moveCurrent(bool back);

    ChipEdit *m_edit;
    QCompleter *m_completer;
    QStringListModel *m_known;
    TagPieces m_pieces;
    qsizetype m_gap = 0; ///< Before which piece the text field stands.
    qsizetype m_current = -1;
    qsizetype m_hovered = -1;
    qsizetype m_fault = -1; ///< The chip that is too many.
    TagPiece::Kind m_joint = TagPiece::Kind::Or; ///< Used last.
    bool m_isText = false;
    QString m_error;
    QString m_lastTyped;
    std::optional<QString> m_source; ///< The text as it was set, while it is unchanged.
    std::optional<TagPieces> m_before; ///< The pieces before a chip was turned into text in place.
    QList<QRect> m_rects; ///< In the viewport as if it were not scrolled.
    int m_lines = 1;
};

} // namespace console
