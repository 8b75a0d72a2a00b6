// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/audience.h"
#include "audience/neartags.h"

#include <QSet>

#include <vector>

namespace audience {

/// Works out an Audience from one registration after the other, so that a million of them need not
/// be in one list. Pure and without a thread of its own; not to be shared between threads.
class Reckoning
{
public:
    struct Limits
    {
        qsizetype matches = 10'000; ///< Named in the result; all are counted.
        qsizetype misses = 100;
    };

    Reckoning(const hub::Request &request, const QDateTime &now)
        : Reckoning(request, now, Limits())
    {
    }
    Reckoning(const hub::Request &request, QDateTime now, Limits limits);

    void take(const hub::Registration &registration);
    /// What was found out so far.
    Audience result() const;

    /// Whether \a registration is addressed, apart from others with the same handle.
    bool addresses(const hub::Registration &registration) const;

private:
    struct Holding
    {
        quint64 clauses = 0; ///< A bit each, in the order of the clauses.
        bool target = false;
        bool format = false;
        bool time = false;
    };

    void addTargetClauses();
    Holding holding(const hub::Registration &registration) const;
    void count(const Holding &holding);
    void addMatch(const hub::Registration &registration);
    void addMiss(const hub::Registration &registration, const Holding &holding);
    Miss missOf(const hub::Registration &registration, const Holding &holding) const;
    void fillIn(Match &match);
    QList<NearTag> nearOf(const hub::TagNode &node) const;

    hub::Request m_request;
    QDateTime m_now;
    Limits m_limits;
    Audience m_audience;
    Properties m_properties;
    std::vector<const hub::TagNode *> m_nodes; ///< One for each clause of tags.
    bool m_isAny = false; ///< These are joined by `||`.
    QSet<QString> m_handles; ///< Of a direct send.
    QSet<QString> m_foundHandles;
    NearTags m_near;
    std::vector<size_t> m_devices; ///< Hashes of platform and handle.
    QSet<size_t> m_served; ///< Hashes of platform, handle and template.
    QHash<QString, Rendering> m_renderings; ///< Equal templates are filled in once.
    QSet<QString> m_asked;
};

} // namespace audience
