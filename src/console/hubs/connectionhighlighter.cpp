// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/connectionhighlighter.h"

#include "console/style/tones.h"

namespace console {

void ConnectionHighlighter::highlightBlock(const QString &text)
{
    const EditorTones &colours = tones().editor;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype stop = text.indexOf(u';', start);
        if (stop < 0)
            stop = text.size();
        else
            setFormat(int(stop), 1, colours.punctuation);
        const qsizetype equals = text.indexOf(u'=', start);
        if (equals >= 0 && equals < stop) {
            setFormat(int(start), int(equals - start), colours.key);
            setFormat(int(equals), 1, colours.punctuation);
        }
        start = stop + 1;
    }
}

} // namespace console
