// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <array>
#include <cstring>

namespace base {

namespace {

struct SecretShape
{
    const char *lead; ///< What stands before the secret, in lower case.
    const char *ends; ///< Each of these bytes ends it.
};

constexpr std::array Shapes{
    SecretShape{ "sharedaccesskey=", "; \t\r\n\"'<>" },
    SecretShape{ "accountkey=", "; \t\r\n\"'<>" },
    SecretShape{ "sig=", "& \t\r\n\"'<>" },
    SecretShape{ "bearer ", " \t\r\n\"'<>" },
};

QByteArray redactShape(const QByteArray &text, const SecretShape &shape, const Mark &mark)
{
    const QByteArray lowered = text.toLower();
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; (at = lowered.indexOf(shape.lead, at)) >= 0;) {
        qsizetype start = at + qsizetype(std::strlen(shape.lead));
        // A quote that opens the value would else pass for its end.
        if (start < text.size() && (text.at(start) == '"' || text.at(start) == '\''))
            ++start;
        qsizetype end = start;
        while (end < text.size() && !std::strchr(shape.ends, text.at(end)))
            ++end;
        if (end > start) {
            result += QByteArrayView(text).sliced(copied, start - copied);
            result += mark(shape.lead, QByteArrayView(text).sliced(start, end - start));
            copied = end;
        }
        at = end;
    }
    if (copied == 0)
        return text;
    result += QByteArrayView(text).sliced(copied);
    return result;
}

} // namespace

QByteArray redact(const QByteArray &text)
{
    return redact(text, [](QByteArrayView, QByteArrayView) -> QByteArray { return RedactedMark; });
}

QByteArray redact(const QByteArray &text, const Mark &mark)
{
    QByteArray result = text;
    for (const SecretShape &shape : Shapes)
        result = redactShape(result, shape, mark);
    return result;
}

} // namespace base
