// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/tagedit.h"

#include "hub/tagexpression.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace fleet {

using namespace Qt::StringLiterals;

namespace {

constexpr char Context[] = "fleet::TagEdit";
constexpr qsizetype MostExamples = 5;

bool isTagCharacter(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || u"_@#.:-"_s.contains(c));
}

std::optional<base::Error> faultOf(const QString &tag)
{
    if (tag.startsWith(u'$'))
        return base::Error{
            QCoreApplication::translate(
                Context, "“%1” begins with $. Only the hub itself sets such tags; choose another.")
                .arg(tag),
            u"tags"_s
        };
    if (tag.size() > hub::TagExpression::MaxTagLength)
        return base::Error{ QCoreApplication::translate(
                                Context, "“%1…” has %2 characters; a tag has at most %3.")
                                .arg(tag.first(20))
                                .arg(tag.size())
                                .arg(hub::TagExpression::MaxTagLength),
                            u"tags"_s };
    const auto bad = std::find_if_not(tag.begin(), tag.end(), isTagCharacter);
    if (bad != tag.end())
        return base::Error{ QCoreApplication::translate(
                                Context,
                                "“%1” in “%2” is not allowed. Tags have letters, digits and "
                                "_ @ # . : - only.")
                                .arg(*bad)
                                .arg(tag),
                            u"tags"_s };
    return std::nullopt;
}

/// How many tags there are in a list joined by commas.
qsizetype countIn(QByteArrayView tags)
{
    return tags.isEmpty() ? 0 : std::count(tags.begin(), tags.end(), ',') + 1;
}

} // namespace

base::Result<QStringList> readTags(const QString &text)
{
    static const QRegularExpression gaps(u"[\\s,;]+"_s);
    QStringList tags;
    for (const QString &tag : text.split(gaps, Qt::SkipEmptyParts)) {
        if (const auto fault = faultOf(tag))
            return *fault;
        if (!tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QStringList editedTags(const QStringList &tags, const TagEdit &edit)
{
    QStringList result;
    const auto add = [&result](const QString &tag) {
        if (!tag.isEmpty() && !result.contains(tag))
            result.append(tag);
    };
    for (const QString &tag : tags) {
        const QString &now = tag == edit.replaced ? edit.replacement : tag;
        if (!edit.removed.contains(now))
            add(now);
    }
    for (const QString &tag : edit.added)
        add(tag);
    return result;
}

TagPreview previewTags(const RegistrationTable &table, const std::vector<quint32> &rows,
                       const TagEdit &edit)
{
    TagPreview preview;
    for (const quint32 row : rows) {
        if (table.isGap(row))
            continue;
        const QByteArrayView text = table.tags(row);
        if (text.contains('$')) {
            ++preview.ofInstallations;
            continue;
        }
        const QStringList before = QString::fromUtf8(text).split(u',', Qt::SkipEmptyParts);
        const QStringList after = editedTags(before, edit);
        if (after == before) {
            ++preview.same;
        } else if (after.size() > TagEdit::MaxTags && after.size() > countIn(text)) {
            ++preview.tooMany;
        } else {
            preview.rows.push_back(row);
            if (preview.examples.size() < MostExamples)
                preview.examples.append({ row, before, after });
        }
    }
    return preview;
}

} // namespace fleet
