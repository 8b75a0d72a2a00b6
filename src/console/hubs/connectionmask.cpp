// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/connectionmask.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any connection string with room for what people paste around it.
constexpr qsizetype LongestString = 8192;

bool isWrapping(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'\'' || c == u'`' || c == u',' || c == u'\u201C'
        || c == u'\u201D' || c == u'\uFEFF' || c == u'\u200B';
}

TextRange trimmed(const QString &text, TextRange range)
{
    while (range.length > 0 && isWrapping(text.at(range.from)))
        range = { range.from + 1, range.length - 1 };
    while (range.length > 0 && isWrapping(text.at(range.end() - 1)))
        --range.length;
    return range;
}

bool hasSecretName(const QString &name)
{
    // "Ends with": people paste a line of a settings file, with its own name in front.
    static constexpr std::array Names{ "sharedaccesskey", "sharedaccesssignature", "accountkey" };
    return std::ranges::any_of(Names, [&name](const char *secret) {
        return name.endsWith(QLatin1String(secret), Qt::CaseInsensitive);
    });
}

bool hasOpenName(const QString &name)
{
    static constexpr std::array Names{ "endpoint", "sharedaccesskeyname", "entitypath",
                                       "usedevelopmentemulator", "accountname" };
    return std::ranges::any_of(Names, [&name](const char *open) {
        return name.endsWith(QLatin1String(open), Qt::CaseInsensitive);
    });
}

bool isShapedLikeKey(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9+/_-]{40,}={0,2}$"_s);
    return shape.match(text).hasMatch();
}

/// The secret in the part \a part of \a text; empty when there is none.
TextRange secretOf(const QString &text, const TextRange &part)
{
    const TextRange whole = trimmed(text, part);
    if (isShapedLikeKey(text.mid(whole.from, whole.length)))
        return whole;
    const qsizetype equals = text.indexOf(u'=', part.from);
    if (equals < 0 || equals >= part.end())
        return {};
    const QString name = text.mid(part.from, equals - part.from).trimmed();
    const TextRange value = trimmed(text, { equals + 1, part.end() - equals - 1 });
    const bool hidden = hasSecretName(name)
        || (!hasOpenName(name) && isShapedLikeKey(text.mid(value.from, value.length)));
    return hidden ? value : TextRange{};
}

} // namespace

QList<TextRange> secretRanges(const QString &text)
{
    QList<TextRange> found;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype stop = text.indexOf(u';', start);
        if (stop < 0)
            stop = text.size();
        if (const TextRange secret = secretOf(text, { start, stop - start }); secret.length > 0)
            found.append(secret);
        start = stop + 1;
    }
    return found;
}

QString withoutWrapping(const QString &text)
{
    const TextRange inner = trimmed(text, { 0, text.size() });
    return text.mid(inner.from, inner.length);
}

bool looksLikeConnectionString(const QString &text)
{
    if (text.size() > LongestString)
        return false;
    const auto has = [&text](QLatin1String part) {
        return text.contains(part, Qt::CaseInsensitive);
    };
    return text.contains(u';') && has(QLatin1String("Endpoint="))
        && (has(QLatin1String("SharedAccessKey=")) || has(QLatin1String("SharedAccessKeyName="))
            || has(QLatin1String("SharedAccessSignature=")));
}

} // namespace console
