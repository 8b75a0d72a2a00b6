// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubaddress.h"

#include <QCoreApplication>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

bool mayStandInName(QChar c)
{
    const char16_t u = c.unicode();
    return u < 128 && (c.isLetterOrNumber() || u == '.' || u == '-' || u == '_' || u == '/');
}

} // namespace

HubAddress::HubAddress(QUrl endpoint, QString hub)
    : m_endpoint(std::move(endpoint))
    , m_hub(std::move(hub))
{
}

base::Result<HubAddress> HubAddress::make(const QUrl &endpoint, const QString &hub)
{
    const auto fault = [](const QString &message, qsizetype offset) {
        return base::Error{ message, u"hub"_s, offset };
    };
    const QString name = hub.trimmed();
    if (name.isEmpty()) {
        return fault(QCoreApplication::translate(
                         "hub::HubAddress",
                         "The hub's name is missing. A connection string does not contain it; it "
                         "stands beside it in the portal."),
                     0);
    }
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!mayStandInName(name.at(i))) {
            return fault(QCoreApplication::translate(
                             "hub::HubAddress",
                             "The hub's name has “%1” at position %2. Names have letters, digits, "
                             "dots, hyphens and underscores only.")
                             .arg(name.at(i))
                             .arg(i + 1),
                         i);
        }
    }
    if (name.size() > MaxNameLength) {
        return fault(QCoreApplication::translate("hub::HubAddress",
                                                 "The hub's name is longer than %1 characters.")
                         .arg(MaxNameLength),
                     MaxNameLength);
    }
    if (name.startsWith(u'/') || name.endsWith(u'/') || name.contains(u".."_s)) {
        return fault(QCoreApplication::translate("hub::HubAddress",
                                                 "The hub's name may not begin or end with a "
                                                 "slash, nor contain two dots in a row."),
                     0);
    }
    return HubAddress(endpoint, name);
}

QString HubAddress::resource() const
{
    return url({}, {}).toString(QUrl::FullyEncoded);
}

QUrl HubAddress::url(const QString &path, const QString &query) const
{
    QUrl result = m_endpoint;
    QString whole = u"/"_s + m_hub;
    if (!path.isEmpty())
        whole += u"/"_s + path;
    result.setPath(whole, QUrl::StrictMode);
    if (!query.isEmpty())
        result.setQuery(query, QUrl::StrictMode);
    return result;
}

} // namespace hub
