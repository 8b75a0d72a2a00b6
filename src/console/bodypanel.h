// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QButtonGroup;
class QLabel;

namespace console {

class BodyView;

/// A body with the choice of how to see it: set out, as it came, or byte by byte.
class BodyPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Pretty, Raw, Hex };

    /// \a name is the editor's accessible name; \a objectName its object name.
    BodyPanel(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    /// Shows \a body; \a notice says what is not to be seen in it (empty: nothing to say), or
    /// stands in its place when the body is empty.
    void setBody(const QByteArray &body, const QString &notice);

private:
    void refresh();
    void refreshNotice();

    QLabel *m_size;
    QLabel *m_notice;
    QButtonGroup *m_forms;
    BodyView *m_view;
    QByteArray m_body;
    QString m_outerNotice;
};

/// \a body with line breaks and indents if it is JSON or XML, else as it is. Bodies over 1 MB stay
/// as they are: setting them out would hold up the window.
QByteArray prettyBody(const QByteArray &body);

/// Offset, 16 bytes, text; at most the first 256 KB.
QByteArray hexBody(const QByteArray &body);

} // namespace console
