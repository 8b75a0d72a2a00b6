// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/whogetsit/renderedview.h"

#include "console/style/fonts.h"
#include "console/style/tones.h"

#include <QTextCursor>

namespace console {

using namespace Qt::StringLiterals;

RenderedView::RenderedView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"renderedView"_s);
    setAccessibleName(tr("What the template makes of it"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFont(scaled(monoFont(), textsize::Small));
    setTabChangesFocus(true);
}

void RenderedView::setRendering(const audience::Rendering &rendering)
{
    clear();
    QTextCursor cursor(document());
    QTextCharFormat plain;
    QTextCharFormat plate;
    plate.setBackground(tones().dangerSoft);
    plate.setForeground(tones().danger);
    qsizetype copied = 0;
    for (const audience::MissingProperty &missing : rendering.missing) {
        if (missing.hasDefault || missing.offset < copied)
            continue;
        const QByteArray before = rendering.payload.mid(copied, missing.offset - copied);
        cursor.insertText(QString::fromUtf8(before), plain);
        cursor.insertText(tr("%1 is missing").arg(missing.name), plate);
        copied = missing.offset;
    }
    cursor.insertText(QString::fromUtf8(rendering.payload.mid(copied)), plain);
    for (const audience::MissingProperty &missing : rendering.missing) {
        if (missing.offset < 0 && !missing.hasDefault)
            cursor.insertText(tr("\n%1: %2 is missing").arg(missing.place, missing.name), plate);
    }
    if (rendering.fault) {
        const QString lead = rendering.payload.isEmpty() ? u""_s : u"\n"_s;
        cursor.insertText(lead + rendering.fault->message, plate);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace console
