// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/volatilerules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <optional>

static void initCompareResources()
{
    Q_INIT_RESOURCE(compare);
}

namespace compare {

using namespace Qt::StringLiterals;

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(compare::VolatileRules)
};

/// Longer values are not searched: a rule is about an id or a date.
constexpr qsizetype MaxText = 16 * 1024;

template<typename Value>
std::optional<Value> named(const QString &name,
                           std::initializer_list<std::pair<QString, Value>> all)
{
    for (const auto &[text, value] : all) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

bool fits(const QString &pattern, const QString &name)
{
    if (pattern.endsWith(u'*'))
        return name.startsWith(QStringView(pattern).chopped(1), Qt::CaseInsensitive);
    return pattern.compare(name, Qt::CaseInsensitive) == 0;
}

base::Error fault(const QString &message)
{
    return { message, u"volatile"_s };
}

} // namespace

const VolatileRules &VolatileRules::builtIn()
{
    static const VolatileRules rules = [] {
        initCompareResources();
        QFile file(u":/compare/volatile.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto read = parse(file.readAll());
        Q_ASSERT(read);
        return *read;
    }();
    return rules;
}

base::Result<VolatileRules> VolatileRules::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fault(Wording::tr("The rules of what always changes are not a JSON list."));
    VolatileRules rules;
    for (const QJsonValue value : document.array()) {
        auto rule = parseRule(value.toObject());
        if (!rule)
            return rule.error();
        rules.m_rules.append(*rule);
    }
    return rules;
}

base::Result<VolatileRules::Rule> VolatileRules::parseRule(const QJsonObject &object)
{
    const auto place = named<Place>(object.value(u"place").toString(),
                                    { { u"request"_s, Place::Request },
                                      { u"answer"_s, Place::Answer },
                                      { u"payload"_s, Place::Payload },
                                      { u"body"_s, Place::Body },
                                      { u"*"_s, Place::Any } });
    const auto time = named<Time>(object.value(u"time").toString(),
                                  { { QString(), Time::None },
                                    { u"iso"_s, Time::Iso },
                                    { u"us"_s, Time::Us },
                                    { u"unix"_s, Time::Unix } });
    Rule rule{ .name = object.value(u"name").toString(),
               .pattern = QRegularExpression(object.value(u"pattern").toString()),
               .near = object.value(u"near").toInteger() };
    if (!place || !time || rule.name.isEmpty())
        return fault(Wording::tr("A rule of what always changes needs a known place and a name."));
    if (!rule.pattern.isValid())
        return fault(Wording::tr("The pattern “%1” is no regular expression: %2.")
                         .arg(rule.pattern.pattern(), rule.pattern.errorString()));
    rule.place = *place;
    rule.time = *time;
    return rule;
}

QDateTime VolatileRules::timeOf(Time time, const QString &text)
{
    QDateTime result;
    if (time == Time::Unix) {
        const qint64 number = text.toLongLong();
        result = text.size() > 10 ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC)
                                  : QDateTime::fromSecsSinceEpoch(number, Qt::UTC);
    } else if (time == Time::Us) {
        result = QLocale::c().toDateTime(text, u"M/d/yyyy h:mm:ss AP"_s);
    } else {
        result = QDateTime::fromString(text, Qt::ISODateWithMs);
    }
    // Without a zone the service means UTC.
    if (result.timeSpec() == Qt::LocalTime)
        result.setTimeSpec(Qt::UTC);
    return result;
}

/// The text with a mark in place of each thing that the rule is about.
QString VolatileRules::masked(const Rule &rule, const Side &side)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = rule.pattern.globalMatch(side.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (rule.time != Time::None) {
            const QDateTime time = timeOf(rule.time, match.captured());
            if (!time.isValid() || !side.sentAt.isValid()
                || std::abs(side.sentAt.secsTo(time)) > rule.near)
                continue;
        }
        result += QStringView(side.text).sliced(copied, match.capturedStart() - copied);
        result += QChar(0xFFFC);
        copied = match.capturedEnd();
    }
    result += QStringView(side.text).sliced(copied);
    return result;
}

bool VolatileRules::explain(Place place, const QString &name, const Side &left,
                            const Side &right) const
{
    if (std::max(left.text.size(), right.text.size()) > MaxText)
        return false;
    Side leftRest = left;
    Side rightRest = right;
    for (const Rule &rule : m_rules) {
        if ((rule.place != place && rule.place != Place::Any) || !fits(rule.name, name))
            continue;
        if (rule.pattern.pattern().isEmpty())
            return true;
        leftRest.text = masked(rule, leftRest);
        rightRest.text = masked(rule, rightRest);
        if (leftRest.text == rightRest.text)
            return true;
    }
    return false;
}

} // namespace compare
