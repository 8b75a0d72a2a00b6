// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a schema that look at several places at once.
#include "payload/schemacheck.h"

#include <QJsonArray>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

using Condition = SchemaRule::Condition;

/// What a condition looks at.
struct Subject
{
    QStringList texts;
    qsizetype count = 0;
};

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

bool isSame(const QString &text, const QJsonValue &value, Qt::CaseSensitivity sensitivity)
{
    if (value.isDouble()) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && number == value.toDouble();
    }
    return text.compare(textOf(value), sensitivity) == 0;
}

bool isIn(const QString &text, const QJsonValue &list, Qt::CaseSensitivity sensitivity)
{
    const QJsonArray values = list.toArray();
    return std::any_of(values.begin(), values.end(),
                       [&](const QJsonValue &value) { return isSame(text, value, sensitivity); });
}

class RuleWalk
{
public:
    RuleWalk(FieldCheck &check, const PayloadTree &tree, const hub::Notification &notification,
             std::optional<hub::PayloadKind> kind)
        : m_check(check)
        , m_tree(tree)
        , m_notification(notification)
        , m_kind(kind)
    {
    }

    void run(const SchemaRule &rule);

private:
    Subject subjectOf(const Condition &condition);
    bool holds(const Condition &condition);
    static bool holdsFor(const Condition &condition, const QString &text);
    std::optional<Fix> fixOf(const SchemaRule &rule);
    const QList<PathHit> &hits(const QString &path);

    FieldCheck &m_check;
    const PayloadTree &m_tree;
    const hub::Notification &m_notification;
    std::optional<hub::PayloadKind> m_kind;
    QHash<QString, QList<PathHit>> m_hits; ///< By path: many rules ask for the same.
};

const QList<PathHit> &RuleWalk::hits(const QString &path)
{
    auto known = m_hits.find(path);
    if (known == m_hits.end())
        known = m_hits.insert(path, resolve(m_tree, path));
    return *known;
}

Subject RuleWalk::subjectOf(const Condition &condition)
{
    Subject subject;
    switch (condition.subject) {
    case Condition::Subject::Path:
        for (const PathHit &hit : hits(condition.name))
            subject.texts.append(hit.text);
        break;
    case Condition::Subject::Header:
        for (const hub::Header &header : m_notification.headers) {
            if (header.name.compare(condition.name.toUtf8(), Qt::CaseInsensitive) == 0)
                subject.texts.append(QString::fromUtf8(header.value));
        }
        break;
    case Condition::Subject::Kind:
        if (m_kind)
            subject.texts.append(hub::kindName(*m_kind));
        break;
    }
    subject.count = subject.texts.size();
    return subject;
}

bool RuleWalk::holds(const Condition &condition)
{
    const Subject subject = subjectOf(condition);
    const QString &op = condition.op;
    if (op == u"exists")
        return (subject.count > 0) == condition.value.toBool();
    if (op == u"countOver")
        return subject.count > condition.value.toInt();
    if (op == u"countUnder")
        return subject.count < condition.value.toInt();
    if (subject.texts.isEmpty())
        return op == u"notEquals" || op == u"notIn";
    return std::any_of(subject.texts.begin(), subject.texts.end(),
                       [&](const QString &text) { return holdsFor(condition, text); });
}

bool RuleWalk::holdsFor(const Condition &condition, const QString &text)
{
    const QString &op = condition.op;
    // Values of headers are compared without case, as the services do.
    const auto sensitivity =
        condition.subject == Condition::Subject::Header ? Qt::CaseInsensitive : Qt::CaseSensitive;
    if (op == u"equals")
        return isSame(text, condition.value, sensitivity);
    if (op == u"notEquals")
        return !isSame(text, condition.value, sensitivity);
    if (op == u"in")
        return isIn(text, condition.value, sensitivity);
    if (op == u"notIn")
        return !isIn(text, condition.value, sensitivity);
    if (op == u"matches")
        return condition.pattern && condition.pattern->match(text).hasMatch();
    if (op == u"longerThan")
        return text.toUcs4().size() > condition.value.toInt();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber
        && (op == u"over" ? number > condition.value.toDouble()
                          : number < condition.value.toDouble());
}

void RuleWalk::run(const SchemaRule &rule)
{
    const bool all = std::all_of(rule.conditions.begin(), rule.conditions.end(),
                                 [this](const Condition &condition) { return holds(condition); });
    if (!all)
        return;
    FieldCheck::Place place;
    if (const QList<PathHit> found = hits(rule.at); !rule.at.isEmpty() && !found.isEmpty()) {
        // Of many places the one that the condition on this path holds for.
        const auto condition =
            std::find_if(rule.conditions.begin(), rule.conditions.end(), [&](const Condition &one) {
                return one.subject == Condition::Subject::Path && one.name == rule.at;
            });
        PathHit hit = found.first();
        if (condition != rule.conditions.end()) {
            if (condition->op == u"countOver" && condition->value.toInt() < found.size())
                hit = found.at(condition->value.toInt());
            for (const PathHit &one : found) {
                if (!condition->op.startsWith(u"count") && condition->op != u"exists"
                    && holdsFor(*condition, one.text)) {
                    hit = one;
                    break;
                }
            }
        }
        place = { hit.offset, hit.length };
    }
    m_check.add(rule.severity, rule.rule, place, rule.message, fixOf(rule));
}

std::optional<Fix> RuleWalk::fixOf(const SchemaRule &rule)
{
    if (rule.fixTitle.isEmpty())
        return std::nullopt;
    Fix fix;
    fix.title = rule.fixTitle;
    if (!rule.fixHeader.isEmpty()) {
        fix.header = rule.fixHeader;
        fix.headerValue = textOf(rule.fixValue);
        return fix;
    }
    const QList<PathHit> found = hits(rule.fixSet.isEmpty() ? rule.fixRemove : rule.fixSet);
    if (found.isEmpty())
        return std::nullopt;
    if (!rule.fixRemove.isEmpty()) {
        fix.offset = found.first().wholeOffset;
        fix.length = found.first().wholeLength;
        // A comma goes with what it parts from the rest.
        const QByteArray &payload = m_check.payload();
        qsizetype end = fix.offset + fix.length;
        while (m_tree.json && end < payload.size() && QChar::isSpace(uchar(payload.at(end))))
            ++end;
        if (m_tree.json && end < payload.size() && payload.at(end) == ',') {
            fix.length = end + 1 - fix.offset;
        } else if (m_tree.json) {
            qsizetype start = fix.offset - 1;
            while (start >= 0 && QChar::isSpace(uchar(payload.at(start))))
                --start;
            if (start >= 0 && payload.at(start) == ',') {
                fix.length += fix.offset - start;
                fix.offset = start;
            }
        }
        return fix;
    }
    fix.offset = found.first().valueOffset;
    fix.length = found.first().valueLength;
    const QString text = textOf(rule.fixValue);
    fix.text = !m_tree.json        ? xmlEscaped(text, !found.first().isElement)
        : rule.fixValue.isString() ? jsonLiteral(text)
                                   : text.toUtf8();
    return fix;
}

} // namespace

void checkRules(FieldCheck &check, const PayloadTree &tree, const hub::Notification &notification,
                std::optional<hub::PayloadKind> kind)
{
    RuleWalk walk(check, tree, notification, kind);
    for (const SchemaRule &rule : check.schema().rules)
        walk.run(rule);
}

} // namespace payload
