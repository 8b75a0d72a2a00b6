// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QDebug>

namespace base {

Secret::Secret(QByteArray text)
    : m_text(std::move(text))
{
}

Secret::~Secret()
{
    if (m_text.isEmpty() || !m_text.isDetached())
        return;
    // A volatile pointer, or the compiler drops a write that nobody reads.
    volatile char *byte = m_text.data();
    for (qsizetype i = 0; i < m_text.size(); ++i)
        byte[i] = 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Secret(" << secret.size() << " bytes)";
}

} // namespace base
