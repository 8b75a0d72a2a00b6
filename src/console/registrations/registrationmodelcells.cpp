// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the list say.
#include "console/registrations/registrationmodel.h"
#include "console/result/exchangereading.h"
#include "console/style/fonts.h"

#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;
using fleet::Column;
using fleet::Finder;

namespace {

QString fromView(QByteArrayView text)
{
    return QString::fromUtf8(text);
}

QString removedWords(const QDateTime &at)
{
    return RegistrationModel::tr("removed by the hub at %1")
        .arg(QLocale().toString(at.toLocalTime().time(), u"HH:mm"_s));
}

} // namespace

QString RegistrationModel::text(quint32 row, Column column) const
{
    switch (column) {
    case Column::Device:
        return m_survey.names.value(row);
    case Column::Gets:
        return gets(row).payload;
    case Column::Platform:
        return hub::traits(m_table.platform(row)).name;
    case Column::Kind:
        return m_table.isTemplate(row) ? tr("template") : tr("native");
    case Column::Handle:
        return fromView(m_table.handle(row));
    case Column::Tags:
        return fromView(m_table.tags(row)).replace(u","_s, u", "_s);
    case Column::Ends: {
        const auto expiry = m_table.expiry(row);
        return expiry
            ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*expiry).date(), u"dd MMM yyyy"_s)
            : tr("never");
    }
    case Column::Id:
        return fromView(m_table.id(row));
    case Column::ETag:
        return fromView(m_table.etag(row));
    case Column::TemplateName:
        return fromView(m_table.templateName(row));
    case Column::User: {
        const QByteArrayView tags = m_table.tags(row);
        const QByteArrayView user = fleet::userIdIn(tags);
        return fromView(user.isEmpty() ? fleet::installationIdIn(tags) : user);
    }
    }
    return {};
}

/// What the device of \a row would get of a template draft; nothing for any other.
RenderedCell RegistrationModel::gets(quint32 row) const
{
    if (!m_properties || !isGetting(row))
        return {};
    return renderedCell(m_table, row, *m_properties).value_or(RenderedCell());
}

bool RegistrationModel::isGetting(quint32 row) const
{
    return row < m_survey.getting.size() && m_survey.getting[row];
}

/// When the hub has removed it because of a send; none: it is still there.
std::optional<QDateTime> RegistrationModel::removedAt(quint32 row) const
{
    if (m_removed.isEmpty())
        return std::nullopt;
    const auto found = m_removed.constFind(text(row, Column::Id));
    return found == m_removed.cend() ? std::nullopt : std::optional(*found);
}

/// The whole row, as it is read out.
QString RegistrationModel::sentence(quint32 row) const
{
    QStringList parts{ text(row, Column::Platform), text(row, Column::Kind),
                       shortHandle(text(row, Column::Handle)) };
    const QString name = text(row, Column::Device);
    if (!name.isEmpty())
        parts.prepend(name);
    if (isGetting(row))
        parts.append(tr("gets the draft"));
    const QStringList missing = gets(row).missing;
    if (!missing.isEmpty())
        parts.append(tr("misses %1").arg(missing.join(u", "_s)));
    const QString tags = text(row, Column::Tags);
    parts.append(tags.isEmpty() ? tr("no tags") : tr("tags %1").arg(tags));
    if (m_table.expiry(row))
        parts.append(tr("ends %1").arg(text(row, Column::Ends)));
    if (const auto at = removedAt(row))
        parts.append(removedWords(*at));
    const QVariant found = finding(row);
    if (found.isValid())
        parts.append(finderWord(Finder(found.toInt())));
    return parts.join(u", "_s);
}

QVariant RegistrationModel::finding(quint32 row) const
{
    for (const Finder finder : { Finder::Malformed, Finder::Expired, Finder::Twice,
                                 Finder::ShouldBeFcmV1, Finder::EndsSoon }) {
        if (m_survey.findings.has(row, finder))
            return int(finder);
    }
    return {};
}

QVariant RegistrationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (const fleet::Group *group = groupAt(index.row())) {
        const QString name = group->name.isEmpty() ? tr("without a tag") : group->name;
        const QString title = tr("%1, %2").arg(name, QLocale().toString(group->count));
        const bool isTitle = role == GroupRole || role == Qt::AccessibleTextRole
            || (role == Qt::DisplayRole && index.column() == 0);
        return isTitle ? QVariant(title) : QVariant();
    }
    const quint32 row = *tableRow(index);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::Device && text(row, column).isEmpty())
            return tr("(no name)");
        return column == Column::Handle ? shortHandle(text(row, column)) : text(row, column);
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == Column::Device ? sentence(row) : text(row, column);
    case Qt::FontRole:
        return column == Column::Handle || column == Column::Id || column == Column::Gets
            ? monoFont()
            : QVariant();
    case BadgeRole:
        return hub::traits(m_table.platform(row)).badge;
    case TagsRole:
        return fromView(m_table.tags(row)).split(u',', Qt::SkipEmptyParts);
    case FindingRole:
        return finding(row);
    case GoneRole:
        return m_table.isGap(row) || removedAt(row);
    case RemovedRole: {
        const auto at = removedAt(row);
        return at ? QVariant(removedWords(*at)) : QVariant();
    }
    case NamedRole:
        return !text(row, Column::Device).isEmpty();
    case GettingRole:
        return m_survey.getting.empty() ? QVariant() : QVariant(isGetting(row));
    case MissingRole:
        return gets(row).missing;
    default:
        return {};
    }
}

QVariant RegistrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{ tr("Device"),
                              tr("For"),
                              tr("Kind"),
                              tr("Handle"),
                              tr("Tags"),
                              tr("What it gets"),
                              tr("Ends"),
                              tr("Registration id"),
                              tr("ETag"),
                              tr("Template"),
                              tr("User or installation") };
    return titles.value(section);
}

QString finderWord(Finder finder)
{
    switch (finder) {
    case Finder::Twice:
        return RegistrationModel::tr("twice");
    case Finder::Malformed:
        return RegistrationModel::tr("malformed");
    case Finder::ShouldBeFcmV1:
        return RegistrationModel::tr("retired");
    case Finder::EndsSoon:
        return RegistrationModel::tr("ends soon");
    case Finder::Expired:
        return RegistrationModel::tr("expired");
    }
    return {};
}

} // namespace console
