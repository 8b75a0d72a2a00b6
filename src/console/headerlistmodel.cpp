// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/headerlistmodel.h"

#include "base/redact.h"
#include "console/headertexts.h"
#include "hub/sastoken.h"

#include <QLocale>

#include <cmath>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr TopLevel = 0;

/// `SharedAccessSignature sr=…&sig=[redacted]&se=…`: the resource is long and stands below.
QString shortToken(const QString &value)
{
    const qsizetype from = value.indexOf(u"sr="_s);
    const qsizetype to = value.indexOf(u'&', from);
    if (from < 0 || to < 0)
        return value;
    return value.left(from + 3) + u'…' + value.mid(to);
}

QString tokenEnd(const hub::SasToken &token, const QDateTime &sentAt)
{
    const QDateTime end = QDateTime::fromSecsSinceEpoch(token.expiresAt(), Qt::UTC);
    const double minutes = double(sentAt.secsTo(end)) / 60;
    const QString at = QLocale().toString(end.toLocalTime(), QLocale::ShortFormat);
    if (!sentAt.isValid())
        return at;
    if (minutes <= 0)
        return HeaderListModel::tr("%1; it had run out when it was sent").arg(at);
    return HeaderListModel::tr("%1; %n minute(s) left when it was sent", nullptr,
                               int(std::floor(minutes)))
        .arg(at);
}

} // namespace

QList<HeaderListModel::Line> HeaderListModel::tokenLines(const QByteArray &value,
                                                         const QDateTime &sentAt)
{
    const auto token = hub::SasToken::parse(value);
    if (!token)
        return {};
    const QString mark = QString::fromLatin1(base::RedactedMark);
    const auto detail = [](const QString &name, const QString &text) {
        return Line{ .name = name, .shown = text, .full = text };
    };
    return { detail(tr("Resource"), token->resource()), detail(tr("Rule"), token->keyName()),
             detail(tr("Ends"), tokenEnd(*token, sentAt)), detail(tr("Signature"), mark) };
}

void HeaderListModel::setHeaders(const hub::Headers &headers, bool hasOrigins,
                                 const QString &platformName, const QDateTime &sentAt)
{
    beginResetModel();
    m_hasOrigins = hasOrigins;
    m_lines.clear();
    for (const hub::Header &header : headers) {
        // Whatever the value came from: a signature is never on screen.
        const QByteArray redacted = base::redact(header.value);
        Line line{ .name = QString::fromLatin1(header.name),
                   .full = QString::fromUtf8(redacted),
                   .setBy = hasOrigins ? originText(header.origin, platformName) : QString(),
                   .isYours = hasOrigins && header.origin == hub::HeaderOrigin::You };
        const bool isToken = header.name.compare("Authorization", Qt::CaseInsensitive) == 0;
        line.shown = isToken ? shortToken(line.full) : shownHeaderValue(header.name, line.full);
        if (isToken)
            line.details = tokenLines(redacted, sentAt);
        if (const QString meaning = headerMeaning(header.name); !meaning.isEmpty())
            line.details.append({ .name = tr("For"), .shown = meaning, .full = meaning });
        m_lines.append(line);
    }
    endResetModel();
}

QModelIndex HeaderListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : TopLevel);
}

QModelIndex HeaderListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(int(child.internalId() - 1), 0, TopLevel);
}

int HeaderListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_lines.size());
    if (parent.internalId() != TopLevel || parent.column() != 0)
        return 0;
    return int(m_lines[parent.row()].details.size());
}

int HeaderListModel::columnCount(const QModelIndex &) const
{
    return m_hasOrigins ? ColumnCount : SetBy;
}

const HeaderListModel::Line &HeaderListModel::line(const QModelIndex &index) const
{
    if (index.internalId() == TopLevel)
        return m_lines[index.row()];
    return m_lines[qsizetype(index.internalId()) - 1].details[index.row()];
}

QVariant HeaderListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &row = line(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row.name : index.column() == Value ? row.shown : row.setBy;
    case Qt::ToolTipRole:
        return index.column() == Value ? row.full.left(2000) : headerMeaning(row.name.toLatin1());
    case Qt::AccessibleTextRole:
        return row.setBy.isEmpty()
            ? tr("%1: %2", "a header").arg(row.name, row.shown)
            : tr("%1: %2, set by %3", "a header").arg(row.name, row.shown, row.setBy);
    case FullValueRole:
        return row.full;
    case IsYoursRole:
        return row.isYours;
    default:
        return {};
    }
}

QVariant HeaderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Header") : section == Value ? tr("Value") : tr("Set by");
}

} // namespace console
