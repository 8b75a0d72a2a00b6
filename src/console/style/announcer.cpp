// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/announcer.h"

#include <QWidget>

namespace console {

Announcer::Announcer(QWidget &label, QObject *parent)
    : QObject(parent)
    , m_label(label)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(const QString &sentence)
{
    m_next = sentence;
    if (!m_pause.isActive())
        speak();
}

void Announcer::speak()
{
    if (m_next.isNull() || m_next == m_label.accessibleName())
        return;
    m_label.setAccessibleName(m_next);
    m_next = QString();
    m_pause.start();
}

} // namespace console
