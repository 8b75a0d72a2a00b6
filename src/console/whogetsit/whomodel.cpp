// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/whogetsit/whomodel.h"

#include "console/result/devicenames.h"
#include "console/result/exchangereading.h"

#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;
using audience::Audience;
using audience::Clause;

namespace {

QString clauseName(const Clause &clause)
{
    switch (clause.kind) {
    case Clause::Kind::Tags:
    case Clause::Kind::Format:
        return clause.text;
    case Clause::Kind::Handles:
        return WhoModel::tr("the handles");
    case Clause::Kind::NotExpired:
        return WhoModel::tr("not expired");
    }
    Q_UNREACHABLE();
}

QString clauseNote(const Clause &clause)
{
    if (!clause.near.isEmpty()) {
        const audience::NearTag &near = clause.near.first();
        return WhoModel::tr("%n have “%1”", nullptr, int(near.count)).arg(near.found);
    }
    switch (clause.kind) {
    case Clause::Kind::Tags:
        return clause.text.contains(u' ') || clause.text.startsWith(u'!') ? WhoModel::tr("meet it")
                                                                          : WhoModel::tr("have it");
    case Clause::Kind::Format:
        return WhoModel::tr("fit the format");
    case Clause::Kind::Handles:
        return WhoModel::tr("have one of them");
    case Clause::Kind::NotExpired:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void WhoModel::setAudience(const Audience &audience)
{
    beginResetModel();
    m_audience = audience;
    m_rows.clear();
    const auto add = [this](RowKind kind, qsizetype count) {
        for (qsizetype i = 0; i < count; ++i)
            m_rows.push_back({ kind, i });
    };
    add(RowKind::Clause, audience.clauses.size());
    const bool showsMatches = !audience.matches.isEmpty();
    const qsizetype others = showsMatches ? audience.matches.size() : audience.misses.size();
    add(RowKind::Heading, others > 0 ? 1 : 0);
    add(showsMatches ? RowKind::Match : RowKind::Miss, others);
    endResetModel();
}

const hub::Registration *WhoModel::registrationAt(int row) const
{
    const Row &one = m_rows.at(size_t(row));
    if (one.kind == RowKind::Match)
        return &m_audience.matches.at(one.number).registration;
    return one.kind == RowKind::Miss ? &m_audience.misses.at(one.number).registration : nullptr;
}

const audience::Match *WhoModel::matchAt(int row) const
{
    const Row &one = m_rows.at(size_t(row));
    return one.kind == RowKind::Match ? &m_audience.matches.at(one.number) : nullptr;
}

const audience::NearTag *WhoModel::nearAt(int row) const
{
    const Row &one = m_rows.at(size_t(row));
    if (one.kind != RowKind::Clause || m_audience.clauses.at(one.number).near.isEmpty())
        return nullptr;
    return &m_audience.clauses.at(one.number).near.first();
}

QString WhoModel::heading() const
{
    if (m_audience.matches.isEmpty())
        return tr("Closest misses, and what left them out");
    if (m_audience.matches.size() == m_audience.matched)
        return tr("Who gets it");
    return tr("Who gets it, the first %1").arg(QLocale().toString(m_audience.matches.size()));
}

QString WhoModel::noteOf(const audience::Match &match) const
{
    if (match.fault)
        return match.fault->message;
    if (!match.missing.isEmpty())
        return tr("the template misses %1").arg(match.missing.join(u", "_s));
    if (match.isTwin)
        return tr("the same handle again, is skipped");
    const QStringList &tags = match.registration.tags;
    if (!match.registration.body)
        return tags.isEmpty() ? tr("no tags") : tags.join(u", "_s);
    const QString name = match.registration.body->name;
    return name.isEmpty() ? tr("by its template") : tr("by its template %1").arg(name);
}

int WhoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WhoModel::clauseData(const Clause &clause, int role) const
{
    const QString count = QLocale().toString(clause.holds);
    switch (role) {
    case Qt::DisplayRole:
        return clauseName(clause);
    case CountRole:
        return count;
    case ShareRole:
        return m_audience.total == 0 ? 0.0 : double(clause.holds) / double(m_audience.total);
    case NoteRole:
        return clauseNote(clause);
    case LinkRole:
        return !clause.near.isEmpty();
    case Qt::ToolTipRole:
        return clause.excludesAlone == 0
            ? clauseName(clause)
            : tr("%1\nWithout this condition alone %n more would get it.", nullptr,
                 int(clause.excludesAlone))
                  .arg(clauseName(clause));
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3, %4")
            .arg(clauseName(clause), count, QLocale().toString(m_audience.total),
                 clauseNote(clause));
    default:
        return {};
    }
}

void WhoModel::setNames(DeviceNames *names)
{
    m_names = names;
    connect(names, &DeviceNames::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    });
}

QVariant WhoModel::deviceData(int row, int role) const
{
    const hub::Registration &registration = *registrationAt(row);
    const audience::Match *match = matchAt(row);
    const QString note = match
        ? noteOf(*match)
        : audience::toText(m_audience.misses.at(m_rows.at(size_t(row)).number).reasons);
    const QString handle = registration.handle.text;
    const QString name = m_names ? m_names->nameOrHandle(handle) : shortHandle(handle);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case NamedRole:
        return m_names && !m_names->name(handle).isEmpty();
    case NoteRole:
        return note;
    case WarningRole:
        return match && (match->fault || !match->missing.isEmpty());
    case BadgeRole:
        return hub::traits(registration.platform).badge;
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(registration.handle.text, registration.tags.join(u", "_s), note);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(name, hub::traits(registration.platform).name, note);
    default:
        return {};
    }
}

QVariant WhoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    if (role == KindRole)
        return int(row.kind);
    switch (row.kind) {
    case RowKind::Clause:
        return clauseData(m_audience.clauses.at(row.number), role);
    case RowKind::Heading:
        return role == Qt::DisplayRole ? heading() : QVariant();
    case RowKind::Match:
    case RowKind::Miss:
        return deviceData(index.row(), role);
    }
    Q_UNREACHABLE();
}

} // namespace console
