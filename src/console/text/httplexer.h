// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/qsci.h"

namespace console {

/// Colours the text of an HTTP request or response: first line, header names, and from the first
/// empty line on a plain body.
class HttpLexer : public QsciLexerCustom
{
    Q_OBJECT

public:
    enum Style { Default, Method, Version, Status, HeaderName, Colon };

    explicit HttpLexer(QObject *parent = nullptr);

    const char *language() const override { return "HTTP"; }
    /// Empty for numbers that are no style, which is how QScintilla asks for the count.
    QString description(int style) const override;
    void styleText(int start, int end) override;

private:
    void styleFirstLine(const QByteArray &line);
    void styleHeaderLine(const QByteArray &line);
    void style(qsizetype length, Style style) { setStyling(int(length), int(style)); }
};

} // namespace console
