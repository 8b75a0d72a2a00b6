// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/composepage.h"
#include "console/hubs/hublogin.h"
#include "console/whogetsit/whogetsitview.h"

#include "ui_composepage.h"

#include <QLocale>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

void collectPlaces(const hub::TagNode &node, const QString &tag, QList<qsizetype> &places)
{
    if (node.kind == hub::TagNode::Kind::Tag && node.tag == tag)
        places.append(node.offset);
    for (const auto &operand : node.operands)
        collectPlaces(*operand, tag, places);
}

/// \a expression with \a found wherever \a wanted stands; as it is if that would not be right.
QString replacedTag(const QString &expression, const QString &wanted, const QString &found)
{
    const auto parsed = hub::TagExpression::parse(expression);
    if (!parsed)
        return expression;
    QList<qsizetype> places;
    collectPlaces(parsed->root(), wanted, places);
    std::sort(places.begin(), places.end(), std::greater<>());
    QString text = expression;
    for (const qsizetype place : std::as_const(places))
        text.replace(place, wanted.size(), found);
    return hub::TagExpression::parse(text) ? text : expression;
}

} // namespace

void ComposePage::setDeviceNames(DeviceNames *names)
{
    m_deviceNames = names;
    m_ui->inspector->who().setNames(names);
}

void ComposePage::connectWho()
{
    WhoGetsItView &who = m_ui->inspector->who();
    connect(&who, &WhoGetsItView::readRequested, &m_registrations, &RegistrationList::read);
    connect(&who, &WhoGetsItView::stopRequested, &m_registrations, &RegistrationList::stop);
    connect(&m_registrations, &RegistrationList::progressed, &who, &WhoGetsItView::setReading);
    connect(&m_registrations, &RegistrationList::ready, &who, &WhoGetsItView::setRegistrations);
    connect(&m_registrations, &RegistrationList::ready, this,
            [this](const QList<hub::Registration> &registrations) {
                Q_EMIT registrationsCounted(registrations.size());
            });
    connect(&m_registrations, &RegistrationList::failed, &who,
            [&who](const QString &message) { who.setNothing(message, tr("Try again")); });
    connect(&who, &WhoGetsItView::tagChosen, this,
            [this](const QString &wanted, const QString &found) {
                TargetDraft target = m_ui->targetRow->draft();
                target.tags = replacedTag(target.tags, wanted, found);
                m_ui->targetRow->setDraft(target);
            });
    connect(m_ui->inspector, &Inspector::whoShown, this, &ComposePage::readIfAllowed);
    connect(&who, &WhoGetsItView::audienceChanged, this, &ComposePage::refreshMatch);
    connect(&who, &WhoGetsItView::audienceChanged, this, &ComposePage::audienceChanged);
    connect(m_ui->targetRow, &TargetRow::matchClicked, this, [this, &who] {
        showInspector(Inspector::WhoTab);
        if (!who.hasRegistrations())
            m_registrations.read();
    });
    connect(&m_guard, &SendGuard::removed, this, [this](const QList<audience::Vanished> &vanished) {
        Q_EMIT registrationsRemoved(removalText(vanished, m_deviceNames));
        m_registrations.read();
    });
    connect(&m_guard, &SendGuard::restored, this, [this](int count, const QString &failure) {
        const QString done = tr("%n registration(s) created again.", nullptr, count);
        Q_EMIT statusMessage(failure.isEmpty() ? done : done + u' ' + failure);
        m_registrations.read();
    });
    refreshWho();
}

const std::optional<audience::Audience> &ComposePage::audience() const
{
    return m_ui->inspector->who().audience();
}

/// A production hub is not listed unless somebody says so.
void ComposePage::readIfAllowed()
{
    if (!m_ui->inspector->who().hasRegistrations() && !m_login.profile().production)
        m_registrations.read();
}

/// The count beside the target.
void ComposePage::refreshMatch()
{
    const WhoGetsItView &who = m_ui->inspector->who();
    TargetRow &row = *m_ui->targetRow;
    if (m_login.state() != HubLogin::State::Ready)
        return row.setMatch({}, Mark::NotYet, {});
    if (!who.hasRegistrations()) {
        return row.setMatch(tr("Who gets it?"), Mark::Done,
                            tr("Reads the registrations of this hub and says who gets this. Needs "
                               "the Manage right."));
    }
    if (!who.audience())
        return row.setMatch({}, Mark::NotYet, {});
    const audience::Audience &audience = *who.audience();
    const QLocale locale;
    const QString text = audience.isDirect
        ? tr("%n handle(s)", nullptr, int(audience.handles))
        : tr("%1 of %2 match")
              .arg(locale.toString(audience.matched), locale.toString(audience.total));
    const bool isNobody = !audience.isDirect && audience.matched == 0;
    row.setMatch(text, isNobody ? Mark::Look : Mark::Done, audience::summary(audience));
}

/// After the hub was switched, or its key came: nothing is known of its registrations.
void ComposePage::refreshWho()
{
    Q_EMIT registrationsCounted(0);
    WhoGetsItView &who = m_ui->inspector->who();
    if (m_login.state() != HubLogin::State::Ready)
        return who.setNothing(m_login.message(), {});
    who.setNothing(tr("The registrations of this hub have not been read yet. With them you see, "
                      "before a send, who gets it and what leaves the others out. Reading them "
                      "needs the Manage right and changes nothing."),
                   tr("Read them"));
}

void ComposePage::setRegistrations(const QList<hub::Registration> &registrations,
                                   const QDateTime &at, bool isWhole)
{
    m_ui->inspector->who().setRegistrations(registrations, at, isWhole);
}

} // namespace console
