// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/composepage.h"
#include "console/hublogin.h"
#include "console/whogetsitview.h"

#include "ui_composepage.h"

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

void ComposePage::connectWho()
{
    WhoGetsItView &who = m_ui->inspector->who();
    connect(&who, &WhoGetsItView::readRequested, this, &ComposePage::registrationsWanted);
    connect(&who, &WhoGetsItView::stopRequested, this, &ComposePage::registrationsStopped);
    connect(&who, &WhoGetsItView::tagChosen, this,
            [this](const QString &wanted, const QString &found) {
                TargetDraft target = m_ui->targetRow->draft();
                target.tags = replacedTag(target.tags, wanted, found);
                m_ui->targetRow->setDraft(target);
            });
    // A production hub is not listed unless somebody says so.
    connect(m_ui->inspector, &Inspector::whoShown, this, [this, &who] {
        const bool isReady = m_login.state() == HubLogin::State::Ready;
        if (isReady && !who.hasRegistrations() && !m_login.profile().production)
            Q_EMIT registrationsWanted();
    });
    refreshWho();
}

/// After the hub was switched, or its key came: nothing is known of its registrations.
void ComposePage::refreshWho()
{
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

void ComposePage::setRegistrationsReading(qsizetype count)
{
    m_ui->inspector->who().setReading(count);
}

void ComposePage::setRegistrationsFault(const QString &message)
{
    m_ui->inspector->who().setNothing(message, tr("Try again"));
}

} // namespace console
