// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a schema that look at several places at once.
#include "payload/schemacheck.h"

#include <QJsonArray>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

using Condition = SchemaRule::Condition;

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
    /// The place of `each` that a rule is at, and that paths with `./` and `../` begin from.
    struct Scope
    {
        QString path;
        PathHit hit;
    };

    void runHere(const SchemaRule &rule);
    QStringList textsOf(const Condition &condition);
    bool holds(const Condition &condition);
    bool holdsAt(const Condition &condition, const QList<PathHit> &hits, qsizetype index);
    static bool holdsFor(const Condition &condition, const QString &text);
    QList<PathHit> placesOf(const SchemaRule &rule, const QList<PathHit> &found);
    std::optional<Fix> fixOf(const SchemaRule &rule, const std::optional<PathHit> &place);
    void widenToComma(Fix &fix) const;
    QList<PathHit> hits(const QString &path);
    const QList<PathHit> &allHits(const QString &path);

    FieldCheck &m_check;
    const PayloadTree &m_tree;
    const hub::Notification &m_notification;
    std::optional<hub::PayloadKind> m_kind;
    std::optional<Scope> m_scope;
    QHash<QString, QList<PathHit>> m_hits; ///< By path: many rules ask for the same.
    QList<qsizetype> m_said; ///< Where the rule at work has a finding already.
};

const QList<PathHit> &RuleWalk::allHits(const QString &path)
{
    auto known = m_hits.find(path);
    if (known == m_hits.end()) {
        QList<PathHit> found = resolve(m_tree, path);
        // A null says nothing, as if it were not there.
        found.removeIf([](const PathHit &hit) { return hit.type == JsonNode::Type::Null; });
        known = m_hits.insert(path, found);
    }
    return *known;
}

QList<PathHit> RuleWalk::hits(const QString &path)
{
    if (!m_scope || !path.startsWith(u'.'))
        return allHits(path);
    if (path == u".")
        return { m_scope->hit };
    const QChar separator = m_tree.json ? u'.' : u'/';
    const bool isBeside = path.startsWith(u"../");
    const QString start =
        isBeside ? m_scope->path.left(m_scope->path.lastIndexOf(separator)) : m_scope->path;
    const PathHit &here = m_scope->hit;
    PathHit frame = here;
    if (isBeside) {
        for (const PathHit &one : allHits(start)) {
            if (one.wholeOffset <= here.wholeOffset
                && here.wholeOffset < one.wholeOffset + one.wholeLength)
                frame = one;
        }
    }
    QList<PathHit> found = allHits(start + separator + path.mid(isBeside ? 3 : 2));
    found.removeIf([&](const PathHit &one) {
        return one.offset < frame.wholeOffset
            || one.offset >= frame.wholeOffset + frame.wholeLength;
    });
    return found;
}

QStringList RuleWalk::textsOf(const Condition &condition)
{
    QStringList texts;
    switch (condition.subject) {
    case Condition::Subject::Path:
        for (const PathHit &hit : hits(condition.name))
            texts.append(hit.text);
        break;
    case Condition::Subject::Header:
        for (const hub::Header &header : m_notification.headers) {
            if (header.name.compare(condition.name.toUtf8(), Qt::CaseInsensitive) == 0)
                texts.append(QString::fromUtf8(header.value));
        }
        break;
    case Condition::Subject::Kind:
        if (m_kind)
            texts.append(hub::kindName(*m_kind));
        break;
    }
    return texts;
}

/// Those that need to know where the text stands.
bool isAboutPlace(const QString &op)
{
    return op == u"after" || op == u"repeats" || op == u"notAmong";
}

/// Those that ask how many places there are, not what each of them says.
bool isAboutCount(const QString &op)
{
    return op == u"exists" || op == u"countOver" || op == u"countUnder";
}

bool RuleWalk::holdsAt(const Condition &condition, const QList<PathHit> &hits, qsizetype index)
{
    const PathHit &hit = hits.at(index);
    const auto isSameText = [&](const PathHit &other) { return other.text == hit.text; };
    if (condition.op == u"after")
        return m_scope && hit.wholeOffset > m_scope->hit.wholeOffset;
    if (condition.op == u"repeats")
        return std::any_of(hits.begin(), hits.begin() + index, isSameText);
    if (condition.op == u"notAmong") {
        const QList<PathHit> known = this->hits(condition.value.toString());
        return std::none_of(known.begin(), known.end(), isSameText);
    }
    return holdsFor(condition, hit.text);
}

