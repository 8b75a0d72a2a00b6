// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/httplexer.h"

#include <algorithm>

namespace console {

HttpLexer::HttpLexer(QObject *parent)
    : QsciLexerCustom(parent)
{
}

QString HttpLexer::description(int style) const
{
    // Names for a settings dialog that does not exist; never seen.
    static const char *const names[]{ "Default", "Method", "Version", "Status", "Header", "Colon" };
    return style >= 0 && style < int(std::size(names)) ? QString::fromLatin1(names[style])
                                                       : QString();
}

void HttpLexer::styleText(int, int end)
{
    // Where the head ends cannot be told from the middle, and heads are short: begin at the top.
    const auto *bytes = reinterpret_cast<const char *>(
        editor()->SendScintillaPtrResult(QsciScintilla::SCI_GETCHARACTERPOINTER));
    const QByteArray text = QByteArray::fromRawData(bytes, end);
    startStyling(0);
    for (qsizetype pos = 0; pos < text.size();) {
        const qsizetype feed = text.indexOf('\n', pos);
        const qsizetype next = feed < 0 ? text.size() : feed + 1;
        const QByteArray line = text.sliced(pos, next - pos);
        if (line.trimmed().isEmpty()) {
            style(text.size() - pos, Default);
            return;
        }
        if (pos == 0)
            styleFirstLine(line);
        else
            styleHeaderLine(line);
        pos = next;
    }
}

/// `POST /path HTTP/1.1` or `HTTP/1.1 201 Created`.
void HttpLexer::styleFirstLine(const QByteArray &line)
{
    const qsizetype blank = std::max<qsizetype>(line.indexOf(' '), 0);
    if (line.startsWith("HTTP/")) {
        const qsizetype second = line.indexOf(' ', blank + 1);
        const qsizetype statusEnd = second < 0 ? line.size() : second;
        style(blank, Version);
        style(statusEnd - blank, Status);
        style(line.size() - statusEnd, Default);
        return;
    }
    const qsizetype last = line.lastIndexOf(" HTTP/");
    const qsizetype targetEnd = last > blank ? last : line.size();
    style(blank, Method);
    style(targetEnd - blank, Default);
    style(line.size() - targetEnd, Version);
}

void HttpLexer::styleHeaderLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0) {
        style(line.size(), Default);
        return;
    }
    style(colon, HeaderName);
    style(1, Colon);
    style(line.size() - colon - 1, Default);
}

} // namespace console
