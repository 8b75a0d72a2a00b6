// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rows.h"
#include "hub/tagverdict.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace compare {

using namespace Qt::StringLiterals;

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(compare::Rows)
};

/// The expression with the operands of `&&` and `||` sorted, so that their order does not count.
/// The depth is that of the expression, which has at most TagExpression::MaxTags tags or one level.
QString canonical(const hub::TagNode &node)
{
    switch (node.kind) {
    case hub::TagNode::Kind::Tag:
        return node.tag;
    case hub::TagNode::Kind::Not:
        return u"!("_s + canonical(*node.operands.first()) + u')';
    case hub::TagNode::Kind::And:
    case hub::TagNode::Kind::Or:
        break;
    }
    QStringList parts;
    for (const auto &operand : node.operands)
        parts.append(canonical(*operand));
    parts.sort();
    parts.removeDuplicates();
    return u'(' + parts.join(node.kind == hub::TagNode::Kind::And ? u" && "_s : u" || "_s) + u')';
}

QString targetText(const hub::Target &target)
{
    if (const auto *tags = std::get_if<hub::TagExpression>(&target))
        return tags->text();
    if (const auto *device = std::get_if<hub::OneDevice>(&target))
        return device->handle;
    if (const auto *batch = std::get_if<hub::DeviceBatch>(&target)) {
        return QCoreApplication::translate("compare::Rows", "%n handle(s)", nullptr,
                                           int(batch->handles.size()));
    }
    return Wording::tr("everyone");
}

QString targetKind(const hub::Target &target)
{
    if (std::holds_alternative<hub::TagExpression>(target))
        return Wording::tr("Tags");
    if (std::holds_alternative<hub::OneDevice>(target))
        return Wording::tr("Device");
    if (std::holds_alternative<hub::DeviceBatch>(target))
        return Wording::tr("Devices");
    return Wording::tr("Target");
}

bool isSameTarget(const hub::Target &left, const hub::Target &right)
{
    const auto *leftTags = std::get_if<hub::TagExpression>(&left);
    const auto *rightTags = std::get_if<hub::TagExpression>(&right);
    if (leftTags && rightTags)
        return canonical(leftTags->root()) == canonical(rightTags->root());
    return left == right;
}

/// Which tags only one of two expressions names; empty if both name the same.
QString tagNote(const hub::Target &left, const hub::Target &right)
{
    const auto *leftTags = std::get_if<hub::TagExpression>(&left);
    const auto *rightTags = std::get_if<hub::TagExpression>(&right);
    if (!leftTags || !rightTags)
        return {};
    const QStringList before = leftTags->tags();
    const QStringList after = rightTags->tags();
    QStringList changes;
    for (const QString &tag : before) {
        if (!after.contains(tag))
            changes.append(u'−' + tag);
    }
    for (const QString &tag : after) {
        if (!before.contains(tag))
            changes.append(u'+' + tag);
    }
    return changes.join(u' ');
}

void addHandles(RowBuilder &rows, const QStringList &left, const QStringList &right)
{
    const QSet<QString> inLeft(left.begin(), left.end());
    const QSet<QString> inRight(right.begin(), right.end());
    constexpr RowBuilder::Kind Code{ .isNameCode = true };
    const QString addressed = Wording::tr("addressed");
    for (const QString &handle : left) {
        if (!inRight.contains(handle))
            rows.add(u"handle "_s + handle, handle, addressed, std::nullopt, Code);
    }
    for (const QString &handle : right) {
        if (!inLeft.contains(handle))
            rows.add(u"handle "_s + handle, handle, std::nullopt, addressed, Code);
    }
}

void addMeant(RowBuilder &rows, const hub::Request &left, const hub::Request &right)
{
    const QString kind = left.target.index() == right.target.index() ? targetKind(left.target)
                                                                     : Wording::tr("Target");
    Row *row =
        rows.add(u"target"_s, kind, targetText(left.target), targetText(right.target),
                 { .isCode = true, .isMain = true }, isSameTarget(left.target, right.target));
    row->note = tagNote(left.target, right.target);
    const auto *leftBatch = std::get_if<hub::DeviceBatch>(&left.target);
    const auto *rightBatch = std::get_if<hub::DeviceBatch>(&right.target);
    if (leftBatch && rightBatch)
        addHandles(rows, leftBatch->handles, rightBatch->handles);
    const auto platform = [](const hub::Request &request) {
        return hub::traits(request.notification.platform).name;
    };
    rows.add(u"platform"_s, Wording::tr("Platform"), platform(left), platform(right), {});
    const auto test = [](const hub::Request &request) {
        return request.testSend ? Wording::tr("yes") : Wording::tr("no");
    };
    rows.add(u"test"_s, Wording::tr("Test send"), test(left), test(right), {});
    const auto at = [](const hub::Request &request) -> std::optional<QString> {
        if (!request.scheduleAt)
            return std::nullopt;
        return request.scheduleAt->toUTC().toString(Qt::ISODate);
    };
    rows.add(u"schedule"_s, Wording::tr("Planned for"), at(left), at(right), { .isCode = true });
}

QString hubText(const hub::Exchange &exchange)
{
    return exchange.request.url.host() + u'/' + exchange.request.url.path().section(u'/', 1, 1);
}

QString callText(const hub::Exchange &exchange)
{
    const QUrl &url = exchange.request.url;
    const QString query = url.query().isEmpty() ? QString() : u'?' + url.query();
    return QString::fromLatin1(exchange.request.method) + u" /"_s + url.path().section(u'/', 2)
        + query;
}

} // namespace

void addTarget(RowBuilder &rows)
{
    const hub::Exchange &left = rows.left.exchange;
    const hub::Exchange &right = rows.right.exchange;
    if (rows.common.areSends)
        addMeant(rows, *left.meant, *right.meant);
    rows.add(u"hub"_s, Wording::tr("Hub"), hubText(left), hubText(right), { .isCode = true });
    rows.add(u"call"_s, Wording::tr("Call"), callText(left), callText(right),
             { .place = Place::Request, .isCode = true, .isMain = !rows.common.areSends });
}

} // namespace compare
