// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rows.h"

#include "base/redact.h"
#include "payload/xmlcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace compare {

using namespace Qt::StringLiterals;

namespace {

/// The signature of the token, which a proxy may echo where no known shape covers it.
QByteArray signatureOf(const hub::Exchange &exchange)
{
    const QByteArray &token = exchange.request.authorization.reveal();
    const qsizetype from = token.indexOf("sig=") + 4;
    return from < 4 ? QByteArray() : token.mid(from, token.indexOf('&', from) - from);
}

} // namespace

Subject subjectOf(const hub::Exchange &exchange)
{
    Subject subject{ .exchange = exchange,
                     .diagnoses = hub::diagnose(exchange),
                     .outcome = hub::toOutcome(exchange),
                     .payload = payloadOf(exchange) };
    const QByteArray start = subject.payload.left(256).trimmed();
    if (start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<")) {
        const QList<payload::Finding> findings = payload::checkXml(subject.payload).findings;
        const bool isBroken =
            std::any_of(findings.begin(), findings.end(), [](const auto &finding) {
                return finding.severity == payload::Finding::Severity::Error;
            });
        if (const auto tree = isBroken ? std::nullopt : payload::readXmlTree(subject.payload))
            subject.xml = valueTree(*tree);
    } else if (const auto scan = payload::scanJson(subject.payload); scan.root) {
        subject.json = valueTree(*scan.root);
    }
    return subject;
}

Common commonOf(const std::vector<Subject> &subjects)
{
    const auto all = [&subjects](auto holds) {
        return std::all_of(subjects.begin(), subjects.end(), holds);
    };
    const auto namesDevices = [](const Subject &subject) {
        return subject.outcome && !subject.outcome->results.isEmpty();
    };
    const bool isJson = all([](const Subject &subject) { return subject.json.has_value(); });
    const bool isXml = all([](const Subject &subject) { return subject.xml.has_value(); });
    return {
        .way = isJson ? PayloadWay::Json
            : isXml   ? PayloadWay::Xml
                      : PayloadWay::Lines,
        .areSends = all([](const Subject &subject) { return subject.exchange.meant.has_value(); }),
        .haveOutcomes = all([](const Subject &subject) { return subject.outcome.has_value(); }),
        .nameDevices = all(namesDevices),
        .someNameDevices = std::any_of(subjects.begin(), subjects.end(), namesDevices),
    };
}

RowBuilder::RowBuilder(Section section, const Subject &leftSubject, const Subject &rightSubject,
                       const Common &all, const VolatileRules &rules)
    : left(leftSubject)
    , right(rightSubject)
    , common(all)
    , m_section(section)
    , m_rules(rules)
    , m_signatures{ signatureOf(leftSubject.exchange), signatureOf(rightSubject.exchange) }
{
}

Row *RowBuilder::add(const QString &key, const QString &name,
                     const std::optional<QString> &leftText,
                     const std::optional<QString> &rightText, const Kind &kind,
                     std::optional<bool> isSame)
{
    if (!leftText && !rightText)
        return nullptr;
    Row row{ .section = m_section,
             .key = key,
             .name = name,
             .isNameCode = kind.isNameCode,
             .isCode = kind.isCode,
             .isMain = kind.isMain,
             .cells = { Cell(), Cell() } };
    if (!leftText || !rightText)
        row.sign = leftText ? Sign::Removed : Sign::Added;
    else if (!isSame.value_or(*leftText == *rightText))
        row.sign = Sign::Changed;
    if (leftText)
        row.cells[0].text = withoutSecrets(*leftText);
    if (rightText)
        row.cells[1].text = withoutSecrets(*rightText);
    if (row.sign == Sign::Changed) {
        const TextChange change = changedWords(*row.cells[0].text, *row.cells[1].text);
        row.cells[0].changed = change.left;
        row.cells[1].changed = change.right;
    }
    // What one side lacks altogether is news: a proxy has no tracking id.
    if (row.sign == Sign::Changed && kind.place) {
        row.isVolatile = m_rules.explain(*kind.place, name, { *leftText, left.exchange.startedAt },
                                         { *rightText, right.exchange.startedAt });
    }
    qsizetype &counter = !row.isDifference() ? result.count.same
        : row.isVolatile                     ? result.count.changing
                                             : result.count.differing;
    ++counter;
    if (result.rows.size() >= MaxRows) {
        ++m_omitted;
        m_unkept = row;
        return &m_unkept;
    }
    result.rows.append(row);
    return &result.rows.last();
}

void RowBuilder::finish()
{
    if (m_omitted > 0) {
        remark(u"unkept"_s,
               QCoreApplication::translate("compare::Rows", "%n more row(s) are not listed.",
                                           nullptr, int(m_omitted)));
    }
}

void RowBuilder::remark(const QString &key, const QString &text)
{
    result.rows.append({ .section = m_section,
                         .key = key,
                         .name = text,
                         .isMain = true,
                         .sign = Sign::Remark,
                         .cells = { Cell(), Cell() } });
}

QString RowBuilder::withoutSecrets(const QString &text) const
{
    QString clean = text;
    if (text.contains(u'=') || text.contains(u"bearer ", Qt::CaseInsensitive))
        clean = QString::fromUtf8(base::redact(text.toUtf8()));
    for (const QByteArray &signature : m_signatures) {
        if (signature.isEmpty())
            continue;
        const QString mark = QString::fromLatin1(base::RedactedMark);
        clean.replace(QString::fromLatin1(signature), mark);
        clean.replace(QString::fromLatin1(QByteArray::fromPercentEncoding(signature)), mark);
    }
    return clean;
}

} // namespace compare
