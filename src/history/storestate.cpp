// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/storestate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace history {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(history::HistoryStore)
};

} // namespace

QString faultSentence(const SqlFault &fault, const QString &path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    switch (fault.kind) {
    case SqlFault::Kind::Busy:
        return Text::tr("History cannot be written: another program holds %1.")
            .arg(QDir::toNativeSeparators(path));
    case SqlFault::Kind::ReadOnly:
        return Text::tr("History cannot be written: %1 is read-only.").arg(folder);
    case SqlFault::Kind::DiskFull:
        return Text::tr("History cannot be written: the disk is full.");
    case SqlFault::Kind::Damaged:
        return Text::tr("History cannot be written: %1 is damaged and cannot be set aside.")
            .arg(QDir::toNativeSeparators(path));
    case SqlFault::Kind::CannotOpen:
        return Text::tr("History cannot be written: no file can be opened in %1.").arg(folder);
    case SqlFault::Kind::Other:
        break;
    }
    return Text::tr("History cannot be written: %1.").arg(fault.text);
}

StoreState unwritable(const SqlFault &fault, const QString &path, int kept)
{
    const QString why = faultSentence(fault, path);
    return { .kind = StoreState::Kind::Unwritable,
             .reason = fault.kind,
             .message = why + u' '
                 + Text::tr("Sending still works; the last %1 sends are kept in memory.").arg(kept),
             .why = why };
}

} // namespace history
