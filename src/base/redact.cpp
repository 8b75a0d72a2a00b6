// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <array>
#include <cstring>
#include <utility>

namespace base {

namespace {

struct SecretShape
{
    const char *word; ///< What the secret is called, in lower case.
    const char *lead; ///< The same with what stands between it and the secret.
    const char *ends; ///< Each of these bytes ends it.
    bool mayHaveBlanks; ///< Around the equals sign.
};

constexpr std::array Shapes{
    SecretShape{ "sharedaccesskey", "sharedaccesskey=", "; \t\r\n\"'<>", true },
    SecretShape{ "accountkey", "accountkey=", "; \t\r\n\"'<>", true },
    SecretShape{ "sig", "sig=", "& \t\r\n\"'<>", false },
    SecretShape{ "bearer ", "bearer ", " \t\r\n\"'<>", false },
};

constexpr qsizetype MaxReference = 8; ///< Bytes of `&#x0003d;` before its end.

/// One character as it may be written in JSON, XML and addresses.
struct Unit
{
    char character = 0; ///< 0: none that could begin or end a secret.
    qsizetype length = 1;
};

char inHex(QByteArrayView digits)
{
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber, 16);
    return isNumber && code < 0x80 ? char(code) : '\0';
}

/// The character reference at \a at, where there is a `&`.
Unit reference(const QByteArray &lowered, qsizetype at)
{
    static constexpr std::array<std::pair<const char *, char>, 5> Names{
        { { "amp", '&' }, { "lt", '<' }, { "gt", '>' }, { "quot", '"' }, { "apos", '\'' } }
    };
    const qsizetype end = lowered.indexOf(';', at);
    if (end < 0 || end - at > MaxReference)
        return { '&' };
    const QByteArrayView name = QByteArrayView(lowered).sliced(at + 1, end - at - 1);
    const qsizetype length = end - at + 1;
    for (const auto &[known, character] : Names) {
        if (name == known)
            return { character, length };
    }
    if (name.startsWith("#x"))
        return { inHex(name.sliced(2)), length };
    bool isNumber = false;
    const uint code = name.startsWith('#') ? name.sliced(1).toUInt(&isNumber) : 0;
    return isNumber && code < 0x80 ? Unit{ char(code), length } : Unit{ '&' };
}

Unit unitAt(const QByteArray &lowered, qsizetype at, bool isAddress)
{
    const char first = lowered.at(at);
    const QByteArrayView rest = QByteArrayView(lowered).sliced(at);
    if (first == '&')
        return reference(lowered, at);
    if (first == '%' && isAddress && rest.size() >= 3)
        return { inHex(rest.sliced(1, 2)), 3 };
    if (first != '\\' || rest.size() < 2)
        return { first };
    if (rest.at(1) == 'u' && rest.size() >= 6)
        return { inHex(rest.sliced(2, 4)), 6 };
    if (std::strchr("nrt", rest.at(1)))
        return { '\n', 2 };
    return { rest.at(1), 2 };
}

/// Where the secret begins that is called so at \a at, and whether it is written as in an address;
/// -1: there is none.
std::pair<qsizetype, bool> startOf(const QByteArray &lowered, qsizetype at,
                                   const SecretShape &shape)
{
    qsizetype start = at + qsizetype(std::strlen(shape.word));
    if (std::strcmp(shape.word, shape.lead) == 0)
        return { start, false };
    const auto skipBlanks = [&] {
        while (shape.mayHaveBlanks && start < lowered.size()
               && (lowered.at(start) == ' ' || lowered.at(start) == '\t'))
            ++start;
    };
    skipBlanks();
    if (start == lowered.size())
        return { -1, false };
    const Unit equals = unitAt(lowered, start, true);
    const bool isAddress = lowered.at(start) == '%';
    if (equals.character != '=')
        return { -1, false };
    start += equals.length;
    skipBlanks();
    return { start, isAddress };
}

QByteArray redactShape(const QByteArray &text, const SecretShape &shape, const Mark &mark)
{
    const QByteArray lowered = text.toLower();
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; (at = lowered.indexOf(shape.word, at)) >= 0;) {
        auto [start, isAddress] = startOf(lowered, at, shape);
        if (start < 0) {
            at += qsizetype(std::strlen(shape.word));
            continue;
        }
        // A quote that opens the value would else pass for its end.
        if (start < text.size()) {
            const Unit quote = unitAt(lowered, start, isAddress);
            if (quote.character == '"' || quote.character == '\'')
                start += quote.length;
        }
        qsizetype end = start;
        while (end < text.size()) {
            const Unit unit = unitAt(lowered, end, isAddress);
            if (unit.character != '\0' && std::strchr(shape.ends, unit.character))
                break;
            end += unit.length;
        }
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
