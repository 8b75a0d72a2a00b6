// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/markdown.h"

#include <QCoreApplication>

#include <algorithm>

namespace compare {

using namespace Qt::StringLiterals;

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(compare::Markdown)
};

constexpr qsizetype MaxValue = 200; ///< Characters of a value; the rest is an ellipsis.
constexpr int MaxRows = 200; ///< Of a section: a bug report has a limit, too.

/// \a text so that it means itself in a cell of a table.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified()) {
        if (QStringView(u"\\`*_{}[]<>|#~").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

/// \a text in as many backticks as it needs. A bar would end the cell even in there.
QString code(const QString &text)
{
    const QString line = QString(text).replace(u'\n', u'⏎').replace(u'\r', QString());
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : line) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString pad = longest > 0 || line.isEmpty() ? u" "_s : QString();
    QString cell = fence + pad + line + pad + fence;
    return cell.replace(u'|', u"\\|"_s);
}

class Writer
{
public:
    Writer(const Comparison &comparison, bool hidesVolatile)
        : m_comparison(comparison)
        , m_hidesVolatile(hidesVolatile)
    {
        m_handles = comparison.handles;
        // The longest first, should one be a part of another.
        for (int i = 0; i < m_handles.size(); ++i)
            m_order.append(i);
        std::sort(m_order.begin(), m_order.end(),
                  [this](int a, int b) { return m_handles.at(a).size() > m_handles.at(b).size(); });
    }

    QString write()
    {
        writeHead();
        for (const Section section : AllSections)
            writeSection(section);
        const Count total = m_comparison.total();
        if (total.differing == 0)
            m_text += u'\n' + Wording::tr("They do not differ in anything else.") + u'\n';
        if (m_hidesVolatile && total.changing > 0) {
            m_text += u'\n'
                + QCoreApplication::translate("compare::Markdown",
                                              "%n value(s) that always change(s) left out.",
                                              nullptr, int(total.changing))
                + u'\n';
        }
        return m_text;
    }

private:
    QString withoutHandles(QString text) const
    {
        constexpr qsizetype Least = 4; // shorter ones are no handles, and would tear words apart
        for (const int i : m_order) {
            // Most cells are shorter than any handle, and there may be a thousand of those.
            if (m_handles.at(i).size() >= Least && m_handles.at(i).size() <= text.size())
                text.replace(m_handles.at(i), u"handle-"_s + QString::number(i + 1));
        }
        return text;
    }

    QString shown(const QString &text, bool isCode) const
    {
        QString value = withoutHandles(text);
        if (value.size() > MaxValue)
            value = value.left(MaxValue) + u'…';
        return isCode ? code(value) : escaped(value);
    }

    void line(const QStringList &cells) { m_text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s; }

    QStringList letters() const
    {
        QStringList result;
        for (qsizetype i = 0; i < m_comparison.columns.size(); ++i)
            result.append(columnLetter(i));
        return result;
    }

    void rule(qsizetype columns) { m_text += u'|' + u"---|"_s.repeated(columns) + u'\n'; }

    void writeHead()
    {
        line(QStringList{ QString() } + letters());
        rule(m_comparison.columns.size() + 1);
        QStringList names{ Wording::tr("Name") };
        QStringList times{ Wording::tr("Sent") };
        QStringList verdicts{ Wording::tr("Verdict") };
        bool isNamed = false;
        for (const Column &column : m_comparison.columns) {
            isNamed = isNamed || !column.name.isEmpty();
            names.append(escaped(withoutHandles(column.name)));
            times.append(column.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s));
            verdicts.append(escaped(withoutHandles(column.headline)));
        }
        if (isNamed)
            line(names);
        line(times);
        line(verdicts);
    }

    bool isWritten(const Row &row, Section section) const
    {
        if (row.section != section)
            return false;
        return row.sign == Sign::Remark || row.sign == Sign::Measured
            || (row.isDifference() && !(m_hidesVolatile && row.isVolatile));
    }

    void writeSection(Section section)
    {
        QList<const Row *> rows;
        QStringList remarks;
        for (const Row &row : m_comparison.rows) {
            if (!isWritten(row, section))
                continue;
            if (row.sign == Sign::Remark)
                remarks.append(row.name);
            else
                rows.append(&row);
        }
        if (rows.isEmpty())
            return;
        m_text += u"\n### "_s + sectionName(section) + u"\n\n"_s;
        line(QStringList{ QString(), QString() } + letters());
        rule(m_comparison.columns.size() + 2);
        for (const Row *row : rows.first(std::min<qsizetype>(rows.size(), MaxRows)))
            writeRow(*row);
        if (rows.size() > MaxRows)
            remarks = { Wording::tr("Only the first %1 are listed.").arg(MaxRows) };
        for (const QString &remark : std::as_const(remarks))
            m_text += u'\n' + escaped(remark) + u'\n';
    }

    void writeRow(const Row &row)
    {
        QString name = shown(row.name, row.isNameCode);
        if (!row.note.isEmpty())
            name += u" ("_s + escaped(withoutHandles(row.note)) + u')';
        QStringList cells{ signText(row.sign), name };
        for (const Cell &cell : row.cells)
            cells.append(cell.text ? shown(*cell.text, row.isCode) : Wording::tr("not there"));
        line(cells);
    }

    const Comparison &m_comparison;
    bool m_hidesVolatile;
    QStringList m_handles;
    QList<int> m_order;
    QString m_text;
};

} // namespace

QString sectionName(Section section)
{
    switch (section) {
    case Section::Result:
        return Wording::tr("Result");
    case Section::Target:
        return Wording::tr("Target");
    case Section::Payload:
        return Wording::tr("Payload");
    case Section::Headers:
        return Wording::tr("Headers");
    case Section::Timing:
        return Wording::tr("Status and timing");
    }
    Q_UNREACHABLE();
}

QString columnLetter(qsizetype column)
{
    constexpr qsizetype Letters = 26;
    return column < Letters ? QString(QChar(char16_t(u'A' + column)))
                            : u'#' + QString::number(column + 1);
}

QString toMarkdown(const Comparison &comparison, bool hidesVolatile)
{
    return Writer(comparison, hidesVolatile).write();
}

} // namespace compare
