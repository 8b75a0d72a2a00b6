// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/codeeditor.h"

#include <QByteArray>

namespace console {

/// Shows text that came or went over the wire; read only.
///
/// Of more than 1 MB only the beginning is shown until loadAll(). Bytes that are not UTF-8 are
/// shown as Latin-1 (interface.md 3.2).
class BodyView : public CodeEditor
{
    Q_OBJECT

public:
    static constexpr qsizetype ShownAtFirst = 1024 * 1024;

    explicit BodyView(QWidget *parent = nullptr);

    void setBody(const QByteArray &body, EditorLanguage language);
    /// The whole body, whatever part of it is shown.
    const QByteArray &body() const { return m_body; }

    bool isCut() const { return m_isCut; }
    void loadAll();

    /// What there is to know about the text shown; empty for an ordinary one.
    QString notice() const;

Q_SIGNALS:
    void noticeChanged();

private:
    void showFirst(qsizetype size);

    QByteArray m_body;
    bool m_isCut = false;
    bool m_isUtf8 = true;
};

} // namespace console
