// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/headertreemodel.h"

#include "console/result/explanations.h"
#include "console/style/fonts.h"
#include "console/style/tones.h"

#include <QBrush>
#include <QDateTime>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr TopLevel = 0;
constexpr quintptr InToken = 1;
constexpr qsizetype LongValue = 160; ///< Characters that are still shown whole.

/// A long value with its middle left out, and its length.
QString shortened(const QString &value)
{
    if (value.size() <= LongValue)
        return value;
    return HeaderTreeModel::tr("%1…%2 (%n characters)", nullptr, int(value.size()))
        .arg(value.left(60), value.right(30));
}

QString spanText(qint64 seconds)
{
    if (seconds >= 48 * 3600)
        return HeaderTreeModel::tr("%n day(s)", nullptr, int(seconds / 86400));
    if (seconds >= 3600) {
        return HeaderTreeModel::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    }
    if (seconds >= 60)
        return HeaderTreeModel::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return HeaderTreeModel::tr("%1 s").arg(seconds);
}

} // namespace

QString originText(hub::HeaderOrigin origin)
{
    switch (origin) {
    case hub::HeaderOrigin::You:
        return HeaderTreeModel::tr("you");
    case hub::HeaderOrigin::Target:
        return HeaderTreeModel::tr("target");
    case hub::HeaderOrigin::Platform:
        return HeaderTreeModel::tr("platform");
    case hub::HeaderOrigin::Pushbench:
        return HeaderTreeModel::tr("Pushbench");
    case hub::HeaderOrigin::Http:
        return HeaderTreeModel::tr("HTTP");
    }
    Q_UNREACHABLE();
}

QString tokenEndText(qint64 expiresAt, qint64 now)
{
    const QDateTime end = QDateTime::fromSecsSinceEpoch(expiresAt);
    const QString when = end.date() == QDateTime::fromSecsSinceEpoch(now).date()
        ? QLocale().toString(end.time(), u"HH:mm:ss"_s)
        : QLocale().toString(end, QLocale::ShortFormat);
    return expiresAt >= now
        ? HeaderTreeModel::tr("%1, %2 left").arg(when, spanText(expiresAt - now))
        : HeaderTreeModel::tr("%1, ended %2 ago").arg(when, spanText(now - expiresAt));
}

HeaderTreeModel::HeaderTreeModel(bool hasOrigins, QObject *parent)
    : QAbstractItemModel(parent)
    , m_hasOrigins(hasOrigins)
{
}

void HeaderTreeModel::setHeaders(const hub::Headers &headers)
{
    beginResetModel();
    m_headers = headers;
    m_found.clear();
    m_token.reset();
    m_tokenRow = -1;
    for (int row = 0; row < int(headers.size()); ++row) {
        if (headers.at(row).name.compare("Authorization", Qt::CaseInsensitive) != 0)
            continue;
        if (const auto token = hub::SasToken::parse(headers.at(row).value)) {
            m_token = *token;
            m_tokenRow = row;
        }
        break;
    }
    endResetModel();
}

void HeaderTreeModel::refreshClock()
{
    if (!m_token)
        return;
    const QModelIndex end = index(EndRow, ValueColumn, index(m_tokenRow, NameColumn));
    Q_EMIT dataChanged(end, end, { Qt::DisplayRole, Qt::ToolTipRole });
}

QString HeaderTreeModel::valueAt(int row) const
{
    return QString::fromUtf8(m_headers.at(row).value);
}

QString HeaderTreeModel::lineAt(int row) const
{
    return QString::fromUtf8(m_headers.at(row).name) + u": "_s + valueAt(row);
}

void HeaderTreeModel::setFound(const QSet<int> &rows)
{
    m_found = rows;
    if (!m_headers.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           { Qt::BackgroundRole });
    }
}

QModelIndex HeaderTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
        ? createIndex(row, column, parent.isValid() ? InToken : TopLevel)
        : QModelIndex();
}

QModelIndex HeaderTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() == InToken
        ? createIndex(m_tokenRow, NameColumn, TopLevel)
        : QModelIndex();
}

int HeaderTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_headers.size());
    const bool isToken = parent.internalId() == TopLevel && parent.row() == m_tokenRow
        && parent.column() == NameColumn;
    return isToken ? int(TokenRows) : 0;
}

int HeaderTreeModel::columnCount(const QModelIndex &) const
{
    return m_hasOrigins ? 3 : 2;
}

QVariant HeaderTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return index.internalId() == InToken ? tokenCell(index.row(), index.column(), role)
                                         : headerCell(index.row(), index.column(), role);
}

QVariant HeaderTreeModel::headerCell(int row, int column, int role) const
{
    const hub::Header &header = m_headers.at(row);
    const auto name = [&] { return QString::fromUtf8(header.name); };
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? name()
            : column == ValueColumn ? shortened(valueAt(row))
                                    : originText(header.origin);
    case Qt::ToolTipRole:
        return column == ValueColumn              ? valueAt(row).left(2000)
            : headerExplanation(name()).isEmpty() ? lineAt(row).left(2000)
                                                  : headerExplanation(name());
    case Qt::FontRole:
        return column == OriginColumn ? QVariant() : monoFont();
    case Qt::BackgroundRole:
        return m_found.contains(row) ? QVariant(QBrush(tones().warningSoft)) : QVariant();
    case Qt::AccessibleTextRole:
        if (column != NameColumn)
            return {};
        return m_hasOrigins
            ? tr("%1: %2, set by %3").arg(name(), valueAt(row), originText(header.origin))
            : lineAt(row);
    case Qt::AccessibleDescriptionRole:
        return headerExplanation(name());
    default:
        return {};
    }
}

QString HeaderTreeModel::tokenValue(int row) const
{
    switch (row) {
    case ResourceRow:
        return m_token->resource();
    case KeyNameRow:
        return m_token->keyName();
    case EndRow:
        return tokenEndText(m_token->expiresAt(), QDateTime::currentSecsSinceEpoch());
    default:
        return tr("hidden");
    }
}

QVariant HeaderTreeModel::tokenCell(int row, int column, int role) const
{
    const QStringList names{ tr("Resource"), tr("Rule"), tr("Ends"), tr("Signature") };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == NameColumn ? names.at(row)
            : column == ValueColumn ? tokenValue(row)
                                    : QString();
    case Qt::AccessibleTextRole:
        return column == NameColumn ? u"%1: %2"_s.arg(names.at(row), tokenValue(row)) : QString();
    case Qt::FontRole:
        return column == ValueColumn && row != SignatureRow ? monoFont() : QVariant();
    default:
        return {};
    }
}

QVariant HeaderTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{ tr("Header"), tr("Value"), tr("Set by") };
    return titles.value(section);
}

} // namespace console
