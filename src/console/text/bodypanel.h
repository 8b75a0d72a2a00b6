// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/prettytext.h"
#include "console/text/textsearch.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace console {

class BodyView;
class HexView;
class SegmentBar;

/// A body with the choice of how to see it: set out, as it came, or byte by byte. A large one is
/// read and set out in a thread; the panel says so until it is there.
class BodyPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Pretty, Raw, Hex };

    static constexpr qsizetype ReadAtOnce = 64 * 1024; ///< Bytes that need no thread.

    /// \a name is the editor's accessible name; \a objectName its object name. The buttons are
    /// called after it.
    BodyPanel(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    /// Shows \a body; \a notice says what is not to be seen in it (empty: nothing to say), or
    /// stands in its place when the body is empty. \a faultAt is the byte where the body breaks,
    /// to be underlined; -1: it does not.
    void setBody(const QByteArray &body, const QString &notice, qsizetype faultAt = -1);
    const QByteArray &body() const { return m_body; }
    /// Whether the body is still being read.
    bool isReading() const { return m_isReading; }

    Form form() const;
    void setForm(Form form);
    bool isWrapped() const;
    void setWrapped(bool wrapped);

    /// What a search goes through: the text shown, or the bytes in the form Hex.
    SearchText searchText() const;
    void addHits(const QList<SearchHit> &hits);
    void clearHits();
    void showHit(const SearchHit &hit);

Q_SIGNALS:
    void wrapChanged(bool isWrapped);
    /// The text to search is another one now.
    void textChanged();
    void statusMessage(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What a thread makes of a body.
    struct Reading
    {
        BodyFacts facts;
        QByteArray raw; ///< UTF-8, for the form Raw.
        QByteArray pretty;
    };

    static Reading read(const QByteArray &body);
    QWidget *makeHead(const QString &objectName);
    void take(const Reading &reading);
    void showForm();
    void wrapText();
    void refreshNotice();
    QStringList notices() const;
    void onLink(const QString &link);
    void save();

    QLabel *m_size;
    QLabel *m_notice;
    SegmentBar *m_forms;
    QToolButton *m_wrap;
    QToolButton *m_save;
    QStackedWidget *m_views;
    BodyView *m_view;
    HexView *m_hex;
    QByteArray m_body;
    QString m_outerNotice;
    qsizetype m_faultAt = -1;
    Reading m_reading;
    Form m_liked = Form::Pretty; ///< Chosen last for a text.
    int m_turn = 0; ///< So that a late reading of an earlier body is dropped.
    bool m_isReading = false;
};

} // namespace console
