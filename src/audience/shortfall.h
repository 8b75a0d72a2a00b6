// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/audience.h"
#include "audience/neartags.h"
#include "hub/tagexpression.h"

namespace audience {

/// What would have to be different for an expression to hold.
struct Shortfall
{
    int distance = 0; ///< 0: it holds. A tag that is nearly there counts less.
    QList<Reason> reasons;
};

/// The least that keeps \a node from holding for a device with \a tags.
Shortfall shortfall(const hub::TagNode &node, const QStringList &tags, const NearTags &near);

bool holds(const hub::TagNode &node, const QStringList &tags);

} // namespace audience