bool RuleWalk::holds(const Condition &condition)
{
    const QString &op = condition.op;
    if (isAboutPlace(op)) {
        const QList<PathHit> found = hits(condition.name);
        for (qsizetype i = 0; i < found.size(); ++i) {
            if (holdsAt(condition, found, i))
                return true;
        }
        return false;
    }
    const QStringList texts = textsOf(condition);
    if (op == u"exists")
        return !texts.isEmpty() == condition.value.toBool();
    if (op == u"countOver")
        return texts.size() > condition.value.toInt();
    if (op == u"countUnder")
        return texts.size() < condition.value.toInt();
    if (texts.isEmpty())
        return op == u"notEquals" || op == u"notIn";
    return std::any_of(texts.begin(), texts.end(),
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
    m_said.clear();
    m_scope.reset();
    if (rule.each.isEmpty())
        return runHere(rule);
    // A copy, since asking for other paths may move what is known of this one.
    const QList<PathHit> places = allHits(rule.each);
    for (const PathHit &hit : places) {
        m_scope = Scope{ rule.each, hit };
        runHere(rule);
    }
}

void RuleWalk::runHere(const SchemaRule &rule)
{
    const bool all = std::all_of(rule.conditions.begin(), rule.conditions.end(),
                                 [this](const Condition &condition) { return holds(condition); });
    if (!all)
        return;
    const QList<PathHit> found = rule.at.isEmpty() ? QList<PathHit>() : hits(rule.at);
    if (found.isEmpty())
        m_check.add(rule.severity, rule.rule, {}, rule.message, fixOf(rule, {}));
    for (const PathHit &hit : placesOf(rule, found)) {
        if (m_said.contains(hit.offset))
            continue;
        m_said.append(hit.offset);
        m_check.add(rule.severity, rule.rule, { hit.offset, hit.length }, rule.message,
                    fixOf(rule, hit));
    }
}

/// Of the places of `at`, \a found, all that the conditions on this path hold for.
QList<PathHit> RuleWalk::placesOf(const SchemaRule &rule, const QList<PathHit> &found)
{
    QList<Condition> conditions = rule.conditions;
    conditions.removeIf([&](const Condition &one) {
        return one.subject != Condition::Subject::Path || one.name != rule.at;
    });
    if (found.isEmpty() || conditions.isEmpty())
        return found.mid(0, 1); // what is said is about something else
    for (const Condition &one : std::as_const(conditions)) {
        if (one.op == u"countOver")
            return found.mid(one.value.toInt(), 1); // the first that is too many
        if (one.op == u"countUnder")
            return found.mid(0, 1);
    }
    QList<PathHit> places;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const bool isMeant =
            std::all_of(conditions.begin(), conditions.end(), [&](const Condition &one) {
                return isAboutCount(one.op) || holdsAt(one, found, i);
            });
        if (isMeant)
            places.append(found.at(i));
    }
    return places;
}

/// A comma goes with what it parts from the rest.
void RuleWalk::widenToComma(Fix &fix) const
{
    const QByteArray &payload = m_check.payload();
    qsizetype end = fix.offset + fix.length;
    while (end < payload.size() && QChar::isSpace(uchar(payload.at(end))))
        ++end;
    if (end < payload.size() && payload.at(end) == ',') {
        fix.length = end + 1 - fix.offset;
        return;
    }
    qsizetype start = fix.offset - 1;
    while (start >= 0 && QChar::isSpace(uchar(payload.at(start))))
        --start;
    if (start >= 0 && payload.at(start) == ',') {
        fix.length += fix.offset - start;
        fix.offset = start;
    }
}

std::optional<Fix> RuleWalk::fixOf(const SchemaRule &rule, const std::optional<PathHit> &place)
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
    const QString &path = rule.fixSet.isEmpty() ? rule.fixRemove : rule.fixSet;
    const QList<PathHit> found = hits(path);
    if (found.isEmpty())
        return std::nullopt;
    // A finding at one of several places mends that one.
    const PathHit hit = place && path == rule.at ? *place : found.first();
    if (!rule.fixRemove.isEmpty()) {
        fix.offset = hit.wholeOffset;
        fix.length = hit.wholeLength;
        if (m_tree.json)
            widenToComma(fix);
        return fix;
    }
    fix.offset = hit.valueOffset;
    fix.length = hit.valueLength;
    const QString text = textOf(rule.fixValue);
    fix.text = !m_tree.json        ? xmlEscaped(text, !hit.isElement)
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
