// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/replies.h"

#include "sandbox/fault.h"

#include <QUrl>

namespace sandbox {

using namespace Qt::StringLiterals;

QString apiVersion(const Call &call)
{
    return QString::fromLatin1(call.queryValue("api-version").value_or(QByteArray()));
}

Answer Replies::refuse(int status, const QString &detail) const
{
    return refusal(status, detail, now());
}

Answer Replies::forbidden(Right right) const
{
    if (!m_options.oldForbidden)
        return Answer{ 403, {}, {} };
    const QString name = right == Right::Send ? u"Send"_s
        : right == Right::Manage              ? u"Manage"_s
                                              : u"Listen"_s;
    return refuse(401, u"%1 claim is required for this operation."_s.arg(name));
}

QByteArray Replies::address(const Call &call, const QString &path) const
{
    QByteArray text =
        call.origin() + '/' + QUrl::toPercentEncoding(m_options.name) + '/' + path.toUtf8();
    if (const QString version = apiVersion(call); !version.isEmpty())
        text += "?api-version=" + version.toLatin1();
    return text;
}

} // namespace sandbox
