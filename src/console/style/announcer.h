// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace console {

/// Tells screen readers a sentence by making it the accessible name of a label, which is the one
/// change that they notice with Qt 6.4 (interface.md 6). At most one sentence a second; of those
/// that come faster the latest wins.
class Announcer : public QObject
{
    Q_OBJECT

public:
    static constexpr int Pause = 1000; ///< Milliseconds between two sentences.

    /// \a label outlives this object.
    explicit Announcer(QWidget &label, QObject *parent = nullptr);

    void say(const QString &sentence);

private:
    void speak();

    QWidget &m_label;
    QString m_next;
    QTimer m_pause;
};

} // namespace console
