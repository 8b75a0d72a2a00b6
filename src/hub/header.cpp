// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/header.h"

#include <QCoreApplication>

#include <cstring>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9110 5.6.2.
bool isTokenCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return u < 128 && u > 32
        && ((u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9')
            || std::strchr("!#$%&'*+-.^_`|~", char(u)));
}

} // namespace

std::optional<base::Error> headerValueFault(const QString &value, const QString &part)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t u = value.at(i).unicode();
        if (u == '\r' || u == '\n') {
            return base::Error{ QCoreApplication::translate(
                                    "hub::Header",
                                    "%1: a line break may not stand in a header value.")
                                    .arg(part),
                                part, i };
        }
        if (u == 127 || (u < 32 && u != '\t')) {
            return base::Error{ QCoreApplication::translate(
                                    "hub::Header",
                                    "%1: a control character (code %2) may not stand in a header.")
                                    .arg(part)
                                    .arg(int(u)),
                                part, i };
        }
        if (u > 127) {
            return base::Error{
                QCoreApplication::translate(
                    "hub::Header",
                    "%1: “%2” cannot be sent in a header; only plain ASCII characters can.")
                    .arg(part, value.mid(i, value.at(i).isHighSurrogate() ? 2 : 1)),
                part, i
            };
        }
    }
    return std::nullopt;
}

namespace {

/// \a valueAt is where the value begins in the text that is read; faults are counted from there.
base::Result<Header> read(const QString &name, const QString &value, qsizetype valueAt)
{
    if (name.isEmpty()) {
        return base::Error{ QCoreApplication::translate("hub::Header", "A header has no name."),
                            u"header"_s, 0 };
    }
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!isTokenCharacter(name.at(i))) {
            return base::Error{
                QCoreApplication::translate(
                    "hub::Header",
                    "Header name “%1” has a character that names may not have, at position %2.")
                    .arg(name.left(60))
                    .arg(i + 1),
                u"header"_s, i
            };
        }
    }
    const QString trimmed = value.trimmed();
    if (auto fault = headerValueFault(trimmed, u"header "_s + name)) {
        fault->part = u"header"_s;
        fault->offset += valueAt + value.indexOf(trimmed);
        return *fault;
    }
    return Header{ name.toLatin1(), trimmed.toLatin1(), HeaderOrigin::You };
}

} // namespace

base::Result<Header> Header::parse(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        return base::Error{ QCoreApplication::translate(
                                "hub::Header",
                                "Header “%1” has no colon. Write it as “Name: value”.")
                                .arg(text.left(60)),
                            u"header"_s, 0 };
    }
    return read(text.left(colon), text.mid(colon + 1), colon + 1);
}

base::Result<Header> Header::make(const QString &name, const QString &value)
{
    return read(name, value, 0);
}

std::optional<QByteArray> headerValue(const Headers &headers, QByteArrayView name)
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return std::nullopt;
}

} // namespace hub
