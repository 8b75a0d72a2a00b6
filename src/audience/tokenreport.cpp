// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/tokenreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace audience {

using namespace Qt::StringLiterals;
using hub::Platform;
using Likeness = HandleUse::Likeness;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(audience::TokenReport)
};

QString codePoint(char32_t c)
{
    return u"U+%1"_s.arg(quint32(c), 4, 16, QChar(u'0')).toUpper();
}

/// What is odd about \a c in a handle; no platform's handles have any of these.
QString oddName(char32_t c)
{
    if (c == U' ')
        return Text::tr("a blank");
    if (c == U'\t')
        return Text::tr("a tab");
    if (c == U'\n' || c == U'\r')
        return Text::tr("a line break");
    if (c == U'<' || c == U'>')
        return Text::tr("an angle bracket, as iOS once printed tokens");
    if (c == U'"' || c == U'\'' || c == U'`')
        return Text::tr("a quote");
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Control || category == QChar::Other_Format)
        return Text::tr("%1, which cannot be seen").arg(codePoint(c));
    if (QChar::isSpace(c))
        return Text::tr("%1, a blank that is none of the keyboard's").arg(codePoint(c));
    if (c > 126)
        return Text::tr("%1 “%2”, which is not ASCII").arg(codePoint(c), QString::fromUcs4(&c, 1));
    return {};
}

QList<OddCharacter> oddCharacters(const QString &handle)
{
    QList<OddCharacter> odd;
    for (qsizetype at = 0; at < handle.size() && odd.size() < TokenReport::MaxOdd; ++at) {
        const qsizetype start = at;
        char32_t c = handle.at(at).unicode();
        if (handle.at(at).isHighSurrogate() && at + 1 < handle.size()
            && handle.at(at + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(handle.at(at), handle.at(at + 1)), ++at;
        if (const QString name = oddName(c); !name.isEmpty())
            odd.append({ start, name });
    }
    return odd;
}

bool isHex(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

std::optional<Likeness> likenessOf(const QString &handle, const QString &other)
{
    if (handle == other)
        return Likeness::Same;
    if (handle.trimmed() == other.trimmed())
        return Likeness::WithBlanks;
    if (isHex(handle) && handle.compare(other, Qt::CaseInsensitive) == 0)
        return Likeness::OtherCase;
    return std::nullopt;
}

QList<FormatFit> fittingOf(const QString &handle)
{
    QList<FormatFit> list;
    for (const Platform platform : hub::allPlatforms()) {
        const payload::HandleShape shape = payload::describeHandle(handle, platform);
        if (shape.fits && !shape.text.isEmpty()) // without text any handle may be one
            list.append({ platform, shape });
    }
    return list;
}

void describe(TokenReport &report, const QString &handle, std::optional<Platform> platform)
{
    if (platform) {
        const payload::HandleShape shape = payload::describeHandle(handle, *platform);
        report.fits = shape.fits;
        report.looksLike = shape.text;
    } else if (!report.fitting.isEmpty()) {
        report.looksLike = report.fitting.first().shape.text;
    } else if (!handle.trimmed().isEmpty()) {
        report.looksLike = Text::tr("No platform has handles that look like this.");
        report.fits = false;
    }
}

} // namespace

TokenReport inspectHandle(const QString &handle, std::optional<Platform> platform,
                          const QList<hub::Registration> &registrations)
{
    TokenReport report;
    report.length = handle.size();
    report.fitting = fittingOf(handle);
    report.odd = oddCharacters(handle);
    describe(report, handle, platform);
    if (handle.trimmed().isEmpty())
        return report;
    for (qsizetype row = 0; row < registrations.size(); ++row) {
        const hub::Registration &registration = registrations.at(row);
        if (const auto likeness = likenessOf(handle, registration.handle.text))
            report.uses.append({ row, registration, *likeness });
    }
    return report;
}

bool TokenReport::isRegisteredTwice() const
{
    QStringList seen;
    for (const HandleUse &use : uses) {
        const auto &body = use.registration.body;
        const QString key = u"%1 %2"_s.arg(int(use.registration.platform))
                                .arg(body ? u"template "_s + body->name : u"native"_s);
        if (seen.contains(key))
            return true;
        seen.append(key);
    }
    return false;
}

} // namespace audience
