// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rows.h"
#include "hub/target.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace compare {

using namespace Qt::StringLiterals;

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(compare::Rows)
};

constexpr RowBuilder::Kind Main{ .isMain = true };

bool isKnown(const QString &part)
{
    return !part.isEmpty() && part != u"Unknown";
}

QString saidOf(const hub::DeviceResult &result)
{
    return hub::verdictText(hub::verdictOf(result.outcome), result.platform);
}

/// The places of results by registration, and by handle.
struct Places
{
    explicit Places(const QList<hub::DeviceResult> &results)
    {
        for (int i = 0; i < results.size(); ++i) {
            const hub::DeviceResult &result = results.at(i);
            if (isKnown(result.registrationId))
                byRegistration.insert(result.registrationId, i);
            if (isKnown(result.handle))
                byHandle.insert(result.platform + u' ' + result.handle, i);
        }
    }

    /// The same registration, else the same handle: that is a registration made anew.
    int find(const hub::DeviceResult &result, const std::vector<bool> &isTaken) const
    {
        for (const int place : { byRegistration.value(result.registrationId, -1),
                                 byHandle.value(result.platform + u' ' + result.handle, -1) }) {
            if (place >= 0 && !isTaken[size_t(place)])
                return place;
        }
        return -1;
    }

    QHash<QString, int> byRegistration;
    QHash<QString, int> byHandle;
};

void addDevice(RowBuilder &rows, const hub::DeviceResult *left, const hub::DeviceResult *right)
{
    const hub::DeviceResult &named = left ? *left : *right;
    const QString name = isKnown(named.handle) ? named.handle : named.registrationId;
    const auto said = [](const hub::DeviceResult *result) {
        return result ? std::optional(saidOf(*result)) : std::nullopt;
    };
    const bool isSame = left && right && saidOf(*left) == saidOf(*right)
        && hub::verdictOf(left->outcome) == hub::verdictOf(right->outcome);
    Row *row = rows.add(u"device "_s + name, name, said(left), said(right),
                        { .isNameCode = true, .isMain = true }, isSame);
    const auto markOf = [](const hub::DeviceResult *result) {
        return result ? std::optional(hub::diagnoseDevice(*result, 0).severity) : std::nullopt;
    };
    row->cells[0].mark = markOf(left);
    row->cells[1].mark = markOf(right);
    row->cells[0].changed.clear(); // a verdict is another one as a whole
    row->cells[1].changed.clear();
    if (isKnown(named.registrationId))
        row->note = Wording::tr("registration %1").arg(named.registrationId);
}

void addDevices(RowBuilder &rows)
{
    const QList<hub::DeviceResult> leftResults = rows.left.outcome->results;
    const QList<hub::DeviceResult> rightResults = rows.right.outcome->results;
    const Places places(rightResults);
    std::vector<bool> isTaken(size_t(rightResults.size()));
    for (const hub::DeviceResult &result : leftResults) {
        const int place = places.find(result, isTaken);
        if (place >= 0)
            isTaken[size_t(place)] = true;
        addDevice(rows, &result, place < 0 ? nullptr : &rightResults.at(place));
    }
    for (int i = 0; i < rightResults.size(); ++i) {
        if (!isTaken[size_t(i)])
            addDevice(rows, nullptr, &rightResults.at(i));
    }
}

} // namespace

void addResult(RowBuilder &rows)
{
    // With devices on all sides the verdict only counts them.
    if (!rows.common.nameDevices) {
        const hub::Diagnosis &left = rows.left.diagnoses.first();
        const hub::Diagnosis &right = rows.right.diagnoses.first();
        Row *row =
            rows.add(u"verdict"_s, Wording::tr("Verdict"), left.message, right.message, Main);
        row->cells[0].mark = left.severity;
        row->cells[1].mark = right.severity;
    }
    if (rows.common.haveOutcomes) {
        addDevices(rows);
    } else if (rows.common.someNameDevices) {
        rows.remark(u"no devices"_s,
                    Wording::tr("Not all of them name devices, so those are not compared. Send "
                                "them as a test to compare devices."));
    }
}

} // namespace compare
