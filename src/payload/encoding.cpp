// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/encoding.h"

#include <QCoreApplication>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

uchar byteAt(QByteArrayView bytes, qsizetype offset)
{
    return offset < bytes.size() ? uchar(bytes[offset]) : 0;
}

/// The range of the second byte depends on the first one (RFC 3629, section 4).
bool secondFits(uchar first, uchar second)
{
    switch (first) {
    case 0xE0:
        return second >= 0xA0 && second <= 0xBF;
    case 0xED:
        return second >= 0x80 && second <= 0x9F;
    case 0xF0:
        return second >= 0x90 && second <= 0xBF;
    case 0xF4:
        return second >= 0x80 && second <= 0x8F;
    default:
        return second >= 0x80 && second <= 0xBF;
    }
}

} // namespace

ByteOrderMark byteOrderMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return ByteOrderMark::Utf8;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return ByteOrderMark::Utf16;
    return ByteOrderMark::None;
}

int utf8LengthAt(QByteArrayView bytes, qsizetype offset)
{
    const uchar first = byteAt(bytes, offset);
    if (first < 0x80)
        return 1;
    const int length = first >= 0xC2 && first <= 0xDF ? 2
        : first >= 0xE0 && first <= 0xEF              ? 3
        : first >= 0xF0 && first <= 0xF4              ? 4
                                                      : 0;
    if (length == 0 || !secondFits(first, byteAt(bytes, offset + 1)))
        return 0;
    for (int i = 2; i < length; ++i) {
        if ((byteAt(bytes, offset + i) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = utf8LengthAt(bytes, i);
        if (length == 0)
            return i;
        i += length;
    }
    return -1;
}

std::optional<Finding> encodingFault(const QByteArray &bytes, const TextMap &map)
{
    const qsizetype invalid = firstInvalidUtf8(bytes);
    const qsizetype nul = bytes.indexOf('\0');
    if (nul >= 0 && (invalid < 0 || nul < invalid)) {
        return map.finding(Finding::Severity::Error, u"text-nul"_s, nul, 1,
                           QCoreApplication::translate(
                               "payload", "There is a NUL byte, which no text may have, line %1.")
                               .arg(map.lineAt(nul)));
    }
    if (invalid < 0)
        return std::nullopt;
    return map.finding(
        Finding::Severity::Error, u"text-not-utf8"_s, invalid, 1,
        QCoreApplication::translate(
            "payload",
            "The byte %1 is not UTF-8, line %2. Save the text as UTF-8 and open it again.")
            .arg(QString::number(uchar(bytes[invalid]), 16).toUpper(),
                 QString::number(map.lineAt(invalid))));
}

} // namespace payload
