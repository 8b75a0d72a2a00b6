// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/whogetsit/registrationlist.h"

#include "console/hubs/hublogin.h"
#include "hub/diagnosis.h"
#include "session/registrationreader.h"

#include <utility>

namespace console {

using namespace Qt::StringLiterals;
using session::RegistrationReader;

RegistrationList::RegistrationList(HubLogin &login, QObject *parent)
    : QObject(parent)
    , m_login(login)
    , m_reader(std::make_unique<RegistrationReader>())
{
    connect(m_reader.get(), &RegistrationReader::pageRead, this, &RegistrationList::take);
    connect(m_reader.get(), &RegistrationReader::finished, this, [this] { finish(true); });
    connect(m_reader.get(), &RegistrationReader::refused, this, &RegistrationList::refuse);
    connect(&m_login, &HubLogin::changed, this, [this] {
        m_isOver = true;
        m_reader->stop();
        m_coming.clear();
    });
}

RegistrationList::~RegistrationList() = default;

void RegistrationList::read()
{
    if (!m_login.session() || isReading())
        return;
    m_coming.clear();
    m_isOver = false;
    Q_EMIT progressed(0);
    m_reader->start(*m_login.session());
}

void RegistrationList::stop()
{
    m_reader->stop();
    finish(false);
}

bool RegistrationList::isReading() const
{
    return !m_isOver;
}

void RegistrationList::take(const QList<hub::Registration> &registrations)
{
    if (m_isOver)
        return;
    m_coming += registrations;
    if (m_coming.size() > Most) {
        m_coming.resize(Most);
        return stop();
    }
    Q_EMIT progressed(m_coming.size());
}

void RegistrationList::finish(bool isWhole)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT ready(std::exchange(m_coming, {}), QDateTime::currentDateTimeUtc(), isWhole);
}

void RegistrationList::refuse(const hub::Exchange &exchange)
{
    if (std::exchange(m_isOver, true))
        return;
    m_coming.clear();
    const int status = exchange.response ? exchange.response->status : 0;
    if (status == 401 || status == 403) {
        return Q_EMIT failed(tr("The hub answered %1: most likely this rule may not list "
                                "registrations, which needs the Manage right. Sign in with a rule "
                                "that has it, for example DefaultFullSharedAccessSignature.")
                                 .arg(status));
    }
    if (m_reader->fault())
        return Q_EMIT failed(m_reader->fault()->message);
    const hub::Diagnosis diagnosis = hub::diagnose(exchange).first();
    Q_EMIT failed(diagnosis.hint.isEmpty() ? diagnosis.message
                                           : u"%1 %2"_s.arg(diagnosis.message, diagnosis.hint));
}

} // namespace console
