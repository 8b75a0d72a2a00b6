// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/privatefile.h"

#include <QFile>

namespace sandbox {

bool writePrivately(const QString &path, const QByteArray &content)
{
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.flush();
}

} // namespace sandbox
