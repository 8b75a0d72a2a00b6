// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/bodytext.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

namespace sharing {

namespace {

/// UTF-16 of either order, by its mark or by the zero that an ASCII character has in it.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &body)
{
    if (body.size() < 2 || body.size() % 2)
        return std::nullopt;
    const auto first = quint8(body.at(0));
    const auto second = quint8(body.at(1));
    if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0))
        return QStringConverter::Utf16LE;
    if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

std::optional<QString> textOf(const QByteArray &body)
{
    if (body.contains('\0'))
        return std::nullopt;
    // A mark at the beginning and bytes that are no UTF-8 do not survive the way there and back.
    QString text = QString::fromUtf8(body);
    return text.toUtf8() == body ? std::optional(std::move(text)) : std::nullopt;
}

QByteArray utf8Of(const QByteArray &body)
{
    const auto wide = wideEncoding(body);
    if (!wide)
        return body;
    QStringDecoder decoder(*wide, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(body);
    return text.toUtf8();
}

QByteArray changedText(const QByteArray &body,
                       const std::function<QByteArray(const QByteArray &)> &change)
{
    const auto wide = wideEncoding(body);
    if (!wide)
        return change(body);
    const QByteArray utf8 = utf8Of(body);
    const QByteArray changed = change(utf8);
    if (changed == utf8)
        return body;
    QStringEncoder encoder(*wide, QStringConverter::Flag::ConvertInitialBom);
    // The decoder dropped a mark, if there was one.
    const bool hasMark = quint8(body.at(0)) >= 0xFE;
    const QString text = QString::fromUtf8(changed);
    const QByteArray bytes =
        encoder(hasMark && !text.startsWith(QChar(0xFEFF)) ? QString(QChar(0xFEFF) + text) : text);
    return bytes;
}

QString base64Lines(const QByteArray &bytes)
{
    constexpr qsizetype LineLength = 76;
    const QString text = QString::fromLatin1(bytes.toBase64());
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += LineLength)
        lines.append(text.mid(at, LineLength));
    return lines.join(QChar(u'\n'));
}

} // namespace sharing
