// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QHash>
#include <QPlainTextEdit>

namespace console {

class ConnectionHighlighter;

/// A field for a connection string in which the key is never seen.
///
/// What is pasted, dropped or typed goes through secretRanges() before it is put into the document;
/// each secret is kept beside it, and a plate that behaves as one character stands in its place. So
/// neither the document nor its undo stack, selection, clipboard or accessible text ever hold it.
class ConnectionStringEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ConnectionStringEdit(QWidget *parent = nullptr);

    /// Puts \a text in place of all, as if it was pasted.
    void setConnectionString(const QString &text);

    /// Shows \a text, which ends in `SharedAccessKey=`, with a plate that stands for a key that is
    /// saved elsewhere and says \a plate. putKept() brings the key later.
    void showKept(const QString &text, const QString &plate);
    /// Whether the plate of showKept() is there and still without its key.
    bool hasKept() const;
    /// Puts \a key behind the plate of showKept(), if that is still there.
    void putKept(const base::Secret &key);

    /// Takes all plates away and puts the caret where the key belongs.
    void replaceKey();

    /// The whole text with the secrets back in their places.
    base::Secret reveal() const;
    /// The text as it is shown; each plate is an object replacement character.
    QString shownText() const { return toPlainText(); }

Q_SIGNALS:
    /// A text was pasted or dropped, and is in the document.
    void pasted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    enum class Origin { Typed, Pasted };

    /// Either a text or a secret.
    struct Piece
    {
        QString text;
        base::Secret secret;
    };

    void insert(const QString &text, Origin origin);
    void replace(qsizetype from, qsizetype to, const QList<Piece> &pieces);
    void coverLeftovers();
    int numberAt(qsizetype position) const;
    base::Secret revealed(const QString &text, qsizetype offset) const;

    ConnectionHighlighter *m_highlighter;
    QHash<int, base::Secret> m_secrets; ///< By the number of their plate; undo may bring one back.
    int m_lastNumber = 0;
    int m_keptNumber = 0;
    bool m_writing = false;
};

} // namespace console
